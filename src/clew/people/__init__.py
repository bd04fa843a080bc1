"""Persons, the posts they hold over time, terms of a body, accounts and grants."""
