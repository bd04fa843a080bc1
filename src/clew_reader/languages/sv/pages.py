"""Swedish words of pages and meetings: who prints and writes, what is no text, which meeting, on which day."""

from clew_reader.cues import CueData

PAGES: CueData = {
    "translated": "arbetsöversättning | översättning | inofficiell översättning | översatt av",
    "publisher.name": (
        "tidning | tidningen | dagblad | folkblad | länstidning | kuriren | allehanda | nyhetsbrev | nyhetsblad | "
        "kommunblad | informationsblad | webbplats | nyhetsbyrå | presstjänst | kommunikationsavdelning"
    ),
    "publisher.news": "nytt från | nyheter från | nyheter | pressmeddelande | aktuellt",
    "desk": (
        "presstjänst | kommunikationsavdelning | kommunikationsavdelningen | pressavdelningen | presstjänsten | "
        "kansliet"
    ),
    "contact": (
        "presskontakt | kontakt | kontaktperson | för mer information | mer information | pressfrågor | "
        "ytterligare information"
    ),
    "posted": (
        "justerat den | justerades den | justerat | anslås | anslagsdatum | anslaget | anslagets uppsättande | "
        "publicerat | publicerad | uppsättande"
    ),
    "byline": (
        "text | text och foto | text och bild | foto | skribent | reporter | författare | text och bilder | "
        "sammanställning | av"
    ),
    "time.label": "tid | plats och tid | tid och plats | sammanträdesdatum | datum",
    "place.label": "plats | lokal",
    "source.text": "källa | källor",
    "source.photo": "foto | bild | fotograf",
    "furniture": (
        "kommentar (0) | kommentarer (0) | kommentar | inga data | samma tagg | samma kategori | relaterade nyheter |"
        " dela | skriv ut | läs mer | mest läst | prenumerera | fler nyheter"
    ),
    "at.event": "vid | inför | med anledning av",
    "line.to": (
        "till kommun* | till region* | till styrelsen | till nämnden | till länsstyrelsen | till samtliga | "
        "till medlemmarna | för kännedom | kopia till"
    ),
    "event": "*besök | *besöket | arbetsbesök | arbetsbesöket | dialogmöte* | rundabordssamtal* | workshop* | hearing*",
    "body.meets": (
        "*fullmäktige | fullmäktige | *nämnden | nämnden | *styrelsen | styrelsen | *utskottet | utskottet | "
        "direktionen | *stämman | *kommittén | riksdagen"
    ),
    "speech.other": "anförande vid | anförande av | tal vid | tal av | tal på | anförande | högtidstal | tal till",
    "speech.opening": "inledningsanförande | öppningsanförande | inledningstal | öppningstal",
    "speech.closing": "avslutningsanförande | avslutande anförande | avslutningstal",
    "speaker.self": (
        "jag vill | jag föreslår | jag ber | jag hoppas | jag tror | jag är | vår provins | kära kamrater | kära "
        "delegater | mina damer och herrar | jag förklarar | jag tackar | jag uppmanar | jag yrkar"
    ),
    "own.word": "sitt | sin | sina",
    "meeting": (
        "*konferens | *konferensen | *stämman | *kongressen | *sammanträdet | *sammanträde | seminariet | "
        "seminarium | stämma | stämman | årsstämma* | bolagsstämma* | föreningsstämma* | förbundsstämma* | årsmöte* | "
        "medlemsmöte* | styrelsemöte* | nämndsmöte* | nämndmöte* | fullmäktigemöte* | konferens* | sammanträde* | "
        "möte | mötet | session* | kongress* | plenum"
    ),
    "minutes": "protokoll | sammanträdesprotokoll | protokoll från | mötesprotokoll",
    "kind.thematic": "temakonferens* | temamöte* | tematisk konferens | temasammanträde*",
    "kind.review": (
        "utvärderingskonferens* | slututvärdering* | delutvärdering* | sammanfattande konferens | konferens för att "
        "utvärdera"
    ),
    "kind.extraordinary": (
        "extra sammanträde | extrainsatt sammanträde | extra möte | extra konferens | extrainsatt möte | "
        "extraordinarie | extra bolagsstämma | extra årsmöte | extra föreningsstämma | extra stämma"
    ),
    "kind.ordinary": (
        "ordinarie sammanträde | ordinarie möte | årsmöte* | årsstämma* | ordinarie stämma | årskonferens*"
    ),
    "held": (
        "besökte | träffade | arbetade med | hölls | höll | ägde rum | genomfördes | sammanträdde | "
        "sammanträdesdatum | samlades | möttes | inledde sin | öppnade sin | håller | sammankallade"
    ),
    "earlier": "sedan den | tidigare",
    # Which meeting it is, in words.
    "nth.1": "första",
    "nth.2": "andra",
    "nth.3": "tredje",
    "nth.4": "fjärde",
    "nth.5": "femte",
    "nth.6": "sjätte",
    "nth.7": "sjunde",
    "nth.8": "åttonde",
    "nth.9": "nionde",
    "nth.10": "tionde",
    "nth.11": "elfte",
    "nth.12": "tolfte",
    "nth.13": "trettonde",
    "nth.14": "fjortonde",
    "nth.15": "femtonde",
    "nth.16": "sextonde",
    "nth.17": "sjuttonde",
    "nth.18": "artonde",
    "nth.19": "nittonde",
    "nth.20": "tjugonde",
    # Days of the week, from Monday.
    "weekday.0": "måndags | måndagen | måndagens | måndagskvällen | måndagsmorgonen | måndagseftermiddagen",
    "weekday.1": "tisdags | tisdagen | tisdagens | tisdagskvällen | tisdagsmorgonen | tisdagseftermiddagen",
    "weekday.2": "onsdags | onsdagen | onsdagens | onsdagskvällen | onsdagsmorgonen | onsdagseftermiddagen",
    "weekday.3": "torsdags | torsdagen | torsdagens | torsdagskvällen | torsdagsmorgonen | torsdagseftermiddagen",
    "weekday.4": "fredags | fredagen | fredagens | fredagskvällen | fredagsmorgonen | fredagseftermiddagen",
    "weekday.5": "lördags | lördagen | lördagens | lördagskvällen | lördagsmorgonen | lördagseftermiddagen",
    "weekday.6": "söndags | söndagen | söndagens | söndagskvällen | söndagsmorgonen | söndagseftermiddagen",
}
