"""English words for the acts of a meeting: deciding, refusing, discussing, opening; and for meetings themselves."""

from clew_reader.cues import CueData

ACTS: CueData = {
    "act.agreed": (
        "agreed | agreed that | agree to | consented | reached consensus | concurred | unified | consensus on | "
        "confirmed | endorsed | accepted the recommendation | accepted the recommendations"
    ),
    "act.approved": (
        "gave the green light to | gave the go-ahead to | gave the go-ahead for | has approved | have approved | "
        "backed plans to | backed plans for | backed a plan | signed off on | gave its backing to | confirmed | were "
        "confirmed | signed as a correct record | taken as read | approved | approve | ratified | authorised | "
        "authorized | granted | carried | sanctioned | signed off | approves | voted through | gave its approval | "
        "gave approval | approval was given | completed the proposal | voted to approve | gives the go-ahead to | "
        "gives the go-ahead for | gave the green light for | gives the green light to | says yes to | said yes to | "
        "have said yes to | has said yes to | upheld | has upheld | has agreed | have agreed | has ratified | have "
        "ratified | has authorised | have authorised | has granted | has signed off | has endorsed | backs plans to "
        "| backs plans for | backed the plan | backed the plans | backed the proposal | cleared the way for | gave "
        "consent | gave its consent | licensed | accredited | waved through | have backed | has backed | votes to "
        "approve | signed the agreement | signed an agreement | backed | backs | picked | endorsed | gave planning "
        "permission | granted planning permission | awarded the contract to | awarded the contract for | agreed on | "
        "have agreed on | has agreed on"
    ),
    "act.adopted": "has adopted | have adopted | adopted | adopts | adopt",
    "act.passed": "has passed | passed | voted to pass | voted in favour | voted for | passes | have passed",
    "act.stated": "stated that | declared that | assessed that | concluded that | recognised that | recognized that",
    "act.agreed_to_establish": (
        "agreed to establish | agreed to set up | resolved to establish | decided to establish | agreed to create | "
        "agreed the establishment | approved the establishment"
    ),
    "act.established": "established | set up a",
    "act.agreed_to_adjust": (
        "agreed to adjust | agreed to amend | agreed to revise | agreed to supplement | agreed to change"
    ),
    "act.amended": "amended | resolved to amend | adjusted",
    "act.agreed_to_conclude": (
        "agreed to conclude | agreed to end | agreed to close | decided to end | closes the case | closed the case | "
        "terminated the contract | has terminated | terminated | ended the contract | wound up | dissolved | "
        "repealed | revoked | has revoked | revokes | rescinded | cancelled the contract | terminates | withdrew the "
        "licence | withdrew the licences | withdrew the registration | withdrew funding | withdrew from | shut down "
        "the | wound down"
    ),
    "act.agreed_to": (
        "has voted to | have voted to | resolves | resolves to | resolves that | hereby resolves | decides | decides "
        "to | agrees to | hereby decides | deciding to | resolving to | agreeing to | agreed unanimously | resolved "
        "unanimously | decided unanimously | agreed unanimously to | has decided | had decided | agreed to | decided "
        "to | resolved to | resolved that | decided that | it was resolved | it was agreed | was agreed that | "
        "resolved | decided | determined to adopt | voted to | it was unanimously agreed | it was unanimously "
        "resolved | it was decided | were agreed | was agreed | decision was taken to | votes to | vote to | voted "
        "unanimously to | has resolved | have resolved | have decided | have decided to | has decided to | ruled "
        "that | has ruled that | ordered that | took the decision to | has agreed to | have agreed to | opted to | "
        "opts to | opted for | chose to | has chosen to | decided against | has decided against | decided not to | "
        "has decided not to | resolved not to | voted not to | agreed not to"
    ),
    "act.identified": "identified | set out | defined | determined | selected",
    "act.directed": (
        "directed | instructed | ordered | has ordered | orders | served a notice on | issued a notice to | issued "
        "an improvement notice | issued a warning notice | has issued a warning notice | issued an enforcement "
        "notice"
    ),
    "act.assigned": "assigned | tasked | delegated | delegated authority to | entrusted | charged | mandated",
    "act.proposed": "recommended to council | recommended that | recommends that | recommended to",
    "act.accepted": (
        "accepted | accepts | has accepted | have accepted | accept | fully accepted | partly accepted | partially "
        "accepted | has partly accepted | agreed with | agrees with"
    ),
    "act.appreciated": "appreciated | highly appreciated | welcomed | praised | thanked",
    "act.acknowledged": "acknowledged | acknowledged and commended | recognised the efforts",
    "act.commended": "commended",
    "act.received_opinions": "received opinions | received comments | absorbed opinions",
    "act.heard_report": (
        "heard a report | heard the report | listened to | heard reports | received a report | received the report | "
        "considered a report | presented a summary report | presented the summary report | presented a report | "
        "received a presentation | received an update | considered the report"
    ),
    "act.convened": "held the | held a conference | convened | held its | opened the meeting",
    "act.closed": (
        "concluded the conference | closed the meeting | meeting closed | meeting ended | conference closed | "
        "concluded the meeting"
    ),
    "act.documents_sent": "have been sent | has been sent | were circulated | had been circulated",
    "act.requested_vote": (
        "asked for opinions and votes | put to the vote | requested a vote | put the motion to the vote"
    ),
    "recommendation": "recommendation | recommendations | proposal was | application",
    "unanimous": (
        "unanimously | unanimous | with one voice | nem con | without dissent | by general consent | with full "
        "consensus | all in favour | 100% of"
    ),
    "not.unanimous": "not unanimous | not unanimously",
    "discuss": (
        "concentrated on discussing | focused on discussing | focused their discussion on | concentrated on | "
        "discussed at length | spent time on | deliberated on | talked about | held a discussion on | held "
        "discussions on | discussed | debated | exchanged views | analysed | analyzed | clarified | considered"
    ),
    "contribute": (
        "commented | commented on | gave opinions on | contributed opinions | contributed comments | offered comments"
        " | made comments | contributed to | gave comments on"
    ),
    "opine.on": (
        "discuss | discussing | give its opinion | give their opinions | contribute opinions | express their "
        "opinions | comment on | giving opinions | give opinions | debate | contribute comments | share their views "
        "| provide comments | exchange views | comments and suggestions | participate in giving opinions | express "
        "opinions | deciding | tell us where | tell us what | hear your views | your views | say what you think | "
        "tell us how"
    ),
    "topics": (
        "following contents | following issues | following topics | following matters | following content | main "
        "contents | issues such as | contents such as | matters such as | topics such as | the contents | following "
        "items | following points"
    ),
    "agenda": "regarding | concerning | with regard to | as regards | agenda item | item | in relation to",
    "adopting": "resolves | resolved | has resolved | decides | has decided | adopts | has adopted",
    "reviewing": (
        "review the | reviewing the | summarize the | summarise the | to preliminarily review | take stock of | to "
        "review | review of the year"
    ),
    "represents": (
        "representatives of | representative of | representatives from | leaders of | leaders from | officials from "
        "| on behalf of"
    ),
    "of.which": "of which | of whom | of them",
    "today": "today | this morning | this afternoon",
    "by.passive": "by",
    "deciding": (
        "resolves | decides | hereby resolves | orders | resolved | decision | decisions | resolutions | "
        "recommendation | it was resolved | agreed | action agreed"
    ),
    "for.votes": "for | in favour | in favor | votes for | votes in favour | voted for | yes | ayes | aye",
    "against.votes": "against | votes against | opposed | no | noes | nays | voting against | voted against",
    "abstain.votes": "abstained | abstentions | abstention | abstaining | abstain",
    "votes": "votes | vote | voted | voting | ballot | ballots",
    "lead.away": (
        "based on | regarding | on the basis of | following | having considered | after discussion | in view of | "
        "according to | with regard to | accordingly"
    ),
    "first.person": "i | we | my | our",
    "not.act": (
        "as | when | which | that | already | previously | if | a | an | the | be | been | once | after | having | had"
    ),
    "decided.start": (
        "resolved | it was resolved | agreed | resolved unanimously | decision | recommended | it was agreed | "
        "resolution"
    ),
    "item.start": "that | to | the",
    "object.not": "discuss | opinions",
    "matter": (
        "consideration | closure | minutes | letter | nomination | appointment | accounts | terms | content | policy "
        "| scheme | submission | draft | agreement | levy | fee | fees | purchase | sale | lease | schedule | "
        "programme | strategy | regulation | regulations | by-law | byelaw | tender | merger | statement | "
        "amendments | motions | applications | proposals | contracts | grants | works | site | road | project | "
        "motion | amendment | application | item | proposal | matter | report | recommendation | recommendations | "
        "appeal | petition | budget | plan | bid | resolution | request | vote | question | decision | grant | "
        "contract | agenda | recommendation 1 | protocol | bye-laws | by-laws | plans | charter | code | fund | "
        "licence | permit | extension | claim | complaint | lending | deal | loan | tax | charge | charges | parking "
        "| bridge | hospital | school | schools | library | hall | renaming | name | move | takeover | offer | rise "
        "| cut | candidature | candidate | requests | bids | timetable | roster | rules | guidelines | guidance | "
        "treaty | ordinance | measure | pact | r1 | r2 | r3 | r4 | r5 | calls | homes | flats | farm | centre | "
        "station | depot | youth club | pool | pier | ring road | crossing | levies | settlement | subsidy | bonus | "
        "pay rise | wage | demolition | redevelopment | registration | objections | charters | constitution | "
        "statutes | rulebook | articles | reports | conclusions | concept | design | drafts | list | lists | bye-law"
    ),
    "opinion.word": (
        "opinions | recommendations | proposals | comments | suggestions | recommendation | r1 | r2 | r3 | r4 | r5 | "
        "r6 | finding | findings | conclusions | points | criticism | proposal | view"
    ),
    "no.subject": "of | by | to | with | from | under | for",
    "task.word": "tasks | solutions | targets | goals | priorities | groups | objectives",
    "moving": "moved | proposed | seconded | suggested | asked | argued | wished",
    "discussing": "discussing | debating | analysing | analyzing",
    "addressed": (
        "submit to | submitted to | submitting to | submit to the | submitted to the | submitting to the | sent to "
        "the | addressed to the | forwarded to | report to the | reported to the"
    ),
    "founding": "establish | establishing | established | set up | create",
    "act.elected": (
        "has elected | has appointed | has re-elected | appointed | elected | re-elected | co-opted | nominated | "
        "re-appointed | reappointed | dismissed from | removed from office | has been appointed | have been "
        "appointed | appoints | has named | have appointed | have elected | re-elects | elects | dismissed the | has "
        "dismissed | suspended the chief | removed the | reappoints | has reappointed | relieved of | chosen as | "
        "named as | dismissed mr | dismissed mrs | dismissed ms | dismissed comrade | relieved mr | relieved comrade "
        "| picked | has picked | chose | has chosen | selected as | was chosen | has been chosen | have been chosen "
        "| unanimously picked"
    ),
    "act.noted": "noted | received and noted | were noted | was noted | took note of | duly noted",
    "act.requested": (
        "resolved to request | agreed to request | agreed to ask | resolved to ask | resolved to call on | agreed to "
        "write to | called upon the government | petitioned"
    ),
    "it": "it",
    "it.body": "it | they | the latter | you | we",
    "adverb.act": (
        "further | also | unanimously | then | accordingly | therefore | subsequently | formally | duly | however | "
        "thereupon | nevertheless | again | jointly | finally | both | narrowly | being | , | in principle | "
        "provisionally"
    ),
    "debate": (
        "discussion | debate | questions | question time | in the discussion | in discussion | public participation |"
        " in the debate"
    ),
    "opine.asked": (
        "asked whether | asked why | asked how | asked what | asked if | asked about | queried | wondered whether | "
        "wondered if | expressed concern | expressed concerns | expressed disappointment | raised concerns | raised "
        "the issue of | questioned | enquired | inquired | sought clarification | sought assurance | raised the "
        "matter of"
    ),
    "opine.said": (
        "felt | argued | was of the opinion | supported | opposed | suggested | maintained | objected | agreed with |"
        " disagreed | was against | was in favour | spoke in favour | spoke against"
    ),
    "opine.asks": (
        "supported | opposed | suggested | objected | agreed with | disagreed | was against | spoke in favour | spoke"
        " against | expressed concern"
    ),
    "voice": (
        "some members | several members | a number of members | one member | members | a member | some councillors | "
        "several councillors | some delegates | several delegates | some deputies | other members | some opinions | "
        "many delegates | residents"
    ),
    "adverb.topic": (
        "mainly | chiefly | above all | in particular | at length | in detail | among other things | the following | "
        "thoroughly | frankly | on | over | about | upon | and"
    ),
    "topic.start": "whether | how | why | solutions | measures | ways",
    "discuss.noun": (
        "discussion followed | discussion ensued | debate followed | debate ensued | discussion took place | there "
        "was discussion | there was a discussion | discussion was held | discussions centred on | discussion centred "
        "on | discussion turned to | the discussion concerned"
    ),
    "with.goal": "with the goal of | with the aim of | with a view to | so as to",
    "clause.head": "article | section | chapter | part",
    "act.voted": "voted | has voted | have voted",
    "decider": (
        "the trust | management | the management | ministers | the minister | the ministry | the government | the "
        "court | the authority | the agency | the inspectorate | the commissioner | the directorate | the tribunal | "
        "the regulator | the ombudsman | the auditors | the trustees | trustees | shareholders | the shareholders | "
        "the general meeting | the regional assembly | the parish council | the governors | governors | the partners "
        "| voters | residents' meeting | the parliament | the senate | the executive board | the department | the "
        "district council | the city council | the county council | the town council | the federation | the "
        "association | the union | the club | the foundation | aldermen | elected members | the mayor | the session "
        "| this session | the conference | the trust's board | villagers | the party committee | the parish | the "
        "executive | the chamber | the synod | the region | the borough | the county | the district | the city | the "
        "town | the company | the company's board | the directors | the prime minister | the president | the "
        "governor | the chief constable | the inspector | planners | planning officers | the planning authority | "
        "lawmakers | deputies | mps | peers | delegates | the party | the coalition | the plenary | the presidency | "
        "the secretariat | the standing committee of the party committee"
    ),
    "no.decider": "before | at | during | in | on | among | between | against | after | into",
    "vague": "this | that | it | so | otherwise | these | the matter",
    "outcome.approved": (
        "won approval | has won approval | have won approval | got the go-ahead | gets the go-ahead | got the green "
        "light | gets the green light | has been given the green light | have been given the green light | has been "
        "given the go-ahead | have been given the go-ahead | was given the go-ahead | were given the go-ahead | was "
        "given the green light | were given the green light | received approval | has received approval | was given "
        "permission | was given consent | has been given permission | won backing | won the backing of | gained "
        "approval | secured approval | was waved through | has been cleared | got the thumbs up | was backed by | "
        "were backed by | was supported by | was carried by | was passed by | was passed with | was passed "
        "unanimously | was voted through | were voted through | has been approved | have been approved | has been "
        "agreed | have been agreed | has been adopted | has been passed | has been signed off | was signed off | has "
        "been ratified | was given planning permission | was granted planning permission"
    ),
    "outcome.refused": (
        "was called off | were called off | has been called off | was scrapped | has been scrapped | have been "
        "scrapped | has been thrown out | have been thrown out | has been turned down | have been turned down | has "
        "been rejected | have been rejected | has been refused | have been refused | has been dropped | was dropped "
        "| were dropped | got the thumbs down | failed to win approval | was voted down | were voted down | has been "
        "axed | was axed | was vetoed | calls were rejected | were dismissed | found no seconder | found no support "
        "| failed to find a majority | did not find a majority | did not win a majority | failed to win a majority | "
        "fell for lack of | found no majority | did not get through | was withdrawn | fell by"
    ),
    "outcome.postponed": (
        "has been put off | have been put off | has been postponed | have been postponed | has been deferred | have "
        "been deferred | has been delayed until | has been shelved | have been shelved | has been put on hold | have "
        "been put on hold | was left on the table | has been adjourned | stands over | is to be reconsidered | will "
        "be considered again | will come back | was left over"
    ),
    "told.that": (
        "you that | announce that | report that | say that | confirm that | inform you that | note that | know that "
        "| reported that | said that | announced that | confirmed that"
    ),
    "outcome.referred_back": (
        "went back to | goes back to | has gone back to | will go back to | goes back for | was sent back to"
    ),
    "outcome.undecided": (
        "was left open | were left open | is still open | has not been decided | have not been decided | was not "
        "settled"
    ),
    "subordinate.relative": "that is to",
}
