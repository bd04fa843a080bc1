"""English words of tasks: asking, owing and the verbs a task begins with."""

from clew_reader.cues import CueData

TASKS: CueData = {
    "do.base": (
        "vote | elect | debate | exchange | re-examine | re-open | re-issue | re-circulate | re-advertise | "
        "re-tender | re-instate | call | raise | approach | arrange | query | log | ascertain | escalate | amend | "
        "display | mobilise | preside | transfer | restore | convert | liquidate | allow | let | refer | reopen | "
        "extend | add | appeal | attend | attach | authorise | book | bear | budget | calculate | cancel | collate | "
        "compile | cost | decline | define | delegate | demolish | detail | digitise | digitize | dispose | double | "
        "earmark | employ | equip | fill | fit | fix | fund | get | halve | insert | introduce | lay | lease | "
        "license | lobby | lodge | lower | mark | meet | merge | move | nominate | offer | outline | paint | "
        "persuade | phase | plant | post | press | process | progress | prohibit | reallocate | reach | rebuild | "
        "reclaim | recover | recycle | refurbish | reinstate | release | relieve | rent | repay | resurface | retain "
        "| return | run | scale | screen | sell | sign | sort | spend | staff | start | stop | subsidise | survey | "
        "switch | tender | trial | trim | turn | unblock | vaccinate | vary | wait | withdraw | accelerate | address "
        "| adjust | advise | allocate | analyze | analyse | apply | appoint | assess | assign | assist | assure | "
        "attract | audit | avoid | balance | be | boost | build | bring | carry | check | clarify | clear | close | "
        "collect | combat | commence | commission | communicate | complete | comply | concentrate | concretize | "
        "conduct | connect | consider | consolidate | construct | consult | continue | control | convene | "
        "coordinate | correct | create | cut | deal | decide | deliver | deploy | design | determine | develop | "
        "direct | discuss | disseminate | distribute | do | draft | draw | effectively | eliminate | emphasise | "
        "encourage | enforce | engage | enhance | ensure | establish | evaluate | examine | exploit | expand | "
        "expedite | explain | explore | finalize | finalise | find | focus | follow | forecast | formulate | foster "
        "| fulfil | fulfill | fully | further | give | grasp | guarantee | guide | handle | hand | help | hold | "
        "identify | implement | improve | include | increase | innovate | inspect | install | instruct | integrate | "
        "invest | invite | issue | keep | launch | lead | learn | limit | link | look | maintain | make | manage | "
        "map | maximize | maximise | mobilize | modernise | monitor | negotiate | notify | observe | obtain | open | "
        "operate | organize | organise | overcome | oversee | participate | pay | perfect | perform | persevere | "
        "pilot | plan | point | prepare | present | preserve | prevent | prioritize | prioritise | procure | produce "
        "| promote | promulgate | propose | protect | provide | publicize | publish | purchase | pursue | put | "
        "rearrange | receive | recommend | rectify | recruit | reduce | reform | refrain | register | regulate | "
        "reinforce | relocate | remove | renew | reorganize | repair | replace | report | request | research | "
        "resolve | respond | restrict | restructure | review | revise | save | scrutinise | secure | seek | select | "
        "send | serve | set | settle | share | simplify | solve | speed | stabilize | stabilise | standardize | step "
        "| streamline | strengthen | strictly | strive | study | submit | summarize | summarise | supervise | "
        "supplement | support | synchronously | synthesize | synthesise | tackle | take | target | test | thoroughly "
        "| tighten | train | update | upgrade | urge | use | utilise | verify | visit | welcome | widen | work | "
        "write | write-off | circulate | contact | confirm | inform | liaise | chase | undertake | accompany | "
        "accept | hasten | re-submit | tidy | record | remind | not | abolish | absorb | adhere | adopt | advertise "
        "| align | alert | amalgamate | anticipate | apologise | assemble | award | back | ban | base | begin | "
        "break | calm | capture | care | catalogue | centralise | change | charge | choose | claim | clean | coach | "
        "collaborate | combine | compare | compensate | compose | conclude | conserve | contain | contract | "
        "contribute | cooperate | cover | credit | curb | cut back | declare | dedicate | defend | defer | demand | "
        "demonstrate | deny | devise | disclose | discontinue | dismiss | diversify | divide | document | drain | "
        "dredge | drop | educate | elaborate | embed | empty | enable | end | enrol | enter | escort | estimate | "
        "exceed | exempt | exercise | face | facilitate | farm | feed | fence | finish | fly | forbid | free | "
        "freeze | gather | generate | grant | green | grow | harmonise | harvest | heat | house | impose | "
        "incorporate | initiate | interview | inventory | investigate | irrigate | isolate | join | justify | lend | "
        "level | lift | light | list | listen | lock | match | measure | mend | migrate | minimise | mitigate | mow "
        "| name | notice | number | open up | order | overhaul | own | park | pass | patrol | permit | phase out | "
        "pick | place | police | pool | position | postpone | practise | preclude | print | proceed | promise | "
        "provision | prune | pump | qualify | question | quote | react | read | rebalance | recall | recognise | "
        "reconcile | reconsider | redesign | redraw | reflect | refresh | refund | rehouse | reissue | reject | "
        "remedy | reorganise | replant | reply | repopulate | reserve | reset | resettle | resume | retire | retrain "
        "| reuse | reward | ring-fence | roll | rota | rotate | safeguard | salt | sample | schedule | scrap | "
        "search | separate | serve notice | shelter | shorten | show | shut | speak | sponsor | spread | stagger | "
        "standardise | state | stock | store | strip | subscribe | substitute | sum | surrender | suspend | sustain "
        "| tag | tailor | talk | tell | terminate | thin | tie | trace | track | trade | translate | treat | try | "
        "undergo | uphold | validate | waive | walk | warn | wash | watch | weed | weigh | win | wind | wipe | zone"
    ),
    "do.ing": (
        "accelerating | adjusting | advising | allocating | analyzing | applying | assessing | assigning | attracting"
        " | building | carrying | combating | completing | concentrating | concretizing | conducting | consolidating "
        "| continuing | controlling | converting | coordinating | creating | developing | directing | disseminating |"
        " drafting | drawing | eliminating | encouraging | enhancing | ensuring | establishing | evaluating | "
        "exploiting | expanding | expediting | finalizing | focusing | following | fostering | grasping | handling | "
        "identifying | implementing | improving | increasing | innovating | inspecting | integrating | investing | "
        "issuing | keeping | launching | leading | linking | maintaining | making | managing | maximizing | "
        "mobilizing | monitoring | organizing | organising | overcoming | paying | perfecting | performing | "
        "periodically | planning | preparing | preventing | prioritizing | promoting | promulgating | proposing | "
        "protecting | providing | publishing | putting | raising | rearranging | reducing | reforming | removing | "
        "renewing | reorganizing | reporting | researching | resolving | restructuring | reviewing | revising | "
        "selecting | settling | sharing | solving | speeding | stabilizing | streamlining | strengthening | striving "
        "| studying | submitting | summarizing | supervising | supporting | synthesizing | taking | thoroughly | "
        "training | updating | upgrading | utilizing | urging"
    ),
    "adverb": (
        "proactively | closely | promptly | urgently | drastically | resolutely | effectively | actively | seriously "
        "| strictly | synchronously | thoroughly | successfully | carefully | fully | continuously | regularly | "
        "periodically | further | clearly | well | quickly | immediately | properly | truly | absolutely | always | "
        "comprehensively | frankly | especially | also | basically | gradually | at least | soon | jointly | strongly"
        " | completely | directly | simultaneously | really | and | must | determined to | special focus on | special"
        " attention to | not | only | timely | in a timely manner | strive to | , | better | formally | initially | "
        "together"
    ),
    "must": (
        "will need to | may not | shall not | has to | have to | had to | is hereby required to | are not to | is "
        "not to | must | need to | needs to | should | shall | is necessary to | are responsible for | is "
        "responsible for | be responsible for | are required to | is required to | it is necessary to | is to | are "
        "to | needed to | ought to | it is required | it is important to | is obliged to | need | it is proposed "
        "that | be asked to | must not | are urged to | has the task of | is expected to ensure | needs to be | will "
        "have to | is under an obligation to | first task is to | first task will be to | task is to | task will be "
        "to | priority is to | priority will be to | job is to | next step is to | is now to | are now to | is also "
        "to | are also to | is further to | are further to | must now | must also | must first | should now | should "
        "also | should therefore | shall now | shall then | will now have to | needs now to | is then to"
    ),
    "ask.requested": (
        "requested | request | asked | requests | urged | called on | called upon | call on | require | required | "
        "demanded | demands | asks | urges | noted the need | recommended | is recommended that | it is recommended "
        "that | it is requested that | appealed to | invited | expects | reminded | requires | ask | urge | "
        "recommend | recommends | we recommend | encouraged | expected of | reminds | implored | calls on | calls "
        "upon | has asked | have asked | has requested | has urged | has called on | advise | advises | advised"
    ),
    "ask.proposed": "suggested | proposed | propose that | propose | suggests | proposes | suggest that",
    "ask.directed": (
        "to instruct | instruct | directed | instructed | instructs | directs | led | ordered | has directed | have "
        "directed | emphasized the need | stressed the need | has ordered | have ordered | orders | has instructed | "
        "have instructed | told the | tells the"
    ),
    "ask.assigned": (
        "assigned | tasked | entrusted | mandated | assigns | delegated | commissioned | charged | instruct the"
    ),
    "ask.passive": (
        "be called upon to | be invited to | be urged to | be authorised to | be directed to | be empowered to | be "
        "required to | was urged to | were urged to | promised to | pledged to | committed to | agreed to look into "
        "| offered to | is to be asked to | has been asked to | have been asked to | has undertaken to | was invited "
        "to | be charged with | has the task of | are directed to | is directed to | is authorised to | are "
        "authorised to | is mandated to | is hereby requested to | are hereby requested to | are requested to | is "
        "requested to | are asked to | is asked to | are tasked with | is tasked with | is assigned to | are "
        "assigned to | is instructed to | are instructed to | be requested to | be instructed to | be asked to | is "
        "responsible for | are responsible for | was asked to | were asked to | was instructed to | undertook to | "
        "agreed to provide | to action | will report | was tasked with | has been tasked with | were instructed to | "
        "was requested to | were requested to | be tasked with | were tasked with | is invited to | are invited to | "
        "be delegated | was ordered to | were ordered to | is ordered to | are ordered to | was told to | were told "
        "to | has been told to | have been told to | undertakes to | undertake to | have undertaken to | has pledged "
        "to | have pledged to | pledges to | has promised to | have promised to | promises to | promise to | vowed "
        "to | has committed to | have committed to | has committed itself to | committed itself to | commits to | "
        "has agreed to look into | will be asked to | will be required to | will be expected to | are obliged to | "
        "is obliged to | has been instructed to | have been instructed to | has been ordered to | have been ordered "
        "to | has been directed to | was directed to | were directed to | is recommended to | are recommended to | "
        "is advised to | are advised to | are encouraged to | is encouraged to | is called upon to | are called upon "
        "to | is called on to | are called on to | has been asked by the board to | has been given the task of | was "
        "given the task of | is charged with | was charged with | has been charged with | is given until | has been "
        "given until | was given until | must be asked to | is expected by the board to | be expected to | is "
        "further asked to | is also asked to | are also asked to | is therefore asked to | is further requested to | "
        "is also requested to | are further requested to | is reminded to | are reminded to | was reminded to | were "
        "reminded to | is obligated to | assured members that it would | is bound to | takes it upon itself to | is "
        "under a duty to | had been instructed to | had been asked to | had been told to | had been ordered to | had "
        "been tasked with | had been directed to | is proposed to | are proposed to | has been invited to | have "
        "been invited to | had promised to | had pledged to | pledged that | has said it will | have said they will "
        "| has agreed to publish | has agreed to report | has agreed to provide | is asked again to | has been set "
        "the task of"
    ),
    "ask.action": "action | actions | action by | owner | responsible",
    "emphasis": "emphasized | emphasised | stressed | affirmed | noted | underlined | highlighted | reminded",
    "that": "that | to",
    "to": "to",
    "so.that": "so that | as a basis for",
    "next.verb": (
        "and focus | and promptly | and continue | and ensure | and strengthen | and report back | and report | and "
        "submit | and develop | and proactively | and to | and drastically | and prepare | and bring"
    ),
    "lead.in": (
        "at the same time | in addition | besides | accordingly | first of all | furthermore | moreover | along with "
        "economic development | along with that | together with that | on that basis | also | then | in which it is "
        "necessary to | in which | in parallel | firstly | secondly | thirdly | finally | next"
    ),
    "open.tasks": (
        "key tasks | main tasks | tasks and solutions | in the coming time | such as | the following tasks | "
        "following key tasks | following contents | tasks such as | following measures | number of contents | to "
        "achieve the above goals | to successfully implement | to implement the | action points | following solutions"
        " | following tasks | in order to achieve | in order to successfully implement | main groups of tasks | the "
        "following actions | priorities | next steps | recommendations | way forward | actions | planned actions | "
        "priority actions"
    ),
    "end.tasks": (
        "takes effect | enters into force | comes into force | shall take effect | comes into effect | concluding the"
        " conference | at the conference | on this occasion | the conference closed | on behalf of | awarded | "
        "presented the | agenda item"
    ),
    "past": "was | were | has been | have been | had | has | have",
    "he": "he | she | they | the comrade | the speaker | this meeting",
    "lead.first": "first of all",
    "lead.break": "in which | in which it is necessary",
    "not.ask": "as | be | been | is | are | was | were | the | its | their | of | when | not | being | if",
    "be": "is | are | was | were | be | been | being | has been | have been",
    "for.whom": "for | for the | for each | as for",
    "aim": "to | in order to",
    "coordinate": (
        "work with | working with | agreement with | in partnership with | liaise with | consult with | in "
        "consultation with | collaborate with | jointly with | coordinate with | coordinated with | coordinating "
        "with | in coordination with | cooperate with | together with"
    ),
    "goals": "objectives | targets | goals | key targets | general objectives | specific objectives | main targets",
    "must.strong": (
        "has to | have to | is to | are to | may not | will need to | must | shall | will have to | needs to | need "
        "to | should | ought to | will be required to | first task is to | first task will be to | task is to | task "
        "will be to | priority is to | priority will be to | job is to | next step is to | is now to | are now to | "
        "is also to | must now | must also | should now | should also | shall now | shall then"
    ),
    "takes.to": (
        "failure | decision | decisions | ability | commitment | plan | plans | proposal | proposals | effort | "
        "efforts | attempt | attempts | opportunity | right | need | intention | duty | request | application | "
        "motion | power | powers | aim | way | ways | time | willingness | readiness | permission | due | subject | "
        "response | reply | access | according | thanks | contrary | prior | relation | regard"
    ),
    "doer": (
        "police | districts | secretaries | communes | hospital | hospitals | ministry | ministries | leaders | "
        "nurses | doctors | farmers | organisers | force | inspectorate | headteachers | teachers | authority | "
        "authorities | commander | commissioner | delegates | governors | offices | units | localities | clerk | "
        "chair | chairman | officer | officers | member | members | committee | board | team | group | staff | "
        "manager | managers | director | directors | engineer | engineers | secretary | treasurer | all | "
        "councillors | trustees | surveyor | auditor | auditors | contractor | contractors | partners | schools | "
        "inspectors | department | departments | services | everyone | deputy | warden | wardens | volunteers | "
        "consultant | consultants | both | company | agent | lead | leads | convener | coordinator | administrator | "
        "trust | agency | council | nursery | directorate | service | assembly | association | federation | union | "
        "foundation | university | college | school | clinic | ward | wards | practice | practices | municipality | "
        "municipalities | county | borough | boroughs | parish | parishes | town | city | region | regions | "
        "province | district | executive | cabinet | commission | commissioners | minister | ministers | mayor | "
        "governor | headteacher | head | heads | principal | principals | owner | owners | operator | operators | "
        "landlord | landlords | tenants | providers | provider | supplier | suppliers | employers | employer | "
        "employees | parents | teacher | matron | matrons | ward managers | supervisor | supervisors | inspector | "
        "planner | planners | accountant | accountants | registrar | librarian | forester | rangers | ranger | "
        "management | branch | branches | unit | office | bureau | station | stations | crews | fleet | utility | "
        "works | delegate | representative | representatives | applicants | applicant | bodies | body | institutions "
        "| institution | firms | firm | developers | developer"
    ),
    "undergo": "be | have been | not be",
    "if": "if | whether | unless | because | since | although | while",
    "denial.plain": "not | never | no longer",
    "no.cut": "be",
    "do.noun": (
        "report | plan | work | support | review | study | focus | research | increase | use | help | lead | control "
        "| audit | test | address | answer | train | project | guide | limit | link | look | map | monitor | pilot | "
        "present | process | record | request | share | structure | target | transfer | update | visit | welcome | "
        "balance | cut | deal | design | draft | exchange | finance | group | issue | launch | measure | note | offer"
        " | order | purchase | rate | return | schedule | service | supply | survey | step | urge | value | hand | "
        "hold | place | land | water | set | open | close | forecast | contact | care | build | reform | repair | "
        "direct | combat | apply | serve | base | further | complete | clear | secure | correct | be | do"
    ),
    "after.verb": (
        "to | on | back | any | all | each | every | both | no | new | this | these | those | its | their | his | her"
        " | our | more | at least | with | whether | how | what | for | against | up | out | into | directly | "
        "immediately | as"
    ),
    "promise.will": (
        "will | shall also | is going to | are going to | intend to | intends to | plans to | plan to | aims to | aim"
        " to"
    ),
    "promise.agreed": "agreed to | offered to | would",
    "we": "we",
    "they": "them | us | him | her | it | whether | for",
    "ask.wished": (
        "want | wants | expect | would like | encourage | encourages | trust | count on | am asking | are asking | "
        "look to"
    ),
    "appeal": (
        "let us | let's | let me | may we | may this | allow me | permit me | may i | let me just | i invite you to "
        "join"
    ),
    "every": "every | each | all | everyone | everybody",
    "lead.count": (
        "first | second | third | fourth | fifth | sixth | seventh | eighth | to this end | for this purpose | in "
        "return | meanwhile | instead | now | today"
    ),
    "along": "together with | along with | in cooperation with | jointly with | as well as",
    "may": "may | shall | must | can | will",
    "please": "please | kindly",
    "and.that": "and that",
    "heads.tasks": (
        "required actions | actions required | requirements | what must be done | what needs to be done | what "
        "happens next | improvement plan | action plan | directions | plans for | tasks for | the year ahead | "
        "looking ahead | orders | enforcement | what we require | what we ask | proposals | what should change"
    ),
    "candid": (
        "be frank | conceal | gloss over | sweep under | keep silent about | keep from you | hide what | hide the | "
        "not hide"
    ),
    "fronted": "from | of | to",
    "ask.fronted": (
        "i expect | i ask | we expect | we ask | i want | i would like | we require | we demand | is expected | are "
        "expected | is required"
    ),
    "opens.tasks": (
        "what is to be done | is to be done? | what must be done | what should be done | what do we do now | what "
        "can be done | so what now | i ask the following | i ask three things | i ask four things | i ask for three "
        "| the following is asked | i have three requests | i have some requests | there are three tasks | there are "
        "four tasks | this is what i ask"
    ),
    "ceremony": (
        "present | hear | speak | introduce | welcome | take the floor | say | report back to this | read | show | "
        "sing | join | break for | meet for"
    ),
    "nobody": "nobody | no one | none",
}
