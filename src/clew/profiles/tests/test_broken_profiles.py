import pytest

from clew import profiles
from clew.profiles import BrokenProfile
from clew.profiles.lines import line_of
from clew.profiles.reading import FOLDER

# A fault in each place: a text of the file, what stands there instead, the reason that must be given. The fault is
# on the line where the new text begins, or on the line of the fourth text; HEADER means the header of that rule.
HEADER = "[["
FAULTS = {
    "profile.toml": [
        ('id = "vn-province"', 'id = "vn-province', "this is not TOML"),
        (
            'default_language = "vi"',
            'default_language = "sv"\nlanguages_spoken = 3',
            "key languages_spoken is unknown here",
            "languages_spoken",
        ),
        ('languages = ["vi", "en", "sv"]', 'languages = ["en"]', "vi is not among the languages", "default_language"),
        ('default_language = "vi"', 'default_language = "de"', "default_language: Input should be 'vi', 'en' or 'sv'"),
        ("Asia/Ho_Chi_Minh", "Asia/Atlantis", "no time zone", "time_zone"),
        ('id = "vn-province"', 'id = "another"', "calls itself another and its folder is vn-province"),
        ("weekend = [5, 6]", "weekend = [5, 7]", "less than or equal to 6"),
    ],
    "documents.toml": [
        ('id = "charter"', 'id = "Điều lệ"', "id: String should match pattern"),
        ('en = "charter"', 'de = "Statut"', "key de is unknown here"),
        ('sv = "stadgar"', 'sv = ""', "sv: String should have at least 1 character", 'en = "charter"'),
        ('id = "charter"', 'id = "platform"', "two versions of platform hold on the same day"),
    ],
    "letters.toml": [
        ('letters = "KL"', 'leters = "KL"', "key leters is unknown here"),
        ('letters = "KL"\n', "", "key letters is missing", HEADER),
        ('type = "conclusion"', 'type = "conclusions"', "conclusions is not among the document_types"),
        ('letters = "KL"', 'letters = "KL"\ntolerated = ["CT"]', "CT is also a spelling of party_directive"),
    ],
    "issuers.toml": [
        ('code = "TU"', 'code = "TW"', "TW is also a code of centre", 'code = "TW"\nfamilies = ["party"]\nunit_kind'),
        ('unit_kind = "party_cell"', 'unit_kind = "cell"', "cell is not among the unit_kinds"),
    ],
    "symbols.toml": [
        ('shape = "{number}-{type}/{issuer}"', 'shape = "{type}/{issuer}"', "the shape has no {number}"),
        ('shape = "{number}-{type}/{issuer}"', 'shape = "{number}-{kind}/{issuer}"', "unknown field {kind}"),
        ('shape = "{number}-{type}/{issuer}"', 'shape = "{number-{type}/{issuer}"', "no partner"),
        ('shape = "{number}-{type}/{issuer}"', 'shape = "{number}-{number}/{issuer}"', "{number} twice"),
        ('example = "111-KL/TU"', 'example = "111/2025/KL-TU"', "the example does not follow the shape"),
        ('example = "111-KL/TU"', 'example = "3068/QĐ-UBND"', "read as 3068/QĐ-UBND of the family state_act"),
        ('numbering = "party_term"', 'numbering = "term"', "term is not among the numberings"),
        ('resets = "term"', 'resets = "decade"', "resets: Input should be 'term'"),
    ],
    "marks.toml": [
        ("kept_out = true", 'kept_out = "yes"', "kept_out: Input should be a valid boolean"),
    ],
    "bodies.toml": [
        ('hierarchy = "state", level = 1', 'hierarchy = "stat", level = 1', "stat is not among the hierarchies"),
        (
            'level = 2, parents = ["province"]',
            "level = 2",
            "district is no root of area and has no parents there",
            'hierarchy = "area", level = 2 }',
        ),
        ('level = 2, parents = ["province"]', 'level = 2, parent = "province"', "key parent is unknown here"),
        (
            'level = 2, parents = ["province"]',
            'level = 2, parents = ["ward"]',
            "ward does not stand above district in area",
        ),
        (
            'hierarchy = "party", level = 1, root = true',
            'hierarchy = "party", level = 1, parents = ["provincial_party_committee"]',
            "no kind of unit may be the root of party",
            '[[hierarchies]]\nid = "party"',
        ),
        (
            'serves = ["district"]',
            'serves = ["special_zone"]',
            "special_zone of the unit_kinds never holds on the same day as district_people_committee",
        ),
        ("valid_to = 2025-07-01", 'valid_to = "2025-07-01"', "valid_to: Input should be a valid date"),
        (
            "valid_to = 2025-07-01",
            "valid_from = 2025-07-01\nvalid_to = 2025-07-01",
            "valid_to must come after valid_from",
            HEADER,
        ),
        ("certain = true", "", "key certain is missing", HEADER),
    ],
    "meetings.toml": [
        ('fraction = "2/3"', "fraction = 0.66", 'a fraction is written like "2/3"'),
        ('fraction = "2/3"', 'fraction = "3/2"', "at most at 1"),
        ('fraction = "2/3"', 'fraction = "2/0"', "a fraction is written"),
        ('base = "serving"', 'base = "all"', "base: Input should be 'serving'"),
    ],
    "times.toml": [
        ("words = { years", "words = { decade", "words for decade, which the calendar does not have", HEADER),
        ('vi = "nhiệm kỳ {first}-{last}", ', "", "the words for years need vi, en and sv", HEADER),
        ("term {first}–{last}", "term {start}–{last}", "words may hold {first}, {last} and {n} only", HEADER),
        (
            "[[calendars]]",
            "[[roles]]\n\n[[calendars]]",
            "roles stands in roles.toml already; one kind of rule has one file",
        ),
        ("first_day = 15", "first_day = 31", "less than or equal to 28"),
        ('calendar = "ADMIN_15_14"', 'calendar = "ADMIN"', "ADMIN is not among the calendars"),
        ("month = 4\n", "", "give either month and day, or dates", HEADER),
    ],
    "merits.toml": [
        ("rank = 1", "rank = 0", "greater than or equal to 1"),
    ],
}


@pytest.mark.parametrize(
    ("file", "old", "new", "reason", "place"),
    [(file, *row, None)[:5] for file, rows in FAULTS.items() for row in rows],
)
def test_a_profile_with_one_fault_is_refused_with_file_line_and_reason(copy_of, file, old, new, reason, place):
    folder = copy_of("vn-province", file, old, new)
    text = (folder / file).read_text(encoding="utf-8")
    begins = (FOLDER / "vn-province" / file).read_text(encoding="utf-8").index(old)
    if place is not None:
        begins = text.rindex(HEADER, 0, begins + 1) if place is HEADER else text.index(place)
    line = text[:begins].count("\n") + 1
    with pytest.raises(BrokenProfile) as refusal:
        profiles.read(folder)
    found = [fault for fault in refusal.value.faults if reason in fault.reason]
    assert [(fault.file, fault.line) for fault in found[:1]] == [(folder / file, line)], str(refusal.value)
    assert f"{folder / file}:{line}: {found[0].reason}" in str(refusal.value)


def test_the_first_fault_is_told_apart_and_all_are_listed(copy_of):
    folder = copy_of("municipality", "bodies.toml", "certain = false", "certian = false")
    with pytest.raises(BrokenProfile) as refusal:
        profiles.read(folder)
    broken = refusal.value
    assert (broken.file, broken.line, broken.reason) == (
        broken.faults[0].file,
        broken.faults[0].line,
        broken.faults[0].reason,
    )
    assert {fault.reason for fault in broken.faults} == {
        "the key certian is unknown here",
        "the key certain is missing",
    }


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(BrokenProfile, match=r"profile\.toml:1: the file is missing"):
        profiles.read(tmp_path)


def test_a_missing_kind_of_rule_is_named(copy_of):
    folder = copy_of("municipality", "roles.toml", "[[roles]]", "[[roles]]")
    (folder / "roles.toml").unlink()
    with pytest.raises(BrokenProfile, match=r"profile\.toml:1: the key roles is missing"):
        profiles.read(folder)


def test_an_unfinished_file_is_refused_at_its_end(copy_of):
    folder = copy_of("municipality", "profile.toml", "symbol_prefixes = [", "symbol_prefixes = [[")
    with pytest.raises(BrokenProfile, match="this is not TOML") as refusal:
        profiles.read(folder)
    assert refusal.value.line == len((folder / "profile.toml").read_text(encoding="utf-8").splitlines())


def test_a_file_that_is_not_utf8_is_refused(copy_of):
    folder = copy_of("municipality", "roles.toml", "[[roles]]", "[[roles]]")
    (folder / "roles.toml").write_bytes("# kommunf\xf6rbund\n".encode("latin-1"))
    with pytest.raises(BrokenProfile, match=r"roles\.toml:1: this is not UTF-8"):
        profiles.read(folder)


TEXT = """\
first = 1

[[kinds]]
id = "one"
[kinds.names]
vi = "một"

[[kinds]]
id = "two"
places = [
  { hierarchy = "area", level = 1 },
  { hierarchy = "party", level = 2 },
]
last.inner = 3
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("first",), 1),
        (("kinds", 0), 3),
        (("kinds", 0, "id"), 4),
        (("kinds", 0, "names"), 5),
        (("kinds", 0, "names", "vi"), 6),
        (("kinds", 0, "names", "sv"), 5),
        (("kinds", 1), 8),
        (("kinds", 1, "id"), 9),
        (("kinds", 1, "places"), 10),
        (("kinds", 1, "places", 0, "hierarchy"), 11),
        (("kinds", 1, "places", 1, "hierarchy"), 12),
        (("kinds", 1, "places", 1), 12),
        (("kinds", 1, "last", "inner"), 14),
        (("nowhere",), 1),
    ],
)
def test_every_key_has_its_line_or_the_nearest_around_it(path, line):
    assert line_of(TEXT, path) == line
