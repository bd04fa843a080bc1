"""English names of bodies: their key words, and the words that stand before and after them."""

from clew_reader.cues import CueData

BODIES: CueData = {
    "head.body": (
        "ltd | limited | llp | plc | inc | services | holdings | consultants | associates | borough | municipality | "
        "committee | council | commission | congress | politburo | secretariat | board | office | department | "
        "ministry | assembly | government | front | delegation | agency | court | inspectorate | cell | federation | "
        "parliament | cabinet | authority | bureau | subcommittee | sub-committee | panel | forum | directorate | "
        "executive | partnership | trust | corporation | police | command | military command | prime minister | "
        "chamber | union | association | university | hospital | institute | prosecutor | procuracy | presidium | "
        "party | working group | task force | scrutiny committee | service | company | centre | center | college | "
        "school | fund | bank | enterprise | cooperative | co-operative | society | foundation | hospital trust | "
        "joint stock company | academy | commissioner | inspectorate general | secretariat general | standing board | "
        "tribunal | constabulary | archive | museum | library service | joint committee | unit | team | station | "
        "division | branch | brigade | guard | group | network | alliance | consortium | confederation | club | "
        "charity | treasury | laboratory | library | theatre | regulator | registry | clinic | hospice | "
        "national park | post office | senate | jury | faculty | institution | league | mission | garrison | "
        "regiment | border guard | customs | port authority | parish council | programme board | management board | "
        "people's court | people's procuracy | youth union | trade union | women's union | farmers' union | "
        "veterans' association | nursery | observatory | depot | general department | sub-department | "
        "steering committee | directorate general | office of internal audit"
    ),
    "head.bodies": (
        "societies | chambers | chambers of commerce | consortia | labour offices | agencies and units | committees | "
        "councils | commissions | boards | offices | departments | ministries | agencies | cells | organizations | "
        "organisations | authorities | branches | sectors | levels | localities | units | communes | wards | "
        "districts | provinces | unions | associations | subcommittees | sub-committees | delegations | congresses | "
        "enterprises | schools | villages | municipalities | parishes | directorates | cities | towns | groups | "
        "fronts | companies | hospitals | cooperatives | regions | teams | stations | clinics | trusts | libraries | "
        "museums | universities | colleges | banks | firms | contractors | investors | employers | clubs | "
        "charities | courts | inspectorates | divisions | laboratories | nurseries | networks | partnerships | "
        "families | farms | owners | landlords | operators | suppliers"
    ),
    "head.persons": (
        "members | delegates | secretaries | leaders | heads | cadres | civil servants | public employees | "
        "officials | comrades | chairs | chairmen | directors | residents | officers | councillors | "
        "representatives | experts | managers | workers | citizens | people | households | collectives | "
        "individuals | each individual | everyone"
    ),
    "before.class": (
        "all | relevant | competent | specialized | specialised | grassroots | provincial | central | local | party "
        "| mass | affiliated | advisory | functional | district-level | commune-level | responsible | concerned | "
        "related | subordinate | municipal | each | every | other | political | social | professional | advisory "
        "and assisting | district | city | commune | ward | socio-political | respective | county | parish | town | "
        "regional | executive | inspection | people's | military | state | collective | business | support | "
        "assisting | direct | directly"
    ),
    "after.class": (
        "at all levels | concerned | involved | in the province | of the province | in the area | in the city | at "
        "each level | and equivalent | under its control"
    ),
    "article": "the | a | an | this | his | her | our | its | their | these | those",
    "of": "of | for | on",
    "and": "and | & | as well as",
    "place.level": (
        "province | city | district | commune | ward | town | county | region | borough | parish | municipality"
    ),
    "start.not": (
        "the | a | an | at | in | on | for | of | to | by | from | with | and | or | but | regarding | concerning | "
        "according | based | comrade | comrades | however | also | when | after | before | during | under | through "
        "| this | that | these | those | his | her | its | our | their | all | each | every | as | if | while | "
        "since | because | so | then | thus | today | now | here | there | both | attending | chairing | concluding "
        "| opening | speaking | mr | mrs | ms | dr | cllr | councillor | councillors | agreed | resolved | noted | "
        "members | member | representatives | leaders | over | up | along | immediately | we | i | he | she | it | "
        "they | no | not | draft | report | resolution | conclusion | directive | plan | project | law | proposal | "
        "present | apologies | minutes"
    ),
    "generic.body": (
        "this conference | this meeting | this council | this annual general meeting | the annual general meeting | "
        "this board | this committee | this session | this congress | the agm | this assembly | the conference | the "
        "committee | the council | the board | the meeting | the cabinet | the executive | the panel | the congress "
        "| the standing committee | the assembly | the commission | the delegates | delegates | members | the "
        "members | the chair | councillors | the standing board | the presidium | the sub-committee | the "
        "subcommittee | the working group | participants | the participants"
    ),
    # Words that no name of a class of bodies begins with, though they stand before it.
    "before.class.not": (
        "and | or | but | than | with | by | in | on | at | to | from | for | of | as | into | over | under | among | "
        "between | within | across | about | more | most | fewer | less | few | many | several | some | any | no | "
        "such | own | same | new | next | last | first | second | both | that | which | who | what | when | where | "
        "how | if | while | here | there | not | also | only | just | even | still | now | then | well | too | very | "
        "including | following | regarding | concerning | involving | helping | bringing | making | allowing | "
        "asking | around | through | during | against | per | two | three | four | five | six | seven | eight | "
        "nine | ten | eleven | twelve | thirteen | fourteen | fifteen | twenty | thirty | forty | fifty | dozen | "
        "hundred | thousand | million | one"
    ),
    # Words before "of" with which a body is named only as whose something is.
    "of.abstract": (
        "direction | leadership | role | spirit | guidance | instructions | instruction | policies | policy | "
        "viewpoint | resolution | resolutions | conclusions | directives | decision | decisions | target | targets | "
        "estimate | request | part | support | attention | functions | powers | tasks | work | history | interests | "
        "name | rights | responsibility | program | programme | plan | report | regulations | rules | statutes | "
        "consent | approval | meeting | session"
    ),
    "class.of": (
        "under | under the | assisting | assisting the | subordinate to | directly under | directly under the | of "
        "the | attached to"
    ),
}
