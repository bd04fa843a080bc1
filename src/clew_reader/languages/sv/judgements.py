"""Swedish words that judge what was done: results, shortcomings, causes, forecasts; and words of awards."""

from clew_reader.cues import CueData

JUDGEMENTS: CueData = {
    "result": (
        "ökade | minskade | nådde | uppnådde | uppnåddes | växa | översteg | slutfördes | färdigställdes | "
        "genomfördes | har genomförts | fortsatte | fortsätter | förbättrades | stärks | stärktes | upprätthålls | "
        "upprätthölls | återhämtade | organiserade | organiserades | har hittat | har sjukförsäkring | säkerställs "
        "| säkerställdes | framsteg | fokuserade på | utfärdade | välkomnade | uppgick till | utvecklades | bidrog "
        "till | lyckades | blev klar | har blivit | har byggts | byggdes | öppnade | öppnades | steg | sjönk | "
        "fördubblades | redovisar ett överskott | överskott | har stärkts | har förbättrats | har ökat | har "
        "minskat | har nått | är aktivt | införde | infördes | invigdes | anställdes | utbildades | klarade | "
        "lanserades | har slutförts | har uppnåtts | har färdigställts | antogs till | gav ett resultat | "
        "resultatet blev | förbättrats | effektiviserades | visar ett överskott | har uppfyllts | uppfylldes | "
        "uppgår till | uppgick | bättre än budget | bättre än | över budgeterat | installerades | renoverades | "
        "planterades | besökte | besökare | deltog i | nått | nått målet | genomförde | har genomfört"
    ),
    "limitation": (
        "brister | brist på | begränsningar | inte uppnått | inte uppnåtts | har inte | långsam | långsamt | "
        "försenad | försenat | försenade | förseningar | lägre än | under målet | otillräcklig | otillräckligt | "
        "otillräckliga | svagheter | inte tillräckligt | nådde inte | når inte | nåddes inte | ännu inte | "
        "underskott | överskrider budget | tillkortakommanden | uppfylldes inte | sjunkande | kvarstår | "
        "fortfarande låg | eftersatt | eftersatta | inte nåddes | klarade inte | inte klarat | uppnåddes inte | "
        "uppnås inte | uppnåtts inte | nåddes ej | klarades inte"
    ),
    "difficulty": (
        "svårigheter | utmaningar | svårt att | naturkatastrofer | epidemier | störningar | hinder | ökade "
        "kostnader | kompetensbrist | inflation | svår | svåra | pressad | pressat"
    ),
    "advantage": "gynnsamma förutsättningar | stöd från | tack vare",
    "cause": (
        "på grund av | beror på | berodde på | orsaken är | orsakerna | orsaken | orsakas av | orsakades av | "
        "anledningen är | skälet är | förklaras av | till följd av"
    ),
    "lesson": "lärdom | lärdomar | lärdomen | erfarenheten | erfarenheterna | erfarenheter visar",
    "forecast": (
        "prognos | prognosen | väntas | förväntas | beräknas | kommer att fortsätta | bedöms | kommer sannolikt | "
        "prognostiseras | spås | kommer troligen"
    ),
    "section.limitation": "begränsningar | brister | brister och begränsningar | tillkortakommanden",
    "section.difficulty": "svårigheter | utmaningar",
    "section.cause": "orsaker | orsakerna | orsaken",
    "section.lesson": "lärdomar | lärdom | erfarenheter",
    "section.forecast": "prognos | framåtblick | utsikter | prognosen",
    "section.result": "uppnådda resultat | i rapporten konstaterades att | resultat | resultaten | måluppfyllelse",
    "contrast": "men | dock | emellertid | trots | däremot | samtidigt",
    "notably": "såsom | nämligen | till exempel | i synnerhet | särskilt | enligt följande | :",
    "procedure": (
        "deltog | konferensen | delegaterna | delegater | betonade | begärde | uppmanade | diskuterade | yttranden "
        "| sammanträdet | presenterade | tackade | yrkar | yrkade | reserverar | beslutar | beslutade | ordföranden "
        "| kamrat | föredrog | närvarande | ajournering | källa | öppnade mötet | avslutade mötet | yttrar sig | "
        "justera"
    ),
    "award.flag": "fana | fanan | fanor | flagga | flaggor | tävlingsfana",
    "award.certificate_of_merit": (
        "förtjänstdiplom | förtjänstdiplomet | diplom | diplomet | hedersomnämnande | hedersomnämnanden | hedersdiplom"
    ),
    "award.medal": (
        "medalj | medaljen | medaljer | förtjänstmedalj | förtjänsttecken | hederstecken | partimärke | orden | "
        "guldmedalj | guldklocka | förtjänstmedaljen | förtjänsttecknet | hederstecknet | guldmedaljen | "
        "guldklockan | guldklockor"
    ),
    "award.title": (
        "titel | titeln | hederstitel | pris | priset | priser | stipendium | stipendier | utmärkelse | utmärkelsen "
        "| utmärkelser | kulturpris | kulturpriset | miljöpriset | årets | miljöpris | idrottspris | "
        "kulturstipendium | hederspris | ledarstipendium"
    ),
    "give": (
        "delade ut | delades ut | tilldelade | tilldelades | överlämnade | överlämnades | utdelade | utdelades | "
        "fick | mottog | tilldelas | förlänade | belönade | belönades | hedrade | ges | gavs"
    ),
    "to.whom": "till | åt",
    "in.name.of": "från | av | på uppdrag av",
    "reason": "för | som | med anledning av",
    "collective": (
        "kommittéer | partikommittéer | organisationer | partigrupper | partimedlemmar | medlemmar | enheter | "
        "kollektiv | individer | skolor | personer | föreningar | företag | elever | lag | arbetsplatser | "
        "medarbetare | ungdomar | hushåll | grundorganisationer | partiorganisationer | grupper | invånare | "
        "anställda | skola | förening | person | distrikt | kommuner"
    ),
    "receive": "mottog | fick | tilldelades | belönades | tilldelas",
}
