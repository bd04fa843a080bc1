"""What English counts under another noun than its own singular: people, and things with two names."""

# Unit: the nouns that are counted in it, parted by bars.
_BY_UNIT = {
    "person": "managers | manager | nurses | nurse | carers | cyclists | pedestrians | motorists | drivers | staff | "
        "staff members | members of staff | rangers | inspectors | auditors | engineers | technicians | apprentices | "
        "firefighters | police officers | officers | wardens | clerks | secretaries | lawyers | judges | "
        "midwives | dentists | surgeons | physicians | consultants | therapists | pharmacists | paramedics | "
        "care workers | social workers | home helps | assistants | assistant nurses | teaching assistants | "
        "lecturers | professors | researchers | scientists | graduates | learners | schoolchildren | toddlers | "
        "babies | infants | teenagers | adults | pensioners | elderly | older people | young people | boys | girls | "
        "mothers | fathers | parents | guardians | relatives | widows | orphans | veterans | clients | customers | "
        "users | service users | subscribers | consumers | taxpayers | tenants | leaseholders | lodgers | "
        "homeowners | owners | landowners | shareholders | fishermen | fishers | foresters | growers | herders | "
        "breeders | craftsmen | artisans | artists | musicians | actors | athletes | players | coaches | "
        "candidates | applicants | jobseekers | job seekers | migrants | immigrants | asylum seekers | prisoners | "
        "inmates | offenders | suspects | defendants | witnesses | casualties | dead | injured | wounded | killed | "
        "survivors | readers | borrowers | spectators | listeners | viewers | attendees | speakers | presenters | "
        "representatives | ambassadors | envoys | ministers | mayors | aldermen | governors | trustees | directors | "
        "executives | leaders | chiefs | heads of household | supervisors | foremen | villagers | townspeople | "
        "party members | youth union members | union members | commuters | travellers | passengers | guests | "
        "respondents | interviewees | patients | outpatients | inpatients | donors | recipients | beneficiaries | "
        "swimmers | leavers | school leavers | job-seekers | seekers | counsellors | interns | campers | hikers | "
        "walkers | runners | skiers | anglers | fans | singers | dancers | writers | poets | traders | "
        "vendors | sellers | "
        "buyers | dealers | accountants | architects | planners | surveyors | designers | developers | "
        "landlords | renters | settlers | neighbours | newcomers | returnees | evacuees | detainees | "
        "retirees | sailors | "
        "seafarers | pilots | porters | guards | constables | recruits | cadets | reservists | conscripts | "
        "crew members | heirs | siblings | grandchildren | infants | on-call firefighters | watch managers | "
        "holders | cleaners | cooks | caretakers | gardeners | electricians | plumbers | builders | labourers",
    "household": "poor households | near-poor households | families",
    "care home": "care homes | nursing homes",
    "children's home": "children's homes",
    "petition": "petitions",
    "organisation": "societies",
    "parking space": "parking spaces",
    "place": "places | day places | school places | nursery places",
    "call-out": "callouts | call-outs",
    "library": "libraries",
    "company": "firms",
    "apartment": "apartments",
    "commune": "communes and wards | rural communes",
    "inspection": "inspections",
    "vehicle": "cars | lorries | buses and coaches | trucks",
    "criterion": "criteria",
    "person-day": "person-days",
    "full-time equivalent": "ftes | full-time equivalents",
    "head of livestock": "cattle | cows | pigs | sheep | goats | poultry",
}  # fmt: skip

NOUNS = {noun.strip(): unit for unit, nouns in _BY_UNIT.items() for noun in nouns.split("|")}
