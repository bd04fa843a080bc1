"""How Norwegian words the head of a document; only what is needed to tell a report and its day."""

from types import MappingProxyType

from clew_reader.languages.base import Letterhead

LETTERHEAD = Letterhead(
    realms=(),
    number=("saksnr", "saksnummer", "journalnr"),
    types=MappingProxyType({"årsrapport": "report", "tertialrapport": "report", "møteprotokoll": "minutes"}),
    subject=("gjelder",),
    addressed=("til kommunestyret",),
    recipients=("kopi til", "mottakere"),
    file_copy=(),
    as_above=(),
    body=(),
    areas=(),
    area_bodies=(),
    joiners=(),
    places=(),
    dates=(),
    blank_dates=(),
    months=(
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "desember",
    ),
    formulas=(),
    posts=(),
    secrecy=(),
    secrecy_label=(),
    urgency=(),
    circulation=(),
)  # fmt: skip
