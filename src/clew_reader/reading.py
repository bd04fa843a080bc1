"""The whole reading: the stages in order. Each stage is a function from the outline to its records."""

from __future__ import annotations

from clew_reader.actors import Actors
from clew_reader.aims import aiming
from clew_reader.assessments import find_assessments
from clew_reader.attendance import on_the_day
from clew_reader.awards import find_awards, recipients
from clew_reader.bodies import find_bodies
from clew_reader.citation_links import find_citations
from clew_reader.commitments import find_commitments
from clew_reader.course import Course
from clew_reader.decisions import find_decisions
from clew_reader.document import read_document
from clew_reader.figures import find_figures
from clew_reader.frames import opening_frame
from clew_reader.head import read_head
from clew_reader.layout import read_layout
from clew_reader.meeting import find_meeting
from clew_reader.names import find_names
from clew_reader.opinions import find_opinions
from clew_reader.organisations import Named, find_organisations
from clew_reader.outline import outline
from clew_reader.people import find_people
from clew_reader.places import Places
from clew_reader.posts import PostReader
from clew_reader.records import Reading
from clew_reader.signs import read_signs
from clew_reader.tracing import Trace


def read(text: str, *, language: str | None = None, trace: Trace | None = None) -> Reading:
    # long: the stages of the whole reading in their order
    """Everything that is found in a text, with exact spans of the text as given.

    `language` ("vi", "en", "sv") overrules what the text looks like; ValueError for any other. Reading never raises
    for a text, whatever it holds, and takes time in proportion to its length. A `trace` is filled on the way.
    """
    cut = outline(text, language)
    signs = read_signs(cut)
    names = find_names(signs)
    head = read_head(cut.source)
    bodies = find_bodies(signs, names)
    layout = read_layout(signs, names, head, bodies)
    posts = PostReader(signs, names, bodies)
    people = find_people(signs, names, posts, head)
    actors = Actors(signs, names, bodies, posts.all(), people)
    citations = find_citations(signs, bodies, layout.own, layout.own_type, layout.title)
    steps = list(Course(signs, actors, layout.skipped, frozenset(layout.headings)).steps())
    if trace is not None:
        trace.signs, trace.steps = signs, steps
    figures = find_figures(
        cut, frozenset(layout.furniture), opening_frame(cut, layout, head), aiming(signs, steps), trace
    )
    places = Places(signs, citations, figures)
    decisions = find_decisions(signs, steps, places)
    commitments, asked = find_commitments(signs, actors, steps, places)
    awards = find_awards(signs, actors, steps)
    meeting = find_meeting(signs, actors, layout, people.records, decisions)
    named = Named(citations, head.recipients if head is not None else ())
    awarded = recipients(signs, steps)
    organisations = find_organisations(signs, actors, decisions, awards, asked, awarded, meeting, named)
    return Reading(
        text=text,
        language=cut.language.code if cut.language else None,
        document=read_document(signs, actors, layout, head, meeting),
        meeting=meeting,
        people=people.records,
        organisations=organisations,
        citations=citations,
        figures=on_the_day(figures, meeting.date if meeting else None, cut),
        decisions=decisions,
        commitments=commitments,
        assessments=find_assessments(signs, steps),
        awards=awards,
        opinions=find_opinions(signs, actors, steps),
    )
