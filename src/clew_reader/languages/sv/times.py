"""Swedish words that say by when a task is due, and how often."""

from clew_reader.cues import CueData

TIMES: CueData = {
    "due.by": (
        "senast | före | innan | till och med | inom | före utgången av | senast vid | till | före slutet av | "
        "senast i samband med | under | fram till | inte senare än | allra senast | senast den | redan före"
    ),
    "due.when": (
        "från mandatperiodens första år | vid nästa möte | vid nästa sammanträde | till nästa sammanträde | till "
        "nästa möte | under den kommande perioden | under första kvartalet | under andra kvartalet | under tredje "
        "kvartalet | under fjärde kvartalet | under första halvåret | under andra halvåret | före årets slut | under "
        "hösten | under våren | till årsskiftet | före årsskiftet | före sommaren | vid kommande sammanträde | inom "
        "kort | till sammanträdet i | vid sammanträdet i | vid årets slut | till årets slut | innan årets slut | "
        "under året | under nästa år | under innevarande år | under kommande år | nästa år | i år | under vintern | "
        "under sommaren | i höst | i vår | i vinter | i sommar | före midsommar | före jul | före påsk | före "
        "semestern | före vintern | före våren | före hösten | efter sommaren | under läsåret | till hösten | till "
        "våren | till sommaren | till vintern | till jul | till midsommar | till nyår | före nyår | före "
        "halvårsskiftet | vid halvårsskiftet | till halvårsskiftet | före kvartalets slut | före månadens slut | "
        "innan månadens slut | före utgången av året | under de närmaste månaderna | under de närmaste åren | den "
        "närmaste tiden | samma dag | inom kvartalet | under kvartalet | under höstterminen | under vårterminen | "
        "till höstterminen | vid terminens slut | före terminsstarten | till skolstarten | före skolstarten"
    ),
    "due.word": (
        "snarast | skyndsamt | omedelbart | omgående | genast | utan dröjsmål | snarast möjligt | så snart som "
        "möjligt | utan onödigt dröjsmål | så fort som möjligt | med omedelbar verkan | i god tid | så snart det går "
        "| nu genast"
    ),
    "due.year": "under | för | år | i",
    "due.goal": "mål | målet | målen | uppgifter | planen | tillväxt | tillväxtmålet",
    "due.end": (
        "år | månad | kvartal | vecka | dagar | veckor | månader | årets slut | månaders | veckors | dagars | "
        "arbetsdagar | månads | veckas | tertialet | halvåret | terminen | läsåret | säsongen"
    ),
    "due.after": "omedelbart efter | direkt efter | så snart | när | efter | i samband med",
    "due.in": "i | under",
    "due.horizon": (
        "under | år | i början av | i slutet av | fram till | till år | till och med år | för år | före utgången av |"
        " under år | våren | hösten | sommaren | utredning | delutvärdering"
    ),
    "due.at": "vid | till | på | inför | till nämndens | till styrelsens | till fullmäktiges | vid nämndens",
    "due.past": "förra | föregående | senaste | dagens | detta | tidigare | den",
    "year.part": "våren | hösten | nästa | kommande | den",
    "due.point": "senast | före | innan | till | fram till | till och med | under",
    "due.before": "före | innan | inför | i god tid före",
    "due.not": "domstol | nämnden | fullmäktige | styrelsen | allmänheten",
    "due.count": "en | ett | två | tre | fyra | fem | sex | sju | åtta | nio | tio",
    "how.often": (
        "varje år | varje månad | varje kvartal | årligen | månadsvis | kvartalsvis | varje vecka | löpande | två "
        "gånger om året | en gång om året | regelbundet"
    ),
}
