"""How Norwegian writes days and periods: "de første ni månedene av 2025", "3. juni 2021", "første halvår"."""

from clew_reader.languages.base import Periods, word_set

_YEAR = r"(?P<year>(?:19|20)[0-9]{2})"
_MONTHS = (
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "desember",
)  # fmt: skip
_OF = r"(?: (?:av|i))?(?: år)?"

PERIODS = Periods(
    patterns=(
        rf"\b{_YEAR}-(?P<month>[0-9]{{2}})-(?P<day>[0-9]{{2}})\b",
        rf"(?:den )?(?P<day>[0-9]{{1,2}})\.(?P<month>[0-9]{{1,2}})\.{_YEAR}",
        rf"(?:den )?(?P<day>[0-9]{{1,2}})\. ?{{month}}(?: {_YEAR})?(?![0-9])",
        rf"(?:fra )?{{month}} ?(?:til(?: og med)?|[-–—]) ?{{tomonth}}(?: {_YEAR})?",
        rf"{{month}} {_YEAR}",
        rf"(?:ved )?(?:slutten|utgangen) av {{month}}(?P<end>)(?: {_YEAR})?",
        rf"(?:i|siden|til|før|etter) {{month}}(?: {_YEAR})?",
        rf"(?:de |årets )?første {{n}}(?P<first>) måneder(?:ne|\b)?{_OF}(?: (?:{_YEAR}|året))?",
        rf"(?:de |årets )?første {{n}}(?P<first>) månedene{_OF}(?: (?:{_YEAR}|året))?",
        rf"(?:de |årets )?{{n}}(?P<first>) første månede(?:ne|r){_OF}(?: (?:{_YEAR}|året))?",
        rf"(?:de |årets )?{{n}}(?P<last>) siste månede(?:ne|r){_OF}(?: (?:{_YEAR}|året))?",
        rf"(?:de |årets )?siste {{n}}(?P<last>) månede(?:ne|r){_OF}(?: (?:{_YEAR}|året))?",
        rf"(?P<quarter>første|andre|tredje|fjerde|siste) kvartal(?:et)?{_OF}(?: {_YEAR})?",
        rf"(?P<quarter>[1-4])\. kvartal(?: {_YEAR})?",
        rf"(?P<half>første|andre) halvår(?:et)?{_OF}(?: {_YEAR})?",
        rf"(?P<half>[12])\. halvår(?: {_YEAR})?",
        rf"(?:årene |valgperioden |perioden |fra )?{_YEAR} ?(?:[-–—]|til) ?(?P<to>20[0-9]{{2}})",
        rf"mellom (?:årene )?{_YEAR} og (?P<to>20[0-9]{{2}})",
        r"(?:siste|neste|kommende|i løpet av) (?P<years>){n} årene?",
        rf"\b(?:(?:hele )?året? )?{_YEAR}\b(?!-tallet)",
        r"(?P<whole>i år|årets|hele året|inneværende år)",
        r"(?P<previous>i fjor|fjoråret|forrige år|året før|foregående år)",
    ),
    months={name: number for number, name in enumerate(_MONTHS, 1)}
    | {name[:3]: number for number, name in enumerate(_MONTHS, 1) if len(name) > 4}
    | {"sept": 9},
    ordinals={"første": 1, "andre": 2, "tredje": 3, "fjerde": 4, "siste": 4},
    during=word_set("i for under år årene siden"),
    terms=word_set("valgperioden valgperiode landsmøtet"),
    done=word_set("gjennomføringen gjennomføring gjennomført resultat resultatet oppfølging"),
    moments=word_set("per pr innen før til ved"),
    reports=word_set(
        "rapport rapporten redegjørelse årsrapport årsrapporten regnskap regnskapet årsregnskap årsregnskapet",
        "tertialrapport tertialrapporten årsmelding årsmeldingen statistikk statistikken",
    ),
    present=word_set("nå fortsatt fremdeles nåværende"),
    closing=word_set("per pr til"),
    conferences=word_set("konferanse tale"),
    until=word_set("til"),
    planned=word_set("oppgaver plan planen mål målet budsjett budsjettet prognose"),
)
