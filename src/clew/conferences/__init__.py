"""Conferences of a body: term, ordinal, agenda, who was there, decisions, opinions. A congress is a conference."""
