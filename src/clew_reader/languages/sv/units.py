"""What Swedish numbers count and measure."""

from clew_reader.languages.base import Units, word_set
from clew_reader.languages.sv.nouns import NOUNS

_PEOPLE = word_set(
    "personer person invånare medlemmar partimedlemmar elever elev barn anställda medarbetare turister besökare",
    "patienter studenter lärare arbetare arbetstagare kvinnor män ledamöter delegater deltagare ungdomar brukare",
    "medborgare läkare sjuksköterskor väljare gäster passagerare arbetslösa årsarbetare pensionärer",
)

UNITS = Units(
    measures={
        "%": "%", "procent": "%", "pct": "%", "procentenheter": "percentage point", "procentenhet": "percentage point",
        "%-enheter": "percentage point", "promille": "‰", "vnd": "VND", "dong": "VND", "usd": "USD", "dollar": "USD",
        "us-dollar": "USD", "euro": "EUR", "eur": "EUR", "€": "EUR", "$": "USD", "£": "GBP", "pund": "GBP",
        "kronor": "SEK", "krona": "SEK", "kr": "SEK", "sek": "SEK", "svenska kronor": "SEK", "gånger": "time",
        "gång": "time", "km": "km", "kilometer": "km", "mil": "mil", "meter": "metre", "m": "metre", "m2": "m2",
        "m²": "m2", "kvadratmeter": "m2", "kvm": "m2", "km2": "km2", "km²": "km2", "kvadratkilometer": "km2",
        "m3": "m3", "m³": "m3", "kubikmeter": "m3", "hektar": "ha", "ha": "ha", "ton": "tonne", "kg": "kg",
        "kilo": "kg", "kilogram": "kg", "liter": "litre", "mw": "MW", "megawatt": "MW", "kw": "kW", "kwh": "kWh",
        "mwh": "MWh", "gwh": "GWh", "twh": "TWh", "dagar": "day", "dag": "day", "arbetsdagar": "day", "dygn": "day",
        "veckor": "week", "vecka": "week", "månader": "month", "månad": "month", "år": "year", "års": "year",
        "månaders": "month", "veckors": "week", "dagars": "day",
        "timmars": "hour", "minuters": "minute", "timmar": "hour",
        "timme": "hour", "minuter": "minute", "minut": "minute", "poäng": "point", "placeringar": "rank",
        "placering": "rank", "enheter": "unit", "sekunder": "second",
    },
    scaled={
        "mkr": ("million", "SEK"), "msek": ("million", "SEK"), "mnkr": ("million", "SEK"), "tkr": ("thousand", "SEK"),
        "mdkr": ("billion", "SEK"), "mdrkr": ("billion", "SEK"), "miljonkronor": ("million", "SEK"),
    },
    before={"vnd": "VND", "usd": "USD", "us$": "USD", "$": "USD", "€": "EUR", "eur": "EUR", "£": "GBP", "sek": "SEK"},
    counted=dict.fromkeys(_PEOPLE, "person")
    | {
        "hushåll": "household", "hus": "house", "bostäder": "house", "lägenheter": "apartment", "kommuner": "commune",
        "kommun": "commune", "byar": "village", "skolor": "school", "förskolor": "preschool", "vattenkraftverk":
        "power plant", "kraftverk": "power plant", "mål": "target", "målen": "target", "delmål": "target",
        "företag": "enterprise", "projekt": "project", "ärenden": "case", "ärende": "case", "platser": "place",
        "tjänster": "position", "organisationer": "organisation", "partiorganisationer": "organisation",
        "partikommittéer": "organisation", "partigrupper": "organisation", "kommittéer": "organisation",
        "föreningar": "association", "årsverken": "full-time equivalent", "distrikt": "district-level unit",
        "nämnder": "committee", "broar": "bridge", "sjukhus": "hospital", "vårdplatser": "bed", "jobb": "job",
        "röster": "vote", "synpunkter": "opinion", "besök": "visit", "bilar": "vehicle", "bussar": "bus",
    }
    | NOUNS,
    counted_of=word_set("antalet antal summan medelantal medelantalet genomsnittsantal"),
    implied={"befolkningen": "person", "folkmängden": "person", "invånarantalet": "person", "folkmängd": "person",
             "medelålder": "year", "medelåldern": "year", "genomsnittsålder": "year"},
    noun_first=False,
    phrase_ends=word_set(
        "av i på vid med för från till under över och eller men som vars har hade är var blir blev vara varit ska",
        "skall kommer kan kunde får fick måste bör enligt per den det de denna detta dessa sin sitt sina inte även",
        "färdigställdes byggdes deltog deltar uppfyller uppnådde nådde inom efter före sedan mellan genom mot utan när",
        "där om att så samt än jämfört motsvarande tog tar gjorde fanns finns hittat fått gick kom stod saknar saknade",
        "delvis helt varje mer mindre beviljades godkändes byggda antogs",
    ),
    not_counted=word_set("kap § sidor sidan nivåer nivå steg delar"),
    per=word_set("per varje"),
    compounds=True,
    anyone=word_set("ingen alla någon den dem de ålder person"),
    spans=word_set("genomsnitt snitt medel medeltal medeltiden väntan restid väntetid kö fördröjning tog tar"),
    spans_behind=word_set("förväg genomsnitt snitt"),
    others=word_set("andra övriga stycken fler färre"),
)  # fmt: skip
