"""Swedish words of tasks: asking, owing, the verbs a task begins with, and when it is due."""

from clew_reader.cues import CueData

TASKS: CueData = {
    "do.base": (
        "fortbilda | utkräva | lyfta | framlägga | lägga fram | peka | klarlägga | täcka | låta | komplettera | "
        "upphäva | besvara | svara | avhjälpa | avstå | inleda | anställa | bemanna | behålla | betala | byta | "
        "digitalisera | dokumentera | ersätta | finansiera | formulera | få | företa | garantera | gallra | halvera |"
        " handlägga | hjälpa | hyra | initiera | installera | instruera | intervjua | korta | kompensera | laga | "
        "ladda | lansera | leverera | medverka | mäta | möta | nyttja | omfördela | omförhandla | omarbeta | omprova "
        "| ompröva | plantera | placera | prova | pröva | rensa | rena | riva | röja | sammanfatta | sanera | satsa |"
        " sköta | specificera | spara | starta | stimulera | stänga | tala | tidigarelägga | tydliggöra | underhålla "
        "| underlätta | underrätta | uppvakta | utlysa | utnyttja | vaccinera | varna | visa | väga | välja | "
        "återuppta | återställa | återsända | återvinna | överlämna | överväga | övervaka | tillse | se över | ta "
        "fram | ta in | bevilja | delge | expediera | följa upp | bekosta | bistå | etablera | flytta | framföra | "
        "fördjupa | införskaffa | inventera | kommunicera | konsultera | köpa | meddela | motverka | notera | "
        "ombesörja | projektera | skärpa | samla | samråda | sälja | tillgodose | tillvarata | undervisa | uppföra | "
        "uppgradera | upplysa | utarbeta | utbetala | utforma | utvidga | verkställa | yttra | anpassa | ansvara | "
        "använda | arbeta | analysera | anordna | avsluta | avveckla | avsätta | beakta | bedöma | begränsa | bekämpa"
        " | bereda | besluta | beställa | bevaka | bidra | bilda | bjuda | bygga | börja | driva | effektivisera | "
        "eliminera | erbjuda | fastställa | fokusera | fortsätta | fortsätt | förbereda | förbättra | fördela | "
        "föreslå | förhandla | förhindra | förnya | förstärka | förtydliga | förvalta | följa | följ | ge | genomföra"
        " | genomför | göra | granska | granskar | gå | hantera | hitta | hålla | höja | identifiera | identifierar |"
        " informera | införa | inkludera | inrätta | intensifiera | inspektera | investera | justera | klargöra | "
        "koncentrera | konkretisera | konkretiserar | kontrollera | koordinera | kartlägga | leda | lägga | lämna | "
        "lösa | minska | minimera | mobilisera | modernisera | utvecklar | utveckla | utvärdera | ordna | organisera "
        "| omorganisera | påskynda | planera | prioritera | publicera | rapportera | redovisa | reformera | "
        "registrera | revidera | rekrytera | rusta | sammanställa | samordna | samverka | sammankalla | se | "
        "säkerställa | säkra | skapa | skicka | skydda | slutföra | sluta | sprida | stabilisera | stärka | stödja | "
        "ställa | styra | sänka | söka | ta | teckna | testa | tillhandahålla | tillsätta | tillämpa | undersöka | "
        "undvika | uppdatera | upprätta | upprätthålla | upphandla | uppnå | utbilda | utfärda | utreda | utse | "
        "utöka | vidta | vidareutveckla | verka | värna | åtgärda | återkomma | återrapportera | öka | översätta | "
        "öppna | uppmärksamma | uppmuntra | främja | förenkla | förebygga | fatta | fullfölja | följer | genomdriva |"
        " inhämta | remittera | inbjuda | kalla | kontakta | anmäla | inkomma | presentera | föra | renovera | bevara"
    ),
    "adverb": (
        "proaktivt | snabbt | noggrant | tydligt | effektivt | aktivt | skyndsamt | snarast | seriöst | och | "
        "kraftfullt | beslutsamt | grundligt | omedelbart | regelbundet | löpande | ytterligare | särskilt | även | "
        "också | kontinuerligt | fullt ut | heltäckande | gemensamt | tillsammans | inte | att | i samverkan med | "
        "fortsatt | årligen | senast"
    ),
    "must": (
        "får inte | skall inte | ska inte | får i uppdrag | bär ansvaret för | ska ha | åtar sig att | lovar att | "
        "utlovar att | ska | skall | måste | bör | behöver | är skyldig att | är skyldiga att | har i uppdrag att | "
        "får i uppdrag att | åläggs att | krävs att | ansvarar för | ansvarar för att | bör ägnas | är nödvändigt att"
        " | svarar för | har ansvar för | har till uppgift att"
    ),
    "ask.requested": (
        "begärde | begär | uppmanade | uppmanar | bad | ber | krävde | kräver | efterlyste | uppmanas | anmodar | "
        "anmodade | önskade | vädjade"
    ),
    "ask.proposed": "föreslog | rekommenderade | rekommenderar",
    "ask.directed": "instruerade | anvisade | beordrade | styrde | ålade",
    "ask.assigned": (
        "gav i uppdrag | ger i uppdrag | uppdrog åt | uppdrar åt | uppdrar till | ges i uppdrag | att uppdra åt | "
        "att uppdra till | ger | gav | att ge | uppdras åt | uppdrar | uppdras | gett | har gett | givit | har givit "
        "| har uppdragit åt | har uppdragit till | uppdrog | har uppdragit | förelägger | förelade | har förelagt | "
        "ålägger | ålade | har ålagt"
    ),
    "ask.passive": (
        "får dock i uppdrag att | får även i uppdrag att | får också i uppdrag att | får vidare i uppdrag att | får "
        "samtidigt i uppdrag att | får därför i uppdrag att | uppmanades | uppmanas | ombads | ombeds | ålades | "
        "uppdras att | uppdrogs att | uppmanades att | lovade att | lovade | åtog sig att | utlovade att | förband "
        "sig att | anmodas att | anmodades att | uppdras | uppdrogs | rekommenderas att | har i uppdrag att | får i "
        "uppdrag att | ges i uppdrag att | fick i uppdrag att | ansvarar för att | uppmanas att | åläggs att | har "
        "fått i uppdrag att | gavs i uppdrag att | bemyndigas att | har ansvar för att | får i uppgift att | fick i "
        "uppgift att | har fått i uppgift att | har i uppgift att | ges i uppgift att | gavs i uppgift att | får "
        "till uppgift att | har till uppgift att | tilldelas uppgiften att | får uppdraget att | fick uppdraget att "
        "| har uppdraget att | får ansvar för att | fick ansvar för att | föreläggs att | förelades att | föreläggs "
        "| förelades | åläggs | ålades att | ombeds att | ombads att | bör åläggas att | är ålagd att | är ålagda "
        "att | får uppmaningen att | rekommenderas | uppmanas därför att | uppmanas också att | uppmanas dessutom "
        "att | har ombetts att | har uppmanats att | är skyldig att | är skyldiga att | förpliktas att | tar på sig "
        "att | tog på sig att | har åtagit sig att | åtar sig att"
    ),
    "ask.action": "åtgärd | ansvarig | uppdrag",
    "emphasis": "betonade | framhöll | underströk | påminde om",
    "in.charge": "i uppdrag | i uppgift | uppgiften att | uppdraget att",
    "that": "att",
    "to": "att",
    "so.that": "så att",
    "next.verb": (
        "och snabbt | och proaktivt | och leda | och återkomma | och återrapportera | och redovisa | och därefter | "
        "samt att | och att | och rapportera | och säkerställa"
    ),
    "lead.in": (
        "samtidigt | dessutom | därutöver | detta inkluderar att | detta inkluderar | i samband med detta | vidare | "
        "för det första | för det andra | slutligen | därefter"
    ),
    "open.tasks": (
        "följande uppgifter | huvuduppgifter | uppgifter och lösningar | under den kommande perioden | såsom | "
        "följande åtgärder | för att nå målen | prioriterade uppgifter | följande uppdrag | prioriteringar | nästa "
        "steg | åtgärder | planerade åtgärder | fortsatt arbete | prioriterade åtgärder | framåt"
    ),
    "end.tasks": (
        "träder i kraft | gäller från | vid konferensen | konferensen avslutades | paragrafen | reservation | "
        "omedelbar justering"
    ),
    "due.by": (
        "senast | före | innan | till och med | inom | före utgången av | senast vid | till | före slutet av | senast"
        " i samband med | under | fram till"
    ),
    "due.when": (
        "från mandatperiodens första år | vid nästa möte | vid nästa sammanträde | till nästa sammanträde | till "
        "nästa möte | under den kommande perioden | under första kvartalet | under andra kvartalet | under tredje "
        "kvartalet | under fjärde kvartalet | under första halvåret | under andra halvåret | före årets slut | under "
        "hösten | under våren | till årsskiftet | före årsskiftet | före sommaren | vid kommande sammanträde | inom "
        "kort | till sammanträdet i | vid sammanträdet i"
    ),
    "due.word": (
        "snarast | skyndsamt | omedelbart | omgående | genast | utan dröjsmål | snarast möjligt | så snart som möjligt"
    ),
    "due.year": "under | för | år | i",
    "due.goal": "mål | målet | målen | uppgifter | planen | tillväxt | tillväxtmålet",
    "due.end": "år | månad | kvartal | vecka | dagar | veckor | månader | årets slut",
    "past": "var | hade | har | blev | deltog | nådde | ökade",
    "he": "han | hon | de | kamraten | talaren",
    "lead.first": "först och främst",
    "lead.break": "där det är nödvändigt att",
    "not.ask": "som | blev | har | är | inte | om",
    "be": "är | var | blev | har | hade | blir",
    "for.whom": "för | vad gäller",
    "aim": "för att",
    "coordinate": (
        "avtal med | samverkansavtal med | samråder med | samråda med | samarbetar med | samarbeta med | i samarbete "
        "med | samverkar med | samverka med | i samverkan med | samordna med | tillsammans med | i samråd med"
    ),
    "goals": "mål | målsättning | övergripande mål | målvärden",
    "due.after": "omedelbart efter | direkt efter | så snart | när | efter | i samband med",
    "due.in": "i | under",
    "must.strong": "får inte | får ej | får endast | får i uppdrag | måste | ska | skall",
    "takes.to": "beslut | förslag | uppdrag | möjlighet | möjligheten | rätt | avsikt | behov",
    "doer": (
        "*direktören | *chefen | *cheferna | *nämnden | *nämnderna | *förvaltningen | *förvaltningarna | *styrelsen "
        "| *utskottet | distrikten | polisen | sjukhuset | sjukhusen | kommunerna | skolorna | rektorerna | chefer | "
        "cheferna | kliniken | klinikerna | bolaget | bolagen | förvaltningen | chefen | sekreteraren | ordföranden "
        "| alla | samtliga"
    ),
    "undergo": "vara | bli | ha | inte vara | inte bli",
    "if": "om | ifall | eftersom | medan | trots | huruvida",
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
    "denial.plain": "inte | ej | aldrig | icke",
    "no.cut": "se till",
    "do.noun": "leda | följa | lösa",
    "after.verb": "av | på | en | ett | den | det | de | samtliga | alla | sina | sin | sitt | hur | om | till | för",
    "promise.will": "kommer att | avser att | planerar att | tänker",
    "promise.agreed": "åtar sig att | erbjöd sig att",
    "we": "vi",
    "they": "dem | oss | honom | henne | det | om",
    "do.now": (
        "tar fram | redovisar | ansvarar | bevakar | följer upp | samordnar | leder | rapporterar | återkommer | "
        "upprättar | utreder | informerar | kontaktar | undersöker | skickar | lämnar | genomför | ser över | ser "
        "till | bjuder in | kallar | bokar | kontrollerar | granskar | utarbetar | presenterar | sammanställer | "
        "publicerar | inventerar | beställer | upphandlar | säkerställer | utbildar | anordnar | planerar | arbetar "
        "fram | inför | öppnar | startar | uppdaterar | inleder | verkställer | anmäler | fördelar | förbereder | "
        "åtgärdar | sprider | svarar för | tillsätter | utser | underrättar | ordnar"
    ),
    "ask.wished": (
        "vill att | vill se att | förväntar mig att | förväntar sig att | förväntar oss att | önskar att | ser gärna "
        "att | utgår från att | utgår ifrån att"
    ),
    "appeal": "låt oss | låt mig",
    "every": "alla | varje | samtliga | var och en | er alla | er",
    "give.charge": "ger | gav | gett | givit | har gett | har givit | ge | ges | gavs | att ge | hade gett",
}
