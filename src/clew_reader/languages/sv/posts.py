"""Swedish posts, forms of address, and the words that give a person a role in a meeting."""

from clew_reader.cues import CueData

POSTS: CueData = {
    "post.head": (
        "räddningsledare | polischef | polischefen | vårdchef | vårdchefen | platschef | klinikchef | klinikchefen | "
        "lantbrukare | förvaltningsdirektör | förvaltningsdirektören | oppositionsledare | oppositionsledaren | "
        "pressekreterare | presstalesperson | talesperson | hälso- och sjukvårdsdirektör | sekreterare | "
        "sekreteraren | partisekreterare | partisekreteraren | ordförande | ordföranden | ledamot | ledamoten | chef "
        "| chefen | direktör | direktören | kommundirektör | kommundirektören | kommunchef | kommunchefen | minister "
        "| ministern | borgmästare | kommunalråd | kommunalrådet | oppositionsråd | oppositionsrådet | regionråd | "
        "regionrådet | förvaltningschef | förvaltningschefen | ekonomichef | ekonomichefen | skolchef | skolchefen | "
        "socialchef | socialchefen | ersättare | ersättaren | justerare | justeraren | rektor | rektorn | revisor | "
        "revisorn | ombud | ombudet | medlem | medlemmen | vice ordförande | vice ordföranden | vice sekreterare | "
        "generalsekreterare | generalsekreteraren | statsminister | statsministern | landshövding | landshövdingen | "
        "nämndsekreterare | kommunsekreterare | kommunsekreteraren | utredare | utredaren | planarkitekt | "
        "stadsarkitekt | kanslichef | kanslichefen | inspektör | handläggare | handläggaren | gruppledare | "
        "gruppledaren | talman | talmannen | verksamhetschef | verksamhetschefen | enhetschef | enhetschefen | "
        "samhällsbyggnadschef | samhällsbyggnadschefen | controller | strateg | miljöchef | personalchef | "
        "regiondirektör | regiondirektören | biträdande | avdelningschef | avdelningschefen | vd | tjänsteman | "
        "stadsdirektör | stadsdirektören | kommunjurist | ekonom | jurist | planerare | arkitekt | samordnare | "
        "utvecklingsledare | kvalitetschef | säkerhetschef | näringslivschef | kulturchef | sjuksköterska | "
        "överläkare | läkare | lärare | bibliotekarie | ingenjör | ingenjören | koordinator | registrator | "
        "utskottssekreterare | nämndsekreteraren | mötessekreterare | kassör | kassören | verkställande direktör | "
        "verkställande direktören | partisekreterare | förbundsordförande | kansler | räddningschef | "
        "räddningschefen | fritidschef | miljöstrateg | projektledare | projektledaren | byggnadsinspektör | "
        "stadsjurist | regionjurist | folkhälsostrateg | processledare | kommunikatör | suppleant | protokollförare "
        "| sekreterare i"
    ),
    "post.before": (
        "vice | ställföreträdande | tillförordnad | tf | tf. | biträdande | förre | tidigare | förste | förste vice | "
        "1:e vice | 2:e vice | andre vice | ständig | ständige | permanent | provinsiella | provinsens | kommunens | "
        "ordinarie | tjänstgörande | avgående | nyvald | teknisk | tekniska | administrativ | administrativa | "
        "ekonomisk | medicinsk | medicinska | juridisk | kommunal | regional | vetenskaplig | pedagogisk | operativ | "
        "operativa | verkställande | auktoriserad | legitimerad | sakkunnig | förtroendevald | extern | intern | "
        "högre | ledande | chefs | t.f. | t f | första vice | andra vice | medicinskt ansvarig | lokal | lokala | "
        "i dag | idag | numera | dåvarande | då | tillträdande | nytillträdd | ny"
    ),
    "appointed": "som | till | till ny | till nya | som ny",
    "being": (
        "blir | blir ny | blir nya | är | var | blev | blev ny | utses till | utsågs till | har utsetts till | "
        "tillträder som | tillträdde som | har varit | kvarstår som"
    ),
    "by.person": (
        "ledd av | leddes av | leds av | företräddes av | representerades av | efterträds av | efterträddes av | "
        "invigdes av | öppnades av | föredrogs av | undertecknad av | undertecknades av | yrkande av | yrkande från | "
        "biträddes av"
    ),
    "chair.not": "eftersom | då | när | sedan | i stället för | istället för",
    "presides": "ordförande | mötesordförande",
    "post.of": "för | i | av | vid | på",
    "post.former": "förre | tidigare | före detta | f.d. | avgående | dåvarande | då | förra",
    "address": "kamrat | kamraten | kamraterna | herr | fru | fröken",
    "party.mark": "s | m | sd | c | v | kd | l | mp | fi | op",
    "role.chair": (
        "ledde mötet | ledde konferensen | leddes av | presiderade | mötesordförande | ledde sammanträdet | "
        "ordförande för mötet"
    ),
    "role.attending": (
        "deltog | närvarande | deltagande | beslutande | deltagare | tjänstgörande ersättare | övriga deltagare | "
        "övriga närvarande | ej tjänstgörande ersättare | frånvarande"
    ),
    "role.speaker": (
        "betonade | framhöll | sade | yttrade | uppmanade | begärde | inledde | avslutade | yrkade | yrkar | "
        "föreslog | anförde | menade | konstaterade | underströk | svarade | tackade | ställde | påpekade | "
        "förklarade | reserverade sig | reserverar sig | yttrar sig | anmälde | säger | varnade | svarar | frågade | "
        "undrade | betonar | konstaterar | uppger | berättade | menar | anser | ansåg | redogjorde | instämde | "
        "framhåller | lovade | medgav | klargjorde | invände | kommenterade"
    ),
    "role.presenter": (
        "presenterade | föredrog | redogjorde för | redovisade | informerade om | rapporterade om | informerade | "
        "föredrar"
    ),
    "role.presents_award": "delade ut | överlämnade | tilldelade | förärade | utdelade",
    "many": (
        "beslutande | närvarande | ersättare | tjänstgörande ersättare | ej tjänstgörande ersättare | övriga "
        "deltagande | övriga deltagare | deltagande | deltagare | frånvarande | kamraterna | justerare | övriga "
        "närvarande | ledamöter | tjänstemän | inbjudna | föredragande | sakkunniga | adjungerade | insynsplats"
    ),
    # A compound that ends so, right before a name or behind the comma after it, says what the person does.
    "ending.calling": (
        "spelaren | spelare | författaren | författare | bibliotekarien | bibliotekarie | ledamoten | ledamot | "
        "juristen | jurist | arkitekten | arkitekt | ekonomen | ekonom | pedagogen | pedagog | sköterskan | "
        "sköterska | läkaren | läkare | läraren | lärare | ministern | minister | rådet | råd | professorn | "
        "professor | mästaren | mästare | ansvarig | ansvarige | ansvariga | hövdingen | hövding | mannen | kvinnan | "
        "forskaren | forskare | ledaren | ledare | tränaren | tränare | brukaren | brukare | ägaren | ägare | "
        "grundaren | grundare | företagaren | företagare | redaktören | redaktör | journalisten | journalist | "
        "fotografen | fotograf | psykologen | psykolog | kuratorn | kurator | veterinären | veterinär | konsulten | "
        "konsult | förvaltaren | förvaltare | föreståndaren | föreståndare | rådgivaren | rådgivare | utredaren | "
        "utredare | planeraren | planerare | teknikern | tekniker | konstnären | konstnär | musikern | musiker | "
        "skådespelaren | experten | expert | aktivisten | aktivist | ordföranden | ordförande | revisorn | revisor | "
        "kamreren | kamrer | kassören | kassör | prästen | präst | herden | herde | polisen | polis | befälet | "
        "befäl | mäklaren | mäklare | talespersonen | talesperson | företrädaren | företrädare | representanten | "
        "representant | kandidaten | kandidat | veteranen | veteran | pristagaren | pristagare | antikvarien | "
        "antikvarie | arkivarien | arkivarie | intendenten | assistenten | assistent | lektorn | lektor"
    ),
    "ending.post": (
        "chefen | direktören | sekreteraren | strategen | samordnaren | handläggaren | chef | direktör | "
        "sekreterare | strateg | samordnare | handläggare | ingenjör | inspektör | intendent | controller"
    ),
    "says": "säger | sade | sa | berättar | förklarar | konstaterar | menar | skriver | tillägger | hävdar | undrar",
    "not.person": (
        "kommun | region | förvaltning | polisen | partiet | bolaget | förbundet | sverige | sveriges | "
        "länsstyrelsen | stiftelsen | energi | bostäder | fastigheter | vatten | buss | trafik"
    ),
}
