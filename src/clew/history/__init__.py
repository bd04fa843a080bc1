"""The context of every write (person, action, reason) and the timeline of a record.

The ledger is kept by django-pghistory's triggers. A model joins it with `@tracked()` (or `@tracked_after_insert()` for
rows that are only ever inserted); a write happens inside an action, marked with `@action`, which opens one
transaction and one context. The database refuses a write that has none.
"""
