"""Swedish names of documents, and what stands before and after them."""

from clew_reader.cues import CueData

DOCUMENTS: CueData = {
    "type.resolution": "resolution | resolutionen",
    "type.conclusion": "slutsats | slutsatsen | slutsatsdokumentet | slutsatsdokument",
    "type.directive": (
        "direktiv | direktivet | anvisning | anvisningen | cirkulär | cirkuläret | riktlinje | regleringsbrev | "
        "regleringsbrevet | ägardirektiv | ägardirektivet | *direktiv | *direktivet"
    ),
    "type.regulation": (
        "föreskrift | föreskriften | föreskrifter | föreskrifterna | *föreskrifter | *föreskrifterna | bestämmelse | "
        "bestämmelsen | bestämmelser | bestämmelserna | rutin | rutinen | *rutin | *rutinen | riktlinjer | "
        "riktlinjerna | *riktlinjer | *riktlinjerna | regelverk | regelverket | ordningsregler | ordningsreglerna | "
        "policy | policyn | *policy | *policyn | allmänna råd | normer | *instruktion | *instruktionen"
    ),
    "type.working_regulations": (
        "*reglemente | *reglementet | "
        "arbetsordning | arbetsordningen | reglemente | reglementet | delegationsordning | delegationsordningen | "
        "bolagsordning | bolagsordningen | ägardirektiv | ägardirektivet | arbetsreglementet | arbetsreglemente"
    ),
    "type.official_dispatch": "ilmeddelande | ilmeddelandet",
    "type.action_programme": ("handlingsprogram | handlingsprogrammet | åtgärdsprogram | åtgärdsprogrammet"),
    "type.work_programme": "arbetsprogram | arbetsprogrammet | verksamhetsplan | verksamhetsplanen",
    "type.inspection_programme": (
        "inspektionsprogram | inspektionsprogrammet | tillsynsprogram | tillsynsprogrammet | granskningsprogram | "
        "granskningsprogrammet"
    ),
    "type.programme": (
        "*program | *programmet | "
        "program | programmet | investeringsprogram | investeringsprogrammet | miljöprogram | miljöprogrammet"
    ),
    "type.project": "projekt | projektet",
    "type.plan": (
        "*plan | *planen | *strategi | *strategin | "
        "plan | planen | detaljplan | detaljplanen | översiktsplan | översiktsplanen | strategi | strategin | "
        "biblioteksplan | biblioteksplanen | lokalförsörjningsplan | lokalförsörjningsplanen | "
        "utvecklingsplan | utvecklingsplanen | avfallsplan | avfallsplanen | personalplan | klimatplan | "
        "klimatplanen | trafikplan | trafikplanen | fördjupad översiktsplan"
    ),
    "type.budget_estimate": (
        "*budget | *budgeten | "
        "budget | budgeten | budgetkalkyl | budgetkalkylen | mål och budget | flerårsplan | flerårsplanen | "
        "tilläggsbudget | tilläggsbudgeten | ombudgetering"
    ),
    "type.report": (
        "*rapport | *rapporten | *redovisning | *redovisningen | *utredning | *utredningen | *bokslut | *bokslutet | "
        "*berättelse | *berättelsen | *uppföljning | *uppföljningen | rapport | rapporten | årsredovisning | "
        "årsredovisningen | delårsrapport | delårsrapporten | redovisning | redovisningen | utredning | utredningen "
        "| lägesrapport | lägesrapporten | slutrapport | slutrapporten | sammanfattande rapport | förstudie | "
        "förstudien | utvärdering | utvärderingen | delårsbokslut | delårsbokslutet | bokslut | bokslutet | "
        "verksamhetsberättelse | verksamhetsberättelsen | månadsrapport | månadsrapporten | kvalitetsrapport | "
        "kvalitetsrapporten | tertialrapport | tertialrapporten"
    ),
    "type.audit_report": (
        "revisionsrapport | revisionsrapporten | revisionsberättelse | revisionsberättelsen | granskningsrapport | "
        "granskningsrapporten"
    ),
    "type.proposal": (
        "*yttrande | *yttrandet | *hemställan | yrkande | yrkandet | *yrkande | *yrkandet | "
        "hemställan | förslag | förslaget | proposition | propositionen | medborgarförslag | medborgarförslaget | "
        "yttrande | yttrandet | remissvar | remissvaret | beslutsförslag | initiativ | folkinitiativ"
    ),
    "type.ordinance": (
        "taxa | taxan | *taxa | *taxan | ordningsföreskrifter | ordningsföreskrifterna | avfallsföreskrifter | "
        "avfallsföreskrifterna | *avgiftsbestämmelser"
    ),
    "own.name": (
        "kommunallagen | miljöbalken | förvaltningslagen | socialtjänstlagen | skollagen | plan- och bygglagen | "
        "offentlighets- och sekretesslagen | hälso- och sjukvårdslagen | bibliotekslagen | arkivlagen | "
        "livsmedelslagen | alkohollagen | vattentjänstlagen | arbetsmiljölagen | regeringsformen | jordabalken | "
        "aktiebolagslagen | säkerhetsskyddslagen | dataskyddsförordningen | upphandlingslagen | vallagen | "
        "ordningslagen | kulturmiljölagen | patientlagen | tandvårdslagen | smittskyddslagen | diskrimineringslagen "
        "| kollektivtrafiklagen | väglagen | trafikförordningen | avfallsförordningen | tryckfrihetsförordningen | "
        "tobakslagen | fastighetsbildningslagen | klimatlagen | språklagen | lss | lou | barnkonventionen | "
        "finanspolitiska ramverket"
    ),
    "type.law": (
        "miljöbalken | förvaltningslagen | socialtjänstlagen | offentlighets- och sekretesslagen | hälso- och "
        "sjukvårdslagen | bibliotekslagen | arkivlagen | livsmedelslagen | alkohollagen | vattentjänstlagen | "
        "arbetsmiljölagen | regeringsformen | jordabalken | aktiebolagslagen | säkerhetsskyddslagen | "
        "upphandlingslagen | vallagen | ordningslagen | kulturmiljölagen | patientlagen | tandvårdslagen | "
        "smittskyddslagen | diskrimineringslagen | kollektivtrafiklagen | väglagen | tobakslagen | "
        "fastighetsbildningslagen | klimatlagen | språklagen | lss | lou | barnkonventionen | lag | lagen | "
        "kommunallagen | miljöbalken | förvaltningslagen | socialtjänstlagen | skollagen | plan- och bygglagen | "
        "lagtext"
    ),
    "type.decree": "dekret | dekretet | förordning | förordningen | *förordning | *förordningen",
    "type.charter": (
        "*stadga | *stadgan | *stadgar | stadga | stadgan | stadgar | stadgarna | partistadgan | partistadgarna"
    ),
    "type.congress_documents": "kongressdokumenten | kongressdokument",
    "type.decision": "beslut | beslutet",
    "type.notice": "meddelande | meddelandet | underrättelse | kungörelse",
    "type.minutes": "*protokoll | *protokollet | protokoll | protokollet | protokollsutdrag | protokollsutdraget",
    "type.memo": (
        "promemoria | promemorian | tjänsteskrivelse | tjänsteskrivelsen | tjänsteutlåtande | tjänsteutlåtandet | pm | "
        "*promemoria | *promemorian"
    ),
    "type.letter": (
        "*skrivelse | *skrivelsen | skrivelse | skrivelsen | brev | brevet | ansökan | *ansökan | begäran | "
        "*begäran | anhållan | framställan | framställning | anmälan | *anmälan | överklagande | överklagandet | "
        "remiss | remissen | förfrågan | inbjudan | inbjudan till | uppsägning | klagomål från"
    ),
    "type.agreement": (
        "*avtal | *avtalet | *överenskommelse | *överenskommelsen | "
        "avtal | avtalet | överenskommelse | överenskommelsen | samverkansavtal | samverkansavtalet | "
        "exploateringsavtal | exploateringsavtalet | markanvisningsavtal | markanvisningsavtalet | köpeavtal | "
        "köpeavtalet"
    ),
    "type.motion": "motion | motionen | interpellation | interpellationen",
    "types.resolution": "resolutioner | resolutionerna",
    "types.plan": "planer | planerna | strategier | policyer",
    "types.programme": "handlingsprogrammen | programmen",
    "types.report": "rapporter | rapporterna",
    "types.directive": "direktiven",
    "types.decision": "besluten",
    "types.document_class": "dokument | dokumenten | handlingar | handlingarna | regeringsdokument | styrdokument",
    "types.motion": "motioner | motionerna",
    "types.law": "lagar | lagarna",
    "everyday": (
        "uppföljning | uppföljningen | ekonomisk uppföljning | taxa | taxan | förordning | förordningen | pm | "
        "beslut | beslutet | meddelande | meddelandet | brev | avtal | avtalet | lag | lagen | plan | planen | "
        "program | programmet | projekt | projektet | förslag | förslaget | budget | budgeten | protokoll | "
        "protokollet | rapport | redovisning | yttrande | utvärdering | utvärderingen | strategi | policy | "
        "överenskommelse | slutsats | slutsatsen | bestämmelse | riktlinje | initiativ | redovisningen | utredning | "
        "underrättelse | stadga | bokslut | direktiv | handlingar | brevet | anvisning | anvisningen | yttrandet | "
        "bestämmelsen | ansökan | begäran | anhållan | framställan | framställning | anmälan | överklagande | "
        "överklagandet | remiss | remissen | förfrågan | inbjudan | uppsägning | föreskrifter | föreskrifterna | "
        "bestämmelser | bestämmelserna | rutin | rutinen | riktlinjer | riktlinjerna | regelverk | regelverket | "
        "normer | policyn | allmänna råd | yrkande | yrkandet | motion | skrivelse | hemställan | beslutsförslag | "
        "stadgar | utredningen | bokslutet"
    ),
    "number": "nr | nummer | dnr | diarienr | diarienummer | beteckning | ärendenummer | ärende | nr.",
    "dated": (
        "väckt den | antagna den | fastställt den | fastställda den | beslutat den | beslutade den | daterad den | "
        "daterat den | reviderad den | reviderade den | gällande från | inkommen den | undertecknat den | "
        "beslutad den | upprättad den | inkom den | daterad | daterat | daterade | av den | den | från den | av | "
        "från | antagen den | antaget den | fastställd den | per den"
    ),
    "issuer": (
        "från | av | antagen av | antaget av | antagna av | fastställd av | fastställt av | fastställda av | "
        "beslutad av | beslutat av | beslutade av | utgiven av | undertecknad av | godkänd av | godkänt av | "
        "inlämnad av | väckt av | utfärdad av | utfärdat av | upprättad av | framtagen av"
    ),
    "counterpart": "med | mellan",
    "subject": (
        "om | angående | gällande | avseende | för | för att | med anledning av | rörande | kring | beträffande | till"
    ),
    "purpose": (
        "för att genomföra | för genomförande av | för genomförandet av | om genomförande av | om genomförandet av"
    ),
    "summing": "sammanfattning av | utvärdering av | sammanfattande rapport om | uppföljning av | slututvärdering av",
    "amending": (
        "till ändring av | till ändringar i | till revidering av | för att ändra | om ändring av | ändring av | "
        "revidering av | om revidering av | reviderat | reviderad"
    ),
    "term": "mandatperioden | mandatperiod | för mandatperioden | under mandatperioden",
    "before.draft": "utkast till | utkastet till | förslag till | förslaget till | utkastet",
    "before.planned": "ta fram | utarbeta | upprätta | utveckla | utforma | föreslå",
    "plural": "alla | samtliga | flera | många | olika | några | dessa | övriga",
    "end.subject": (
        "är | var | har | hade | ska | skall | bör | måste | som | vilket | vilka | samt att | och att | men | när | "
        "kan | får | skulle | blev | blir | genom | enligt | inklusive | eftersom | medan | beslutar | behandlas | "
        "behandlades | föredras | redovisas | redovisades | antar | presenteras | presenterades | föreslår | avslås | "
        "avslogs | bifalls | läggs | lades | återremitteras | godkändes | antogs | och | samt | godkänns | antas | "
        "nådde | med utgångspunkt | bordlades | bordläggs | bordlagts | bifölls | bifallits | remitterades | "
        "remitteras | återremitterades | skickades | skickas | sändes | noterades | noteras | hanteras | prövas | "
        "prövades | gäller | gällde | innebär | innehåller | löper | upphör | undertecknades | undertecknas | "
        "tecknades | tecknas | sades upp | sägs upp | följs | följdes | tillämpas | tillämpades | reviderades | "
        "revideras | ändrades | ändras | uppdaterades | uppdateras | beviljades | beviljas | hade antagits | "
        "drogs tillbaka | dras tillbaka | visar | visade | pekar | säger | kräver | krävde | möjliggör | löpte | "
        "ersätter | ersatte | fanns | finns | saknas | saknades | väckte | väcktes"
    ),
    "rel.followed": "enligt | i enlighet med | följa | följer | utifrån | i linje med",
    "rel.implemented": (
        "genomföra | genomförandet av | genomförande av | implementeringen av | implementera | verkställa | målen i"
    ),
    "rel.approved": "godkänna | godkänner | godkände | anta | antar | antog | fastställa | fastställer | fastställde",
    "rel.agreed": "överens om | enades om | instämde i",
    "rel.discussed": "diskuterade | diskutera | behandlade | behandla",
    "rel.commented": "yttranden om | yttra sig över | yttrade sig över | synpunkter på | yttrande över",
    "rel.issued": "utfärdade | utfärda | utfärdat | meddelade",
    "rel.presented": "presenterade | presentera | föredrog | redogjorde för | redovisade",
    "rel.submitted": "överlämna | överlämnade | lämnade in | inlämnade",
    "rel.amended": "ändra | ändring av | revidera | revidering av | justera",
    "rel.drafted": "ta fram | utarbeta | upprätta | utvecklingen av",
    "rel.completed": "slutföra | slutförde | slutfört",
    "rel.disseminated": "sprida | spridningen av | spridningen",
    "rel.reviewed": "granska | granskade | granskning av",
    "rel.proposed": "föreslå | föreslår | föreslog",
    "day.to": "till | till och med",
    "month.1": "januari",
    "month.2": "februari",
    "month.3": "mars",
    "month.4": "april",
    "month.5": "maj",
    "month.6": "juni",
    "month.7": "juli",
    "month.8": "augusti",
    "month.9": "september",
    "month.10": "oktober",
    "month.11": "november",
    "month.12": "december",
}
