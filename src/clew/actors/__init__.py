"""The acting person as a frozen value, refusals, and the table of roles and verbs. Knows no database."""
