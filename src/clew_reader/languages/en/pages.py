"""English words of pages and meetings: who prints and writes, what is no text, which meeting, on which day."""

from clew_reader.cues import CueData

PAGES: CueData = {
    "translated": "working translation | unofficial translation | translation | translated by",
    "publisher.name": (
        "newspaper | news agency | gazette | herald | courier | times | tribune | chronicle | observer | advertiser |"
        " information portal | web portal | electronic portal | newsletter | press office | communications office | "
        "news service"
    ),
    "publisher.news": "news from | news | latest from | press release | newsroom",
    "desk": (
        "press office | communications office | newsroom | media team | communications team | communications department"
    ),
    "contact": (
        "contact | media contact | press contact | media enquiries | press enquiries | for further information | "
        "for more information | notes to editors"
    ),
    "posted": "posted | published | date of publication | approved on | issued on",
    "byline": (
        "text | text and photo | text and photos | photo | photos | author | written by | report by | story by | "
        "words | photographs | reporter | by"
    ),
    "time.label": "time | date | date and time | time and place | date and place",
    "place.label": "venue | place | location",
    "source.text": "source | sources",
    "source.photo": "photo | photos | picture | photograph",
    "furniture": (
        "comment (0) | comments (0) | comment | no data | same tag | same category | same author | related news | "
        "share | print | read more | most read | other news | title set by the editorial board | subscribe | follow "
        "us | tags | latest news"
    ),
    "at.event": "at the | at a | on the occasion of | to the",
    "line.to": "copy | to: | to the | to all | copy to | for information | cc",
    "event": "visit | working visit | workshop | seminar | hearing | round table | forum | rally",
    "body.meets": (
        "council | committee | board | assembly | cabinet | commission | parliament | executive | senate | authority"
    ),
    "paper.name": (
        "mercury | echo | post | standard | telegraph | journal | reporter | star | express | record | messenger | "
        "argus | examiner | guardian | independent | mail | leader | bulletin | sentinel | enquirer | mirror | globe"
    ),
    "speech.other": (
        "speech by | speech of | address by | remarks by | speech at | speech delivered by | keynote speech | "
        "statement by"
    ),
    "speech.opening": "opening speech | opening remarks | opening address",
    "speech.closing": (
        "closing speech | closing remarks | concluding speech | closing address | at the close | closing the "
        "conference | i declare the conference closed | i declare the meeting closed"
    ),
    "speaker.self": (
        "i request | i would like | i suggest | i propose | i ask | i hope | i believe | i wish | i declare | i thank"
        " | on behalf of the | dear comrades | our province | dear delegates | ladies and gentlemen | i want | i call"
        " on | i am"
    ),
    "own.word": "its | their",
    "meeting": (
        "annual general meeting | general assembly | summit | conference | meeting | session | congress | sitting | "
        "plenary"
    ),
    "minutes": "minutes of the | minutes of a | minutes",
    "kind.thematic": "thematic conference | thematic meeting | special topic conference | thematic session",
    "kind.review": (
        "review conference | conference to review | meeting to review | conference to summarize | conference to "
        "summarise | to summarize the work | year-end conference | final review | conference to preliminarily "
        "summarize"
    ),
    "kind.extraordinary": (
        "extraordinary meeting | extraordinary conference | extraordinary session | special meeting | unscheduled "
        "meeting | emergency meeting | special session | special council meeting | emergency session | extraordinary "
        "general meeting | requisitioned meeting"
    ),
    "kind.ordinary": (
        "ordinary meeting | ordinary session | regular meeting | regular conference | monthly meeting | annual "
        "general meeting | annual meeting | annual conference | regular session | quarterly meeting"
    ),
    "held": (
        "visited | worked with | held | was held | took place | convened | holding | meeting held | opened its | "
        "opens its | met for its | met in | gathered for | holds its | holds"
    ),
    "earlier": "since the | previously | last year | at its previous meeting",
    # Which meeting it is, in words.
    "nth.1": "first",
    "nth.2": "second",
    "nth.3": "third",
    "nth.4": "fourth",
    "nth.5": "fifth",
    "nth.6": "sixth",
    "nth.7": "seventh",
    "nth.8": "eighth",
    "nth.9": "ninth",
    "nth.10": "tenth",
    "nth.11": "eleventh",
    "nth.12": "twelfth",
    "nth.13": "thirteenth",
    "nth.14": "fourteenth",
    "nth.15": "fifteenth",
    "nth.16": "sixteenth",
    "nth.17": "seventeenth",
    "nth.18": "eighteenth",
    "nth.19": "nineteenth",
    "nth.20": "twentieth",
    # Days of the week, from Monday.
    "weekday.0": "monday",
    "weekday.1": "tuesday",
    "weekday.2": "wednesday",
    "weekday.3": "thursday",
    "weekday.4": "friday",
    "weekday.5": "saturday",
    "weekday.6": "sunday",
}
