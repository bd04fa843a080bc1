"""Is the archive whole? Each check yields one sentence for every fault; `clew verify` runs them all."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from django.core.files.storage import Storage, storages
from django.db import connection
from django.utils.translation import gettext as _

from clew.archive.models import Original, Rendition
from clew.archive.storing import path_of

PIECE = 1024 * 1024


def originals_unchanged() -> Iterator[str]:
    """The bytes of every original still have its hash, and of one that was expunged none are left."""
    store = storages["originals"]
    for original in Original.objects.order_by("id").iterator():
        path = path_of(original.sha256)
        if original.expunged_at is not None:
            if store.exists(path):
                yield _("The file of %(name)s is still stored, though it was expunged.") % {"name": original.name}
        elif not store.exists(path):
            yield _("The file of %(name)s is missing (%(path)s).") % {"name": original.name, "path": path}
        elif _hash_of(path) != original.sha256:
            yield _("The file of %(name)s is not as it was received (%(path)s).") % {
                "name": original.name,
                "path": path,
            }


def files_have_originals() -> Iterator[str]:
    """Every stored file belongs to an original. One that does not is the trace of a process that died between the
    file and its row; it does no harm, and the next arrival of the same paper takes it over."""
    known = {path_of(sha256) for sha256 in Original.objects.values_list("sha256", flat=True)}
    for path in _files(storages["originals"], ""):
        if path not in known:
            yield _(
                "The stored file %(path)s belongs to no original: its arrival was cut off, and nobody was told that it "
                "was received. It does no harm; send the paper in again, or remove the file."
            ) % {"path": path}


def renditions_unchanged() -> Iterator[str]:
    """Every text still has the hash that it was stored with, unless its original was expunged."""
    texts = Rendition.objects.filter(original__expunged_at__isnull=True).select_related("original").order_by("id")
    for rendition in texts.iterator(chunk_size=20):
        if hashlib.sha256(rendition.text.encode()).hexdigest() != rendition.text_sha256:
            yield _("The text of %(name)s is not as it was read.") % {"name": rendition}


def passages_equal_their_text() -> Iterator[str]:
    """Every passage still quotes exactly its stretch of the text. Counted by the database: there are many."""
    with connection.cursor() as cursor:
        cursor.execute(_UNEQUAL)
        for name, count in cursor.fetchall():
            yield _("%(count)d passages differ from the text of %(name)s.") % {"count": count, "name": name}


def _files(store: Storage, folder: str) -> Iterator[str]:
    try:
        folders, names = store.listdir(folder)
    except FileNotFoundError:  # nothing was ever stored
        return
    yield from (f"{folder}/{name}" if folder else name for name in names)
    for name in folders:
        yield from _files(store, f"{folder}/{name}" if folder else name)


def _hash_of(path: str) -> str:
    digest = hashlib.sha256()
    with storages["originals"].open(path) as file:
        while piece := file.read(PIECE):
            digest.update(piece)
    return digest.hexdigest()


_UNEQUAL = """
SELECT original.name, count(*) FROM archive_passage passage
  JOIN archive_rendition rendition ON rendition.id = passage.rendition_id
  JOIN archive_original original ON original.id = rendition.original_id
 WHERE passage.quote IS DISTINCT FROM substr(rendition.text, passage.start + 1, passage."end" - passage.start)
 GROUP BY original.id, original.name ORDER BY original.id
"""
