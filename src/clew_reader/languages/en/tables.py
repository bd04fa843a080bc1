"""How the heads of English tables name their columns."""

from clew_reader.languages.base import Tables

TABLES = Tables(
    plan="plan|planned|target|targets|budget|budgeted|estimate|appropriation|goal",
    result="outcome|result|results|actual|actuals|achieved|executed|implemented|performance|realised|realized",
    expected="forecast|expected|projected|projection|estimated outcome|estimated result",
    before="same period|previous year|last year|prior year|same period last year",
    change="change|growth|increase|decrease|difference|variance|deviation|rise|fall|+/-|±",
    share="share|proportion|percentage|structure",
    ratio="% achieved|achieved %|achieved (%)|% complete|completion|completion rate"
    "|% of plan|% of target|% of budget|rate of completion|result/plan|actual/plan",
    compared="compared|compared with|compared to|versus|vs|relative to|as % of|in % of",
    months=r"([0-9]{1,2}) months",
    units="unit|units|unit of measurement|measured in",
    numbering="no|no.|#|item no|note|notes|ref|ref.|code",
    total="total|totals|sum|grand total|in total|all",
)
