"""Incoming reports: received, read in the background, shown as claims beside their words, confirmed into records."""
