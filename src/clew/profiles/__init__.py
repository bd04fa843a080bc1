"""Profiles: everything that depends on a country and a kind of body, as dated rules in TOML. No Django.

    profile = profiles.load("vn-province")        # read once; NoSuchProfile, or BrokenProfile with file, line, reason
    profiles.names()                              # ("municipality", "vn-province")
    profiles.read(folder)                         # a profile in any folder (all its *.toml together)

    profile.id, .names["vi"], .languages, .default_language, .time_zone, .weekend, .name_order, .name_sort
    profile.on(day)                               # the same profile with only the rules that hold on that day
    profile.collections                           # {"document_types": Rules, ...}, for a page of all rules

Kinds of rule, each a `Rules` collection in the order of its file:
    document_types (documents.toml) · families numberings (symbols.toml) · abbreviations (letters.toml)
    issuers (issuers.toml) · marks circulations relation_kinds (marks.toml) · roles (roles.toml)
    hierarchies unit_kinds succession_kinds (bodies.toml)
    meeting_kinds quorums majorities ballots act_kinds (meetings.toml) · grades award_kinds (merits.toml)
    calendars report_kinds holidays (times.toml)

    rules[id]              the latest version: for labels of what is stored; NoSuchRule (a KeyError) without one
    rules.one(id, day)     the version that holds on a day      rules.versions(id)   all of them
    rules.on(day)          those that hold      id in rules · rules.ids · len · iteration
    choices(rules, "vi")   [(id, name), ...] for a form
Every rule: id, valid_from, valid_to (first day on which it no longer holds), source, certain, note, valid_on(day);
most have names with ["vi"], ["en"], ["sv"].

    profile.quorum(unit_kind, meeting_kind, day).needed(47)     profile.majority(...): .base, .fraction, .needed(count)
    profile.days_off(2025, 2026), profile.holidays_known(2026)  for WorkingDays(profile.days_off(...), weekend=...)
    Calendar.of(profile.calendars["ADMIN_15_14"])               makes the calendar of clew.periods
    profile.report_kinds["nine_months"].codes_of(2025)          ("2025-9M",)
    profile.numberings[family.numbering].run_key(type=..., year=..., term=..., congress=...)

    from clew.profiles import symbols
    symbol = symbols.parse("11/QĐi-TW", profile, day=None)      # SymbolError: .code .part .reason .example
    symbol.raw .family .number .suffix .year .letters .types .type .issuer .unit .term .paragraph .deviations
    symbols.canonical(symbol, profile)                          # "11-QĐi/TW"
    symbols.compose(profile, type="conclusion", issuer="TU", number=5, day=day)   # the Symbol of a new document
    symbols.search_key("No. 111-KL/TU")                         # folded, for search only
"""

from clew.profiles.faults import BrokenProfile, Fault, NoSuchProfile
from clew.profiles.profile import Profile
from clew.profiles.reading import load, names, read
from clew.profiles.rules import Names, NoSuchRule, Rule, Rules, choices
from clew.profiles.symbols import Symbol, SymbolError

__all__ = [
    "BrokenProfile",
    "Fault",
    "Names",
    "NoSuchProfile",
    "NoSuchRule",
    "Profile",
    "Rule",
    "Rules",
    "Symbol",
    "SymbolError",
    "choices",
    "load",
    "names",
    "read",
]
