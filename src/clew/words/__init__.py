"""Text in languages: NFC at every door, folding for search, sort keys, names of one thing in several languages."""
