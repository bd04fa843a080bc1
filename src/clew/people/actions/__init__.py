"""Every write of the room: persons, posts and who holds them, accounts and what they may."""

from clew.people.actions.accounts import change_settings, close_account, create_account, grant, revoke
from clew.people.actions.following import end_with_units
from clew.people.actions.persons import (
    add_person_alias,
    add_post_alias,
    mention_person,
    mention_tenure,
    register_person,
    take_back_mention,
    withdraw_person,
)
from clew.people.actions.posts import appoint, begin_term, end_tenure, establish_post

__all__ = [
    "add_person_alias",
    "add_post_alias",
    "appoint",
    "begin_term",
    "change_settings",
    "close_account",
    "create_account",
    "end_tenure",
    "end_with_units",
    "establish_post",
    "grant",
    "mention_person",
    "mention_tenure",
    "register_person",
    "revoke",
    "take_back_mention",
    "withdraw_person",
]
