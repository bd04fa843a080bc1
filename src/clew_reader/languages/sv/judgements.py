"""Swedish words that judge what was done: results, shortcomings, causes, forecasts; and words of awards."""

from clew_reader.cues import CueData

JUDGEMENTS: CueData = {
    "result": (
        "växte | tog emot | togs | planterades | uppfyller | sjukförsäkrad | går bättre än väntat | bättre än väntat "
        "| utan anmärkning | inget fel på | hölls vid | producerades | numera | har nåtts | rankades | byggdes | "
        "steg från | sjönk från | minskade från | ökade från | överskred målet | låg över målet | ökade | minskade | "
        "nådde | uppnådde | uppnåddes | växa | översteg | slutfördes | färdigställdes | genomfördes | har genomförts "
        "| fortsatte | fortsätter | förbättrades | stärks | stärktes | upprätthålls | upprätthölls | återhämtade | "
        "organiserade | organiserades | har hittat | har sjukförsäkring | säkerställs | säkerställdes | framsteg | "
        "fokuserade på | utfärdade | välkomnade | uppgick till | utvecklades | bidrog till | lyckades | blev klar | "
        "har blivit | har byggts | öppnade | öppnades | steg | sjönk | fördubblades | redovisar ett överskott | "
        "överskott | har stärkts | har förbättrats | har ökat | har minskat | har nått | är aktivt | införde | "
        "infördes | invigdes | anställdes | utbildades | klarade | lanserades | har slutförts | har uppnåtts | har "
        "färdigställts | antogs till | gav ett resultat | resultatet blev | förbättrats | effektiviserades | visar "
        "ett överskott | har uppfyllts | uppfylldes | uppgår till | uppgick | bättre än budget | bättre än | över "
        "budgeterat | installerades | renoverades | besökte | besökare | deltog i | nått | nått målet | genomförde | "
        "har genomfört | fraktade | lånade ut | klättrade | har klättrat | ljusnat | ljusnade | fungerar väl | "
        "fungerar bra | det mesta fungerar | fungerar | är god | är goda | är gott | god ordning | lägsta på | "
        "högsta på | högsta sedan | lägsta sedan | bästa resultatet | bättre än någonsin | rekord | på tredje plats "
        "| på första plats | på andra plats | kom på | når nu | nådde kravet | fullt bemannade | fullt bemannad | "
        "utan anmärkningar | omkom | omkommit | färre än | har öppnat | öppnat i tid | i tid | fått tak | har fått | "
        "är på plats | har kommit i gång | kom i gång | försprång | gav resultat | ger resultat | minskning | "
        "uppgång | är nöjda | var nöjda | nöjda med | klarar kraven | klarade målet | blev färre | stannade på | "
        "kunnat återföras | hunnit ikapp"
    ),
    "limitation": (
        "för sent | inte avhjälpt | inte avhjälpta | har inte fått | saknas | saknades | saknar | bristen på | "
        "bristerna | svag | svaga | långt från | mer än budgeterat | aldrig nådde | nådde aldrig | någon kund | går "
        "trögt | trögt | äldre än | hälften av vad | att jämföra med budgetens | över budget | högre än budget | "
        "dröjer | dröjt | stod tomma | obesatta | vakanta | ej uppnått | inte kunnat | kunde inte | uteblev | "
        "uteblivit | missade | missnöje | sämre än | sämre | ligger efter | efter plan | inte klart | inte klara | "
        "hinner inte | underkända | anmärkning mot | trots att | fler än under motsvarande | misslyckades | stängda "
        "| för få | för låg | för lågt | ouppklarade | otillfredsställande | brister | brist på | begränsningar | "
        "inte uppnått | inte uppnåtts | har inte | långsam | långsamt | försenad | försenat | försenade | "
        "förseningar | lägre än | under målet | otillräcklig | otillräckligt | otillräckliga | svagheter | inte "
        "tillräckligt | nådde inte | når inte | nåddes inte | ännu inte | underskott | överskrider budget | "
        "tillkortakommanden | uppfylldes inte | sjunkande | kvarstår | fortfarande låg | eftersatt | eftersatta | "
        "inte nåddes | klarade inte | inte klarat | uppnåddes inte | uppnås inte | uppnåtts inte | nåddes ej | "
        "klarades inte | släpar | släpade | släpat | eftersläpning* | gles | glesa | glest | räknar fel | räknade "
        "fel | ojämn | ojämnt | ojämna | glömt | låtit förfalla | förfaller | förfallit | förfallna | tjänat ut | "
        "föråldrad | föråldrat | föråldrade | inte kommit i gång | inte börjat | inte påbörjat | inte påbörjats | "
        "inte ersatts | inte åtgärdats | hann vi inte | hann inte | hinner vi inte | följs inte | följdes inte | "
        "fungerar inte | olåsta | olåst | överskrider | överskred | inte rapporterat | underbemannad | "
        "underbemannade | för dåligt | dåligt | dålig | dåliga | går back | gick back | minus | förlust | förluster "
        "| räcker inte | räckte inte | arbetslös igen | alltjämt svag | alltjämt | svaghet | bristfällig | "
        "bristfälligt | bristfälliga | otydlig | otydligt | otydliga | kritik mot | riktade kritik | längre än till "
        "| sist i | sista plats | vår egen skuld | det var en brist"
    ),
    "difficulty": (
        "medel saknas | svårare | brist på personal | dyrare | höjda priser | risk för | svårt | svårrekryterade | "
        "svårigheter | utmaningar | svårt att | naturkatastrofer | epidemier | störningar | hinder | ökade kostnader "
        "| kompetensbrist | inflation | svår | svåra | pressad | pressat | brist på folk | saknar folk | höga priser "
        "| stigande priser | står på spel | väntar på plats"
    ),
    "advantage": "gynnsamma förutsättningar | stöd från | tack vare",
    "cause": (
        "på grund av | beror på | berodde på | orsaken är | orsakerna | orsaken | orsakas av | orsakades av | "
        "anledningen är | skälet är | förklaras av | till följd av"
    ),
    "lesson": (
        "erfarenheten från | erfarenheten visar | erfarenheten är | en lärdom är | lärdom | lärdomar | lärdomen | "
        "erfarenheten | erfarenheterna | erfarenheter visar"
    ),
    "forecast": (
        "prognos* | helårsprognosen | helårsprognos | risken bedöms | det finns en risk | kommer att bli | kommer "
        "att öka | kommer att minska | väntas bli | väntas öka | skulle kunna | kan komma att | lär | torde | "
        "troligen | bedöms kunna | förutspås | prognos | prognosen | väntas | förväntas | beräknas | kommer att "
        "fortsätta | bedöms | kommer sannolikt | prognostiseras | spås | kommer troligen | befaras | befarar | "
        "räknar med att | räknar dessutom med | bedömer att | bedömer vi | kan inte uteslutas | inte uteslutas | "
        "uteslutas | planar ut | riskerar att | riskerar | hotar | kommer köerna | kommer att växa | kommer att "
        "stiga | kommer att sjunka | kommer att behöva | blir dyrare | blir fler | blir färre | kan bli | kan öka | "
        "kan minska | i så fall | hotas av"
    ),
    "section.limitation": (
        "förbättringsområden | problem | det som gick sämre | det som inte nåddes | avvikelser | ej uppnådda mål | "
        "kritik | vad gick sämre | begränsningar | brister | brister och begränsningar | tillkortakommanden"
    ),
    "section.difficulty": "svårigheter | utmaningar",
    "section.cause": "orsaker | orsakerna | orsaken",
    "section.lesson": "lärdomar | lärdom | erfarenheter",
    "section.forecast": (
        "bedömning framåt | framtiden | den framtida utvecklingen | prognos | framåtblick | utsikter | prognosen"
    ),
    "section.result": (
        "måluppfyllelse | det som gick bra | uppnådda mål | årets resultat | verksamhetens resultat | viktiga "
        "händelser | uppnådda resultat | i rapporten konstaterades att | resultat | resultaten"
    ),
    "contrast": "likväl | ändå | dock är | men | dock | emellertid | trots | däremot | samtidigt",
    "notably": "såsom | nämligen | till exempel | i synnerhet | särskilt | enligt följande | :",
    "procedure": (
        "förklarar | välkomna | välkommen | tack för | tackar | gratulera | gratulerar | jag vill tacka | med de "
        "orden | med dessa ord | varmt välkomna | beslutet togs | beslutet fattades | deltog | konferensen | "
        "delegaterna | delegater | betonade | begärde | uppmanade | diskuterade | yttranden | sammanträdet | "
        "presenterade | tackade | yrkar | yrkade | reserverar | beslutar | beslutade | ordföranden | kamrat | "
        "föredrog | närvarande | ajournering | källa | öppnade mötet | avslutade mötet | yttrar sig | justera | "
        "gästerna | granskningen omfattade | särskilt tack | rättelse | intervjuer med | sammanträden och"
    ),
    "award.flag": "fana | fanan | fanor | flagga | flaggor | tävlingsfana",
    "award.certificate_of_merit": (
        "hedersdiplomet | förtjänstdiplomen | diplomen | tackbrev | hedersbrev | förtjänstdiplom | "
        "förtjänstdiplomet | diplom | diplomet | hedersomnämnande | hedersomnämnanden | hedersdiplom"
    ),
    "award.medal": (
        "*medaljen | *tecknet | *medalj | medalj | medaljen | medaljer | förtjänstmedalj | förtjänsttecken | "
        "hederstecken | partimärke | orden | guldmedalj | guldklocka | förtjänstmedaljen | förtjänsttecknet | "
        "hederstecknet | guldmedaljen | guldklockan | guldklockor"
    ),
    "award.title": (
        "vandringspris | vandringspriset | belöning | plakett | plaketten | hederspriset | hedersledamot | "
        "förstapris | förstapriset | andrapris | tredjepris | stipendierna | priserna | *priset | *stipendiet | "
        "*utmärkelsen | titel | titeln | hederstitel | pris | priset | priser | stipendium | stipendier | "
        "utmärkelse | utmärkelsen | utmärkelser | kulturpris | kulturpriset | miljöpriset | årets kultur* | "
        "årets idrott* | årets företag* | årets förening* | årets ledar* | årets eldsjäl* | årets lant* | "
        "årets lärare | årets medarbetare | årets ung* | årets miljö* | årets nybygg* | årets kommun | årets skola | "
        "årets chef | årets insats | miljöpris | idrottspris | kulturstipendium | hederspris | ledarstipendium"
    ),
    "give": (
        "korades till | utnämndes till | premierades | prisades med | belönades med | tilldelats | har tilldelats | "
        "har fått | fått | har belönats | belönats | vann | har vunnit | utsågs till | har utsetts till | "
        "har mottagit | har erhållit | delade ut | delades ut | tilldelade | tilldelades | överlämnade | "
        "överlämnades | utdelade | utdelades | fick | mottog | tilldelas | förlänade | belönade | belönades | "
        "hedrade | ges | gavs | får | erhåller | erhöll | mottar | tar emot | tog emot | gick till | går till | "
        "tillföll | tillfaller | dekorerades | dekorerade | prisades | uppmärksammades"
    ),
    "to.whom": "till | åt",
    "in.name.of": "från | av | på uppdrag av",
    "reason": "för | som | med anledning av",
    "collective": (
        "kommittéer | partikommittéer | organisationer | partigrupper | partimedlemmar | medlemmar | enheter | "
        "kollektiv | individer | skolor | personer | föreningar | företag | elever | lag | arbetsplatser | "
        "medarbetare | ungdomar | hushåll | grundorganisationer | partiorganisationer | grupper | invånare | "
        "anställda | brandmän | lärare | lantbrukare | soldater | poliser | frivilliga | barn | kvinnor | män | "
        "familjer | ledare | klubbar | körer | byar | kommuner | skola | förening | person | distrikt"
    ),
    "receive": (
        "har tilldelats | tilldelats | har fått | fått | har belönats | belönats | vann | har vunnit | utsågs till | "
        "utnämndes till | har utsetts till | har mottagit | har erhållit | mottog | fick | får | erhåller | erhöll | "
        "mottar | tar emot | tog emot | tilldelades | belönades | tilldelas"
    ),
    "tell": (
        "visar | visade | konstaterar | konstaterade | framgår | rapporterade | uppgav | uppger | sade | säger | "
        "förklarade | påpekade | påpekar | meddelade | anförde | menade | menar | bedömer | noterade | redogjorde | "
        "upplyste | informerade om | framhöll | betonade | anser | ansåg | svarade | berättade | erfarenheten visar |"
        " erinrade om"
    ),
    "tell.colon": "rapporterade | uppgav | framgår | redogjorde | orsakerna är | sade",
    "low": (
        "endast | bara | blott | inte ens | knappt hälften | mindre än hälften | alltjämt | hälften av vad | enbart |"
        " inte en enda"
    ),
    "bad": (
        "kostnaderna | kostnaden | sjuktalen | klagomål | klagomålen | olyckor | bränder | skogsbränderna | brott | "
        "brotten | läckor | skulder | dödsfall | arbetslösheten | fattigdomen | väntetiden | väntetiderna | kön | "
        "sjukfrånvaron | vattenförluster | vattenförlusterna | svinnet | vakanser | inbrott | skador | avbrott | "
        "utsläppen | avhopp | stölder | anmälningarna | antalet anmälda"
    ),
    "fewer": (
        "minskade | minskat | sjönk | sjunkit | färre | lägre | mindre | halverades | halverats | ned | kortare | "
        "minskar | sjunker"
    ),
    "more": (
        "ökade | ökat | fler | steg | stigit | mer | högre | växte | vuxit | fördubblades | ökar | stiger | längre | "
        "fler än"
    ),
    "have.been": "ha | har | hade",
    "state": (
        "är | var | uppgår | uppfyller | arbetar | finns | fanns | blev | tog | togs | producerades | växte | kostar "
        "| kostat | har | hade | kan | planterades | utgör | utgjorde | omfattar | omfattade | hölls | fick | gav | "
        "når | utfördes | behandlades | deltog | genomfördes | inkom | anmäldes | såldes | byggdes | anställdes | "
        "lämnas | lämnades | ligger | låg | står | stod | gick | går | bor | drivs | äger"
    ),
    "no.fact": (
        "innebär det | skulle | föreslås | beräknad kostnad | kostnaden beräknas | får kosta | högst | närvarande | "
        "röster | anslås | justerat"
    ),
    "count.word": (
        "hälften av | två tredjedelar | en tredjedel | tre fjärdedelar | dussintals | hundratals | tusentals | var "
        "tredje | var fjärde | var femte | varannan | dubbelt så många | dubbelt så mycket | en femtedel | en "
        "fjärdedel | två av | tre av | fyra av | fem av | sex av | sju av | åtta av | nio av | tio av | av de nio | "
        "av de tio | av de sex | av de sju | av de åtta | av de fem | av de fyra | två personer | tre personer | "
        "fyra personer | fem personer | på tio år | på tredje plats | på andra plats"
    ),
    "cling": (
        "av dessa | varav | därav | dessa | de | det | vid | mot | jämfört med | bland dem | siffran | motsvarande | "
        "detta | resten | däribland"
    ),
    "cling.late": "samma siffra",
    "cause.main": (
        "beror | berodde | beror på | berodde på | orsaken är | orsakerna är | orsaken var | orsakas av | orsakades "
        "av | anledningen är | skälet är | förklaras av | förklaringen är | till följd av | främsta orsakerna | "
        "orsakerna | orsaken | är en följd av | var en följd av | har sin grund i | hade sin grund i | förklaras "
        "främst | därtill kommer | skälen är | beror främst | beror dels"
    ),
    "situation": "läget | nuläge | nuläget | situationen | bakgrund | utvärdering | uppföljning | lägesbeskrivning",
    "after.all": "följer | nedan",
    "tell.failing": "påpekade | påpekar | visade | visar | konstaterade | konstaterar",
    "preamble": "med stöd av | med hänvisning till | efter prövning av | i enlighet med",
    "day.part": "den",
    "congratulate": "gratulera | gratulerar | grattis till",
    "candid": (
        "vara ärliga | vara uppriktiga | vara självkritiska | tala klarspråk | slå oss för bröstet | slå sig till ro "
        "| slå oss till ro | luta oss tillbaka | vila på lagrarna | blunda för | sticka under stol med | vara nöjda "
        "med det | se sanningen i vitögat | erkänna våra brister | rannsaka oss | säga som det är | tala om det som"
    ),
}
