"""Definitions, targets, figures, statements and their sums over the tree."""
