"""Originals as received, their renditions as text, and passages: spans of a rendition that a fact points at."""
