"""Swedish numbers: "17 312,5", "tjugofem tusen", "fördubblades", "en fjärdedel"."""

from collections.abc import Iterator
from decimal import Decimal

from clew_reader.languages.base import Numbers, word_set

_SMALL = [
    "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
    "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton",
]  # fmt: skip
_TENS = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"]


def _compounds() -> Iterator[tuple[str, int]]:
    """Swedish writes its numbers below a thousand as one word: "tvåhundrafyrtiotre"."""
    below: list[tuple[str, int]] = [(word, place) for place, word in enumerate(_SMALL, 1)]
    for place, tens in enumerate(_TENS, 2):
        below.append((tens, place * 10))
        below += [(tens + word, place * 10 + unit) for unit, word in enumerate(_SMALL[:9], 1)]
        below.append((tens + "en", place * 10 + 1))
    yield from below
    yield from [(word + "tal", value) for word, value in below if word.endswith("tio") or 10 < value < 20]
    yield from [("en", 1), ("dussin", 12), ("ettusen", 1000)]
    for hundreds, word in enumerate(_SMALL[:9], 1):
        yield word + "hundra", hundreds * 100
        yield from ((f"{word}hundra{rest}", hundreds * 100 + value) for rest, value in below)
    for value, word in enumerate(_SMALL, 1):
        yield word + "tusen", value * 1000


NUMBERS = Numbers(
    decimal=",",
    groups=" .",
    plain=dict(_compounds()),
    only_after_tens=frozenset(),
    multipliers={"hundra": 100},
    joiners=word_set("och"),
    articles={"en": 1, "ett": 1},
    scales={
        "tusen": "thousand", "miljon": "million", "miljoner": "million", "milj": "million", "mn": "million",
        "miljard": "billion", "miljarder": "billion", "mdr": "billion", "md": "billion", "biljon": "trillion",
        "biljoner": "trillion",
    },
    half_more=frozenset(),
    fractions={
        "hälften": Decimal(50), "en fjärdedel": Decimal(25), "tre fjärdedelar": Decimal(75),
        "en tredjedel": Decimal("33.3"), "två tredjedelar": Decimal("66.7"), "en femtedel": Decimal(20),
        "två femtedelar": Decimal(40), "tre femtedelar": Decimal(60), "fyra femtedelar": Decimal(80),
        "en tiondel": Decimal(10), "nio av tio": Decimal(90), "en av tio": Decimal(10), "var tionde": Decimal(10),
        "var femte": Decimal(20), "var fjärde": Decimal(25), "var tredje": Decimal("33.3"), "varannan": Decimal(50),
        "vart tionde": Decimal(10), "vart femte": Decimal(20), "vart fjärde": Decimal(25), "vartannat": Decimal(50),
        "vart tredje": Decimal("33.3"),
    },
    multiples={
        "fördubblades": Decimal(2), "fördubblats": Decimal(2), "fördubblat": Decimal(2), "fördubblade": Decimal(2),
        "fördubbling": Decimal(2), "dubbelt så": Decimal(2), "dubblerades": Decimal(2), "dubblerats": Decimal(2),
        "tredubblades": Decimal(3), "tredubblats": Decimal(3), "tredubblade": Decimal(3),
        "fyrdubblades": Decimal(4), "fyrdubblats": Decimal(4), "femdubblades": Decimal(5),
        "tiodubblades": Decimal(10), "halverades": Decimal("0.5"), "halverats": Decimal("0.5"),
        "halverade": Decimal("0.5"), "en och en halv gång": Decimal("1.5"),
    },
    minus=word_set("minus negativt"),
    weak={},
    ordinal_before=word_set(
        "nr nummer artikel artiklar avsnitt kapitel kap fas etapp projekt klass grad region distrikt punkt punkterna",
        "paragraf sida sidan sid figur tabell bilaga ärende rum linje version nivå volym del steg covid plan väg",
        "januari februari mars april maj juni juli augusti september oktober november december årskurs bolag grupp",
    ),
    always_ordinal=word_set("artikel paragraf punkt nr sida sidan kapitel etapp fas tabell bilaga"),
    ordinal_after=word_set("e a"),
    definite=word_set("de dessa båda alla sina våra deras dess övriga andra"),
)  # fmt: skip
