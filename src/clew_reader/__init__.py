"""Text in, records with spans out. No Django, no database."""
