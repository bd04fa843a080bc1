"""Looks for streams of a PDF that swell far beyond their size, before a library that would let them swell sees them."""

from __future__ import annotations

import re
import zlib

from clew_reader.openers.refusals import Bomb

STREAM_LIMIT = 40_000_000  # bytes of one stream: the drawing of a very dense map has a quarter of it
TOTAL_LIMIT = 500_000_000
_STEP = 1_000_000
_BEGIN = re.compile(rb"(?<!end)stream\r?\n")
_IMAGE = re.compile(rb"/Subtype\s*/Image")
_DICTIONARY = 1_000  # bytes before a stream in which its dictionary stands


def check_streams(data: bytes, name: str) -> None:
    """Raises `Bomb` where the packed streams of a PDF, pictures apart, hold more than the limits.

    Pictures are left out because reading the text does not unpack them, and a scan holds gigabytes of them. Streams
    packed in other ways than Flate are not looked into: hardly any program writes them.
    """
    total = 0
    for begin in _BEGIN.finditer(data):
        described = data[max(0, begin.start() - _DICTIONARY) : begin.start()].rpartition(b" obj")[2]
        if b"FlateDecode" not in described or _IMAGE.search(described):
            continue
        size = _unpacked(data, begin.end(), STREAM_LIMIT)
        total += size
        if size > STREAM_LIMIT or total > TOTAL_LIMIT:
            raise Bomb(name, f"the stream at byte {begin.start()}")


def _unpacked(data: bytes, start: int, limit: int) -> int:
    """How many bytes a stream unpacks to, counted until `limit` is passed. A broken one counts as far as it goes."""
    packed = zlib.decompressobj()
    size = 0
    place = start
    waiting = b""
    try:
        while size <= limit and not packed.eof and (waiting or place < len(data)):
            if not waiting:
                waiting, place = data[place : place + _STEP], place + _STEP
            size += len(packed.decompress(waiting, _STEP))
            waiting = packed.unconsumed_tail
    except zlib.error:
        pass
    return size
