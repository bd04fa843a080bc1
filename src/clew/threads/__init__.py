"""One thread followed through everything: a document's clauses with what hangs on them; where-used; search."""
