"""Units over time: versions, edges in several hierarchies, what serves what, successions. Every read takes a day."""
