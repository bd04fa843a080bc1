"""English words that say by when a task is due, and how often."""

from clew_reader.cues import CueData

TIMES: CueData = {
    "due.by": (
        "by the end of | before the end of | no later than | not later than | by | before | within | until | prior "
        "to | at the latest by | completed in | to be completed in | completed by | be completed by | be completed "
        "before | completed before | at the latest | due by | in time for | due on | due | on or before | by no "
        "later than | within no more than"
    ),
    "due.when": (
        "right from | from the first days of | from the beginning of | at the nearest meeting | at the next session "
        "| at the next meeting | at the next conference | in the coming time | in the near future | in the next | "
        "from now until | before, during and after | in the first quarter of | in the second quarter of | in the "
        "third quarter of | in the fourth quarter of | at the following meeting | in the first half of | in the "
        "second half of | to the next meeting | to the next meeting of | at its next meeting | in the last | from "
        "now on | within the next | at the end of | in early | in late | at its meeting in | at the meeting in | at "
        "a future meeting | in the autumn term | in the spring term | in the summer term | this autumn | this spring "
        "| this winter | this summer | next spring | next autumn | next summer | next winter | next year | next "
        "month | next week | this year | this month | in the autumn | in the spring | in the summer | in the winter "
        "| in the new year | over the winter | over the summer | during the winter | during the summer | during the "
        "autumn | during the spring | in the coming year | in the coming months | in the coming weeks | over the "
        "coming year | over the next | in the last quarter of | in the final quarter of | in the current quarter | "
        "in the current year | at the turn of the year | within the quarter | within the year | by christmas | by "
        "easter | by summer | by spring | by autumn | by winter | by the summer | by the spring | by the autumn | by "
        "the winter | before christmas | before easter | by year-end | by the year-end | before year-end | before "
        "the year-end | by the new year"
    ),
    "due.word": (
        "urgently | immediately | soon | as soon as possible | forthwith | without delay | at once | right away | "
        "straight away | as a matter of urgency | without further delay | at the earliest opportunity | in due "
        "course | as a priority | with immediate effect"
    ),
    "due.year": "in | for | of | during | throughout",
    "due.goal": "target | targets | goals | tasks | plan | complete | objectives | growth",
    "due.end": (
        "year | month | quarter | week | day | years | months | quarters | weeks | days | working days | summer | "
        "winter | spring | autumn | term | financial year | school year | calendar days | fortnight | season | "
        "business days | month's | year-end"
    ),
    "due.after": (
        "immediately after | right after | following the | after the | once | when | as soon as | in time for"
    ),
    "due.in": "in | during",
    "due.horizon": (
        "in | by | during | to | until | in early | in late | in mid | throughout | up to | towards | before | for "
        "completion in | by the year | to the year"
    ),
    "due.at": "at | at the | at its | at their | to the | to its | for the | for its | to | before the | by the",
    "due.past": "previous | last | past | this | today | 's | held | the present",
    "year.part": "late | early | mid | spring | autumn | summer | winter | year | - | end | ordinary",
    "due.point": "by | before | until",
    "due.before": "before | prior to | ahead of | until | in time for",
    "due.not": (
        "the council | council | the committee | the board | the court | parliament | members | the public | it | them"
    ),
    "due.count": "one | two | three | four | five | six | seven | eight | nine | ten | a | half",
    "how.often": (
        "every | each year | each month | each quarter | annually | monthly | quarterly | weekly | once a | twice a |"
        " per year | regularly"
    ),
}
