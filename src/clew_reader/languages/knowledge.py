"""What the reader knows of a language beyond numbers and spelling: its cues for bodies, people, documents and acts.

Each language package gives the same labels; a stage asks for labels and holds no word of any language. A new language
gives one `Knowledge` here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from clew_reader.cues import CueData
from clew_reader.languages.en.acts import ACTS as EN_ACTS
from clew_reader.languages.en.bodies import BODIES as EN_BODIES
from clew_reader.languages.en.compounds import COMPOUNDS as EN_COMPOUNDS
from clew_reader.languages.en.documents import DOCUMENTS as EN_DOCUMENTS
from clew_reader.languages.en.judgements import JUDGEMENTS as EN_JUDGEMENTS
from clew_reader.languages.en.pages import PAGES as EN_PAGES
from clew_reader.languages.en.posts import POSTS as EN_POSTS
from clew_reader.languages.en.refusals import REFUSALS as EN_REFUSALS
from clew_reader.languages.en.tasks import TASKS as EN_TASKS
from clew_reader.languages.en.times import TIMES as EN_TIMES
from clew_reader.languages.sv.acts import ACTS as SV_ACTS
from clew_reader.languages.sv.bodies import BODIES as SV_BODIES
from clew_reader.languages.sv.compounds import COMPOUNDS as SV_COMPOUNDS
from clew_reader.languages.sv.documents import DOCUMENTS as SV_DOCUMENTS
from clew_reader.languages.sv.judgements import JUDGEMENTS as SV_JUDGEMENTS
from clew_reader.languages.sv.pages import PAGES as SV_PAGES
from clew_reader.languages.sv.posts import POSTS as SV_POSTS
from clew_reader.languages.sv.refusals import REFUSALS as SV_REFUSALS
from clew_reader.languages.sv.tasks import TASKS as SV_TASKS
from clew_reader.languages.sv.times import TIMES as SV_TIMES
from clew_reader.languages.vi.acts import ACTS as VI_ACTS
from clew_reader.languages.vi.bodies import BODIES as VI_BODIES
from clew_reader.languages.vi.compounds import COMPOUNDS as VI_COMPOUNDS
from clew_reader.languages.vi.documents import DOCUMENTS as VI_DOCUMENTS
from clew_reader.languages.vi.judgements import JUDGEMENTS as VI_JUDGEMENTS
from clew_reader.languages.vi.pages import PAGES as VI_PAGES
from clew_reader.languages.vi.posts import POSTS as VI_POSTS
from clew_reader.languages.vi.refusals import REFUSALS as VI_REFUSALS
from clew_reader.languages.vi.tasks import TASKS as VI_TASKS
from clew_reader.languages.vi.times import TIMES as VI_TIMES

WRITTEN_OUT: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {"en": MappingProxyType({"cllr": "Councillor", "councillor": "Councillor", "ald": "Alderman"})}
)
ENDINGS = ("ending.body", "ending.bodies", "ending.not", "ending.post", "ending.calling")


@dataclass(frozen=True, slots=True)
class Knowledge:
    """One language: its cues, and how its names are built."""

    code: str
    cues: tuple[CueData, ...]
    head_first: bool = False  # "Ban Thường vụ Tỉnh ủy": what is named stands before what it belongs to, without a word
    capitals: bool = True  # titles, bodies and documents are written with capitals: what is not is no name
    endings: frozenset[str] = frozenset()  # a word that ends so names a body ("kommunstyrelsen")
    class_endings: frozenset[str] = frozenset()  # a word that ends so names a class of bodies
    not_endings: frozenset[str] = frozenset()
    post_endings: frozenset[str] = frozenset()  # a word that ends so names a post ("miljöchefen")
    calling_endings: frozenset[str] = frozenset()  # a word that ends so beside a name says what the person does
    compounds: str = ""  # words of several words in which no cue stands
    told: tuple[str, ...] = ()  # how a verb of time past ends
    passive: str = ""  # how a verb ends in whose passive its subject undergoes something ("prövas")
    written_out: Mapping[str, str] = field(default_factory=dict)  # abbreviated forms of address that are posts


def _words(data: CueData, label: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in data.get(label, "").split("|") if phrase.strip())


def _knowledge(
    code: str,
    *data: CueData,
    head_first: bool = False,
    capitals: bool = True,
    compounds: str = "",
    passive: str = "",
    told: tuple[str, ...] = (),
) -> Knowledge:
    merged = {label: value for part in data for label, value in part.items() if label in ENDINGS}
    phrases = tuple({label: value for label, value in part.items() if label not in ENDINGS} for part in data)
    body, class_, not_, post, calling = (_words(merged, label) for label in ENDINGS)
    short = WRITTEN_OUT.get(code, {})
    return Knowledge(
        code, phrases, head_first, capitals, body, class_, not_, post, calling, compounds, told, passive, short
    )


KNOWLEDGE: Mapping[str, Knowledge] = MappingProxyType(
    {
        "nb": _knowledge("nb", capitals=False),  # numbers, days and comparators alone
        "en": _knowledge(
            "en",
            EN_BODIES,
            EN_POSTS,
            EN_DOCUMENTS,
            EN_ACTS,
            EN_REFUSALS,
            EN_TASKS,
            EN_TIMES,
            EN_JUDGEMENTS,
            EN_PAGES,
            compounds=EN_COMPOUNDS,
            told=("ed",),
        ),
        "sv": _knowledge(
            "sv",
            SV_BODIES,
            SV_POSTS,
            SV_DOCUMENTS,
            SV_ACTS,
            SV_REFUSALS,
            SV_TASKS,
            SV_TIMES,
            SV_JUDGEMENTS,
            SV_PAGES,
            capitals=False,
            passive="as",
            told=("ade", "ades", "dde", "ddes", "tte", "ttes", "gick", "blev", "hade"),
            compounds=SV_COMPOUNDS,
        ),
        "vi": _knowledge(
            "vi",
            VI_BODIES,
            VI_POSTS,
            VI_DOCUMENTS,
            VI_ACTS,
            VI_REFUSALS,
            VI_TASKS,
            VI_TIMES,
            VI_JUDGEMENTS,
            VI_PAGES,
            head_first=True,
            compounds=VI_COMPOUNDS,
        ),
    }
)
