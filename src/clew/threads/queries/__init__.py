"""Every read of the room: the thread of a document, where a record is used, the search."""

from clew.threads.queries.searching import Found, search
from clew.threads.queries.thread import ThreadPage, thread_page
from clew.threads.queries.using import Used, used

__all__ = ["Found", "ThreadPage", "Used", "search", "thread_page", "used"]
