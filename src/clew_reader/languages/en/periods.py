"""How English writes days and periods: "the first nine months of 2025", "June 3, 2021", "Q3", "2020-2025"."""

from clew_reader.languages.base import Periods, word_set

_YEAR = r"(?P<year>(?:19|20)[0-9]{2})"
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip

PERIODS = Periods(
    patterns=(
        rf"\b{_YEAR}-(?P<month>[0-9]{{2}})-(?P<day>[0-9]{{2}})\b",
        rf"(?P<day>[0-9]{{1,2}})/(?P<month>[0-9]{{1,2}})/{_YEAR}",
        rf"{{month}}\.? (?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?:,? {_YEAR})?(?![0-9])",
        rf"(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?: of)? {{month}}(?:,? {_YEAR})?(?![0-9])",
        rf"(?:from )?{{month}} ?(?:to|[-–—]|through|until) ?{{tomonth}}(?:,? {_YEAR})?",
        rf"between {{month}} and {{tomonth}}(?:,? {_YEAR})?",
        rf"{{month}},? {_YEAR}",
        rf"(?:the )?end of {{month}}(?P<end>)(?:,? {_YEAR})?",
        rf"(?:in|since|until|by|during) {{month}}(?:,? {_YEAR}|(?! [0-9]{{1,2}}(?![0-9])))",
        rf"first {{n}}(?P<first>) months?(?: of(?: the year| this year)?(?: {_YEAR})?)?",
        rf"(?:last|final|remaining) {{n}}(?P<last>) months?(?: of(?: the year| this year)?(?: {_YEAR})?)?",
        rf"{{n}}(?P<first>)[- ]months? (?:of )?{_YEAR}",
        r"in(?: the)? {n}(?P<first>) months",
        r"{n}(?P<first>)-months?",
        rf"(?P<quarter>first|second|third|fourth|last) quarter(?: of)?(?: (?:the year|{_YEAR}))?",
        rf"q(?P<quarter>[1-4])(?:[ /-]?{_YEAR})?",
        rf"{_YEAR}[ /-]?q(?P<quarter>[1-4])",
        rf"(?P<half>first|second|latter) half(?: of)?(?: (?:the year|{_YEAR}))?",
        rf"h(?P<half>[12])[ /-]?{_YEAR}",
        rf"(?:from )?{_YEAR} ?(?:[-–—]|to) ?(?P<to>20[0-9]{{2}})",
        rf"between {_YEAR} and (?P<to>20[0-9]{{2}})",
        r"(?:the )?(?:past|last|over|previous|recent|next|coming)(?: the)?(?: past| last)?"
        r" (?P<years>){n} years",
        rf"\b{_YEAR}\b",
        r"(?P<whole>this year|the year|the whole year|the current year)",
        r"(?P<previous>twelve months (?:earlier|before)|"
        r"12 months (?:earlier|before)|the previous year|the year before|a year earlier|the preceding year"
        r"|the prior year)",
        r"(?P<previous>){n} years (?:earlier|before|previously)",
        r"(?P<ago>last year(?![’']s)|(?:a|one) year ago)",
        r"(?P<ago>){n} years ago",
        rf"(?P<same>)(?:the )?(?:same|corresponding) (?:period|months|time) (?:of|in) {_YEAR}",
    ),
    months={name: number for number, name in enumerate(_MONTHS, 1)}
    | {name[:3]: number for number, name in enumerate(_MONTHS, 1) if name != "may"}
    | {"sept": 9},
    ordinals={"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "latter": 2},
    during=word_set("in during for since throughout year fy on summarise summarize summarising review reviewing"),
    terms=word_set("term congress legislature"),
    done=word_set("implementation implementing implemented implement results result review performance completed"),
    moments=word_set("as at on by before until till ending ended"),
    reports=word_set(
        "report reports accounts statement statements review reviews results result outturn summary audit survey",
        "statistics returns yearbook",
    ),
    since=word_set("since"),
    present=word_set("currently now presently today still is are stands remains lacks needs lack need operate"),
    closing=word_set("ended ending at as to till until"),
    conferences=word_set("conference conferences plenum speech address remarks statement"),
    until=word_set("by until till through to"),
    planned=word_set(
        "strategy strategies framework agenda charter policy task tasks plan",
        "plans target targets goal goals programme program budget forecast direction",
    ),
)
