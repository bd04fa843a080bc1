from datetime import date
from fractions import Fraction

import pytest

from clew import profiles
from clew.profiles import NoSuchProfile, NoSuchRule, Rule

BEFORE_REFORM, AFTER_REFORM = date(2025, 6, 30), date(2025, 7, 1)
vn, municipality = profiles.load("vn-province"), profiles.load("municipality")
both = pytest.mark.parametrize("profile", [vn, municipality], ids=lambda profile: profile.id)
collections = list(vn.collections)


def test_both_profiles_are_there_and_read_once():
    assert profiles.names() == ("municipality", "vn-province")
    assert profiles.load("vn-province") is vn
    with pytest.raises(NoSuchProfile, match=r"no profile 'atlantis'. Choose one of: municipality, vn-province"):
        profiles.load("atlantis")


@both
def test_every_kind_of_rule_that_the_house_asks_for_has_content(profile):
    for collection in collections:
        has_none = (profile.id, collection) == ("municipality", "abbreviations")
        assert bool(len(getattr(profile, collection))) is not has_none, collection


@both
def test_both_profiles_have_the_words_that_rooms_name_in_code(profile):
    wanted = {
        "circulations": {"published", "internal", "named_persons"},
        "relation_kinds": {"implements", "amends", "replaces", "summarises", "refers"},
        "succession_kinds": {"establish", "rename", "convert", "move", "merge", "split", "dissolve"},
        "roles": {"clerk", "leader", "member", "reporting_officer", "statistician", "inspector", "petitions_officer"}
        | {"editor", "auditor", "administrator"},
        "meeting_kinds": {"ordinary", "thematic", "extraordinary", "review"},
        "calendars": {"CALENDAR", "TERM", "SCHOOL"},
    }
    for collection, ids in wanted.items():
        assert ids <= set(getattr(profile, collection).ids), collection


def test_the_hierarchies_are_those_of_each_profile():
    assert vn.hierarchies.ids == ("area", "state", "party")
    assert municipality.hierarchies.ids == ("area", "council", "administration")


@both
def test_every_rule_has_a_source_and_says_whether_it_was_read(profile):
    rules: list[Rule] = [rule for collection in collections for rule in getattr(profile, collection)]
    assert all(rule.source and isinstance(rule.certain, bool) for rule in rules)
    # What rests on general knowledge alone must not be shown as read.
    assert not [
        rule.id for rule in rules if rule.certain and ("general knowledge" in rule.source or "assumed" in rule.source)
    ]


def test_a_rule_has_versions_and_each_day_has_its_own():
    assert vn.unit_kinds.one("commune", BEFORE_REFORM).place_in("area").parents == ("district",)
    assert vn.unit_kinds.one("commune", AFTER_REFORM).place_in("area").parents == ("province",)
    assert vn.unit_kinds["commune"] is vn.unit_kinds.one("commune", AFTER_REFORM)
    assert len(vn.unit_kinds.versions("commune")) == 2


def test_a_day_shows_only_the_rules_that_hold_on_it():
    assert "district" in vn.on(BEFORE_REFORM).unit_kinds
    assert "district" not in vn.on(AFTER_REFORM).unit_kinds
    assert "special_zone" not in vn.on(BEFORE_REFORM).unit_kinds
    with pytest.raises(NoSuchRule, match=r"No UnitKind 'district' on 2025-07-01. Known: province, commune"):
        vn.unit_kinds.one("district", AFTER_REFORM)


def test_what_has_ended_keeps_its_name():
    assert vn.unit_kinds["district"].names["sv"] == "distrikt"
    with pytest.raises(KeyError, match="No UnitKind 'planet'"):
        vn.unit_kinds["planet"]


@both
def test_on_every_day_each_id_means_one_rule(profile):
    for day in (date(2020, 1, 1), BEFORE_REFORM, AFTER_REFORM, date(2026, 11, 24)):
        for collection in collections:
            ids = [rule.id for rule in getattr(profile.on(day), collection)]
            assert len(ids) == len(set(ids)), collection


def test_choices_name_each_rule_once_in_the_language_asked_for():
    kinds = profiles.choices(vn.unit_kinds, "vi")
    assert ("commune", "xã") in kinds
    assert len(kinds) == len(vn.unit_kinds.ids)
    with pytest.raises(KeyError):
        profiles.choices(vn.unit_kinds, "de")


@pytest.mark.parametrize(
    ("profile", "body", "meeting", "members", "quorum", "majority", "base"),
    [
        (vn, "provincial_party_committee", "ordinary", 47, 32, 24, "serving"),
        (vn, "provincial_party_committee", "ordinary", 48, 32, 25, "serving"),
        (vn, "provincial_party_committee", "congress", 350, 234, 176, "summoned_net"),
        (municipality, "council", "ordinary", 51, 26, 26, "valid_ballots"),
        (municipality, "committee", "extraordinary", 12, 7, 7, "valid_ballots"),
    ],
)
def test_quorum_and_majority_are_counted_on_their_own_base(profile, body, meeting, members, quorum, majority, base):
    day = date(2025, 9, 25)
    assert profile.quorum(body, meeting, day).needed(members) == quorum
    assert profile.majority(body, meeting, day).needed(members) == majority
    assert profile.majority(body, meeting, day).base == base


def test_the_majority_rule_names_the_text_that_held_on_the_day():
    old, new = (vn.majority("standing_committee", "ordinary", day) for day in (BEFORE_REFORM, AFTER_REFORM))
    assert (old.certain, new.certain) == (True, False)
    assert old.source.startswith("24-QĐ/TW") and new.source.startswith("294-QĐ/TW")


def test_a_meeting_without_a_rule_is_refused():
    with pytest.raises(NoSuchRule, match="council/unheard_of"):
        vn.on(AFTER_REFORM).quorum("council", "unheard_of", AFTER_REFORM)


def test_the_threshold_for_a_grade_is_dated():
    shares = [vn.grades.one("civil_excellent", day).above_requirement for day in (date(2025, 12, 31), date(2026, 1, 1))]
    assert shares == [Fraction(1, 2), None]
    assert vn.grades["party_completed"].late_at_most == Fraction(1, 5)


def test_numbers_run_per_type_through_a_term_or_in_one_run_through_a_congress():
    party, congress, state = (vn.numberings[id] for id in ("party_term", "party_congress", "state_year"))
    in_term = {"year": 2025, "term": "2025-2030"}
    assert party.run_key(type="resolution", **in_term) != party.run_key(type="directive", **in_term)
    assert party.run_key(type="resolution", year=2026, term="2025-2030") == party.run_key(type="resolution", **in_term)
    assert congress.run_key(type="report", year=2025, congress="XV") == congress.run_key(
        type="minutes", year=2025, congress="XV"
    )
    assert state.run_key(type="decision", year=2025) != state.run_key(type="decision", year=2026)
    with pytest.raises(ValueError, match="counts by term"):
        party.run_key(type="resolution", year=2025)


def test_secret_marks_keep_a_paper_out_and_others_do_not():
    assert {mark.id for mark in vn.marks if mark.kept_out} == {"top_secret", "highly_secret", "secret"}
    assert {mark.kind for mark in vn.marks if mark.kept_out} == {"secrecy"}


def test_each_report_names_its_periods():
    assert vn.report_kinds["nine_months"].codes_of(2025) == ("2025-9M",)
    assert vn.report_kinds["quarter"].codes_of(2025) == ("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4")
    assert vn.report_kinds["month"].codes_of(2025)[11] == "2025-12"
    assert vn.report_kinds["nine_months"].certain is False


def test_the_administrative_calendar_cuts_off_on_the_fourteenth():
    admin = vn.calendars["ADMIN_15_14"]
    assert (admin.first_day, admin.first_month, admin.first_year_offset) == (15, 12, -1)
    assert "ADMIN_15_14" not in municipality.calendars


def test_holidays_of_a_year_and_whether_all_of_them_are_known():
    days = vn.days_off(2025, 2026)
    assert {date(2025, 9, 2), date(2026, 4, 30), date(2025, 1, 29)} <= days
    assert {day.year for day in days} == {2025, 2026}
    assert vn.holidays_known(2026)
    assert not vn.holidays_known(2040)
    assert date(2026, 4, 3) in municipality.days_off(2026, 2026)


def test_letters_and_marks_that_reading_needs_are_kept_as_written():
    assert vn.name_order == "family_first"
    assert municipality.name_order == "given_first"
    assert (vn.time_zone, municipality.time_zone) == ("Asia/Ho_Chi_Minh", "Europe/Stockholm")
