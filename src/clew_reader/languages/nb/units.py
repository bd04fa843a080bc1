"""What Norwegian numbers count and measure."""

from clew_reader.languages.base import Units, word_set

_PEOPLE = word_set(
    "personer person innbyggere medlemmer elever elev barn ansatte turister besøkende pasienter studenter lærere",
    "arbeidere kvinner menn deltakere ungdommer leger velgere passasjerer arbeidsledige pensjonister",
)

UNITS = Units(
    measures={
        "%": "%", "prosent": "%", "pst": "%", "prosentpoeng": "percentage point", "prosentenheter": "percentage point",
        "promille": "‰", "usd": "USD", "dollar": "USD", "euro": "EUR", "eur": "EUR", "€": "EUR", "$": "USD",
        "kroner": "NOK", "krone": "NOK", "kr": "NOK", "nok": "NOK", "svenske kroner": "SEK", "ganger": "time",
        "gang": "time", "km": "km", "kilometer": "km", "meter": "metre", "m": "metre", "m2": "m2", "m²": "m2",
        "kvadratmeter": "m2", "km2": "km2", "kvadratkilometer": "km2", "m3": "m3", "kubikkmeter": "m3",
        "hektar": "ha", "ha": "ha", "dekar": "decare", "tonn": "tonne", "kg": "kg", "kilo": "kg", "liter": "litre",
        "mw": "MW", "kwh": "kWh", "mwh": "MWh", "gwh": "GWh", "twh": "TWh", "dager": "day", "dag": "day",
        "uker": "week", "uke": "week", "måneder": "month", "måned": "month", "år": "year", "timer": "hour",
        "time": "hour", "minutter": "minute", "poeng": "point", "enheter": "unit",
    },
    scaled={"mnok": ("million", "NOK"), "mrdkr": ("billion", "NOK")},
    before={"nok": "NOK", "usd": "USD", "us$": "USD", "$": "USD", "€": "EUR", "eur": "EUR", "kr": "NOK"},
    counted=dict.fromkeys(_PEOPLE, "person")
    | {
        "husholdninger": "household", "hus": "house", "boliger": "house", "leiligheter": "apartment",
        "kommuner": "commune", "landsbyer": "village", "skoler": "school", "barnehager": "preschool",
        "vannkraftverk": "power plant", "kraftverk": "power plant", "mål": "target", "bedrifter": "enterprise",
        "prosjekter": "project", "saker": "case", "plasser": "place", "stillinger": "position",
        "organisasjoner": "organisation", "foreninger": "association", "årsverk": "full-time equivalent",
        "broer": "bridge", "sykehus": "hospital", "stemmer": "vote", "besøk": "visit", "biler": "vehicle",
    },
    counted_of=word_set("antallet antall summen"),
    implied={"befolkningen": "person", "folketallet": "person", "innbyggertallet": "person"},
    noun_first=False,
    phrase_ends=word_set(
        "av i på ved med for fra til under over og eller men som hadde har er var blir ble være vært skal kommer kan",
        "kunne får fikk må bør ifølge per den det de denne dette disse sin sine ikke også ferdigstilt bygget deltok",
        "nådde innen før etter siden mellom gjennom mot uten når hvor om at så samt enn sammenlignet tilsvarende",
    ),
    not_counted=word_set("kap § sider siden nivåer nivå trinn deler"),
    per=word_set("per pr hver"),
)  # fmt: skip
