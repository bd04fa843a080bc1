"""Where the bytes of originals lie: the storage named "originals", at a path made from the hash."""

from __future__ import annotations

import hashlib

from django.core.files.base import ContentFile
from django.core.files.storage import storages


def path_of(sha256: str) -> str:
    """The path of an original inside the storage: two levels of folders, so that no folder holds too many files."""
    return f"{sha256[:2]}/{sha256[2:4]}/{sha256}"


def data_hash(data: bytes) -> str:
    """SHA-256 as lower-case hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def keep(data: bytes) -> str:
    """Stores the bytes, if they are not there yet, and returns their hash.

    What lies at the path already may be the rest of a write that was cut off; it is then written again.
    """
    sha256 = data_hash(data)
    path = path_of(sha256)
    store = storages["originals"]
    if store.exists(path):
        if data_hash(read(sha256)) == sha256:
            return sha256
        store.delete(path)
    written = store.save(path, ContentFile(data))
    if written != path:  # somebody else stored the same bytes in the meantime
        store.delete(written)
    return sha256


def read(sha256: str) -> bytes:
    """The bytes of an original. Raises FileNotFoundError where the storage has none."""
    with storages["originals"].open(path_of(sha256)) as file:
        data: bytes = file.read()
    return data


def forget(sha256: str) -> None:
    """Removes the bytes; nothing happens where there are none."""
    storages["originals"].delete(path_of(sha256))
