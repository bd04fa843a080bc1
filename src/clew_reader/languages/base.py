"""What the reader knows of a language: data only, one class per concern. The stages hold no word of any language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

NOTHING: Mapping[str, str] = {}


def word_set(*lines: str) -> frozenset[str]:
    """Words written in running lines, for data that would otherwise fill pages with quotation marks."""
    return frozenset(" ".join(lines).split())


def phrase_set(*lines: str) -> frozenset[str]:
    """The same for phrases: a low line stands for the space inside one, "compared_to than"."""
    return frozenset(phrase.replace("_", " ") for phrase in word_set(*lines))


@dataclass(frozen=True, slots=True)
class Writing:
    """How the language is recognised and where its sentences end."""

    letters: str  # letters that the other languages do not use, lower case
    common_words: frozenset[str]  # frequent words, lower case, that the other languages do not have
    abbreviations: frozenset[str]  # lower case, without the final stop: a stop after one ends no sentence


@dataclass(frozen=True, slots=True)
class Numbers:
    """How numbers are written, in digits and in words. All words are lower case."""

    decimal: str  # the decimal sign
    groups: str  # signs between groups of three digits; a space stands for every kind of space
    plain: Mapping[str, int]  # words that add: "seven", "twenty", "mười"
    only_after_tens: frozenset[str]  # plain words that are numbers only behind tens: "mốt", "lăm"
    multipliers: Mapping[str, int]  # "hundred", "mươi"
    joiners: frozenset[str]  # may stand between parts of a number in words: "and", "linh"
    articles: Mapping[str, int]  # count only before a multiplier or scale: "a", "một"
    scales: Mapping[str, str]  # phrase to thousand, million, billion or trillion
    half_more: frozenset[str]  # add half of the unit before: "rưỡi"
    fractions: Mapping[str, Decimal]  # phrase to per cent: "a quarter" to 25
    multiples: Mapping[str, Decimal]  # phrase to times: "doubled" to 2
    minus: frozenset[str]  # "minus", "âm"
    weak: Mapping[str, frozenset[str]]  # number words with another meaning, and the words behind which they count
    ordinal_before: frozenset[str]  # a bare number behind one of these words is an ordinal or a name: "phase"
    always_ordinal: frozenset[str]  # the same even where a counted noun follows: "thứ", "article"
    ordinal_after: frozenset[str]  # glued to the number or next to it: "th", ":e"
    definite: frozenset[str]  # before a number word: the thing is known already, nothing is counted: "the", "de"


@dataclass(frozen=True, slots=True)
class Units:
    """What numbers count and measure. Values are the units of clew-corpus/1 ("%", "VND", "person", ...)."""

    measures: Mapping[str, str]  # after the number
    scaled: Mapping[str, tuple[str, str]]  # after the number, scale and unit in one word: "mkr"
    before: Mapping[str, str]  # before the number: currencies
    counted: Mapping[str, str]  # nouns that are counted, after the number
    counted_of: frozenset[str]  # words that open an indicator which is a count: "number of", "số"
    implied: Mapping[str, str]  # indicators that carry their unit: "population"
    noun_first: bool  # the noun follows its number at once (Vietnamese); otherwise it closes its phrase
    phrase_ends: frozenset[str]  # words that end the phrase of a counted noun
    not_counted: frozenset[str]  # nouns after a number that make it no figure: "o'clock", "pages"
    per: frozenset[str]  # "per", "mỗi"
    compounds: bool = False  # nouns are joined into one word, whose last part says what it is: "grundskolor"
    per_so_many: frozenset[str] = frozenset()  # the same behind a rate alone: "trên"
    anyone: frozenset[str] = frozenset()  # words for people, before an age: "nobody over 80"
    spans: frozenset[str] = frozenset()  # before a length of time that is measured: "wait", "average"
    spans_behind: frozenset[str] = frozenset()  # the same behind it: "advance"
    others: frozenset[str] = frozenset()  # behind a number: more of what was counted before: "others", "chiếc"


@dataclass(frozen=True, slots=True)
class Periods:
    """How days and periods are written.

    A pattern is a regular expression in which a space stands for any white space, `{n}` for a small number in digits
    or words, `{month}` and `{tomonth}` for the name of a month. Its named groups say what was read: `day`, `month`,
    `year`, `tomonth` (in digits), `to` (the last year of a range), `quarter`, `half`, `first` (the first n months),
    `last` (the last n months), `years` (a number of years), `whole` (a whole year without its number), `end` (the last
    day of a month), `previous` (the year before).
    """

    patterns: tuple[str, ...]
    months: Mapping[str, int]
    ordinals: Mapping[str, int]  # "first", "hai", "IV": of quarters and halves
    during: frozenset[str]  # words before a bare year that make it the period spoken of: "in 2024"
    terms: frozenset[str]  # nouns whose years are a name: "term 2025-2030"
    planned: frozenset[str]  # nouns before a period that look forward: "tasks for 2026"
    done: frozenset[str]  # words before them that look back: "implementation of the tasks for 2025"
    moments: frozenset[str] = frozenset()  # words before a day on which something stands or is due: "as of", "by"
    reports: frozenset[str] = frozenset()  # nouns of reports, which name the time they report on: "accounts 2025"
    since: frozenset[str] = frozenset()  # words before the year in which something began: "since"
    lasting: frozenset[str] = frozenset()  # words before a number of months that is a length of time: "within"
    closing: frozenset[str] = frozenset()  # words before the last day of what a report tells: "year ended", "as at"
    conferences: frozenset[str] = frozenset()  # in a title: the text tells of a conference or is a speech
    until: frozenset[str] = frozenset()  # words before a day up to which something is summed up: "by", "till"
    present: frozenset[str] = frozenset()  # words that say what is now, whatever was reported before: "currently"


@dataclass(frozen=True, slots=True)
class Claims:
    """What is said of a number. Phrases are lower case; a role, qualifier or comparator is a word of clew-corpus/1.

    Roles: up, down, reach (the number is the subject's: "amounted to"), have (the number's own thing follows it:
    "built"), ahead (behind the number: "to be"), equal, exceed, below, higher, lower, target (a noun: holds up to the
    next comma), aim (a verb: holds to the end of its sentence), share (a noun), part (a verb: "accounts for"), growth,
    contribute, early, late, left (what remains), keep.
    """

    roles: Mapping[str, str]
    endings: Mapping[str, str]  # roles of compounds by their ending: "överskottsmålet"
    to: frozenset[str]  # before a number: the level that was reached by a change: "to", "lên"
    by: frozenset[str]  # before a number: the size of a change: "by", "thêm"
    start: frozenset[str]  # before a number: the level before a change: "from", "từ"
    until: frozenset[str]  # between the ends of a range: "to", "đến"
    before: Mapping[str, str]  # qualifier phrases before a number
    after: Mapping[str, str]  # qualifier phrases behind it
    rank: frozenset[str]  # phrases before a rank: "ranked", "xếp thứ"
    top: frozenset[str]  # phrases before the size of a leading group: "top", "trong nhóm"
    places: Mapping[str, int]  # ordinals in words: "first", "nhất"
    out_of: frozenset[str]  # before the total at the start of a clause: "of the 48 targets, 41 were met"
    rank_after: frozenset[str]  # behind a place in words: "place", "plats"
    of_total: frozenset[str]  # between a count and its total: "of the", "trên tổng số"
    comparators: Mapping[str, str]  # phrases that are a whole comparator: "year-on-year"; of means: "national average"
    comparing: frozenset[str]  # phrases before what is compared with: "compared to", "so với"
    baselines: Mapping[str, str]  # nouns: plan, target, estimate or direction
    loosely: frozenset[str]  # words of `comparing` that compare only behind a number or a change: "on", "from"
    authorities: Mapping[str, str]  # who set a baseline: central or provincial
    negations: frozenset[str]
    done: frozenset[str]  # in a clause that tells what was done or is lacking, not what is to be done: "đã", "had"
    measured_by: frozenset[str]  # behind "2.3 times": what is measured by a baseline: "the", "mức"
    known: frozenset[str]  # before a number: what it counts is there already: "the", "de"
    superlatives: frozenset[str]  # behind a place in words: "best", "högsta"
    voters: frozenset[str]  # what a majority is of: "votes", "ledamöter"
    saying: frozenset[str]  # verbs behind whose "that" the indicator starts: "said", "yrkar", "đề nghị"
    that: frozenset[str]
    attending: frozenset[str]  # phrases beside the number of those who were at a meeting: "present", "vắng"
    goals: frozenset[str]  # phrases of a heading under which everything is aimed at: "objectives", "nhiệm vụ"
    reviews: frozenset[str]  # phrases of a heading that looks back all the same: "results", "kết quả"
    antecedents: frozenset[str]  # words that mean what was measured before: "this", "con số này"
    purposes: frozenset[str]  # behind a sum: what it is for: "for", "cho"
    drop_first: frozenset[str]  # words that begin no indicator: "and", "tổng kết"
    drop_last: frozenset[str]  # words that end no indicator: "has", "đã"
    breaks: frozenset[str]  # words at which an indicator is cut from what stands before it: "while", "trong đó"
    modals: frozenset[str] = frozenset()  # verbs that say what shall be: "will", "ska"
    nobody: frozenset[str] = frozenset()  # words that deny of all: "no", "ingen"
    costs: frozenset[str] = frozenset()  # verbs that belong to the name of what they measure: "cost"
    of_thing: frozenset[str] = frozenset()  # behind a measure, opens no thing that is measured: "của", "mỗi"
    rank_behind: frozenset[str] = frozenset()  # behind an ordinal in digits that is a rank: "nationwide"
    place_words: tuple[tuple[str, int], ...] = ()  # ranks in one word: "sjätteplats"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """How the head and foot of an official document are worded; phrases in lower case, as they stand alone on a line.

    Vietnamese phrases put the tone on the first of two vowels ("hỏa", "ủy"); the reader takes both ways.
    """

    realms: tuple[str, ...]  # the Party or the State, whose name opens the document, and the motto under it
    number: tuple[str, ...]  # before the symbol
    types: Mapping[str, str]  # kinds of document as they stand above the abstract, with the corpus' word for each
    subject: tuple[str, ...]  # before what a letter without a type is about
    addressed: tuple[str, ...]  # before whom a letter or report is for
    recipients: tuple[str, ...]  # before the list at the foot
    file_copy: tuple[str, ...]  # opens the line of that list that says where the copy is kept
    as_above: tuple[str, ...]  # in that list: those to whom it is addressed
    body: tuple[str, ...]  # opens the text proper: an abstract ends before it
    areas: tuple[str, ...]  # opens a line that goes on with the name of the body on the line before
    area_bodies: tuple[str, ...]  # bodies whose name opens with one of these words and is a name of its own
    joiners: tuple[str, ...]  # stands at the break of a name that runs over two lines
    places: tuple[str, ...]  # stands between place and date
    dates: tuple[str, ...]  # regular expressions with the groups day, month (number or name) and year
    blank_dates: tuple[str, ...]  # regular expressions for a date whose day is left open in a draft
    months: tuple[str, ...]
    formulas: tuple[str, ...]  # for whom the signer signs
    posts: tuple[str, ...]  # posts that sign
    secrecy: tuple[str, ...]
    secrecy_label: tuple[str, ...]  # before a mark of secrecy
    urgency: tuple[str, ...]
    circulation: tuple[str, ...]  # opens a mark of circulation


@dataclass(frozen=True, slots=True)
class Tables:
    """The words by which the head of a table says what its columns hold; phrases parted by "|"."""

    plan: str  # what was aimed at
    result: str  # what was reached
    expected: str  # what is thought to be reached
    before: str  # what was reached in the time that is compared with
    change: str  # how far it went up or down
    share: str  # a part of a whole
    ratio: str  # a result as a part of the plan, where nothing else says so
    compared: str  # what stands below or behind is what the numbers are compared with
    months: str  # a pattern for so many first months of a year that another head names
    units: str  # the column that names the unit of each row
    numbering: str  # the column that numbers the rows
    total: str  # a row that sums others up


@dataclass(frozen=True, slots=True)
class Language:
    """One language; each field is the data of one concern, made in the module of that name in its package."""

    code: str  # ISO 639-1
    name: str
    writing: Writing
    numbers: Numbers
    units: Units
    periods: Periods
    claims: Claims
    letterhead: Letterhead
    tables: Tables
