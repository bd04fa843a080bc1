"""English posts, forms of address, and the words that give a person a role in a meeting."""

from clew_reader.cues import CueData

POSTS: CueData = {
    "post.head": (
        "sergeant | constable | detective inspector | cabinet member | executive member | police and crime "
        "commissioner | leader of the opposition | opposition leader | council leader | group leader | chief nurse | "
        "nurse | doctor | farmer | fire chief | police chief | finance director | regional director | chief "
        "executive officer | ward manager | head of service | spokeswoman | secretary | chairman | chairwoman | "
        "chairperson | chair | member | head | director | director-general | minister | mayor | inspector | leader | "
        "clerk | treasurer | chief | president | governor | commissioner | manager | officer | rapporteur | convener "
        "| chief executive | general secretary | prime minister | deputy | ombudsman | judge | prosecutor | "
        "commander | principal | rector | dean | accountant | auditor | portfolio holder | solicitor | monitoring "
        "officer | section 151 officer | vice chair | vice-chair | delegate | representative | spokesperson | "
        "spokesman | expert | specialist | lecturer | editor-in-chief | editor | director general | deputy director "
        "general | deputy director | administrator | registrar | surveyor | engineer | librarian | coordinator | "
        "co-ordinator | adviser | advisor | consultant | superintendent | matron | planner | architect | warden | "
        "trustee | vice president | vice-president | provost | lord mayor | chief financial officer | secretary "
        "general | permanent secretary | deputy mayor | attorney | curator | analyst | headteacher | head teacher | "
        "deputy chief executive | managing director | company secretary | general manager | chief inspector | chief "
        "constable | medical director | lord lieutenant | civil servant | executive director | deputy head | deputy "
        "chairman | deputy chairwoman | deputy chair | whip | chaplain | town clerk | county manager | city manager "
        "| comptroller | bursar | returning officer | epidemiologist | commissioner | statistician | chief of office "
        "| chief of staff | deputy chief of office | standing member"
    ),
    "address.post": "cllr | cllr. | cllrs | councillor | councillors | alderman | ald",
    "post.lower": "formerly",
    "appointed": "as | as the | to be | to the post of | to the position of | to the office of | as its | as new",
    "being": (
        "has been | has been the | is | is the | was | was the | becomes | became | remains | serves as | served as | "
        "acts as | takes over as | took over as | will be | will become"
    ),
    "post.toward": "held by",
    "post.before": (
        "permanent | standing | deputy | vice | acting | former | senior | first | assistant | interim | chief | "
        "executive | general | honorary | outgoing | newly elected | incoming | alternate | lead | co-opted | "
        "independent | principal | joint | elected | then | now | currently | second | third | current"
    ),
    "by.person": (
        "led by | chaired by | headed by | represented by | seconded by | moved by | proposed by | succeeded by | "
        "assisted by | accompanied by | interviewed by | joined by | presented by | opened by | introduced by | "
        "written by | signed by"
    ),
    "chair.not": "as | because | since | in place of | instead of | while",
    "presides": "chair | chairman | chairwoman | chairperson | in the chair",
    "post.of": "of | for | to | in charge of | at | in",
    "post.former": "former | ex- | outgoing | retired | then",
    "address": (
        "comrade | comrades | mr | mr. | mrs | mrs. | ms | ms. | miss | dr | dr. | professor | prof | prof. | cllr | "
        "cllr. | cllrs | councillor | councillors | sir | lady | lord | alderman | ald | ald. | rev | delegate | "
        "delegates | major general | colonel | lieutenant colonel"
    ),
    "party.mark": (
        "con | lab | ld | lib dem | green | ind | labour | conservative | independent | snp | plaid | reform"
    ),
    "role.chair": (
        "chairing | chaired | chaired the conference | chaired the meeting | chairs | presided | presided over | "
        "presiding | co-chaired | also chairing | took the chair | took the chair for | who was in the chair"
    ),
    "role.attending": (
        "attending | attended | also attending | participating | present | also present | in attendance | "
        "participants | delegates attending | apologies"
    ),
    "role.speaker": (
        "concluding | concluded | emphasized | emphasised | stressed | speaking | spoke | said | stated | requested "
        "| suggested | affirmed | noted | asked | told | concluding remarks | opening | delivered | addressed | "
        "urged | expressed | answered | explained | remarked | commented | appreciated | acknowledged | commended | "
        "accepted | moved | seconded | proposed | argued | replied | thanked | welcomed | directed | called | argued "
        "| pointed out | warned | reminded | undertook | confirmed | informed | advised | observed | outlined | "
        "insisted | admitted | pledged | promised | clarified | maintained | declared | recalled"
    ),
    "role.presenter": (
        "presented a | presented the summary | presented the report | presented a summary report | presented the "
        "draft | introduced the report | introduced the | reported | reported at | reported on | presented the | "
        "presented an | gave a presentation | presented his report | gave an update"
    ),
    "role.presents_award": (
        "awarded | presented the flag | presented certificates | handed over | presented flags | presented the "
        "certificates | presented the certificate | presented medals | presented the medal | conferred | bestowed | "
        "presented an award | presented awards"
    ),
    "many": (
        "guests | invited guests | councillors | cllrs | comrades | present | in attendance | apologies | absent | "
        "members present | also present | officers present | officers"
    ),
    "says": (
        "said | says | told | added | explained | warned | argued | insisted | replied | called | admitted | claimed "
        "| wrote"
    ),
    "not.person": (
        "police | trust | group | party | union | hospital | university | company | agency | council | association | "
        "federation | society | network | partnership | force | service | office | ministry | bank | news | "
        "institute | foundation | club | alliance | partners | homes | energy | water | care | watch | aid | college "
        "| school | church | house | street | commission | authority | department | board | committee | government"
    ),
}
