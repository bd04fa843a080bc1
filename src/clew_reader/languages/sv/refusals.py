"""Swedish words for what was refused, put off, sent back or left open; of denial; of clauses that decide nothing."""

from clew_reader.cues import CueData

REFUSALS: CueData = {
    "polarity.refused": (
        "har avslagit | avslagit | har avvisat | sade nej till | sa nej till | säger nej till | röstade nej till | "
        "röstade ner | röstade ned | fick avslag | har sagt nej till | godkändes inte | godkänns inte | bifalls inte "
        "| antas inte | inte bifalla | inte anta | avböjer | avböjde | avslog | avslå | ställer sig inte bakom | "
        "tillstyrker inte | avstyrks | avvisas | inte att bifalla | lämnas utan bifall | avslår | avslogs | avslås | "
        "att avslå | avstyrker | avstyrkte | avslagen | avslagna | avvisade | avvisar | avvisades | förkastade | "
        "förkastades | godkände inte | antogs inte | bifölls inte | avslag på | inte godkänna | föll | röstades ned "
        "| ej bifalles | röstades ner | röstas ner | skrotas | skrotades | har skrotat | skrotade | skrotar | ställs "
        "in | ställdes in | har ställt in | blev nedröstat | nekas | nekades | nekade | nekar | har nekat | "
        "förkastar | förkastas | undanröjer | ogillar | ogillade | ogillades | avfärdade | avfärdar | avfärdades | "
        "stoppade | stoppar | stoppas | stoppades | godtar inte | godtog inte | biföll inte | biträder inte | antog "
        "inte | beviljas inte | beviljades inte | beviljade inte | blir det inte | avslogs också | ratade | ratar | "
        "ratades"
    ),
    "polarity.postponed": (
        "har bordlagt | har skjutit upp | skjutit upp | skjuta upp | att skjuta upp | skjuts upp | skjuta på | "
        "flyttas till nästa | senareläggs | behandlas vid nästa | ajourneras | vilande | bordläggs | bordlade | "
        "bordlades | bordlägger | att bordlägga | bordläggas | uppsköts | sköts upp | skjuter upp | sköt upp | "
        "bordlagt | bordläggning | utgår från dagordningen | ajournerades | skjuts fram | sköts fram | skjuter fram "
        "| har skjutits upp | har skjutits fram | senarelades | har senarelagts | flyttas till | flyttades till | "
        "läggs på is | lades på is | pausas | pausades | pausade | pausar | dras ur | drogs ur | drogs tillbaka | "
        "vilandeförklarades | ligger kvar till | har bordlagts | uppskjuts | uppskjutits | behandlas först i"
    ),
    "polarity.referred_back": (
        "har återremitterat | återlämnades | återlämnas | återremittera | återförvisas | skickades tillbaka | "
        "återsändes | återsänds | återförvisa | remitteras tillbaka | återremisseras | återremitterade | "
        "återremitteras | återremitterades | återremitterar | att återremittera | återremiss | återremitterat | "
        "återförvisades | återförvisar | skickas tillbaka | har återremitterats | går tillbaka till | gick tillbaka "
        "till | skickas åter | återförvisade | visades åter | visas åter | begär komplettering"
    ),
    "polarity.undecided": (
        "inget beslut | inte fattat beslut | kunde inte enas | utan beslut | obeslutat | tar inte ställning till | "
        "tog inte ställning till | har inte tagit ställning till | avgörs inte nu | avgjordes inte | fattades inte | "
        "har inte beslutat | inte beslutat | ännu inte beslutat | inget beslut fattades | lämnas öppen | lämnades "
        "öppen | står öppen | inte avgjord | återstår att besluta | inget besked"
    ),
    "denial.yet": "ännu inte",
    "subordinate": (
        "eftersom | därför att | sedan | när | innan | trots att | fastän | även om | medan | så att | där | "
        "huruvida | för att | ifall | enär | emedan | varför | hur"
    ),
    "clause.break": "medan | men | utan | och | samt",
    "denial.none": "ingen | inget | inga | någon | något",
    "apart.postponed": "sköt | skjuter | sköts | skjuts | lade | lägger",
    "particle.postponed": "upp | på framtiden | på is",
    "apart.refused": "sade | sa | säger | röstade | röstar",
    "particle.refused": "nej till | ned | ner | nej",
    "apart.referred_back": "skickade | skickar | sände | sänder | skickades | skickas | lämnade | lämnar | återlämnade",
    "particle.referred_back": "tillbaka",
    "apart.undecided": "tog | tar | kom | fattade | fattades",
    "particle.undecided": (
        "inte ställning till | ännu inte ställning till | inte ställning | inte fram till | inget beslut | inte "
        "något beslut | inte beslut"
    ),
    "subordinate.relative": "som | vilken | vilket | vilka | vars",
    "subordinate.fresh": "om",
    "formerly": "dittills | hittills | tidigare | till nyligen | i dag | för närvarande",
}
