"""Swedish names of bodies: endings that make a body, adjectives that may stand before it."""

from clew_reader.cues import CueData

BODIES: CueData = {
    # A body is known by the end of its word; see `ending.*`, read by the stage as endings, not as phrases.
    "ending.body": (
        "kommandot | kommando | tandvården | primärvården | hemtjänsten | hemsjukvården | revisorerna | "
        "revisorernas | försvarsmakten | byaråd | ungdomsråd | pensionärsråd | brukarråd | miljöråd | kulturråd | "
        "vattenråd | vattenrådet | polismyndigheten | bevakningen | förening | stämman | stämmans | kommittén | "
        "kommitténs | kommitté | nämnden | nämndens | nämnd | styrelsen | styrelsens | styrelse | fullmäktige | "
        "fullmäktiges | utskottet | utskottets | utskott | avdelningen | avdelningens | avdelning | kontoret | "
        "kontorets | kansliet | kongressen | kongressens | kongress | folkrådet | folkrådets | rådet | rådets | "
        "myndigheten | myndighetens | förvaltningen | förvaltningens | regeringen | regeringens | riksdagen | "
        "riksdagens | politbyrån | politbyråns | sekretariatet | sekretariatets | fronten | frontens | delegationen | "
        "delegationens | församlingen | församlingens | partiet | partiets | förbundet | förbundets | kommunen | "
        "kommunens | regionen | regionens | verket | verkets | polisen | domstolen | rätten | beredningen | "
        "beredningens | bolaget | bolagets | presidiet | presidiets | stiftelsen | institutet | inspektionen | "
        "åklagaren | universitetet | gruppen | gruppens | byrån | enheten | enhetens | provinsen | kansli | "
        "sekretariat | partiorganisation | partiorganisationen | presidium | förbund | revisionen | revisionens | "
        "ledningen | ledningens | styrkan | föreningen | föreningens | kammaren | departementet | departementets | "
        "ministeriet | ministeriets | högskolan | sjukhuset | inspektionens | distriktet | distriktets | "
        "direktionen | direktionens | värnet | värnets | ombudsmannen | akademin | akademien | koncernen | fonden | "
        "riksbanken | tinget | teatern | biblioteket | byalaget | sektionen | staben | tullen | kommissionen | "
        "kommissionens | panelen | försäkringskassan | klubben | kyrkan | centralskolan | skolverket | sjukvården | "
        "arbetslaget | teamet | kollegiet | länsförbund | hembygdsförening | idrottsförening | moderaterna | "
        "moderaternas | socialdemokraterna | socialdemokraternas | liberalerna | liberalernas | kristdemokraterna | "
        "kristdemokraternas | sverigedemokraterna | sverigedemokraternas | hyresgästföreningen | domstolens | "
        "bolagsstämman | delegation | byrå | beredning | råd | räddningstjänsten | socialtjänsten | kåren | centret | "
        "centralen | arkivet | museet"
    ),
    "ending.bodies": (
        "kommittéer | kommittéerna | nämnder | nämnderna | nämnders | styrelser | styrelserna | avdelningar | "
        "avdelningarna | myndigheter | myndigheterna | organisationer | organisationerna | förvaltningar | "
        "förvaltningarna | nivåer | sektorer | orter | enheter | enheterna | kommuner | kommunerna | distrikt | "
        "distrikten | skolor | skolorna | föreningar | bolagen | bolag | grupper | regioner | församlingar | kontor | "
        "provinser | trupperna | operatörerna | operatörer | stadsdelar | stadsdelarna | kontoren | utskotten | "
        "byalagen | byalag | stationerna | stationer | biblioteken | museerna | "
        "förskolorna | förskolor | sjukhusen | vårdcentralerna | vårdcentraler | klubbar | klubbarna | föreningarna | "
        "stiftelser | förbunden | förbund i länet | verken | skolenheterna | arbetsgrupper | arbetsgrupperna | "
        "lagen i länet | råden | fackförbund | myndigheters | kommuners | företag | företagen | verksamheter | "
        "verksamheterna"
    ),
    "head.persons": (
        "medlemmar | medlemmarna | delegater | delegaterna | ledamöter | ledamöterna | chefer | cheferna | "
        "sekreterare | tjänstemän | tjänstemännen | representanter | företrädare | invånare | anställda | "
        "medarbetare | rektorer | handläggare | kamrater | partimedlemmar | medborgare | ordförande i nämnderna"
    ),
    "ending.not": (
        "grannkommunen | grannkommunens | budgetberedning | budgetberedningen | hemkommunen | värdkommunen | "
        "beredskapen | kommunstyrelseförvaltning | områdesrådet | underrättelse | rättelse | partiet i | området | "
        "områdets | förrådet | procentenheter | procentenheten | erfarenheten | erfarenhetens | belägenheten | "
        "angelägenheten | lägenheten | lägenheter | olägenheten | medvetenheten | nätverket | nätverkets | "
        "regelverket | regelverkets | hantverket | kraftverket | vattenverket | reningsverket | värmeverket | "
        "målgruppen | målgrupper | åldersgruppen | åldersgrupper | yrkesgrupper | äganderätten | rösträtten | "
        "beslutsrätten | upphovsrätten | hyresrätten | bostadsrätten | byggnadsverket | måltidsrådet"
    ),
    "before.class": (
        "alla | berörda | samtliga | ansvariga | relevanta | lokala | provinsiella | centrala | övriga | respektive | "
        "varje | kommunala | funktionella | rådgivande | kommun- och | underordnade | statliga | behöriga | "
        "specialiserade | länets | kommunens | landets | regionens | stadens | distriktets | bygdens | traktens | "
        "ortens | områdets | provinsens"
    ),
    "before.body": (
        "provinsiella | provinsiell | provinsens | centrala | central | ständiga | ständig | verkställande | lokala "
        "| nationella | kommunala | tekniska | sociala | allmänna | gemensamma | regionala | permanenta | kommunens "
        "| partiets | stadens | särskilda | propaganda- och | policy- och | organisations- och | bygg- och | barn- "
        "och | kultur- och | miljö- och | vård- och | service- och | miljö | samhällsbyggnads- och | utbildnings- "
        "och | arbetsmarknads- och | fritids- och | kommun- och | högsta | kommunstyrelsens | andra | första | "
        "konstituerande | finans- och | hälso- och | individ- och | stadsbyggnads- och | trafik- och | plan- och | "
        "föregående | förra | nuvarande | avgående | nya | norra | södra | östra | västra | mellersta | övre | nedre | "
        "inre | yttre | mobila | interna | externa | fackliga | politiska | ekonomiska | juridiska"
    ),
    "field.body": (
        "avdelningen | enheten | kontoret | sektionen | institutet | ministeriet | departementet | rådet | "
        "sekretariatet | kommittén | myndigheten | nämnden | styrelsen | inspektionen | centralen | sektorn | "
        "stiftelsen | fonden | föreningen | förbundet | verket | direktoratet | domstolen | ombudsmannen | "
        "beredningen | utskottet | arbetsgruppen | gruppen | sällskapet | akademin | museet | högskolan | *nämnden | "
        "*kontoret | *avdelningen | *enheten | *förvaltningen | byrån | förvaltningen | delegationen | centret"
    ),
    "field.for": "för",
    "field.in": "i | inom",
    # Words for a body behind which a name of its own may stand.
    "takes.name": (
        "kommunen | provinsen | staden | länet | distriktet | föreningen | *föreningen | stiftelsen | *stiftelsen | "
        "*tjänsten | bolaget | *bolaget | skolan | *skolan | förbundet | *förbundet | museet | *museet | sjukhuset | "
        "*sjukhuset | länsstyrelsen | *kommittén | klubben | *klubben | *gruppen | nätverket | koncernen | teatern | "
        "*teatern | kooperativet | *centralen | sällskapet | *sällskapet | gården | förlaget | fonden | *fonden | "
        "*kåren | byrån | *byrån | akademin"
    ),
    "body.closing": (
        "*förening | *förenings | *klubb | *klubbs | *sällskap | *sällskaps | *kår | *förbund | *förbunds | kommun | "
        "kommuns | stad | stads | region | regions | AB | HB | kommunförbund | landsting | församling | universitet | "
        "högskola | stift | län | skola | skolas | gymnasium | förskola | bibliotek | sjukhus | vårdcentral | "
        "museum | teater | hembygdsförening | hembygdsförenings | IF | IK | BK | SK | socken | församlings | "
        "tingsrätt | hovrätt | förvaltningsrätt | landstings | kommunalförbunds | Energi AB | ekonomisk förening | "
        "kommunalförbund"
    ),
    # A name with a capital within a sentence that ends so is that of a company or paper.
    "named.body": (
        "*trafiken | *posten | *bladet | *tidningen | *bostäder | *fastigheter | *hamnen | *hallen | *buss | *kraft | "
        "*bygg | *vatten | *energi | *skogen | *larm"
    ),
    "body.leading": "region | föreningen | stiftelsen | bolaget",
    "after.class": "på alla nivåer | i provinsen | i kommunen | i länet | som är verksamma i provinsen | i regionen",
    "article": "den | det | de | en | ett | denna | detta | dessa | vår | vårt | sin | sitt | sina",
    "of": "för | i | på",
    "and": "och | samt",
    "place.level": "kommun | län | stad | region | provins | distrikt",
    "place.levels": "kommuner | län | regioner | distrikt | församlingar | städer | provinser | stift",
    "start.not": (
        "den | det | de | en | ett | vid | i | på | av | från | till | för | om | och | men | att | efter | under | "
        "enligt | som | när | kamrat"
    ),
    "generic.body": (
        "stämman | årsstämman | årsmötet | föreningsstämman | bolagsstämman | politikerna | konferensen | kommittén "
        "| styrelsen | nämnden | fullmäktige | utskottet | delegaterna | ledamöterna | mötet | kongressen | "
        "sammanträdet | beredningen | rådet | partikommittén | ordföranden | deltagarna"
    ),
    "class.of": "under | inom",
}
