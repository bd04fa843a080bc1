"""Norwegian numbers: "17 312,5", "tjuefem tusen", "tohundreogførtitre", "doblet seg", "en fjerdedel"."""

from collections.abc import Iterator
from decimal import Decimal

from clew_reader.languages.base import Numbers, word_set

_SMALL = [
    "ett", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv",
    "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten",
]  # fmt: skip
_TENS = ["tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti"]


def _compounds() -> Iterator[tuple[str, int]]:
    """Numbers below a thousand are written as one word: "tohundreogførtitre"."""
    below: list[tuple[str, int]] = [(word, place) for place, word in enumerate(_SMALL, 1)]
    for place, tens in enumerate(_TENS, 2):
        below.append((tens, place * 10))
        below += [(tens + word, place * 10 + unit) for unit, word in enumerate(_SMALL[:9], 1)]
        below.append((tens + "en", place * 10 + 1))
    yield from below
    yield from [("null", 0), ("en", 1), ("syv", 7), ("tyve", 20), ("tredve", 30), ("dusin", 12), ("ettusen", 1000)]
    for hundreds, word in enumerate(_SMALL[:9], 1):
        yield word + "hundre", hundreds * 100
        for rest, value in below:
            yield f"{word}hundreog{rest}", hundreds * 100 + value
    for value, word in enumerate(_SMALL, 1):
        yield word + "tusen", value * 1000


NUMBERS = Numbers(
    decimal=",",
    groups=" .",
    plain=dict(_compounds()),
    only_after_tens=frozenset(),
    multipliers={"hundre": 100},
    joiners=word_set("og"),
    articles={"en": 1, "ett": 1, "et": 1},
    scales={
        "tusen": "thousand", "million": "million", "millioner": "million", "mill": "million", "milliard": "billion",
        "milliarder": "billion", "mrd": "billion", "billion": "trillion", "billioner": "trillion",
    },
    half_more=frozenset(),
    fractions={
        "halvparten": Decimal(50), "en fjerdedel": Decimal(25), "tre fjerdedeler": Decimal(75),
        "en tredjedel": Decimal("33.3"), "to tredjedeler": Decimal("66.7"), "en femtedel": Decimal(20),
        "to femtedeler": Decimal(40), "tre femtedeler": Decimal(60), "fire femtedeler": Decimal(80),
        "en tidel": Decimal(10), "ni av ti": Decimal(90), "en av ti": Decimal(10), "hver tiende": Decimal(10),
        "hver femte": Decimal(20), "hver fjerde": Decimal(25), "hver tredje": Decimal("33.3"),
        "annenhver": Decimal(50),
    },
    multiples={
        "doblet": Decimal(2), "dobles": Decimal(2), "fordoblet": Decimal(2), "dobling": Decimal(2),
        "fordobling": Decimal(2), "dobbelt så": Decimal(2), "tredoblet": Decimal(3), "tredobling": Decimal(3),
        "firedoblet": Decimal(4), "femdoblet": Decimal(5), "tidoblet": Decimal(10), "halvert": Decimal("0.5"),
        "halvering": Decimal("0.5"), "halvannen gang": Decimal("1.5"),
    },
    minus=word_set("minus negativt"),
    weak={},
    ordinal_before=word_set(
        "nr nummer artikkel avsnitt kapittel kap fase etappe prosjekt klasse grad region distrikt punkt paragraf",
        "side figur tabell vedlegg sak rom linje versjon nivå bind del trinn covid plan vei januar februar mars april",
        "mai juni juli august september oktober november desember årstrinn gruppe",
    ),
    always_ordinal=word_set("artikkel paragraf punkt nr side kapittel etappe fase"),
    ordinal_after=frozenset(),
    definite=word_set("de disse begge alle sine våre deres dens øvrige andre"),
)  # fmt: skip
