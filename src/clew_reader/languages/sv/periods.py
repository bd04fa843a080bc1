"""How Swedish writes days and periods: "de första nio månaderna 2025", "den 3 juni 2021", "första halvåret"."""

from clew_reader.languages.base import Periods, word_set

_YEAR = r"(?P<year>(?:19|20)[0-9]{2})"
_MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
)  # fmt: skip

PERIODS = Periods(
    patterns=(
        rf"\b{_YEAR}-(?P<month>[0-9]{{2}})-(?P<day>[0-9]{{2}})\b",
        rf"(?:den )?(?P<day>[0-9]{{1,2}})/(?P<month>[0-9]{{1,2}})[ -]{_YEAR}",
        rf"(?:den )?(?P<day>[0-9]{{1,2}})(?::[ea])? {{month}}(?: {_YEAR})?(?![0-9])",
        rf"(?:från )?{{month}} ?(?:till(?: och med)?|t\.o\.m\.|[-–—]) ?{{tomonth}}"
        rf"(?: {_YEAR})?",
        rf"mellan {{month}} och {{tomonth}}(?: {_YEAR})?",
        rf"{{month}} {_YEAR}",
        rf"(?:i )?(?:slutet|utgången) av {{month}}(?P<end>)(?: {_YEAR})?",
        rf"(?:i|under|sedan|till|före|efter) {{month}}(?: {_YEAR})?",
        rf"(?:de |årets )?första {{n}}(?P<first>) månader(?:na)?(?: (?:av|under|i))?(?: år)?(?: (?:{_YEAR}|året))?",
        rf"(?:de |årets )?{{n}}(?P<first>) första månader(?:na)?(?: (?:av|under|i))?(?: år)?(?: (?:{_YEAR}|året))?",
        rf"(?:de |årets )?sista {{n}}(?P<last>) månader(?:na)?(?: (?:av|under|i))?(?: år)?(?: (?:{_YEAR}|året))?",
        rf"(?:de |årets )?{{n}}(?P<last>) sista månader(?:na)?(?: (?:av|under|i))?(?: år)?(?: (?:{_YEAR}|året))?",
        rf"(?P<quarter>första|andra|tredje|fjärde|sista) kvartal(?:et)?(?: (?:av|under|i))?(?: år)?(?: {_YEAR})?",
        rf"kvartal (?P<quarter>[1-4])(?: {_YEAR})?",
        rf"(?P<half>första|andra) halvåret(?: (?:av|under|i))?(?: år)?(?: {_YEAR})?",
        r"(?:de |årets )?(?:första|återstående) {n}(?P<first>) månaderna",
        rf"(?:åren |mandatperioden |perioden |från )?{_YEAR} ?(?:[-–—]|till) ?(?P<to>20[0-9]{{2}})",
        rf"mellan (?:åren )?{_YEAR} och (?P<to>20[0-9]{{2}})",
        r"(?:senaste|sista|gångna|kommande|under|på) (?P<years>){n} åren?",
        rf"\b(?:(?:hel)?år(?:et)? )?{_YEAR}\b(?!-tal)",
        r"(?P<whole>i år|under året|helåret|innevarande år)",
        r"(?P<previous>föregående år|året innan|året före|året dessförinnan)",
        r"(?P<previous>){n} år (?:tidigare|dessförinnan)",
        r"(?P<ago>förra året|fjolåret|i fjol|för (?:ett|1) år sedan)",
        r"(?P<ago>)för {n} år sedan",
        rf"(?P<same>)(?:samma|motsvarande) (?:period|tid|månader) (?:i |under |år )?{_YEAR}",
    ),
    months={name: number for number, name in enumerate(_MONTHS, 1)}
    | {name[:3]: number for number, name in enumerate(_MONTHS, 1) if len(name) > 4}
    | {"sept": 9},
    ordinals={"första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "sista": 4},
    during=word_set("under för i år åren helåret sedan sammanfatta sammanfattar summera summerar om kring på"),
    terms=word_set("mandatperioden mandatperiod kongressen"),
    done=word_set("genomförandet genomförande genomfört resultat resultatet uppföljning utfall utfallet"),
    moments=word_set("per senast före till vid intill tom") | {"och med"},
    reports=word_set(
        "rapport rapporten redovisning redovisningen årsredovisning årsredovisningen bokslut bokslutet årsbokslut",
        "delårsrapport delårsrapporten delårsbokslut uppföljning uppföljningen årsrapport årsrapporten utvärdering",
        "utvärderingen verksamhetsberättelse verksamhetsberättelsen statistik statistiken utfall utfallet resultat",
        "resultaten resultatet granskning granskningen förvaltningsberättelse kvalitetsrapport",
        "årsberättelse årsberättelsen berättelse berättelsen årskrönika verksamhetsrapport",
    ),
    since=word_set("sedan alltsedan"),
    present=word_set("nu idag fortfarande alltjämt nuvarande hittills finns äger saknar saknas"),
    closing=word_set("per till tom") | {"och med"},
    conferences=word_set(
        "konferens konferensen partikonferens tal anförande inledningsanförande avslutningsanförande talet"
    ),
    until=word_set("till tom intill") | {"och med"},
    planned=word_set(
        "strategi strategin program programmet policy agenda handlingsplan uppgifter",
        "nyckeluppgifter plan planen mål målet budget budgeten prognos verksamhetsplan",
    ),
)
