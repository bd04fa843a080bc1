"""Every read of the room: the thread of a document, where a record is used, the search."""

from clew.threads.queries.thread import ThreadPage, thread_page

__all__ = ["ThreadPage", "thread_page"]
