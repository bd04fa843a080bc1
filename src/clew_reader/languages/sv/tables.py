"""How the heads of Swedish tables name their columns."""

from clew_reader.languages.base import Tables

TABLES = Tables(
    plan="plan|budget|mål|målvärde|budgeterat|planerat|anslag|helårsbudget",
    result="utfall|resultat|bokslut|uppnått|verkligt|redovisat",
    expected="prognos|helårsprognos|beräknat|förväntat",
    before="föregående år|föreg år|samma period|samma period föregående år|fjolåret|förra året",
    change="ändring|ändringen|förändring|avvikelse|ökning|minskning|tillväxt|differens|diff|skillnad|+/-|±",
    share="andel|fördelning|procentandel",
    ratio="måluppfyllelse|uppfyllelse|förbrukat|% av budget|% av plan|andel av budget",
    compared="jämfört|jämfört med|jämförelse|i % av|i förhållande till",
    months=r"([0-9]{1,2}) månader",
    units="enhet|mått|måttenhet",
    numbering="nr|nr.|löpnr|not|noter|kod",
    total="summa|totalt|total|hela kommunen|samtliga",
)
