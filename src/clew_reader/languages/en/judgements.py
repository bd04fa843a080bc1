"""English words that judge what was done: results, shortcomings, causes, forecasts; and words of awards."""

from clew_reader.cues import CueData

JUDGEMENTS: CueData = {
    "result": (
        "risen | has risen | had risen | grown | newly planted | brought | earned | was brought down | come to | had "
        "come to | down from | up from | leaving a surplus | operate sustainably | totals | has reached | have "
        "reached | are in use | contributed | increased | decreased | rose | grew | reached | reaching | achieved | "
        "achieving | exceeded | exceeding | completed | maintained | improved | continued to | met | continues to | "
        "has focused on | have focused on | focused on | has been focused on | have been focused on | is focused on "
        "| have been | has been | were successfully | was successfully | was implemented | were implemented | well "
        "implemented | was maintained | were maintained | are maintained | ranked | ranking | attracted | welcomed | "
        "admitted | has completed | have completed | was completed | were completed | consolidated | strengthened | "
        "promoted | expanded | ensured | was organized | were organized | successfully organized | successful and "
        "safe organization | developed | deepened | stabilized | implemented | has directed | have directed | "
        "directed all | have led | has led | coordinated with | organized | has received | have received | have "
        "highly promoted | is increasingly | attention is paid | made good use | created | overcame | reduced | fell "
        "| dropped | was ensured | were ensured | is actively preparing | delivered | opened | met the standards | "
        "have met | has met | upgraded | built | launched | recruited | saved | recovered | disbursed | doubled | "
        "accounted for | totalled | amounted to | collected | secured | helped | established | has had many positive "
        "| issued | settled | resolved | processed | surplus | on track | ahead of schedule | exported | under "
        "budget | underspend | underspent | surplus of | was opened | were opened | planted | repaired | resurfaced "
        "| installed | answered | visited | visitors | attended by | was carried out | were carried out | carried "
        "out | climbed | has climbed | have climbed | came first | came second | came third | ranks | ranked first | "
        "drew | ran smoothly | works well | work well | working well | is good | are good | good practice | were "
        "complete | was complete | is complete | are complete | best result | the best so far | best in | lowest in "
        "| lowest for | highest since | highest ever | record | fewer people | fewer than in any | has passed | have "
        "passed | on time | ahead of the plan | ahead of plan | many efforts | made progress | has made | have made "
        "| welcomed by | now have | now has | meet the national | meets the | met the national | sold | bought | won "
        "| rebuilt | brought down | is up | are up | has halved | halved | no longer needed | without a remark | "
        "passed the inspection | were satisfied | are satisfied | satisfaction | of those who answered | came into "
        "use | has gone up | have gone up"
    ),
    "limitation": (
        "too many | still have no | still has no | have no | has no | too few | no longer | fewer than planned | "
        "less than planned | short of | above the target | longer than | closed | unfilled | could not be filled | "
        "went less well | not finished | have not finished | has not finished | still shut | still closed | still "
        "stands at | under budget | weak point | approved but waiting | learned nothing | still have to | still lack "
        "| still lacking | well above the target | well below | worst | stopped operating | have stopped | published "
        "late | late | not enough | unfinished | unusable | out of order | broken | waiting list | neglected | "
        "falling behind | behind target | behind plan | unsatisfactory | poor | poorly | missed its | missing | "
        "lagged | lagging | has yet to | have yet to | remain unfilled | vacant | stood empty | not one | without | "
        "lost | deteriorated | not supported by | did not reach | did not meet | did not achieve | was not achieved "
        "| were not achieved | was not reached | above budget | more than budgeted | off track | not on track | "
        "higher than budgeted | slowed | stalled | neither | limitations | shortcomings | has not met | have not met "
        "| not met | slow to | still slow | very slow | is slow | slower than | below the plan | below plan | not "
        "achieved | not reached | has not been | have not been | is not good | not high | still limited | still "
        "formal | not proactive | not drastic | not yet | failed to | lack of | lacking | inadequate | insufficient "
        "| still complicated | are still complicated | there are still | there is still | weak | weaknesses | not "
        "synchronous | not thorough | behind schedule | delayed | delays | overdue | overspend | overspent | missed "
        "| backlog | fell short | falls short | short of target | below target | unresolved | shirking | slipped | "
        "not delivered | missed the target | remained low | remains low | still low | ineffective | over budget | "
        "overran | in arrears | cancelled | cuts to | complaints | fell below | lower than planned | lower than the "
        "plan | lower than the set plan | lower than target | lower than expected | higher than planned | longer "
        "than planned | worse than | poor condition | lower than the target | was slow | were slow | too slow | "
        "without coordination | not competitive | understaffed | lags | lag | remains slow | remain slow | fell "
        "behind | falls behind | kept on paper | limited assurance | overpayments | overpaid | went wrong | gone "
        "badly | went badly | badly | unavailable | out of action | blocks | blocked | deficit | a loss of | losses "
        "of | in the red | shrank | shrunk | has grown from | waiting longer | leave the | left waiting | too thin | "
        "is thin | runs short | run short | ran short | out of date | outdated | unreliable | unsafe | leaking | "
        "leaks | crumbling | not been replaced | has not been replaced | have not been replaced | not been started | "
        "still not | not yet been | against a standard of | against a target of | although the policy | without the "
        "approval | without approval | without a contract | without authority | unpaid | unanswered | uneven | "
        "patchy | weaker | worst in | lowest in the country | last in | bottom of | neglect | three years late | "
        "years late | months late | own fault | behind on | short-staffed | below standard | fell short of"
    ),
    "difficulty": (
        "could not be met | over-subscribed | oversubscribed | hard to | no money | lack of funds | shortage of | "
        "expensive | risen in price | construction inflation | cannot afford | unable to | could not | difficulties "
        "| faces many difficulties | difficult | challenges | disrupted | obstacles | fluctuate | fluctuated | "
        "adversely | abnormally | natural disasters | epidemics | shortage | shortages | inflation | rising costs | "
        "recruitment problems | pressure | at risk | hard to recruit | hard to find | higher prices | price rises | "
        "scarce | scarcity | drought | flooding"
    ),
    "advantage": (
        "attention and direction from | attention and direction of | favourable conditions | favorable conditions | "
        "thanks to"
    ),
    "cause": (
        "because of | due to | the cause | the causes | causes are | the reason | the reasons | caused by | objective"
        " and subjective reasons | objective causes | subjective causes | main cause | attributed to | reason for "
        "this"
    ),
    "lesson": "lesson | lessons | lessons learned | experience drawn | lessons learnt | experience shows",
    "forecast": (
        "expected the | expects the | expect the | she expected | he expected | anticipates | foresees | would rise "
        "| would fall | would not last | would last | will be | will rise | will fall | will grow | will increase | "
        "did not expect | not expected | would continue | would reach | will reach | would increase | would grow | "
        "it is forecast | are forecast | is likely | there is a risk | will not be | would not | may reach | is set "
        "to | are set to | will need | by the end of the decade | forecast | forecasted | is forecast | is expected "
        "| are expected | expected to | will continue to | it is predicted | is predicted | projected to | outlook | "
        "is projected | will remain | is likely to | are likely to | anticipated | predicted | counts on | expects "
        "it to | expects them to | is believed to | are believed to | is thought to | are thought to | will hardly | "
        "get worse | gets worse | will get worse | will turn | cannot be ruled out | can be expected | looks set to "
        "| look set to | is bound to | are bound to | on course to | will double | will halve | will cost | could "
        "reach | could rise | could fall | may rise | may fall | may well | might | reckons with | reckons on | is "
        "forecast to | foresee"
    ),
    "section.limitation": (
        "what went less well | less well | areas for improvement | what did not go well | problems | where we fell "
        "short | not achieved | room for improvement | issues | weaknesses and problems | what we did not achieve | "
        "limitations | shortcomings | weaknesses | limitations and shortcomings | shortcomings and limitations"
    ),
    "section.difficulty": "difficulties | difficulties such as | difficulties and challenges | challenges",
    "section.cause": "causes | regarding the causes | the causes | causes of | reasons | the main causes",
    "section.lesson": "lessons | lessons learned | lessons learnt",
    "section.forecast": (
        "it is forecasted that | it is forecast that | forecast | outlook | forecasts | it is predicted that | "
        "prospects"
    ),
    "section.result": (
        "what went well | highlights | main achievements | performance | what we achieved | outcomes | results "
        "achieved | achieved results | outstanding results | the report stated | results | in the first 6 months | "
        "achievements | notably | key results"
    ),
    "contrast": (
        "yet | even so | nonetheless | by contrast | unfortunately | regrettably | however | but | besides the "
        "achieved results | in addition to the results | in addition to the achieved results | nevertheless | despite"
        " | on the other hand | although"
    ),
    "notably": "such as | notably | namely | including | as follows | specifically | in particular | :",
    "procedure": (
        "i declare | i thank | thank you | i welcome | warmly welcome | good health | i wish | i congratulate | "
        "opens its | to say a few words | ladies and gentlemen | declare the meeting | pleased to welcome | "
        "attending | attended | chaired | chairing | presented | speaking | discussing | concluding | delegates | "
        "comrade | comrades | conference | requested | asked | proposed | suggested | emphasized | emphasised | "
        "stressed | discussed | commented | awarded | source | i request | apologies | minutes | seconded | moved | "
        "resolved | agreed | correction: | the committee met | the board met | we tested | we examined | was "
        "examined | we interviewed | spoke to | in this report | the standard is | has been acting | committee met | "
        "board met | council met | panel met | times in the year"
    ),
    "award.flag": "flag | flags | emulation flag | emulation flags",
    "award.certificate_of_merit": (
        "letters of commendation | letter of commendation | certificates of honour | certificate of honour | scroll | "
        "scrolls | certificate of merit | certificates of merit | merit certificate | merit certificates | "
        "certificate of commendation | certificates of commendation | certificates | commendation | commendations | "
        "diploma | diplomas | certificate | certificates of appreciation"
    ),
    "award.medal": (
        "police medal | bravery medal | medal | medals | labour medal | labor medal | badge | badges | party badge | "
        "party badges | order of labour | orders | friendship medal"
    ),
    "award.title": (
        "freedom of the town | freedom of the parish | freedom of the district | scholarship | scholarships | "
        "bursary | bursaries | honour | plaque | honorary degree | first prize | second prize | third prize | "
        "freedom of the county | shield | rosette | knighthood | gold award | silver award | bronze award | "
        "of the year | order of merit | fellowship | trophy | cup | title | titles | title of | award for | award | "
        "awards | prize | prizes | emulation soldier | freedom of the borough | freedom of the city | "
        "honorary title | honorary freedom"
    ),
    "give": (
        "handed | honoured with | recognised with | recognized with | decorated with | took home | was named the | "
        "was honoured | were honoured | has been named | has been awarded | have been awarded | been awarded | won | "
        "wins | has won | receiving | being named | been named | was named | were named | were given | was given | "
        "picked up | has received | have received | congratulate | collected | awarded | awarding | award | "
        "presented | presenting | conferred | handed over | handed out | honoured | honored | bestowed | granted | "
        "received | were awarded | was awarded | gave | presents | went to | goes to | was shared by | pinned | "
        "decorated"
    ),
    "to.whom": "to",
    "whom.honoured": "on | upon",
    "in.name.of": "from | of | by | on behalf of",
    "reason": "for | who | which | that | leading | in recognition of | with outstanding | having",
    "collective": (
        "committees | party committees | organizations | organisations | cells | members | party members | units | "
        "unit | collectives | individuals | households | teams | communes | schools | cell | committee | individual | "
        "collective | people | staff | officers | volunteers | groups | districts | enterprises | residents | "
        "employees | member | teachers | nurses | doctors | farmers | patrols | patrol groups | choirs | clubs | "
        "families | soldiers | rangers | firefighters | children | women | men | apprentices | businesses | firms | "
        "charities | pupils | students | school | company | cooperatives | departments | agencies"
    ),
    "receive": (
        "has been awarded | have been awarded | been awarded | won | wins | has won | been named | being named | was "
        "named | were given | was given | picked up | has received | have received | received | was awarded | were "
        "awarded | was presented with | were presented with | was honoured"
    ),
    "tell": (
        "said | reported | stated | pointed out | noted | explained | warned | showed | shows | found | indicated | "
        "revealed | observed | concluded | recalled | admitted | acknowledged | stressed | emphasised | emphasized | "
        "argued | informed | replied | added | told members | advised | confirmed | believed | considered | was "
        "informed | were informed | is | were | reasons are | reason is | cause is | causes are | cause was | lesson "
        "is | lesson of | lesson must be drawn | lesson to be drawn | years is | forecast | it is forecast | "
        "predicted"
    ),
    "tell.colon": "reported | said | explained | causes were | reasons were | the causes were | reasons are",
    "low": (
        "only | just | merely | barely | hardly | not even | fewer than half | less than half | as few as | no more "
        "than half | not a single | none of"
    ),
    "bad": (
        "costs | expenditure on agency staff | sickness absence | complaints | accidents | collisions | violations | "
        "crimes | crime | offences | fires | leaks | arrears | deaths | fatalities | unemployment | debt | poverty | "
        "waiting list | waiting times | vacancies | absence | sickness | losses | loss of water | burglaries | "
        "poverty rate | dropout | infections | floods | incidents | injuries | breaches | homelessness"
    ),
    "fewer": (
        "down | fell | fallen | decreased | reduced | dropped | declined | fewer | less | lower | brought down | cut "
        "| halved | shorter | improved"
    ),
    "more": (
        "lengthened | worsened | above | went up | up | rose | risen | increased | grown | grew | more | higher | "
        "doubled | worse | longer | climbed | still stands"
    ),
    "have.been": "have | has | had",
    "state": (
        "has | have | had | stands | totals | amounts | remains | operate | operates | owns | runs | employs | serves"
        " | accounts | earned | brought | received | paid | spent | cost | costs | said | came | grew | took | held |"
        " use | uses | live | lives | works | work | contributed | come | made | gave | provided | left | lost | won "
        "| joined | passed | answered | handled | treated | carried"
    ),
    "no.fact": (
        "would be | is to be | proposed budget | estimated cost | cost of the scheme | per household | each household"
        " | not exceed | no more than | at most | present | apologies | posted | tel"
    ),
    "count.word": (
        "half of | two thirds | a third | three quarters | one in | dozens of | hundreds of | thousands of | out of "
        "ten | in ten | every third | every second | every fourth | every fifth | a fifth | a quarter | one third | "
        "twice as many | twice as much | of the nine | of the ten | of the six | of the seven | of the eight | of "
        "the five | of the four | two of | three of | four of | five of | six of | seven of | eight of | nine of | "
        "ten of | the lowest in | second year running | third year running"
    ),
    "cling": (
        "of these | of which | of whom | these | this | they | it | those | up from | down from | as against | "
        "compared with | at the | in the first | the figure | among them | among which | the former | both | the rest"
        " | the remainder | of them"
    ),
    "cling.late": "the figure | the same figure",
    "cause.main": (
        "because of | the cause | the causes | the reason | the reasons | main cause | main reason | main reasons | "
        "main causes | caused by | attributed to | reason for this | owing to | objective causes | subjective causes "
        "| the chief cause | explained by | is explained by | can be explained by | stems from | result of | blame "
        "lies | the main reason | partly because | mainly because | chiefly because | it is due to | is due to | are "
        "due to | was due to | were due to | come from | comes from | lies in | the root of"
    ),
    "situation": "situation | evaluation | assessment | review | background | context | state of",
    "after.all": "below | as follows | here",
    "tell.failing": "pointed out | frankly | admitted | acknowledged | warned | showed | shows | found",
    "preamble": (
        "whereas | having regard | pursuant to | recalling | considering | mindful of | in accordance with | on the "
        "basis of"
    ),
    "day.part": "on",
    "congratulate": "congratulate | congratulating | congratulations to",
    "candid": (
        "be frank | be honest | be candid | be open about | be self-critical | speak plainly | look ourselves | ask "
        "ourselves | rest on our laurels | be complacent | become complacent | be satisfied with | say so | be "
        "truthful | face the facts | face facts | face the truth | acknowledge our shortcomings | hide from | close "
        "our eyes | pretend that all | speak frankly | frankly look"
    ),
}
