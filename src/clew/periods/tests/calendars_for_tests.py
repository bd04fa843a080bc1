"""Four calendars as a profile would describe them, and hypothesis strategies for codes."""

from hypothesis import strategies as st

from clew.periods import Calendar, Kind

PLAIN = Calendar("CALENDAR")
ADMIN = Calendar("ADMIN_15_14", first_month=12, first_day=15, first_year_offset=-1)
SCHOOL = Calendar(
    "SCHOOL",
    first_month=9,
    kinds=frozenset({Kind.YEAR, Kind.HALF}),
    words={"year": {"vi": "năm học {first}-{last}", "en": "school year {first}–{last}"}},
)
TERM = Calendar("TERM", kinds=frozenset({Kind.YEARS}), shared_years=True)

years = st.integers(1900, 2100)
codes = st.one_of(
    years.map(str),
    st.builds("{}-H{}".format, years, st.integers(1, 2)),
    st.builds("{}-Q{}".format, years, st.integers(1, 4)),
    st.builds("{}-{}M".format, years, st.integers(1, 12)),
    st.builds("{}-{:02}".format, years, st.integers(1, 12)),
    st.dates().filter(lambda day: 1900 <= day.year <= 2100).map(str),
    st.builds(lambda first, more: f"{first}-{first + more}", years, st.integers(1, 30)),
)
calendars = st.sampled_from([PLAIN, ADMIN])
