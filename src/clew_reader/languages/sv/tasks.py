"""Swedish words of tasks: asking, owing, the verbs a task begins with, and when it is due."""

from clew_reader.cues import CueData

TASKS: CueData = {
    "do.base": (
        "anpassa | ansvara | använda | arbeta | analysera | anordna | avsluta | avveckla | avsätta | beakta | "
        "bedöma | begränsa | bekämpa | bereda | besluta | beställa | bevaka | bidra | bilda | bjuda | bygga | börja "
        "| driva | effektivisera | eliminera | ersätta | erbjuda | fastställa | fokusera | fortsätta | fortsätt | "
        "förbereda | förbättra | fördela | föreslå | förhandla | förhindra | förnya | förstärka | förtydliga | "
        "förvalta | följa | följ | ge | genomföra | genomför | göra | granska | granskar | gå | hantera | hitta | "
        "hålla | höja | identifiera | identifierar | informera | införa | inkludera | inleda | inrätta | inventera "
        "| intensifiera | inspektera | investera | justera | klargöra | koncentrera | konkretisera | konkretiserar "
        "| kontrollera | koordinera | kartlägga | leda | lägga | lämna | lösa | minska | minimera | mobilisera | "
        "modernisera | utvecklar | utveckla | utvärdera | ordna | organisera | omorganisera | påskynda | planera | "
        "prioritera | publicera | rapportera | redovisa | reformera | registrera | revidera | rekrytera | rusta | "
        "sammanställa | samordna | samverka | sammankalla | se | säkerställa | säkra | skapa | skicka | skydda | "
        "slutföra | sluta | sprida | stabilisera | stärka | stödja | ställa | styra | sänka | söka | ta | teckna | "
        "testa | tillhandahålla | tillsätta | tillämpa | undersöka | undvika | uppdatera | upprätta | upprätthålla "
        "| upphandla | uppnå | utarbeta | utbilda | utfärda | utforma | utreda | utse | utöka | vidta | "
        "vidareutveckla | verka | verkställa | värna | åtgärda | återkomma | återrapportera | öka | översätta | "
        "öppna | överlämna | uppmärksamma | uppmuntra | främja | förenkla | förebygga | fatta | fullfölja | följer "
        "| genomdriva | inhämta | remittera | inbjuda | kalla | kontakta | anmäla | inkomma | pröva | presentera | "
        "föra | renovera | bevara"
    ),
    "adverb": (
        "proaktivt | snabbt | noggrant | tydligt | effektivt | aktivt | skyndsamt | snarast | seriöst | och | "
        "kraftfullt | beslutsamt | grundligt | omedelbart | regelbundet | löpande | ytterligare | särskilt | även | "
        "också | kontinuerligt | fullt ut | heltäckande | gemensamt | tillsammans | inte | att | i samverkan med | "
        "fortsatt | årligen | senast"
    ),
    "must": (
        "ska | skall | måste | bör | behöver | är skyldig att | är skyldiga att | har i uppdrag att | får i uppdrag "
        "att | åläggs att | krävs att | ansvarar för | ansvarar för att | bör ägnas | är nödvändigt att | svarar "
        "för | har ansvar för | har till uppgift att"
    ),
    "ask.requested": (
        "begärde | begär | uppmanade | uppmanar | bad | ber | krävde | kräver | efterlyste | uppmanas | anmodar | "
        "anmodade | önskade | vädjade"
    ),
    "ask.proposed": "föreslog | rekommenderade | rekommenderar",
    "ask.directed": "instruerade | anvisade | beordrade | styrde | ålade",
    "ask.assigned": (
        "gav i uppdrag | ger i uppdrag | uppdrog åt | uppdrar åt | uppdrar till | ges i uppdrag | att uppdra åt | "
        "att uppdra till | ger | gav | att ge | uppdras åt | uppdrar | uppdras"
    ),
    "ask.passive": (
        "har i uppdrag att | får i uppdrag att | ges i uppdrag att | fick i uppdrag att | ansvarar för att | "
        "uppmanas att | åläggs att | har fått i uppdrag att | gavs i uppdrag att | bemyndigas att | har ansvar för "
        "att"
    ),
    "ask.action": "åtgärd | ansvarig | uppdrag",
    "emphasis": "betonade | framhöll | underströk | påminde om",
    "in.charge": "i uppdrag",
    "that": "att",
    "to": "att",
    "so.that": "så att",
    "next.verb": (
        "och snabbt | och proaktivt | och leda | och återkomma | och återrapportera | och redovisa | och därefter | "
        "samt att | och att | och rapportera | och säkerställa"
    ),
    "lead.in": (
        "samtidigt | dessutom | därutöver | detta inkluderar att | detta inkluderar | i samband med detta | vidare "
        "| för det första | för det andra | slutligen | därefter"
    ),
    "open.tasks": (
        "följande uppgifter | huvuduppgifter | uppgifter och lösningar | under den kommande perioden | såsom | "
        "följande åtgärder | för att nå målen | prioriterade uppgifter | följande uppdrag | prioriteringar | nästa "
        "steg | åtgärder | planerade åtgärder | fortsatt arbete | prioriterade åtgärder | framåt"
    ),
    "end.tasks": "vid konferensen | konferensen avslutades | paragrafen | reservation | omedelbar justering",
    "due.by": (
        "senast | före | innan | till och med | inom | före utgången av | senast vid | till | före slutet av | "
        "senast i samband med | under | fram till"
    ),
    "due.when": (
        "från mandatperiodens första år | vid nästa möte | vid nästa sammanträde | till nästa sammanträde | till "
        "nästa möte | under den kommande perioden | under första kvartalet | under andra kvartalet | under tredje "
        "kvartalet | under fjärde kvartalet | under första halvåret | under andra halvåret | före årets slut | "
        "under hösten | under våren | till årsskiftet | före årsskiftet | före sommaren | vid kommande sammanträde "
        "| inom kort | till sammanträdet i | vid sammanträdet i"
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
    "coordinate": "samverka med | i samverkan med | samordna med | tillsammans med | i samråd med",
    "goals": "mål | målsättning | övergripande mål | målvärden",
    "due.after": "omedelbart efter | direkt efter | så snart | när | efter | i samband med",
    "due.in": "i | under",
    "must.strong": "måste | ska | skall",
}
