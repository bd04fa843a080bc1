"""How the heads of Swedish tables name their columns."""

from clew_reader.languages.base import Tables

TABLES = Tables(
    plan="plan|budget|mål|målvärde|budgeterat|planerat|anslag|prognos|helårsbudget",
    result="utfall|resultat|bokslut|uppnått|verkligt|redovisat",
    before="föregående år|föreg år|samma period|samma period föregående år|fjolåret|förra året",
    change="förändring|avvikelse|ökning|minskning|tillväxt|differens|diff|skillnad|+/-|±",
    share="andel|fördelning|procentandel",
    ratio="måluppfyllelse|uppfyllelse|förbrukat|% av budget|% av plan|andel av budget",
    units="enhet|mått|måttenhet",
    numbering="nr|nr.|löpnr",
    total="summa|totalt|total|hela kommunen|samtliga",
)
