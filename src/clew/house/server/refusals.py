"""What the supervisor of the database refuses, in words for the person who started Clew."""

from __future__ import annotations


class ServerRefused(Exception):
    """The database cannot run as asked; the message says what is wrong, where, and what to do."""
