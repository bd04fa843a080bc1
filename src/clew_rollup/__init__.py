"""Figures and a dated tree in, totals with coverage out. No Django."""
