"""Swedish words for the acts of a meeting: deciding, refusing, discussing, opening; and for meetings themselves."""

from clew_reader.cues import CueData

ACTS: CueData = {
    "act.agreed": (
        "enades också om | enades även om | enades vidare om | enades därmed om | enades | var eniga om | är eniga "
        "om | biträder | biträdde | bifalles | enades om | kom överens om | kom därmed överens om | var överens om | "
        "enas om | instämde i | ställde sig bakom | ställer sig bakom | konsensus om | bifaller | biföll | bifalla | "
        "enats om | har enats om | eniga om | överenskommit | har kommit överens om | gett ansvarsfrihet | gav "
        "ansvarsfrihet | ställde sig enhälligt bakom | ställer sig enhälligt bakom | har ställt sig bakom | står "
        "bakom beslutet"
    ),
    "act.approved": (
        "har godkänt | har fastställt | fastställt | har beviljat | beviljat | klubbade igenom | klubbade | klubbar "
        "| sade ja till | sa ja till | säger ja till | röstade igenom | röstade ja till | gav klartecken till | gav "
        "klartecken för | ger klartecken till | ger grönt ljus till | gav grönt ljus till | godkände | godkänner | "
        "godkänns | godkändes | att godkänna | fastställde | fastställer | fastställs | fastställdes | att "
        "fastställa | beviljar | beviljade | beviljas | att bevilja | bifalls | att bifalla | tillstyrker | "
        "tillstyrkte | godkänt | gett klartecken till | gett klartecken för | har gett klartecken | säger ja | sade "
        "ja | godtar | godtog | har godtagit | bekräftade | bekräftar | tillstyrkt | har tillstyrkt | beviljades | "
        "undertecknade | har undertecknat | tecknade avtal | köper | klubbades | klubbas | klubbades igenom | "
        "röstades igenom | gick igenom | bifölls | bifallits | har bifallit | gav bygglov | ger bygglov | har gett "
        "bygglov | gav tillstånd | ger tillstånd | har gett tillstånd | gav tummen upp | gett sitt bifall | gav sitt "
        "bifall | gav sitt samtycke | gav sitt stöd"
    ),
    "act.adopted": (
        "har antagit | antagit | antog | antar | antas | antogs | att anta | skjutit till | sköt till | skjuter till"
    ),
    "act.stated": "konstaterade att | konstaterar att | fastslog att | uttalade att",
    "act.agreed_to_establish": (
        "beslutade att inrätta | beslutar att inrätta | beslutade inrätta | att inrätta | beslutade att bilda | "
        "enades om att inrätta"
    ),
    "act.established": "inrättade | bildade",
    "act.agreed_to_adjust": (
        "enades om att justera | enades om att ändra | beslutade att justera | beslutade att ändra | beslutar att "
        "ändra | att revidera | att ändra"
    ),
    "act.amended": "ändrade | reviderade",
    "act.agreed_to_conclude": (
        "upphäver | upphävde | upphävs | att upphäva | upphävdes | upphör att gälla | beslutade att avsluta | enades "
        "om att avsluta | beslutar att avsluta | att avsluta | avslutar ärendet | avslutade ärendet | avslutar "
        "tillsynen | avslutade tillsynen | avskriver | avskrev | avskrivs | lägger ned ärendet | lade ned ärendet | "
        "säger upp avtalet | sade upp avtalet | sa upp avtalet | har sagt upp avtalet | hävde avtalet | häver "
        "avtalet | återkallade | återkallar | återkallades | drar in | drog in | upphävt | har upphävt"
    ),
    "act.agreed_to": (
        "beslutat att | beslutat | har beslutat att | har beslutat | röstade igenom att | sade ja till att | sa ja "
        "till att | säger ja till att | klubbade att | beslutade att | beslutar att | beslutade | beslutar | beslöt "
        "att | beslöt | beslutades att | beslutades | beslutas att | har beslutat om | beslutade om | beslutar om | "
        "har bestämt att | bestämde att | bestämde sig för att | bestämmer att | valde att | väljer att | fattade "
        "beslut om | har fattat beslut om | fattar beslut om | beslut har fattats om | fattat beslut om | beslutat "
        "om | beslutades om | enades om att | kom överens om att"
    ),
    "act.identified": "fastlade | pekade ut | identifierade",
    "act.directed": "instruerade | anvisade | beordrade",
    "act.assigned": (
        "gav i uppdrag | ger i uppdrag | uppdrog åt | uppdrar åt | uppdrar till | gav | ger | att uppdra åt | att ge "
        "| delegerar | att delegera | delegerade | uppdrog | uppdrar | har gett | har uppdragit åt | har uppdragit | "
        "förelägger | förelade | har förelagt | föreläggs | ålägger"
    ),
    "act.proposed": (
        "föreslår kommunfullmäktige | föreslår regionfullmäktige | föreslår fullmäktige | föreslår kommunstyrelsen | "
        "föreslår regionstyrelsen | föreslår nämnden | föreslog kommunfullmäktige | föreslår kommunstyrelsen besluta "
        "| föreslår årsmötet | att föreslå | föreslår kommunfullmäktige besluta | rekommenderar"
    ),
    "act.accepted": (
        "accepterade | tog till sig | godtar | godtog | har godtagit | tar till sig | accepterar | har accepterat | "
        "accepteras | accepterades | instämmer i | håller med om | delar bedömningen | delar inte"
    ),
    "act.appreciated": "uppskattade | berömde | tackade",
    "act.acknowledged": "erkände | uppmärksammade",
    "act.heard_report": "lyssnade | tog del av | hörde | informerades om | tar del av informationen",
    "act.convened": "sammanträdde | höll sitt | höll sin | öppnade mötet | öppnar mötet",
    "act.closed": (
        "avslutade mötet | förklarade mötet avslutat | avslutade konferensen | mötet avslutas | mötet avslutades"
    ),
    "act.requested_vote": "begärde votering | votering begärdes | votering begärs | ställde proposition",
    "recommendation": "förslaget | förslag till beslut",
    "unanimous": "enhälligt | enhällig | enhälliga | enhällighet | med full enighet | konsensus | enades samtliga",
    "not.unanimous": "inte enhälligt | ej enhälligt",
    "discuss": (
        "diskuterar | debatterar | samtalade om | överläggning fördes om | behandlar frågan om | diskuterade | "
        "diskuterades | debatterade | analyserade | utvärderade | behandlade | överlade | dryftade"
    ),
    "contribute": (
        "yttrade sig | yttranden om | yttranden | synpunkter på | lämnade synpunkter | bidrog med yttranden | "
        "kommenterade | bidrog med synpunkter"
    ),
    "opine.on": (
        "diskutera | yttra sig | lämna synpunkter | diskussionsämnen | debattera | ge synpunkter | komma med "
        "synpunkter | inkomma med synpunkter"
    ),
    "topics": "följande innehåll | följande frågor | följande punkter | följande ämnen | följande ärenden",
    "agenda": "gällande | angående | beträffande | vad gäller | ärende | punkt | avseende",
    "adopting": "beslutat | beslutar | beslutade | utfärdar | antagit | fastställt | utfärdat",
    "reviewing": (
        "granska det | granska första | för att granska | för att utvärdera | summera | sammanfatta | för att följa "
        "upp | bokslut över"
    ),
    "represents": (
        "företrädare för | företrädare från | representanter för | representanter från | representant för | "
        "representant från"
    ),
    "of.which": "varav | av dem",
    "today": "idag | i dag",
    "by.passive": "av",
    "deciding": (
        "beslut | beslutsförslag | kommunstyrelsens beslut | nämndens beslut | fullmäktiges beslut | utskottets "
        "beslut | styrelsens beslut"
    ),
    "for.votes": (
        "ja-röster | röster för | för | ja | ledamöter röstar ja | bifall | ledamöter röstade ja | röstade för"
    ),
    "against.votes": (
        "nej-röster | röster mot | emot | mot | nej | ledamöter röstar nej | avslag | ledamöter röstade nej | röstade"
        " emot"
    ),
    "abstain.votes": "avstår | avstod | nedlagda röster | avstår från att rösta | blanka röster | lade ned",
    "votes": "röster | votering | voteringen | omröstning | omröstningen | röstade | röstar",
    "lead.away": (
        "baserat på | gällande | på grundval av | med anledning av | efter diskussion | mot bakgrund av | enligt | "
        "med utgångspunkt i"
    ),
    "first.person": "jag | vi | vår | vårt",
    "not.act": "som | när | tidigare | har | hade | om | redan",
    "decided.start": "beslut | beslutar | beslutas | kommunstyrelsens beslut | nämndens beslut | fullmäktiges beslut",
    "item.start": "att",
    "object.not": "diskutera",
    "matter": (
        "hemställan | beslutet | rapporten | avtalet | taxan | taxa | riktlinjerna | investeringen | "
        "föredragningslistan | dagordningen | verksamhetsplanen | bokslutet | årsredovisningen | stadgarna | "
        "delårsrapporten | lägesrapporten | reglementet | resolution | resolutionen | köpet | försäljningen | "
        "anslaget | skrivelsen | svaret | uppföljningen | ansökningarna | förslag | medborgarförslag | detaljplan | "
        "ansvarsfrihet | avgiften | avgifterna | motionen | motion | ärendet | ärende | förslaget | yrkandet | "
        "medborgarförslaget | ansökan | detaljplanen | budgeten | paragrafen | överklagandet | begäran | frågan | "
        "protokollet | planen | policyn | återremissen | yrkande | interpellationen | punkten | bidraget | "
        "upphandlingen | upphandling | planerna | anläggningen | driftstöd | stödet | bidrag | bron | skolan | "
        "skolorna | simhallen | badet | biblioteket | namnet | namn | sammanslagningen | skatten | skatt | hyran | "
        "lånet | lån | fonden | filmfond | tillståndet | tillstånd | licensen | anstånd | klagomålet | anbudet | "
        "anbud | rekommendation | rekommendationen | rekommendationer | personalrapporten | stationsplan | program | "
        "programmet | strategin | strategi | handlingsprogram | underhållsplanen | projektet | projekt | "
        "tillbyggnaden | utbyggnaden | nybygget | nedläggningen | flytten | valet | utredningen | utredning | "
        "remissen | invändningen | besvären | planarbetet | parkeringen | p-avgifter | bygglov | krav | kravet | "
        "kraven | regementet | depåerna | hotellet | hotell | bostäder | bostadsområdet | vindkraftsparken | "
        "vindkraft | skogen | kajen | äldreboendet | fritidsgården | solceller | ungdomsråd | råd | stadga | stadgan "
        "| medlemsavgiften | täkten | museet | uppsägningen | ansvarsfriheten | omröstningen | folkomröstning | "
        "valberedningens | höjningen | höjning | tjänster | äldreomsorgsprogrammet | kraftverk | marknadsplatsen | "
        "avsättning | klagomål | arbetsordning | anvisning | varning"
    ),
    "opinion.word": (
        "yttranden | synpunkter | förslag | rekommendationer | rekommendation | rekommendationen | "
        "rekommendationerna | kritiken | kritik | iakttagelserna | iakttagelse | slutsatserna | punkterna | r1 | r2 "
        "| r3 | r4"
    ),
    "no.subject": "av | från | till | för | hos | i | under",
    "task.word": "uppgifter | uppgifterna | lösningar | lösningarna | mål | målen",
    "moving": "yrkar | yrkade | föreslog | yrkande",
    "discussing": "vid diskussionen | under diskussionen",
    "addressed": (
        "överlämna till | överlämnas till | skickas till | till | rapportera till | redovisas för | hemställer hos | "
        "hos | begär hos | föreslår | anmodar | uppmanar | underrättar"
    ),
    "founding": "inrätta | inrättade | bilda | bildade",
    "act.elected": (
        "har valt | valt | har utsett | utsett | har omvalt | omvalt | har entledigat | valde | väljer | utsåg | "
        "utser | utses | valdes | att välja | att utse | entledigade | entledigas | entledigar | väljs | omvaldes | "
        "omväljs | utsågs | valdes om | valde om | välja om | har utsetts till | utsetts till | utnämnde | utnämner "
        "| har utnämnt | utnämndes | tillsatte | har tillsatt | tillsattes | förordnade | förordnar | förordnades | "
        "avsatte | avsattes | avskedade | avskedades | nominerade | nominerar | omvalde | rekryterade | valts | har "
        "valts | har valts till | utsetts | har utsetts | pekade ut | har rekryterat | nyvaldes | nyvalde | "
        "fyllnadsvalde"
    ),
    "act.noted": (
        "noterade | noterar | lägger till handlingarna | lade till handlingarna | läggs till handlingarna | att lägga"
        " till handlingarna | till handlingarna | noteras | tar del av | godkänner informationen"
    ),
    "act.requested": (
        "hemställer | hemställde | hemställer hos | begär hos | att hemställa | att begära | anhåller | anhöll | äskar"
    ),
    "it": "det",
    "it.body": "den | de | ni | vi",
    "adverb.act": (
        "också | även | vidare | därmed | enhälligt | slutligen | formellt | dock | däremot | samtidigt | då | "
        "därefter | , | således | alltså"
    ),
    "debate": (
        "diskussion | diskussionen | överläggning | i överläggningen | debatt | i debatten | yttranden | frågor | "
        "frågestund | allmänhetens frågestund | inlägg"
    ),
    "opine.asked": (
        "frågade | undrade | frågar | undrar | ställde frågan | uttryckte oro | uttryckte farhågor | ifrågasatte | "
        "ifrågasätter | lyfte frågan | efterfrågade | tog upp frågan | lyfte"
    ),
    "opine.said": (
        "menade | menar | ansåg | anser | framförde | sade | säger | påpekade | betonade | framhöll | stödde | "
        "motsatte sig | instämde | välkomnade | föreslog | höll med"
    ),
    "opine.asks": "stödde | motsatte sig | instämde | föreslog | ifrågasatte | uttryckte oro",
    "voice": (
        "flera ledamöter | några ledamöter | en ledamot | många delegater | flera delegater | några delegater | flera"
        " talare | en del ledamöter | medborgare | boende"
    ),
    "adverb.topic": (
        "framför allt | främst | bland annat | även | också | särskilt | ingående | utförligt | om | på | kring | "
        "delegaterna | ledamöterna"
    ),
    "topic.start": "hur | huruvida | varför | frågan om | behovet av | möjligheten",
    "discuss.noun": (
        "diskussion följde | diskussion uppstod | diskussionen gällde | diskussionen rörde | samtal fördes om | "
        "diskussion fördes om | diskussion förs om | debatt följde"
    ),
    "with.goal": "i syfte att | med målet att",
    "clause.head": "artikel | kapitel | avsnitt | punkt",
    "relative": "som | vilken | vilket | vilka",
    "decider": (
        "direktionen | ledningen | myndigheten | inspektionen | tillsynsmyndigheten | verket | regeringen | "
        "departementet | länsstyrelsen | domstolen | förvaltningsrätten | tingsrätten | hovrätten | bolaget | "
        "bolagsstyrelsen | förbundsstyrelsen | förbundet | föreningen | stiftelsen | medlemmarna | ombuden | "
        "delägarna | ägarna | aktieägarna | huvudmannen | kommunen | regionen | partiet | majoriteten | alliansen | "
        "gruppledarna | folkvalda | politiker | revisionen | revisorerna | ministern | förvaltningen | ledamöter | "
        "kyrkofullmäktige | kyrkorådet | samfällighetsföreningen | presidiet | arbetsutskottet | kommittén | "
        "kongressen | ombudsmannen | justitieombudsmannen | riksdagen | klubben | sektionen | samfälligheten | "
        "hyresgästerna | bygglovsenheten | åklagaren | partistyrelsen | kommunledningen | regionledningen | rektorn "
        "| gruppen | tjänstemännen | församlingen | stiftet | förbundsmötet | landsmötet | representantskapet"
    ),
    "no.decider": "vid | på | före | efter | mot | mellan | om | bland | inom | inför",
    "vague": "detta | det | så | annorlunda | saken",
    "outcome.approved": (
        "fick klartecken | får klartecken | har fått klartecken | fick grönt ljus | får grönt ljus | har fått grönt "
        "ljus | fick ja | fick ansvarsfrihet | beviljades ansvarsfrihet | gick igenom | röstades igenom | klubbades "
        "igenom | fick bifall | vann bifall | fick bygglov | får bygglov | har godkänts | har antagits | har "
        "beviljats | har fastställts | har klubbats | har beslutats | har röstats igenom | är klubbad | är klubbat | "
        "är antagen | är antagna | är godkänd | blev beviljad | vann omröstningen | vann gehör | stöddes av | fick "
        "stöd av"
    ),
    "outcome.refused": (
        "fick nej | får nej | fick avslag | får avslag | har avslagits | har avvisats | har röstats ned | har "
        "stoppats | har skrotats | ställdes in | ställs in | har ställts in | fälldes | föll i omröstningen | "
        "röstades ned | röstades ner | läggs ned | lades ned | fick tummen ned | vann inte gehör | blev avslagen | "
        "blev avslaget | vann inte majoritet | fick inte majoritet | samlade ingen majoritet | fick inte stöd | fann "
        "inget stöd | föll med | föll på | drogs tillbaka | drogs in | lämnades utan bifall | kunde inte bifallas"
    ),
    "outcome.postponed": (
        "har bordlagts | har skjutits upp | har senarelagts | har flyttats till | har återremitterats | är bordlagt "
        "| ligger på is | får vänta till | får vänta på | får vila | får anstå | får stå över | tas upp igen | tas "
        "upp på nytt"
    ),
    "outcome.referred_back": (
        "går tillbaka till | gick tillbaka till | går åter till | sändes åter | sänds åter | sändes tillbaka | sänds "
        "tillbaka | skickades åter | återförvisades | återsändes"
    ),
    "outcome.undecided": (
        "lämnades öppen | lämnas öppen | lämnades öppna | är ännu inte avgjord | är inte avgjord | är fortfarande "
        "öppen | avgjordes inte"
    ),
    "polarity.refused": (
        "inte ge sitt bifall | ger inte sitt bifall | gav inte sitt bifall | kunde inte ge sitt bifall | inte bifalla"
    ),
}
