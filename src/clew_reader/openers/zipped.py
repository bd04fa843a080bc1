"""Reads the parts of a zipped document without being harmed by one that was made to harm."""

from __future__ import annotations

import io
import lzma
import posixpath
import zipfile
import zlib

from lxml import etree

from clew_reader.openers.refusals import Bomb, Damaged

PART_LIMIT = 40_000_000  # bytes of one XML part: a document of 10,000 pages stays below it
TOTAL_LIMIT = 500_000_000  # bytes of all parts together, pictures included
RATIO_LIMIT = 200  # how far one part may swell; XML written by Word swells 10 to 30 times
_SWELLS_FREELY = 1_000_000  # bytes up to which any ratio is harmless
_PARTS_LIMIT = 10_000

# What zipfile raises for archives that are broken in one way or another.
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    OSError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    EOFError,
)

# "Strict" files call the same elements by another address.
_STRICT = tuple(
    (f"http://purl.oclc.org/ooxml/{kind}/main".encode(), f"http://schemas.openxmlformats.org/{kind}/2006/main".encode())
    for kind in ("wordprocessingml", "spreadsheetml")
)

_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"


class Parts:
    """The XML parts of one zipped document. Use as a context manager; every trouble comes out as a refusal."""

    def __init__(self, data: bytes, name: str, kind: str) -> None:
        self._name = name
        self._kind = kind
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except BROKEN as broken:
            raise Damaged(name, kind, "its table of contents") from broken
        self._check_size()

    def __enter__(self) -> Parts:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def _check_size(self) -> None:
        parts = self._zip.infolist()
        if len(parts) > _PARTS_LIMIT or sum(part.file_size for part in parts) > TOTAL_LIMIT:
            raise Bomb(self._name, "all its parts together")
        for part in parts:
            if part.file_size > _SWELLS_FREELY and part.file_size > RATIO_LIMIT * max(part.compress_size, 1):
                raise Bomb(self._name, part.filename)

    def xml(self, path: str) -> etree._Element | None:
        """The root of one part, or None where the document has no such part."""
        try:
            with self._zip.open(path) as part:
                data = part.read(PART_LIMIT + 1)  # the size in the table of contents may be a lie
        except KeyError:
            return None
        except BROKEN as broken:
            raise Damaged(self._name, self._kind, path) from broken
        if len(data) > PART_LIMIT:
            raise Bomb(self._name, path)
        return self._parse(data, path)

    def _parse(self, data: bytes, path: str) -> etree._Element:
        # No document of an office program declares a type; entities are how an XML file swells or looks outside.
        if b"<!DOCTYPE" in data or "<!DOCTYPE".encode("utf-16-le") in data or "<!DOCTYPE".encode("utf-16-be") in data:
            raise Bomb(self._name, path)
        for strict, usual in _STRICT:
            data = data.replace(strict, usual)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            return etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as broken:
            raise Damaged(self._name, self._kind, path) from broken

    def related(self, path: str, kind: str) -> list[str]:
        """Paths of the parts that `path` ("": the whole) relates to as `kind`, the last word of the relation's type."""
        return [target for kinds, target in self._relations(path).values() if kinds.endswith(f"/{kind}")]

    def targets(self, path: str) -> dict[str, str]:
        """Paths of the parts that `path` relates to, by the id under which it names them."""
        return {name: target for name, (_, target) in self._relations(path).items()}

    def _relations(self, path: str) -> dict[str, tuple[str, str]]:
        """Type and target of every relation inside the document, by its id."""
        folder, leaf = posixpath.split(path)
        relations = self.xml(posixpath.join(folder, "_rels", f"{leaf}.rels"))
        if relations is None:
            return {}
        return {
            relation.get("Id", str(number)): (
                relation.get("Type", ""),
                posixpath.normpath(posixpath.join(folder, relation.get("Target", ""))).lstrip("/"),
            )
            for number, relation in enumerate(relations.iter(f"{_RELATIONS}Relationship"))
            if relation.get("TargetMode") != "External"
        }
