"""Swedish words of tasks: asking, owing and the verbs a task begins with."""

from clew_reader.cues import CueData

TASKS: CueData = {
    "do.base": (
        "fortbilda | utkräva | lyfta | framlägga | lägga fram | peka | klarlägga | täcka | låta | komplettera | "
        "upphäva | besvara | svara | avhjälpa | avstå | inleda | anställa | bemanna | behålla | betala | byta | "
        "digitalisera | dokumentera | ersätta | finansiera | formulera | få | företa | garantera | gallra | halvera "
        "| handlägga | hjälpa | hyra | initiera | installera | instruera | intervjua | korta | kompensera | laga | "
        "ladda | lansera | leverera | medverka | mäta | möta | nyttja | omfördela | omförhandla | omarbeta | omprova "
        "| ompröva | plantera | placera | prova | pröva | rensa | rena | riva | röja | sammanfatta | sanera | satsa "
        "| sköta | specificera | spara | starta | stimulera | stänga | tala | tidigarelägga | tydliggöra | "
        "underhålla | underlätta | underrätta | uppvakta | utlysa | utnyttja | vaccinera | varna | visa | väga | "
        "välja | återuppta | återställa | återsända | återvinna | överlämna | överväga | övervaka | tillse | se över "
        "| ta fram | ta in | bevilja | delge | expediera | följa upp | bekosta | bistå | etablera | flytta | "
        "framföra | fördjupa | införskaffa | inventera | kommunicera | konsultera | köpa | meddela | motverka | "
        "notera | ombesörja | projektera | skärpa | samla | samråda | sälja | tillgodose | tillvarata | undervisa | "
        "uppföra | uppgradera | upplysa | utarbeta | utbetala | utforma | utvidga | verkställa | yttra | anpassa | "
        "ansvara | använda | arbeta | analysera | anordna | avsluta | avveckla | avsätta | beakta | bedöma | "
        "begränsa | bekämpa | bereda | besluta | beställa | bevaka | bidra | bilda | bjuda | bygga | börja | driva | "
        "effektivisera | eliminera | erbjuda | fastställa | fokusera | fortsätta | fortsätt | förbereda | förbättra "
        "| fördela | föreslå | förhandla | förhindra | förnya | förstärka | förtydliga | förvalta | följa | följ | "
        "ge | genomföra | genomför | göra | granska | granskar | gå | hantera | hitta | hålla | höja | identifiera | "
        "identifierar | informera | införa | inkludera | inrätta | intensifiera | inspektera | investera | justera | "
        "klargöra | koncentrera | konkretisera | konkretiserar | kontrollera | koordinera | kartlägga | leda | lägga "
        "| lämna | lösa | minska | minimera | mobilisera | modernisera | utvecklar | utveckla | utvärdera | ordna | "
        "organisera | omorganisera | påskynda | planera | prioritera | publicera | rapportera | redovisa | reformera "
        "| registrera | revidera | rekrytera | rusta | sammanställa | samordna | samverka | sammankalla | se | "
        "säkerställa | säkra | skapa | skicka | skydda | slutföra | sluta | sprida | stabilisera | stärka | stödja | "
        "ställa | styra | sänka | söka | ta | teckna | testa | tillhandahålla | tillsätta | tillämpa | undersöka | "
        "undvika | uppdatera | upprätta | upprätthålla | upphandla | uppnå | utbilda | utfärda | utreda | utse | "
        "utöka | vidta | vidareutveckla | verka | värna | åtgärda | återkomma | återrapportera | öka | översätta | "
        "öppna | uppmärksamma | uppmuntra | främja | förenkla | förebygga | fatta | fullfölja | följer | genomdriva "
        "| inhämta | remittera | inbjuda | kalla | kontakta | anmäla | inkomma | presentera | föra | renovera | "
        "bevara | koppla | märka | låsa | öva | bygga ut | bygga om | hyra ut | rätta | rätta till | dela | dela ut "
        "| köra | lyssna | läsa | skriva | räkna | mata | måla | sopa | salta | ploga | gräva | borra | lägga om | "
        "byta ut | fylla | tömma | städa | tvätta | sortera | hämta | bära | bryta | avgöra | avlasta | avrapportera "
        "| avvakta | avyttra | befria | behandla | bemöta | beräkna | besiktiga | besöka | bevisa | bryta upp | "
        "bädda | centralisera | delta | diarieföra | diskutera | dra | dra in | dra ned | dimensionera | erkänna | "
        "experimentera | exportera | fira | fråga | frysa | fungera | förlänga | förlägga | förvara | gynna | "
        "harmonisera | hejda | hindra | hissa | ifrågasätta | importera | införliva | inköpa | innehålla | insamla | "
        "integrera | intyga | isolera | jämföra | kalibrera | kalla in | klara | klassa | knyta | kombinera | komma "
        "| konstatera | koppla in | korrigera | kräva | kvalitetssäkra | lagra | leva | likställa | lokalisera | "
        "luckra | låna | långtidsplanera | lämna in | lägga ned | lägga in | markera | medfinansiera | mildra | "
        "minnas | montera | motivera | mönstra | namnge | nominera | nyanställa | odla | omfatta | omplacera | "
        "omsätta | optimera | packa | passa | peka ut | plocka | pressa | profilera | programmera | påbörja | "
        "påminna | rangordna | rationalisera | reda | reda ut | reducera | reglera | rekonstruera | reparera | "
        "reservera | resa | restaurera | rita | rusta upp | rösta | sammanfoga | sammanföra | samutnyttja | "
        "sanktionera | separera | sikta | simulera | skaffa | skala | skjuta | skilja | skola | slopa | slå | slå "
        "ihop | slå samman | smida | snabba | snabba på | spärra | spåra | standardisera | stoppa | strama | strama "
        "åt | stryka | strukturera | ställa in | ställa upp | stötta | summera | säga | säga upp | sätta | sätta in "
        "| sätta upp | tacka | tilldela | tillföra | tillfråga | tillgängliggöra | tillverka | tolka | trappa | "
        "trimma | träna | trygga | tänka | täta | uppdra | uppfylla | upphöra | uppmana | uppvisa | utföra | utlova "
        "| utöva | utrusta | uttala | vakta | vara | varsla | vattna | vila | vinna | vända | värdera | väcka | "
        "växla | överföra | överklaga | överlåta | övertyga | anta | anlita | anlägga | anvisa | arkivera | "
        "arrangera | återbetala | återföra | återinföra | återkalla | återkoppla | återkräva | återlämna | "
        "återplantera | återta | åka"
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
        "får i uppdrag att | åläggs att | krävs att | ansvarar för | ansvarar för att | bör ägnas | är nödvändigt "
        "att | svarar för | har ansvar för | har till uppgift att | bör också | bör även | bör därför | ska även | "
        "ska också | ska dessutom | ska därefter | ska därutöver | måste nu | måste också | skall även | ska nu | "
        "ska samtidigt | borde | tvingas | uppgift blir att | uppgift är att | uppgiften blir att | uppgiften är att "
        "| uppdrag blir att | prioritet är att | ska först | ska genast | måste först | bör nu | bör först | skall "
        "nu | ska i sin tur | ska vidare | skall vidare"
    ),
    "ask.requested": (
        "begärde | begär | uppmanade | uppmanar | bad | ber | krävde | kräver | efterlyste | uppmanas | anmodar | "
        "anmodade | önskade | vädjade | rekommenderar | rekommenderade | vi rekommenderar | uppmanat | har uppmanat "
        "| begärt | har begärt | har krävt | påminner | manar | manade | vädjar | vädjar till | anmodat | har "
        "anmodat | ber om att | kräver att"
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
        "att | tog på sig att | har åtagit sig att | åtar sig att | föreslås | föreslås att | hade fått i uppdrag "
        "att | hade uppmanats att | uppdrogs åt | har lovat att | har utlovat att | skall enligt beslutet"
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
    "must.strong": (
        "får inte | får ej | får endast | får i uppdrag | måste | ska | skall | bör | behöver | åläggs att | uppgift "
        "blir att | uppgift är att | uppgiften blir att | uppgiften är att | uppdrag blir att | prioritet är att"
    ),
    "takes.to": "beslut | förslag | uppdrag | möjlighet | möjligheten | rätt | avsikt | behov",
    "doer": (
        "*direktören | *chefen | *cheferna | *nämnden | *nämnderna | *förvaltningen | *förvaltningarna | *styrelsen "
        "| *utskottet | distrikten | polisen | sjukhuset | sjukhusen | kommunerna | skolorna | rektorerna | chefer | "
        "cheferna | kliniken | klinikerna | bolaget | bolagen | förvaltningen | chefen | sekreteraren | ordföranden "
        "| alla | samtliga | *sektionen | *stationerna | *stationen | *gruppen | *grupperna | *skolan | *skolorna | "
        "*bolaget | *bolagen | *verket | *enheten | *enheterna | *avdelningen | *avdelningarna | *kontoret | "
        "*kontoren | *tjänsten | *myndigheten | *inspektionen | *förbundet | *rådet | *kommittén | *byrån | *staben "
        "| *sekreteraren | *ombudet | *ombuden | *ledarna | *läraren | *lärarna | *läkaren | *läkarna | *rektorn | "
        "*föreståndaren | *föreningen | *föreningarna | *ägaren | *ägarna | *ansvarig | *ansvariga | *teamet | "
        "*laget | rektorn | läraren | lärarna | skolan | kommunen | regionen | huvudmannen | leverantören | "
        "leverantörerna | entreprenören | entreprenörerna | hyresvärden | fastighetsägaren | fastighetsägarna | "
        "verksamheten | verksamheterna | ledningen | styrelsen | nämnden | direktionen | utskottet | personalen | "
        "medarbetarna | revisorerna | föräldrarna | vårdgivaren | vårdgivarna | arbetsgivaren | operatören | "
        "sökanden | föreningen | föreningarna | medlemmarna | delegaterna | ombuden | rådet | kansliet | regeringen "
        "| enheten | enheterna | avdelningen | avdelningarna | distriktet | stationerna | stationen | mottagningen | "
        "mottagningarna | bostadsbolaget"
    ),
    "undergo": "vara | bli | ha | inte vara | inte bli",
    "if": "om | ifall | eftersom | medan | trots | huruvida",
    "denial.plain": "inte | ej | aldrig | icke",
    "no.cut": "se till",
    "do.noun": "leda | följa | lösa",
    "after.verb": "av | på | en | ett | den | det | de | samtliga | alla | sina | sin | sitt | hur | om | till | för",
    "promise.will": "kommer att | avser att | planerar att | tänker | har för avsikt att | siktar på att",
    "promise.agreed": "åtar sig att | erbjöd sig att",
    "we": "vi",
    "they": "dem | oss | honom | henne | det | om",
    "do.now": (
        "tar fram | redovisar | ansvarar | bevakar | följer upp | samordnar | leder | rapporterar | återkommer | "
        "upprättar | utreder | informerar | kontaktar | undersöker | skickar | lämnar | genomför | ser över | ser "
        "till | bjuder in | kallar | bokar | kontrollerar | granskar | utarbetar | presenterar | sammanställer | "
        "publicerar | inventerar | beställer | upphandlar | säkerställer | utbildar | anordnar | planerar | arbetar "
        "fram | inför | öppnar | startar | uppdaterar | inleder | verkställer | anmäler | fördelar | förbereder | "
        "åtgärdar | sprider | svarar för | tillsätter | utser | underrättar | ordnar | går igenom | lägger fram | "
        "tar in | ser till att | bygger | stänger | anpassar | ändrar | byter | stärker | höjer | sänker | minskar | "
        "ökar | söker | följer | håller | betalar | redogör | svarar | skriver | lämnar in | rekryterar | anställer "
        "| prövar | bedömer | använder | sätter | slutför | avslutar | vidtar | utvecklar | förbättrar | fastställer "
        "| beslutar | prioriterar | testar | tecknar | förhandlar | återställer | renoverar | plogar | märker | "
        "låser | kopplar | övar | deltar"
    ),
    "ask.wished": (
        "vill att | vill se att | förväntar mig att | förväntar sig att | förväntar oss att | önskar att | ser gärna "
        "att | utgår från att | utgår ifrån att"
    ),
    "appeal": "låt oss | låt mig | tillåt mig | får jag | kör försiktigt",
    "every": "alla | varje | samtliga | var och en | er alla | er | ni alla | ni | var och en av er | varje enskild",
    "give.charge": "ger | gav | gett | givit | har gett | har givit | ge | ges | gavs | att ge | hade gett",
    "lead.count": "först | sist | nu | därtill | likaså | härutöver",
    "along": "tillsammans med | i samråd med | i samverkan med | liksom",
    "may": "får | kan | ska | skall",
    "please": "vänligen | var vänlig och | var god och",
    "and.that": "och att | samt att",
    "heads.tasks": (
        "rekommendationer | krav | föreläggande | förelägganden | begäran om åtgärder | det här ska göras | inför | "
        "uppdrag | uppgifter | planer för | vad som ska göras | handlingsplan | krav på åtgärder | åtgärdskrav | "
        "kommande år | kommande arbete | uppdrag till | det här händer nu | vad händer nu | begäran | våra förslag | "
        "vårt uppdrag"
    ),
    "fronted": "av | från | åt | till",
    "ask.fronted": (
        "begär jag | förväntar jag mig | väntar jag mig | vill jag ha | krävs | begärs | förväntas | önskar jag | "
        "ber jag om | kräver jag | uppdrogs | uppdras"
    ),
    "opens.tasks": (
        "vad ska då göras | vad ska göras | vad måste göras | vad gör vi nu | vad bör göras | vad behöver göras | "
        "därför några uppdrag | här är uppdragen | uppdragen är följande | uppgifterna är följande | det är detta "
        "jag ber om | vad begär jag | tre saker begär jag | detta ska göras | följande ska göras | följande gäller"
    ),
    "ceremony": (
        "presentera sin | höra | tala | inleda | hälsa | säga några ord | få höra | berätta | lyssna | dela ut | njuta"
    ),
    "candid": "förtiga | dölja | skyla över | sopa under mattan | hymla | tiga om | försköna | skönmåla",
}
