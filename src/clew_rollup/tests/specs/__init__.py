"""What a roll-up means, as drawn tables: a chapter a module, in the order in which the page prints them."""

from clew_rollup.tests.specs import coverage, not_comparable, ratios, restating, sums

CHAPTERS = (sums, coverage, restating, ratios, not_comparable)
