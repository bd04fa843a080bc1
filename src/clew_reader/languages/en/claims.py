"""What English says of a number: that it rose, what it is compared with, that it is a target."""

from clew_reader.languages.base import Claims, phrase_set, word_set

_FORMS = {
    "up": "increase increases increased increasing rose rise rises risen rising grew grow grows grown growing up "
    "lengthened climbed expanded gained improved raise raises raised raising widened soared surged jumped "
    "advanced rebounded",
    "down": "decrease decreases decreased decreasing fell fall falls fallen falling dropped drop declined decline down "
    "shrank shrunk shortened lost reduced reduce reducing cut cutting lowered reduction slid "
    "slipped plunged slashed trimmed eased contracted weakened plummeted tumbled",
    "reach": "reached reach reaches reaching amounted totalled totaled totalling totaling stood was were is are be "
    "achieved achieving attained hit estimated at being",
    "have": "has have had recorded admitted welcomed attracted completed made collected built issued held organised "
    "organized approved opened planted created received handled employs employed operates",
    "equal": "equal equals equalled equivalent corresponding",
    "exceed": "exceed exceeds exceeded exceeding surpassed surpassing surpasses overshot outperformed beat",
    "below": "missed short undershot",
    "higher": "above more longer",
    "lower": "below less fewer shorter",
    "target": "target targets goal goals objective",
    "aim": "aim aims aiming strive striving ensure ensuring must should intends intend",
    "share": "share proportion rate percentage ratio",
    "part": "accounting accounted accounts representing represents makes constituting constitutes",
    "growth": "growth expansion",
    "contribute": "contributed contributing contributes contribution",
    "early": "earlier early ahead sooner",
    "late": "late later delayed overdue",
    "left": "left remain remains remaining remained",
    "keep": "maintained maintain maintaining kept",
}

CLAIMS = Claims(
    roles={word.replace("_", " "): role for role, words in _FORMS.items() for word in words.split()}
    | {
        "standard of": "target", "limit of": "target", "ceiling of": "target", "cap of": "target",
        "threshold of": "target", "benchmark of": "target", "asks for": "aim", "foresees": "aim",
        "prescribes": "aim", "stipulates": "aim", "standard is": "target",
        "limit is": "target", "ceiling is": "target", "requirement is": "target", "threshold is": "target",
        "may not exceed": "aim",
        "must not exceed": "aim", "shall not exceed": "aim", "allows at most": "aim", "allows up to": "aim",
        "allows no more than": "aim",
        "not exceed": "keep", "not exceeding": "keep", "growth rate": "growth", "an increase of": "up",
        "a decrease of": "down", "a rise of": "up",
        "a drop of": "down",
        "higher than": "higher", "lower than": "lower", "earlier than": "early", "ahead of": "early",
        "behind schedule": "late", "behind plan": "late", "behind the plan": "late",
        "short of": "below", "fell short of": "below", "make up": "part", "made up": "part", "makes up": "part",
        "making up": "part", "will be": "aim", "stood at": "reach", "stands at": "reach", "came to": "reach",
        "comes to": "reach", "passed": "reach", "has passed": "reach", "ran to": "reach", "runs to": "reach",
        **{
            f"{thought} to {verb}": "reach"  # what is thought to come is no goal
            for thought in ("expected", "likely", "forecast", "predicted", "believed", "projected", "thought",
                            "estimated", "reckoned", "set")
            for verb in ("be", "reach", "cost", "total", "come to", "have", "amount to", "stand at", "exceed")
        },
        **{
            f"{thought} to {verb}": change
            for thought in ("expected", "likely", "forecast", "predicted", "believed", "projected", "thought",
                            "estimated", "reckoned", "set")
            for verb, change in (("rise", "up"), ("grow", "up"), ("increase", "up"), ("fall", "down"),
                                 ("decline", "down"), ("drop", "down"), ("decrease", "down"), ("shrink", "down"))
        },
        "to reach": "aim", "to achieve": "aim", "shall be": "aim", "will reach": "aim",
        "to reduce": "down",
        "to be": "ahead", "proposed that": "aim", "propose that": "aim", "proposes that": "aim", "proposed to": "aim",
        "proposes to": "aim", "propose to": "aim", "proposal to": "aim", "recommended that": "aim", "moved that": "aim",
        "called for": "aim", "calls for": "aim", "call for": "aim", "scheme on": "aim", "scheme to": "aim",
        "plan to": "aim", "plans to": "aim", "plans for": "aim", "planned to": "aim", "project to": "aim",
        "programme to": "aim", "would allow": "aim", "will allow": "aim", "is requested to": "aim",
        "are requested to": "aim", "tasked with": "aim", "undertook to": "aim", "promised to": "aim",
        "committed to": "aim", "pledged to": "aim", "agreed to": "aim", "resolved to": "aim", "decided to": "aim",
        "asked to": "aim", "called upon to": "aim", "so that": "aim", "with a view to": "aim", "in order to": "aim",
        "would cost": "reach", "cost": "reach", "costs": "reach", "costing": "reach",
        "to increase": "up", "no more than": "reach", "on target": "reach", "over budget": "higher",
        "better than": "higher", "worse than": "lower",
        "over target": "higher", "under budget": "lower",
        "under target": "lower", "requested that": "aim", "urged": "aim",
        "instructed": "aim", "completion rate": "share",
    },
    endings={},
    to=word_set("to"),
    by=word_set("by"),
    start=word_set("from"),
    until=word_set("to - – —"),
    before={
        "over": "over", "more than": "over", "above": "over", "upwards of": "over",
        "nearly": "nearly", "almost": "nearly", "close to": "nearly", "just under": "nearly", "just over": "over",
        "about": "about", "around": "about", "approximately": "about", "approx .": "about", "some": "about",
        "roughly": "about", "circa": "about", "estimated": "estimated", "an estimated": "estimated",
        "estimated at": "estimated", "at least": "at_least", "no less than": "at_least", "not less than": "at_least",
        "no fewer than": "at_least", "a minimum of": "at_least", "up to": "at_most", "at most": "at_most",
        "no more than": "at_most", "not more than": "at_most", "a maximum of": "at_most", "less than": "at_most",
        "under": "at_most", "fewer than": "at_most", "below": "at_most", "basically": "basically",
    },
    after={
        "or more": "at_least", "or higher": "at_least", "and above": "at_least", "or above": "at_least",
        "or less": "at_most", "or below": "at_most", "at least": "at_least", "at most": "at_most",
    },
    rank=phrase_set("ranked ranking ranks rank_of placed ranked_number came finished standing stands"),
    top=phrase_set("top the_top in_the_top among_the_top"),
    places={
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        "tenth": 10, "eleventh": 11, "twelfth": 12,
    },
    out_of=phrase_set("of of_the of_its of_our of_their of_these of_those of_all out_of out_of_the"),
    rank_after=word_set("place position"),
    rank_behind=phrase_set("among nationwide nationally in_the_country in_the_region in_the_nation out_of",
        "in_the_league"),
    of_total=phrase_set("of of_the of_our of_their of_these of_all out_of out_of_the of_a_total_of",
        "out_of_a_total_of of_its"),
    comparators={
        "same period last year": "same_period_last_year", "the same period": "same_period_last_year",
        "same period of last year": "same_period_last_year", "same period of the previous year":
        "same_period_last_year", "same period in the previous year": "same_period_last_year",
        "corresponding period": "same_period_last_year", "same period the year before": "same_period_last_year",
        "same months of last year": "same_period_last_year", "year-on-year": "same_period_last_year",
        "year on year": "same_period_last_year", "yoy": "same_period_last_year", "y-o-y": "same_period_last_year",
        "year-over-year": "same_period_last_year", "the previous year": "previous_year", "last year": "previous_year",
        "a year earlier": "previous_year", "the year before": "previous_year", "the preceding year": "previous_year",
        "the prior year": "previous_year", "previous quarter": "previous_period", "previous month": "previous_period",
        "previous period": "previous_period", "previous term": "previous_period", "last term": "previous_period",
        "first 6 months": "previous_period", "beginning of the term": "start_of_term",
        "start of the term": "start_of_term", "nationwide": "nationwide", "in the country": "nationwide",
        "provinces and cities": "nationwide", "two years ago": "earlier_year",
        "three years ago": "earlier_year", "five years ago": "earlier_year", "ten years ago": "earlier_year",
        "a decade ago": "earlier_year", "two years earlier": "earlier_year", "five years earlier": "earlier_year",
        "national average": "national average", "average of the country": "national average",
        "national mean": "national average", "nationwide average": "national average",
        "average for the country": "national average", "average nationwide": "national average",
        "county average": "regional average", "regional average": "regional average",
        "average of the region": "regional average",
        "trusts of the region": "region", "of the region": "region", "in the district": "region",
        "national survey": "nationwide", "twelve months earlier": "previous_year",
        "12 months earlier": "previous_year", "a year ago": "previous_year", "each year": "previous_year",
        "local authorities": "nationwide",
        "of the country": "nationwide", "in the nation": "nationwide", "nationally": "nationwide",
        "in the region": "region", "provinces in the region": "region", "regionally": "region",
        "in the county": "region", "provinces": "region", "cluster": "region", "municipalities": "region",
    },
    comparing=phrase_set("as_in as_at_the_end_of compared_to compared_with in_comparison_with in_comparison_to")
    | phrase_set("than over against from")
    | phrase_set("versus on relative_to"),
    baselines={
        "plan": "plan", "planned": "plan", "target": "target", "targets": "target", "goal": "target",
        "objective": "target", "estimate": "estimate", "estimates": "estimate", "budget": "plan",
        "budgeted": "plan",
        "budget estimate": "estimate", "forecast": "estimate", "resolution": "target", "direction": "direction",
        "of schedule": "plan", "of the schedule": "plan", "the deadline": "plan", "quota": "target",
    },
    loosely=word_set("on over from against"),
    authorities={
        "central": "central", "government": "central", "prime minister": "central", "ministry": "central",
        "state": "central", "provincial": "provincial", "people's council": "provincial", "province": "provincial",
        "county council": "provincial",
    },
    done=word_set("had was were been"),
    measured_by=word_set("the that what as those"),
    known=word_set("the these those its his her their our"),
    superlatives=word_set(
        "best highest lowest largest biggest smallest most worst busiest longest fastest slowest poorest richest"
    ),
    voters=word_set("votes members deputies delegates councillors directors trustees governors ballots shares"),
    negations=word_set("not never no n't"),
    saying=phrase_set(
        "said says reported reports noted notes stated states stressed pointed_out explained informed announced",
        "confirmed warned replied added hoped believed considered proposed proposes suggested recommended requested",
        "urged asked resolved agreed decided approved adopted assessed emphasised emphasized highlighted predicted",
        "forecast estimates estimated shows showed revealed found means meant complained regretted observed heard",
        "fact feared argued claimed undertook",
    ),
    that=word_set("that how"),
    attending=phrase_set("present attended in_attendance took_part absent were_absent gave_apologies"),
    goals=phrase_set("objectives targets goals priorities tasks key_tasks tasks_and_solutions aims actions work_plan"),
    reviews=phrase_set("results review implementation performance evaluation assessment shortcomings progress outcome"),
    antecedents=word_set(
        "alone the this that these it its they figure number figures rate amount sum value which total same",
        "right correct",
    ),
    purposes=word_set("for from towards"),
    costs=word_set("cost costs costing"),
    modals=word_set("will shall may must should"),
    nobody=word_set("no nobody none never not"),
    drop_first=word_set(
        "and but or also with in which where that the of while as by to for at on such has have been however therefore",
        "whole entire province including especially notably namely specifically this , ; : - – ( ) \" “ ” . there it",
        "slightly sharply significantly strongly steadily rapidly considerably",
        "currently accordingly meanwhile moreover furthermore additionally because thus an a its their from he she",
    ),
    drop_last=word_set(
        "has have had been was were is are be will would the a an to of by for at and or also continued with in that ,",
        "( : - – than from it which only just still now again about on only there has further as being estimated",
        "slightly sharply",
    ),
    breaks=phrase_set("while whereas of_which of_whom of_these of_them including with as_well_as but because",
        "although though thereby"),
)  # fmt: skip
