"""Who must do what by when, from which clause, and how far it is."""
