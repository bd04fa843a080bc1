"""From bytes to text: which encoding a text file is in, decided by its bytes."""

from __future__ import annotations

import re
import unicodedata

from clew_reader.openers import legacy

_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x19\x1b-\x1f]")
_GUESSED_FROM = 20_000  # bytes that the general guesser sees: it is slow, and more does not make it surer


def decode(data: bytes) -> tuple[str, str] | None:
    """The text of the bytes and the name of their encoding; None if they are not text. Not yet cleaned."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _plausible(data[len(mark) :].decode(encoding, "replace"), encoding.upper())
    if b"\x00" in data:
        return _without_mark(data)
    try:
        return _plausible(data.decode("utf-8"), "UTF-8")
    except UnicodeDecodeError:
        return _damaged_utf8(data) or _eight_bit(data)


def _plausible(text: str, encoding: str) -> tuple[str, str] | None:
    """Text has next to no control characters, and hardly a letter that could not be decoded."""
    strange = len(_CONTROLS.findall(text)) + 10 * text.count("\ufffd")
    return (text, encoding) if strange <= 2 + len(text) // 100 else None


def _without_mark(data: bytes) -> tuple[str, str] | None:
    """UTF-16 that lost its mark: in Latin scripts every other byte of most letters is zero."""
    half = len(data) // 2
    low, high = data[0::2].count(0), data[1::2].count(0)
    if high > half * 0.2 and low * 20 < high:
        return _plausible(data.decode("utf-16-le", "replace"), "UTF-16-LE")
    if low > half * 0.2 and high * 20 < low:
        return _plausible(data.decode("utf-16-be", "replace"), "UTF-16-BE")
    return None


def _damaged_utf8(data: bytes) -> tuple[str, str] | None:
    """UTF-8 with a few broken letters, as where a file was cut short: far more letters are whole than broken."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(char > "\x7f" for char in text) - broken
    return (text, "UTF-8 (damaged)") if whole > 4 * broken else None


def _eight_bit(data: bytes) -> tuple[str, str] | None:
    western = _windows_1252(data)
    if len(_CONTROLS.findall(western)) * 100 > len(western):
        return None
    candidates = [(legacy.western_share(western), western, "WINDOWS-1252")]
    candidates += [(legacy.vietnamese_share(text), text, name) for text, name in _vietnamese_readings(data, western)]
    share, text, name = max(candidates, key=lambda candidate: candidate[0])
    return (text, name) if share > 0.6 else _guessed(data)


def _vietnamese_readings(data: bytes, western: str) -> list[tuple[str, str]]:
    readings = [(unicodedata.normalize("NFC", data.decode("cp1258", "replace")), "WINDOWS-1258")]
    return readings + [(convert(western), name) for name, convert in legacy.TABLES]


def _windows_1252(data: bytes) -> str:
    """Never fails: the five bytes that Windows-1252 leaves open are taken for Latin-1 control characters."""
    text = data.decode("cp1252", "replace")
    if "\ufffd" not in text:
        return text
    return "".join(chr(byte) if char == "\ufffd" else char for byte, char in zip(data, text, strict=True))


def _guessed(data: bytes) -> tuple[str, str] | None:
    import charset_normalizer  # slow to load, and only needed for languages that the reader does not know

    best = charset_normalizer.from_bytes(data[:_GUESSED_FROM]).best()
    if best is None:
        return None
    return _plausible(data.decode(best.encoding, "replace"), best.encoding.upper().replace("_", "-"))
