"""English names of documents, and what stands before and after them."""

from clew_reader.cues import CueData

DOCUMENTS: CueData = {
    "type.resolution": "resolution",
    "type.conclusion": "conclusion | notice of conclusion",
    "type.directive": "directive | guidance | guideline | circular",
    "type.regulation": (
        "rules | standing rules | house rules | terms of service | regulation | regulations | policy | "
        "code of practice | procedure rules | operating procedure | national guideline | rule book | rulebook"
    ),
    "type.working_regulations": (
        "working regulation | working regulations | code of conduct | scheme of delegation | financial regulations | "
        "standing orders | rules of procedure | terms of reference"
    ),
    "type.official_dispatch": "official dispatch | official letter | dispatch | telegram | official telegram",
    "type.action_programme": ("action program | action programme | program of action | programme of action"),
    "type.work_programme": "work program | work programme | working program | working programme",
    "type.inspection_programme": (
        "inspection and supervision program | inspection and supervision programme | inspection program | "
        "inspection programme | audit programme"
    ),
    "type.programme": (
        "schedule | roads programme | works programme | program | programme | capital programme | target program | "
        "national target program | national target programme"
    ),
    "type.project": "project | scheme | master plan | overall project",
    "type.plan": (
        "plan | action plan | internal audit plan | annual audit plan | planning | local plan | neighbourhood plan | "
        "development plan | corporate plan | delivery plan | master planning | provincial planning | strategy | "
        "agreement in principle | framework"
    ),
    "type.budget_estimate": (
        "budget estimate | state budget estimate | budget | revenue budget | medium term financial plan"
    ),
    "type.report": (
        "statement of accounts | annual financial report | annual accounts | accounts | financial statement | "
        "financial statements | audit opinion | impact assessment | needs assessment | inspection report "
        "| report | summary report | political report | review report | annual report | progress report | officer "
        "report | monitoring report | performance report | white paper | business case | feasibility study"
    ),
    "type.audit_report": "audit report | auditor's report | audit findings report",
    "type.proposal": "proposal | submission | bid | application | planning application | recommendation",
    "type.law": "law | act | byelaw | bylaw | by-law",
    "type.ordinance": "ordinance | order",
    "type.decree": "decree",
    "type.charter": "charter | party charter | constitution",
    "type.congress_documents": "draft documents | congress documents",
    "type.decision": "decision | decision notice",
    "type.notice": "notice | notification",
    "type.minutes": "minutes",
    "type.memo": "memo | memorandum | memorandum of understanding",
    "type.letter": "letter | open letter | request | petition | complaint | objection | invitation",
    "type.agreement": (
        "agreement | contract | protocol | treaty | covenant | lease | compact | concordat | "
        "service level agreement | section 106 agreement"
    ),
    "type.motion": "amendment | counter-motion | motion | notice of motion",
    "types.resolution": "resolutions",
    "types.conclusion": "conclusions",
    "types.directive": "directives | guidelines",
    "types.document_class": "documents | draft reports | laws and decrees | conclusion notices",
    "types.plan": "plans | strategies | policies",
    "types.programme": "programs | programmes | action programs | action programmes",
    "types.project": "projects | schemes",
    "types.report": "reports",
    "types.proposal": "proposals | submissions",
    "types.budget_estimate": "budget estimates | budgets",
    "types.law": "laws | acts",
    "types.decree": "decrees",
    "types.decision": "decisions",
    # Types whose name is an everyday word as well: only a symbol, a date, a title or an issuer makes them a document.
    "everyday": (
        "amendment | rules | regulations | schedule | accounts | decision | notice | letter | agreement | minutes | "
        "law | act | order | budget | bid | memo | policy | framework | guidance | dispatch | constitution | motion | "
        "contract | strategy | planning | notification | guideline | application | planning application | "
        "recommendation | request | petition | complaint | objection | invitation | protocol | lease | treaty | "
        "scheme | submission | circular | regulation | conclusion | proposal"
    ),
    "number": (
        "no | no. | number | nr | ref | ref. | reference | reference no | ref no | item no | minute no | numbered"
    ),
    "dated": "received on | dated | of | date | issued on | issued | adopted on | adopted | from | made on | signed on",
    "issuer": "of | by | from | issued by | adopted by | of the",
    "counterpart": "with | between",
    "subject": (
        "on | against | calling for | asking for | seeking | regarding | concerning | about | for | to | "
        "relating to | in relation to | entitled | titled | setting out | on the"
    ),
    "purpose": (
        "to implement | implementing | for implementing | for the implementation of | on implementing | on the "
        "implementation of | to concretize | on continuing to implement | in implementation of"
    ),
    "summing": (
        "summary of | summarising | summarizing | to summarize | to summarise | summary report | preliminary review "
        "of | review of"
    ),
    "amending": "to amend | amending | amendment of | amendment to | on amending | to revise | revising",
    "term": "term | for the term | the term | legislature | tenure",
    "before.draft": "draft | the draft | revised draft | first draft | final draft | draft of the",
    "before.planned": (
        "develop | developing | draft up | drafting | prepare | preparing | formulate | formulating | propose | "
        "proposing | build | building"
    ),
    "plural": "many | all | several | various | both | these | those | other | some | relevant",
    "end.subject": (
        "was | were | is | are | has | have | had | will | shall | must | should | which | that | who | as | while "
        "| so | when | be | can | may | would | could | and the | and a | and its | and their | ensuring | "
        "contributing | creating | including | if | but | with a | by the | until"
    ),
    "rel.followed": (
        "follow | following | comply with | complying with | according to | in accordance with | under | pursuant "
        "to | spirit of | in line with | as required by"
    ),
    "rel.implemented": (
        "implement | implementing | implementation of | implemented | carry out | carrying out | execute"
    ),
    "rel.approved": "approve | approved | adopt | adopted | pass | passed | ratify | ratified",
    "rel.agreed": "agreed | agree | agreed with | agreed on | endorse | endorsed",
    "rel.discussed": "discuss | discussed | discussing | debated | considered",
    "rel.commented": (
        "comment on | commented on | commenting on | give opinions on | gave opinions on | give its opinion on | "
        "comments on"
    ),
    "rel.issued": "issue | issued | promulgate | promulgated | issuing",
    "rel.presented": "present | presented | presenting | introduced",
    "rel.submitted": "submit | submitted | submitting | submission of",
    "rel.amended": "amend | amended | amending | amendment of | amendment and supplementation of | adjust | adjusted",
    "rel.revised": "revise | revised",
    "rel.drafted": "develop | drafting | development of | building | building and strictly implementing | draft",
    "rel.completed": "completed | complete | finalise | finalised | finalize",
    "rel.summarised": "summarize | summarise | summary of | summarized | summary report of",
    "rel.disseminated": "disseminate | disseminated | disseminating | thoroughly grasp",
    "rel.studied": "study | studied | studying",
    "rel.reviewed": "review | reviewed | reviewing",
    "rel.prepared": "prepare | prepared",
    "rel.concluded": "conclude | concluded",
    "rel.proposed": "propose | proposed | proposing",
    "day.to": "to | until | through",
    "month.1": "january | jan",
    "month.2": "february | feb",
    "month.3": "march | mar",
    "month.4": "april | apr",
    "month.5": "may",
    "month.6": "june | jun",
    "month.7": "july | jul",
    "month.8": "august | aug",
    "month.9": "september | sep | sept",
    "month.10": "october | oct",
    "month.11": "november | nov",
    "month.12": "december | dec",
}
