"""What was done, in words: the actions of all rooms as the history of a record names them, marked for translation.

`history/timeline.py` makes words of an action's name (`documents.correct_entry` is "correct entry") and asks the
catalogue for them. A test compares this list with the actions that there are.
"""

from __future__ import annotations

from typing import Final

from django.utils.translation import pgettext_lazy

ACTION_WORDS: Final = (
    pgettext_lazy("action", "add agenda item"), pgettext_lazy("action", "add alias"),
    pgettext_lazy("action", "add clause known by report"), pgettext_lazy("action", "add person alias"),
    pgettext_lazy("action", "add post alias"), pgettext_lazy("action", "add version"),
    pgettext_lazy("action", "address to"), pgettext_lazy("action", "adopt"),
    pgettext_lazy("action", "adopt with text"), pgettext_lazy("action", "agree to expunge"),
    pgettext_lazy("action", "appoint"), pgettext_lazy("action", "assign"), pgettext_lazy("action", "begin"),
    pgettext_lazy("action", "begin term"), pgettext_lazy("action", "cancel"),
    pgettext_lazy("action", "change settings"), pgettext_lazy("action", "claim by hand"),
    pgettext_lazy("action", "close account"), pgettext_lazy("action", "close report"),
    pgettext_lazy("action", "reopen report"),
    pgettext_lazy("action", "complete"), pgettext_lazy("action", "conclude"),
    pgettext_lazy("action", "confirm claim"), pgettext_lazy("action", "convene"), pgettext_lazy("action", "convert"),
    pgettext_lazy("action", "correct"), pgettext_lazy("action", "correct award"),
    pgettext_lazy("action", "correct clause"), pgettext_lazy("action", "correct counts"),
    pgettext_lazy("action", "correct entry"), pgettext_lazy("action", "correct figure"),
    pgettext_lazy("action", "correct progress"), pgettext_lazy("action", "correct target"),
    pgettext_lazy("action", "create account"), pgettext_lazy("action", "decline to expunge"),
    pgettext_lazy("action", "define"), pgettext_lazy("action", "describe report"),
    pgettext_lazy("action", "dissolve"), pgettext_lazy("action", "end"), pgettext_lazy("action", "end tenure"),
    pgettext_lazy("action", "establish"), pgettext_lazy("action", "establish post"),
    pgettext_lazy("action", "expand class"), pgettext_lazy("action", "expunge"), pgettext_lazy("action", "extend"),
    pgettext_lazy("action", "fail"), pgettext_lazy("action", "grant"), pgettext_lazy("action", "hold"),
    pgettext_lazy("action", "keep"), pgettext_lazy("action", "lift override"),
    pgettext_lazy("action", "load example"), pgettext_lazy("action", "make stub"),
    pgettext_lazy("action", "mark passages"), pgettext_lazy("action", "mention award"),
    pgettext_lazy("action", "mention clause"), pgettext_lazy("action", "mention commitment"),
    pgettext_lazy("action", "mention conference"), pgettext_lazy("action", "mention decision"),
    pgettext_lazy("action", "mention document"), pgettext_lazy("action", "mention figure"),
    pgettext_lazy("action", "mention person"), pgettext_lazy("action", "mention statement"),
    pgettext_lazy("action", "mention target"), pgettext_lazy("action", "mention tenure"),
    pgettext_lazy("action", "import tree"),
    pgettext_lazy("action", "merge"), pgettext_lazy("action", "merge claim"), pgettext_lazy("action", "merge clause"),
    pgettext_lazy("action", "merge stub"), pgettext_lazy("action", "move"), pgettext_lazy("action", "name reader"),
    pgettext_lazy("action", "override"), pgettext_lazy("action", "propose expunging"),
    pgettext_lazy("action", "read again"), pgettext_lazy("action", "read report"), pgettext_lazy("action", "receive"),
    pgettext_lazy("action", "receive report"), pgettext_lazy("action", "record assessment"),
    pgettext_lazy("action", "record attendance"), pgettext_lazy("action", "record award"),
    pgettext_lazy("action", "record decision"), pgettext_lazy("action", "record figures"),
    pgettext_lazy("action", "record opinion"), pgettext_lazy("action", "record statement"),
    pgettext_lazy("action", "register"), pgettext_lazy("action", "register person"),
    pgettext_lazy("action", "register with file"), pgettext_lazy("action", "reject claim"),
    pgettext_lazy("action", "relate"), pgettext_lazy("action", "rename"), pgettext_lazy("action", "render"),
    pgettext_lazy("action", "reopen"), pgettext_lazy("action", "report progress"),
    pgettext_lazy("action", "requeue cut short"), pgettext_lazy("action", "revoke"), pgettext_lazy("action", "serve"),
    pgettext_lazy("action", "set circulation"), pgettext_lazy("action", "set expected"),
    pgettext_lazy("action", "set target"), pgettext_lazy("action", "settle item"), pgettext_lazy("action", "split"),
    pgettext_lazy("action", "split clauses"), pgettext_lazy("action", "strike attendance"),
    pgettext_lazy("action", "take back mention"), pgettext_lazy("action", "undo claim"),
    pgettext_lazy("action", "verify again"), pgettext_lazy("action", "withdraw"),
    pgettext_lazy("action", "withdraw assessment"), pgettext_lazy("action", "withdraw award"),
    pgettext_lazy("action", "withdraw clause"), pgettext_lazy("action", "withdraw entry"),
    pgettext_lazy("action", "withdraw figure"), pgettext_lazy("action", "withdraw person"),
    pgettext_lazy("action", "withdraw reported clause"), pgettext_lazy("action", "withdraw statement"),
    pgettext_lazy("action", "withdraw target"),
    pgettext_lazy("action", "add rule"), pgettext_lazy("action", "approve"),
    pgettext_lazy("action", "attach report"), pgettext_lazy("action", "close round"), pgettext_lazy("action", "lock"),
    pgettext_lazy("action", "make form"), pgettext_lazy("action", "open round"), pgettext_lazy("action", "remind"),
    pgettext_lazy("action", "return duty"), pgettext_lazy("action", "save cells"), pgettext_lazy("action", "send"),
    pgettext_lazy("action", "take from report"), pgettext_lazy("action", "unlock"),
)  # fmt: skip
