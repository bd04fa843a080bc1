"""English numbers: "20,699.5", "twenty-five thousand", "doubled", "a quarter"."""

from decimal import Decimal

from clew_reader.languages.base import Numbers, word_set

_SMALL = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

NUMBERS = Numbers(
    decimal=".",
    groups=",",
    plain={word: place for place, word in enumerate(_SMALL, 1)}
    | {word: place * 10 for place, word in enumerate(_TENS, 2)}
    | {"dozen": 12},
    only_after_tens=frozenset(),
    multipliers={"hundred": 100},
    joiners=word_set("and -"),
    articles={"a": 1, "an": 1, "one": 1},
    scales={
        "thousand": "thousand", "million": "million", "millions": "million", "billion": "billion",
        "billions": "billion", "trillion": "trillion", "trillions": "trillion", "bn": "billion", "mn": "million",
        "m": "million", "k": "thousand", "tn": "trillion", "mil": "million",
    },
    half_more=frozenset(),
    fractions={
        "half": Decimal(50), "one half": Decimal(50), "a quarter": Decimal(25), "one quarter": Decimal(25),
        "three quarters": Decimal(75), "a third": Decimal("33.3"), "one third": Decimal("33.3"),
        "one-third": Decimal("33.3"), "two thirds": Decimal("66.7"), "two-thirds": Decimal("66.7"),
        "three-quarters": Decimal(75), "a fifth": Decimal(20), "one fifth": Decimal(20), "two fifths": Decimal(40),
        "three fifths": Decimal(60), "four fifths": Decimal(80), "a tenth": Decimal(10), "one tenth": Decimal(10),
        "nine tenths": Decimal(90), "one in three": Decimal("33.3"), "two in three": Decimal("66.7"),
        **{
            f"{part} in {whole}": Decimal(100 * number) / total
            for whole, total in (("four", 4), ("five", 5), ("ten", 10))
            for number, part in enumerate(_SMALL[: total - 1], 1)
        },
    },
    multiples={
        "doubled": Decimal(2), "doubling": Decimal(2), "double the": Decimal(2), "more than double": Decimal(2),
        "twofold": Decimal(2),
        "two-fold": Decimal(2), "twice": Decimal(2), "tripled": Decimal(3), "tripling": Decimal(3),
        "trebled": Decimal(3), "threefold": Decimal(3), "three-fold": Decimal(3), "quadrupled": Decimal(4),
        "fourfold": Decimal(4), "four-fold": Decimal(4), "fivefold": Decimal(5), "tenfold": Decimal(10),
        "halved": Decimal("0.5"), "halving": Decimal("0.5"), "one and a half times": Decimal("1.5"),
        "two and a half times": Decimal("2.5"),
    },
    minus=word_set("minus negative"),
    weak={},
    ordinal_before=word_set(
        "no nos number article articles art section sections chapter phase project class grade region district",
        "paragraph para clause clauses page pages p pp figure fig table annex appendix item items resolution",
        "conclusion directive decision decree circular dispatch regulation plan group highway route road room line",
        "version level volume part step covid programme program scheme law act tier stage ward zone term draft",
        "january february march april may june july august september october november december",
    ),
    always_ordinal=word_set("article section clause no nos paragraph page pages resolution decision phase table annex"),
    ordinal_after=word_set("st nd rd th"),
    definite=word_set("the these those both its their his her our all any other"),
)  # fmt: skip
