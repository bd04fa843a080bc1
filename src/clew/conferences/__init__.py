"""Conferences of a body: term, ordinal, agenda, who was there, what was decided and said. A congress is a conference."""
