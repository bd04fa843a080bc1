"""Reporting rounds: who must report what for which period by when; filling, sending, returning, approving."""
