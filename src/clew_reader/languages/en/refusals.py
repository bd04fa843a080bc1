"""English words for what was refused, put off, sent back or left open; of denial; of clauses that decide nothing."""

from clew_reader.cues import CueData

REFUSALS: CueData = {
    "polarity.refused": (
        "fell for | failed for | motion fell | amendment fell | proposal fell | proposal failed | amendment failed | "
        "motion was lost | put and lost | was not carried | was refused | was rejected | application refused | was "
        "dismissed | was declined | declined to approve | declined to support | refused to | rejected the | voted "
        "down | were refused | not supported | was not approved | not be approved | was not adopted | was not agreed "
        "| did not support | refused. | to refuse | to reject | refused | rejected | not approved | was lost | was "
        "defeated | defeated | voted against | did not approve | did not agree | not agreed | not carried | not "
        "adopted | did not adopt | turned down | motion failed | lost the vote | not accepted | failed for want of a "
        "second | failed for lack of a second | was not seconded | not to approve | not to support | threw out | "
        "thrown out | was thrown out | were thrown out | scrapped | scraps | has scrapped | have scrapped | was "
        "scrapped | were scrapped | votes down | have rejected | has rejected | rejects | has refused | have refused "
        "| refuses | turns down | has turned down | did not accept | does not accept | was not accepted | were not "
        "accepted | not to accept | dismissed the appeal | dismissed the complaint | will not go ahead | did not "
        "uphold | was struck down | ruled out | has ruled out | vetoed | blocked | overturned | is refused | is "
        "rejected | are refused | was turned down | abandoned plans | dropped plans | said no to | says no to | "
        "declined | declines"
    ),
    "polarity.postponed": (
        "left to the | left until | carried over | carried forward to the next meeting | was left to | to be "
        "reconsidered at | moved to the next | stood over | is adjourned | deferred to | deferred pending | deferred "
        "at | deferred until | was held over | put back to | postponed | deferred | adjourned | put off | postpone | "
        "defer | held over | laid on the table | tabled until | be deferred | deferral | withdrawn from the agenda | "
        "put on hold | was put on hold | were put on hold | has been delayed until | was delayed until | delayed "
        "until | delayed to | shelved | has shelved | have shelved | was shelved | were shelved | pushed back to | "
        "pushed back until | was pushed back | put on ice | suspended | was suspended | put off to | put off until | "
        "has put off | were put off | was put off | has postponed | have postponed | were postponed | has deferred | "
        "have deferred | were deferred | was deferred | deferred the | deferred a | deferred its | stood adjourned"
    ),
    "polarity.referred_back": (
        "returned for | sent back for | referred back to | remitted back | back to the committee | back to the "
        "working group | returned to | referred back | refer back | sent back | remitted | returned to the | "
        "referred the report back | referred the matter back | remit back | sent the report back | refer the matter "
        "back | refer the report back | sends back | returned to the drafting | was sent back | were sent back | "
        "were referred back | was referred back | was returned to | were returned to | has sent back | has referred "
        "back | asked to rework | back to the drawing board"
    ),
    "polarity.undecided": (
        "not yet decided | not been decided | remains undecided | left undecided | not decided | no decision | "
        "undecided | could not agree | no agreement | inconclusive | without a decision | not reached a decision | "
        "no conclusion was reached | left open | was left open | were left open | took no decision | has not taken a "
        "position | took no position | no decision was taken | has not been decided | have not been decided | not "
        "been settled | not settled | did not decide | remains open"
    ),
    "denial.yet": "not yet | yet to be",
    "subordinate": (
        "because | although | though | if | unless | when | whenever | once | whether | whereby | where | so that | "
        "provided that | in which"
    ),
    "clause.break": "while | whereas | but | yet | whilst | and",
    "denial.none": "no | none of | neither of | neither | nor",
    "apart.referred_back": "sent | send | sends | sending | returned | referred | remitted",
    "particle.referred_back": "back to | back for | to the drafting",
    "apart.postponed": "put | putting | puts | pushed | held | carried",
    "particle.postponed": (
        "off until | off to | on hold | on ice | back until | back to the autumn | back to the spring | over to | "
        "over until"
    ),
    "apart.refused": "turned | voted | threw | struck | knocked",
    "particle.refused": "down | out",
    "subordinate.weak": "after | until | before | as | since",
    "subordinate.relative": "which | who | whom | whose",
    "formerly": "until now | until then | formerly | previously | hitherto | currently | now",
}
