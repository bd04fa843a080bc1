"""Swedish names of bodies: endings that make a body, adjectives that may stand before it."""

from clew_reader.cues import CueData

BODIES: CueData = {
    # A body is known by the end of its word; see `ending.*`, read by the stage as endings, not as phrases.
    "ending.body": (
        "förening | stämman | stämmans | kommittén | kommitténs | kommitté | nämnden | nämndens | nämnd | styrelsen "
        "| styrelsens | styrelse | fullmäktige | fullmäktiges | utskottet | utskottets | utskott | avdelningen | "
        "avdelningens | avdelning | kontoret | kontorets | kansliet | kongressen | kongressens | kongress | "
        "folkrådet | folkrådets | rådet | rådets | myndigheten | myndighetens | förvaltningen | förvaltningens | "
        "regeringen | regeringens | riksdagen | riksdagens | politbyrån | politbyråns | sekretariatet | "
        "sekretariatets | fronten | frontens | delegationen | delegationens | församlingen | församlingens | partiet "
        "| partiets | förbundet | förbundets | kommunen | kommunens | regionen | regionens | verket | verkets | "
        "polisen | domstolen | rätten | beredningen | beredningens | bolaget | bolagets | presidiet | presidiets | "
        "stiftelsen | institutet | inspektionen | åklagaren | universitetet | gruppen | gruppens | byrån | enheten | "
        "enhetens | provinsen | kansli | sekretariat | partiorganisation | partiorganisationen | presidium | förbund "
        "| revisionen | revisionens | ledningen | ledningens | styrkan | föreningen | föreningens | kammaren | "
        "departementet | departementets | ministeriet | ministeriets | högskolan | sjukhuset | inspektionens | "
        "domstolens | verkets | bolagsstämman | delegation | byrå | beredning | råd | räddningstjänsten | "
        "socialtjänsten | kåren | centret | centralen | arkivet | museet"
    ),
    "ending.bodies": (
        "kommittéer | kommittéerna | nämnder | nämnderna | nämnders | styrelser | styrelserna | avdelningar | "
        "avdelningarna | myndigheter | myndigheterna | organisationer | organisationerna | förvaltningar | "
        "förvaltningarna | nivåer | sektorer | orter | enheter | enheterna | kommuner | kommunerna | distrikt | "
        "distrikten | skolor | skolorna | föreningar | bolagen | bolag | grupper | regioner | församlingar | kontor "
        "| provinser | trupperna | operatörerna | operatörer | stadsdelar | stadsdelarna | kontoren | utskotten | "
        "råden | fackförbund | myndigheters | kommuners | företag | företagen | verksamheter | verksamheterna"
    ),
    "head.persons": (
        "medlemmar | medlemmarna | delegater | delegaterna | ledamöter | ledamöterna | chefer | cheferna | "
        "sekreterare | tjänstemän | tjänstemännen | representanter | företrädare | invånare | anställda | "
        "medarbetare | rektorer | handläggare | kamrater | partimedlemmar | medborgare | ordförande i nämnderna"
    ),
    "ending.not": (
        "kommunstyrelseförvaltning | områdesrådet | underrättelse | rättelse | partiet i | området | områdets | "
        "förrådet | procentenheter | procentenheten | erfarenheten | erfarenhetens | belägenheten | angelägenheten | "
        "lägenheten | lägenheter | olägenheten | medvetenheten | nätverket | nätverkets | regelverket | regelverkets "
        "| hantverket | kraftverket | vattenverket | reningsverket | värmeverket | målgruppen | målgrupper | "
        "åldersgruppen | åldersgrupper | yrkesgrupper | äganderätten | rösträtten | beslutsrätten | upphovsrätten | "
        "hyresrätten | bostadsrätten | byggnadsverket | måltidsrådet"
    ),
    "before.class": (
        "alla | berörda | samtliga | ansvariga | relevanta | lokala | provinsiella | centrala | övriga | respektive "
        "| varje | kommunala | funktionella | rådgivande | kommun- och | underordnade | statliga | behöriga | "
        "specialiserade"
    ),
    "before.body": (
        "provinsiella | provinsiell | provinsens | centrala | central | ständiga | ständig | verkställande | lokala "
        "| nationella | kommunala | tekniska | sociala | allmänna | gemensamma | regionala | permanenta | kommunens "
        "| partiets | stadens | särskilda | propaganda- och | policy- och | organisations- och | bygg- och | barn- "
        "och | kultur- och | miljö- och | vård- och | service- och | miljö | samhällsbyggnads- och | utbildnings- "
        "och | arbetsmarknads- och | fritids- och | kommun- och | högsta | kommunstyrelsens | andra | första | "
        "konstituerande | finans- och | hälso- och | individ- och | stadsbyggnads- och | trafik- och | plan- och | "
        "föregående | förra | nuvarande | avgående | nya"
    ),
    "field.body": (
        "avdelningen | enheten | kontoret | sektionen | institutet | ministeriet | departementet | rådet | "
        "sekretariatet | kommittén | direktoratet | byrån | förvaltningen | delegationen | inspektionen | centret"
    ),
    "body.closing": (
        "kommun | kommuns | stad | stads | region | regions | AB | HB | kommunförbund | landsting | församling | "
        "universitet | högskola | stift | län | ekonomisk förening | kommunalförbund"
    ),
    "body.leading": "region | föreningen | stiftelsen | bolaget",
    "after.class": "på alla nivåer | i provinsen | i kommunen | i länet | som är verksamma i provinsen | i regionen",
    "article": "den | det | de | en | ett | denna | detta | dessa | vår | vårt | sin | sitt | sina",
    "of": "för | i | på",
    "and": "och | samt",
    "place.level": "kommun | län | stad | region | provins | distrikt",
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
