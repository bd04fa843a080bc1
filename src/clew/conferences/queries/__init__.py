"""Every read of the room."""

from clew.conferences.queries.conference import ConferencePage, conference_page
from clew.conferences.queries.finding import find_conferences, linked_to
from clew.conferences.queries.listing import (
    STATES,
    ConferenceList,
    Filters,
    conference_list,
    conference_name,
    conference_url,
)

__all__ = [
    "STATES",
    "ConferenceList",
    "ConferencePage",
    "Filters",
    "conference_list",
    "conference_name",
    "conference_page",
    "conference_url",
    "find_conferences",
    "linked_to",
]
