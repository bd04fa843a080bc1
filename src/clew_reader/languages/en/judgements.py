"""English words that judge what was done: results, shortcomings, causes, forecasts; and words of awards."""

from clew_reader.cues import CueData

JUDGEMENTS: CueData = {
    "result": (
        "increased | decreased | rose | grew | reached | reaching | achieved | achieving | exceeded | exceeding | "
        "completed | maintained | improved | continued to | met | continues to | has focused on | have focused on | "
        "focused on | has been focused on | have been focused on | is focused on | have been | has been | were "
        "successfully | was successfully | was implemented | were implemented | well implemented | was maintained | "
        "were maintained | are maintained | ranked | ranking | attracted | welcomed | admitted | has completed | "
        "have completed | was completed | were completed | consolidated | strengthened | promoted | expanded | "
        "ensured | was organized | were organized | successfully organized | successful and safe organization | "
        "developed | deepened | stabilized | implemented | has directed | have directed | directed all | have led | "
        "has led | coordinated with | organized | has received | have received | have highly promoted | is "
        "increasingly | attention is paid | made good use | created | overcame | reduced | fell | dropped | was "
        "ensured | were ensured | is actively preparing | delivered | opened | met the standards | have met | has "
        "met | upgraded | built | launched | recruited | saved | recovered | disbursed | doubled | accounted for | "
        "totalled | amounted to | collected | secured | helped | established | has had many positive | issued | "
        "settled | resolved | processed | surplus | on track | ahead of schedule | exported | under budget | "
        "underspend | underspent | surplus of | was opened | were opened | planted | repaired | resurfaced | "
        "installed | answered | visited | visitors | attended by | was carried out | were carried out | carried out"
    ),
    "limitation": (
        "limitations | shortcomings | has not met | have not met | not met | slow to | still slow | very slow | is "
        "slow | slower than | below the plan | below plan | not achieved | not reached | has not been | have not "
        "been | is not good | not high | still limited | still formal | not proactive | not drastic | not yet | "
        "failed to | lack of | lacking | inadequate | insufficient | still complicated | are still complicated | "
        "there are still | there is still | weak | weaknesses | not synchronous | not thorough | behind schedule | "
        "delayed | delays | overdue | overspend | overspent | missed | backlog | fell short | falls short | short "
        "of target | below target | unresolved | shirking | slipped | did not meet | not delivered | missed the "
        "target | remained low | remains low | still low | ineffective | over budget | overran | in arrears | "
        "cancelled | cuts to | complaints | fell below | lower than planned | lower than the plan | lower than the "
        "set plan | lower than target | lower than expected | higher than planned | longer than planned | worse "
        "than | poor condition | lower than the target | was slow | were slow | too slow | without coordination | "
        "not competitive | understaffed"
    ),
    "difficulty": (
        "difficulties | faces many difficulties | difficult | challenges | disrupted | obstacles | fluctuate | "
        "fluctuated | adversely | abnormally | natural disasters | epidemics | shortage | shortages | inflation | "
        "rising costs | recruitment problems | pressure"
    ),
    "advantage": (
        "attention and direction from | attention and direction of | favourable conditions | favorable conditions | "
        "thanks to"
    ),
    "cause": (
        "because of | due to | the cause | the causes | causes are | the reason | the reasons | caused by | "
        "objective and subjective reasons | objective causes | subjective causes | main cause | attributed to | "
        "reason for this"
    ),
    "lesson": "lesson | lessons | lessons learned | experience drawn | lessons learnt | experience shows",
    "forecast": (
        "forecast | forecasted | is forecast | is expected | are expected | expected to | will continue to | it is "
        "predicted | is predicted | projected to | outlook | is projected | will remain | is likely to | are likely "
        "to | anticipated | predicted"
    ),
    "section.limitation": (
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
        "results achieved | achieved results | outstanding results | the report stated | results | in the first 6 "
        "months | achievements | notably | key results"
    ),
    "contrast": (
        "however | but | besides the achieved results | in addition to the results | in addition to the achieved "
        "results | nevertheless | despite | on the other hand | although"
    ),
    "notably": "such as | notably | namely | including | as follows | specifically | in particular | :",
    "procedure": (
        "attending | attended | chaired | chairing | presented | speaking | discussing | concluding | delegates | "
        "comrade | comrades | conference | requested | asked | proposed | suggested | emphasized | emphasised | "
        "stressed | discussed | commented | awarded | source | i request | apologies | minutes | seconded | moved | "
        "resolved | agreed"
    ),
    "award.flag": "flag | flags | emulation flag | emulation flags",
    "award.certificate_of_merit": (
        "certificate of merit | certificates of merit | merit certificate | merit certificates | certificate of "
        "commendation | certificates of commendation | certificates | commendation | commendations | diploma | "
        "diplomas | certificate | certificates of appreciation"
    ),
    "award.medal": (
        "medal | medals | labour medal | labor medal | badge | badges | party badge | party badges | order of "
        "labour | orders | friendship medal"
    ),
    "award.title": (
        "title | titles | title of | award for | award | awards | prize | prizes | emulation soldier | freedom of "
        "the borough | freedom of the city | honorary title | honorary freedom"
    ),
    "give": (
        "awarded | awarding | award | presented | presenting | conferred | handed over | handed out | honoured | "
        "honored | bestowed | granted | received | were awarded | was awarded | gave | presents"
    ),
    "to.whom": "to",
    "in.name.of": "from | of | by | on behalf of",
    "reason": "for | who | which | that | leading | in recognition of | with outstanding | having",
    "collective": (
        "committees | party committees | organizations | organisations | cells | members | party members | units | "
        "unit | collectives | individuals | households | teams | communes | schools | cell | committee | individual "
        "| collective | people | staff | officers | volunteers | groups | districts | enterprises | residents | "
        "employees | member | pupils | students | school | company | cooperatives | departments | agencies"
    ),
    "receive": "received | was awarded | were awarded | was presented with | were presented with | was honoured",
}
