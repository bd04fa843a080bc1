"""What Swedish says of a number: that it rose, what it is compared with, that it is a target."""

from clew_reader.languages.base import Claims, phrase_set, word_set

_FORMS = {
    "up": "ökade ökar ökat öka ökning ökningen ökande steg stiger stigit stiga växte växer vuxit växa upp höjdes höjs "
    "förbättrades uppgång höjning höja höjer höjt höjas höjd höjde förbättrats förbättring klättrade klättrat "
    "växte ökades utökades utökats",
    "down": "minskade minskar minskat minska minskning minskningen sjönk sjunker sjunkit sjunka föll faller ner ned "
    "nedgång sänktes sänks reducerades minskades sänkning krympte förkortades kortades sänka sänker sänkt "
    "sänkas försämring försämrades skars "
    "reducerats minskas minskats backade dalade",
    "reach": "nådde når nått nå uppgick uppgår uppnådde uppnår uppnått blev blir var är låg ligger omfattade "
    "omfattar summerade hamnade",
    "have": "hade har genererade färdigställdes färdigställde välkomnade redovisar redovisade byggde antog beviljade "
    "fick genomförde tog anställde",
    "equal": "motsvarar motsvarade motsvarande lika",
    "exceed": "översteg överstiger överstigit överträffade överträffar överträffat överskred överskrider",
    "below": "understeg understiger underskred missade",
    "higher": "högre fler mer längre",
    "lower": "lägre färre mindre kortare",
    "target": "mål målet målsättning målsättningen måltal målvärde målvärdet",
    "aim": "ska skall siktar strävar bör säkerställa",
    "share": "andel andelen andelar procentandel kvot graden grad",
    "part": "utgjorde utgör",
    "growth": "tillväxt tillväxten tillväxttakt tillväxttakten utvecklingstakt",
    "contribute": "bidrog bidrar bidragit bidrag",
    "early": "tidigare före",
    "ahead": "planerade planerad planeras budgeterade tilldelade avsatta",
    "late": "senare försenat försenad försenades",
    "left": "återstår återstod kvar återstående",
    "keep": "upprätthöll bibehöll behöll",
}

CLAIMS = Claims(
    roles={word: role for role, words in _FORMS.items() for word in words.split()}
    | {
        "högre än": "higher", "lägre än": "lower", "mer än": "higher", "mindre än": "lower", "tidigare än": "early",
        "uppgick till": "reach", "uppgår till": "reach", "jämfört med planen": "equal", "ska nå": "aim",
        "ska uppgå till": "aim", "ska vara": "aim", "ska öka": "aim", "ska minska": "aim",
        "krav på": "target", "kravet på": "target", "anger högst": "aim", "anger minst": "aim", "medger högst": "aim",
        "medger minst": "aim", "följa upp": "have", "följer upp": "have", "följs upp": "have", "tar upp": "have",
        "bygga upp": "have", "bygger upp": "have", "ta upp": "have", "lyfta upp": "have", "kravet är": "target",
        "gränsen är": "target", "taket är": "target", "normen är": "target", "gräns på": "target",
        "gränsen på": "target", "tak på": "target", "taket på": "target", "norm på": "target",
        "riktvärde på": "target", "riktvärdet på": "target", "får högst": "aim", "får inte överstiga": "aim",
        "tillåter högst": "aim", "kräver att": "aim", "lägger ned": "have", "lägger ner": "have", "lade ned": "have",
        "lade ner": "have", "lägga ned": "have", "lägga ner": "have",
        "över genomsnittet": "higher", "under genomsnittet": "lower", "över riksgenomsnittet": "higher",
        "under riksgenomsnittet": "lower", "över rikssnittet": "higher", "under rikssnittet": "lower",
        "över snittet": "higher", "under snittet": "lower", "över länssnittet": "higher", "under länssnittet": "lower",
        "i förtid": "early", "över budget": "higher", "bättre än": "higher", "sämre än": "lower",
        "över målet": "higher", "över plan": "higher",
        "föreslår att": "aim", "föreslog att": "aim", "föreslås att": "aim", "föreslagit att": "aim", "yrkar att":
        "aim", "yrkade att": "aim", "yrkar på": "aim", "begär att": "aim", "hemställer att": "aim", "vill att": "aim",
        "i uppdrag att": "aim", "uppdras att": "aim", "uppdrar åt": "aim", "förslag om att": "aim", "förslaget att":
        "aim", "plan för att": "aim", "planerar att": "aim", "planeras att": "aim", "syftar till att": "aim",
        "så att": "aim",
        "åtar sig att": "aim", "lovade att": "aim", "läggas ned": "have", "läggs ned": "have", "lades ned": "have",
        "lagts ned": "have", "läggs ner": "have", "läggas ner": "have", "kostar": "reach", "kostade": "reach",
        "kostat": "reach", "sägs upp": "have", "togs upp": "have", "tas upp": "have", "stod upp": "have",
        "under budget": "lower", "under målet": "lower", "under plan": "lower", "begärde att": "aim",
        "uppmanade": "aim",
    },
    endings={
        "målet": "target", "mål": "target", "tillväxten": "growth", "tillväxt": "growth", "andelen": "share",
        "andel": "share", "graden": "share", "ökningen": "up", "ökning": "up", "minskningen": "down",
        "minskning": "down",
    },
    to=word_set("till"),
    by=word_set("med"),
    start=word_set("från"),
    until=word_set("till och - – —"),
    before={
        "hela": "exact", "över": "over", "mer än": "over", "drygt": "over", "fler än": "over", "nästan": "nearly",
        "knappt": "nearly",
        "närmare": "nearly", "nära": "nearly", "omkring": "about", "cirka": "about", "ca": "about", "ca .": "about",
        "ungefär": "about", "runt": "about", "uppskattningsvis": "estimated", "beräknade": "estimated",
        "uppskattade": "estimated", "minst": "at_least", "åtminstone": "at_least", "lägst": "at_least",
        "högst": "at_most", "maximalt": "at_most", "som mest": "at_most", "upp till": "at_most", "under": "at_most",
        "mindre än": "at_most", "färre än": "at_most", "i princip": "basically", "i stort sett": "basically",
    },
    after={"eller mer": "at_least", "eller högre": "at_least", "eller mindre": "at_most", "eller fler": "at_least"},
    rank=phrase_set("rankades rankad rankas rankades_som på_plats plats placerade_sig_på placerade_sig_som rankning")
    | phrase_set("kom_på placerade_sig rankades_på"),
    top=phrase_set("topp bland_de topp_- bland_topp"),
    places={
        "första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "femte": 5, "sjätte": 6, "sjunde": 7, "åttonde": 8,
        "nionde": 9, "tionde": 10, "elfte": 11, "tolfte": 12, "etta": 1, "tvåa": 2, "trea": 3,
    },
    place_words=tuple(
        (f"{ordinal}plats{ending}", number)
        for number, ordinal in enumerate(
            ("första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde"), 1
        )
        for ending in ("", "en")
    ),
    out_of=phrase_set("av av_de av_våra av_sina av_deras av_kommunens av_totalt av_sammanlagt av_alla"),
    rank_after=word_set("plats platsen"),
    of_total=phrase_set("av av_de av_våra av_sina av_deras av_totalt av_sammanlagt av_alla av_kommunens av_länets")
    | phrase_set("av_provinsens"),
    comparators={
        "samma period föregående år": "same_period_last_year", "samma period förra året": "same_period_last_year",
        "samma period": "same_period_last_year", "motsvarande period": "same_period_last_year",
        "samma tid förra året": "same_period_last_year", "samma period året innan": "same_period_last_year",
        "samma period i fjol": "same_period_last_year", "motsvarande period föregående år": "same_period_last_year",
        "föregående år": "previous_year", "förra året": "previous_year", "året innan": "previous_year",
        "året före": "previous_year", "i fjol": "previous_year", "fjolåret": "previous_year",
        "föregående kvartal": "previous_period", "föregående period": "previous_period",
        "föregående månad": "previous_period", "förra mandatperioden": "previous_period",
        "föregående mandatperiod": "previous_period", "mandatperiodens början": "start_of_term",
        "början av mandatperioden": "start_of_term", "för två år sedan": "earlier_year",
        "för tre år sedan": "earlier_year", "för fem år sedan": "earlier_year",
        "för tio år sedan": "earlier_year", "för ett år sedan": "previous_year", "bland landets": "nationwide",
        "bland regionens": "region", "regionens": "region",
        "ett år tidigare": "previous_year", "än i år": "previous_year",
        **dict.fromkeys(("riksgenomsnittet", "rikssnittet", "genomsnittet i riket", "genomsnittet i landet",
                         "snittet i landet", "riksmedelvärdet", "snittet i riket"), "national average"),
        **dict.fromkeys(("länssnittet", "länsgenomsnittet", "snittet i länet", "genomsnittet i länet",
                         "regionsnittet"), "regional average"),
        "årets ingång": "previous_period", "årets början": "previous_period",
        "bland länets": "region", "länets": "region", "landets": "nationwide", "i landet": "nationwide",
        "nationellt": "nationwide",
        "i hela landet": "nationwide", "i riket": "nationwide", "i regionen": "region", "i länet": "region",
        "provinser": "region",
        "kommuner i länet": "region", "provinserna": "region",
    },
    comparing=phrase_set("liksom_under precis_som jämfört_med jämföra_med än gentemot mot i_jämförelse_med")
    | phrase_set("i_förhållande_till från"),
    baselines={
        "plan": "plan", "planen": "plan", "planerat": "plan", "planerade": "plan", "budgeterade": "plan",
        "beräknade": "estimate", "planerats": "plan", "budgeterats": "plan",
        "beräknats": "estimate", "avtalat": "plan", "mål": "target", "målet": "target", "målen": "target",
        "målvärdet": "target", "budget": "plan", "budgeten": "plan", "budgetens": "plan", "årsbudgeten": "plan",
        "årsplanen": "plan", "årsplan": "plan",
        "planens": "plan", "kalkyl": "estimate", "kalkylens": "estimate", "prognos": "estimate",
        "budgetkalkylen": "estimate",
        "kalkylen": "estimate", "prognosen": "estimate", "uppskattningen": "estimate", "direktiv": "direction",
        "anvisning": "direction", "tidsplanen": "plan", "resolutionen": "target", "budgeterat": "plan",
        "beräkningen": "estimate",
    },
    loosely=word_set("mot från"),
    authorities={
        "statens": "central", "centrala": "central", "centralregeringens": "central", "regeringens": "central",
        "statliga": "central", "folkrådet": "provincial", "centralregeringen": "central", "provinsens": "provincial",
        "provinsiella": "provincial", "folkrådets": "provincial",
        "regionens": "provincial",
    },
    done=word_set("hade blev var"),
    measured_by=word_set("så det den genomsnittet snittet högre fler mer"),
    known=word_set("de dessa sina våra deras dess"),
    superlatives=word_set("högsta lägsta bästa sämsta största minsta främsta längsta vanligaste dyraste billigaste"),
    voters=word_set("röster rösterna ledamöter ledamöterna medlemmar medlemmarna ombud ombuden delegater"),
    negations=word_set("inte ej icke aldrig"),
    saying=phrase_set(
        "sade säger uppgav uppger redovisade rapporterade meddelade konstaterar konstaterade konstaterades framhöll",
        "framhåller påpekade påpekar föreslår föreslog föreslås",
        "yrkar yrkade yrkande hemställer hemställde begär begärde",
        "beslutar beslutade anger angav uppdras visar visade",
        "bedömer bedömde bedöms beräknar beräknade varnade berättade",
        "förklarade svarade betonade tror hoppas innebär framgår",
        "menar ansåg anser enades noterar antecknade informerade",
        "upplyste",
    ),
    that=word_set("att hur"),
    attending=phrase_set("närvarande närvarade deltog frånvarande var_på_plats"),
    goals=phrase_set("mål målen uppgifter huvuduppgifter prioriteringar inriktning åtgärder målsättningar"),
    reviews=phrase_set("resultat resultaten uppföljning utvärdering måluppfyllelse genomförande brister läget utfall"),
    antecedents=word_set(
        "detta det den denna dessa dem de siffran talet andelen antalet beloppet summan som vilket nivån låg",
    ),
    purposes=word_set("för till från"),
    costs=word_set("kostar kostade kostat"),
    modals=word_set("ska skall får bör kommer"),
    nobody=word_set("ingen inget inga inte aldrig"),
    drop_first=word_set(
        "och men samt även med i på av att som vilket där den det de en ett för till dessutom mer specifikt under ,",
        "; : - – ( ) \" ” . har hade medan därmed eller vidare däremot totalt ytterligare samtidigt enligt bland",
        "kraftigt något sedan",
    ),
    drop_last=word_set(
        "snitt genomsnitt medeltal hela har hade är var blev och att på med till som av i för den det de en ett",
        "fortsatte vilket också ,",
        "( : - – om",
        "under ytterligare sammanlagt totalt endast bara uppskattat beräknades nu kraftigt något markant",
    ),
    breaks=phrase_set("medan varav vilket däribland inklusive av_vilka av_dem av_dessa"),
)  # fmt: skip
