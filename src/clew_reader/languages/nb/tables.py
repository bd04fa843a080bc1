"""How the heads of Norwegian tables name their columns; words that Swedish has too are left to it."""

from clew_reader.languages.base import Tables

TABLES = Tables(
    plan="budsjett|måltall|budsjettert|planlagt|bevilgning",
    result="regnskap|oppnådd|faktisk|virkelig",
    expected="forventet|årsprognose|anslag",
    before="i fjor|forrige år|samme periode i fjor|fjoråret",
    change="endring|avvik|økning|nedgang|forskjell",
    share="andel av total|prosentandel av",
    ratio="måloppnåelse|forbruk i %|% av budsjett",
    compared="sammenlignet med|i forhold til",
    months=r"([0-9]{1,2}) måneder",
    units="måleenhet",
    numbering="løpenr",
    total="sum|i alt|hele fylket",
)
