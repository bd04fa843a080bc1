"""What Norwegian says of a number: that it rose, what it is compared with, that it is a target."""

from clew_reader.languages.base import Claims, phrase_set, word_set

_FORMS = {
    "up": "økte øker økt øke økning økningen økende steg stiger steget vokste vokser opp oppgang forbedret",
    "down": "minket sank synker sunket falt faller falle ned nedgang nedgangen redusert reduserte reduksjon gikk_ned",
    "reach": "nådde nås nådd nå utgjorde_til beløp oppnådde oppnår ble er var lå ligger omfattet endte",
    "have": "hadde har bygde vedtok bevilget fikk gjennomførte ansatte plantet ferdigstilte",
    "equal": "tilsvarer tilsvarte tilsvarende lik",
    "exceed": "oversteg overstiger overgikk overskred overskrider",
    "below": "understeg",
    "higher": "høyere flere mer",
    "lower": "lavere færre mindre",
    "target": "mål målet målsetting måltall målene",
    "aim": "skal bør",
    "share": "andel andelen andeler prosentandel",
    "part": "utgjorde utgjør",
    "growth": "vekst veksten veksttakt",
    "contribute": "bidro bidrar bidrag",
    "early": "tidligere",
    "ahead": "planlagte budsjetterte",
    "late": "senere forsinket",
    "left": "gjenstår gjensto gjenværende",
    "keep": "opprettholdt beholdt",
}

CLAIMS = Claims(
    roles={word.replace("_", " "): role for role, words in _FORMS.items() for word in words.split()}
    | {
        "høyere enn": "higher", "lavere enn": "lower", "mer enn": "higher", "mindre enn": "lower",
        "beløp seg til": "reach", "beløper seg til": "reach", "skal nå": "aim", "skal være": "aim",
        "tidligere enn": "early", "over målet": "higher", "under målet": "lower",
    },
    endings={"målet": "target", "mål": "target", "veksten": "growth", "vekst": "growth", "andelen": "share",
             "andel": "share", "økningen": "up", "økning": "up", "nedgangen": "down", "nedgang": "down"},
    to=word_set("til"),
    by=word_set("med"),
    start=word_set("fra"),
    until=word_set("til og - – —"),
    before={
        "over": "over", "mer enn": "over", "drøyt": "over", "flere enn": "over", "nesten": "nearly",
        "knapt": "nearly", "nærmere": "nearly", "nær": "nearly", "omkring": "about", "cirka": "about", "ca": "about",
        "ca .": "about", "omtrent": "about", "rundt": "about", "anslagsvis": "estimated", "beregnet": "estimated",
        "anslått": "estimated", "minst": "at_least", "høyst": "at_most", "maksimalt": "at_most", "inntil": "at_most",
        "opptil": "at_most", "under": "at_most", "mindre enn": "at_most", "færre enn": "at_most",
        "stort sett": "basically",
    },
    after={"eller mer": "at_least", "eller høyere": "at_least", "eller mindre": "at_most", "eller flere": "at_least"},
    rank=phrase_set("rangert_som nummer plass på_plass rangert_på"),
    top=phrase_set("topp blant_de"),
    places={
        "første": 1, "andre": 2, "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6, "sjuende": 7, "åttende": 8,
        "niende": 9, "tiende": 10,
    },
    out_of=phrase_set("av av_de av_kommunens av_totalt"),
    rank_after=word_set("plass plassen"),
    of_total=phrase_set("av av_de av_totalt av_alle av_kommunens av_fylkets"),
    comparators={
        "samme periode i fjor": "same_period_last_year", "samme periode året før": "same_period_last_year",
        "samme periode forrige år": "same_period_last_year", "samme periode": "same_period_last_year",
        "tilsvarende periode": "same_period_last_year", "samme tid i fjor": "same_period_last_year",
        "i fjor": "previous_year", "fjoråret": "previous_year", "året før": "previous_year",
        "forrige år": "previous_year", "foregående år": "previous_year", "forrige kvartal": "previous_period",
        "forrige måned": "previous_period", "forrige valgperiode": "previous_period",
        "begynnelsen av valgperioden": "start_of_term", "på landsbasis": "nationwide", "i landet": "nationwide",
        "i hele landet": "nationwide", "i fylket": "region", "i regionen": "region",
    },
    comparing=phrase_set("sammenlignet_med sammenliknet_med enn mot i_forhold_til fra"),
    baselines={
        "plan": "plan", "planen": "plan", "planlagt": "plan", "mål": "target", "målet": "target", "målene": "target",
        "budsjett": "estimate", "budsjettet": "estimate", "budsjettert": "estimate", "prognosen": "estimate",
        "anslaget": "estimate",
    },
    authorities={
        "statens": "central", "regjeringens": "central", "statlige": "central", "fylkets": "provincial",
        "fylkestingets": "provincial",
    },
    negations=word_set("ikke aldri"),
    known=word_set("de disse sine våre deres"),
    superlatives=word_set("høyeste laveste beste dårligste største minste fremste lengste"),
    voters=word_set("stemmer stemmene representanter representantene medlemmer medlemmene"),
    drop_first=word_set(
        "og men samt også med i på av at som hvilket der den det de en ett et for til dessuten mer under , ; : - – (",
        ") \" ” . har hadde mens dermed eller videre derimot totalt ytterligere samtidig ifølge blant",
    ),
    drop_last=word_set(
        "har hadde er var ble og at på med til som av i for den det de en ett et fortsatte også , ( : - – om under",
        "ytterligere samlet totalt bare anslått nå kraftig noe",
    ),
    breaks=phrase_set("mens hvorav inkludert deriblant"),
)  # fmt: skip
