"""The languages of the product and text that exists in several of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from clew.words.folding import nfc

LANGUAGES: Final = ("vi", "en", "sv")


@dataclass(frozen=True, slots=True)
class Words:
    """One text in one to three languages. A language that is missing falls back in the order vi, en, sv."""

    vi: str = ""
    en: str = ""
    sv: str = ""

    def __post_init__(self) -> None:
        for language in LANGUAGES:
            object.__setattr__(self, language, " ".join(nfc(getattr(self, language)).split()))

    def __bool__(self) -> bool:
        return any(self.as_dict().values())

    def __str__(self) -> str:
        return self.in_(_active_language())

    def in_(self, language: str | None) -> str:
        """The text in `language` ("vi", also "vi-vn"), or in the first language that has it."""
        texts = self.as_dict()
        wanted = texts.get((language or "")[:2])
        return wanted or next((text for text in texts.values() if text), "")

    def as_dict(self) -> dict[str, str]:
        """All three, in the fixed order, empty ones included."""
        return {language: getattr(self, language) for language in LANGUAGES}

    def all(self) -> tuple[str, ...]:
        """The texts that exist, without repeats."""
        return tuple(dict.fromkeys(text for text in self.as_dict().values() if text))

    @classmethod
    def of(cls, texts: Mapping[str, str] | str | None) -> Words:
        """From a mapping of languages, or from one text that serves for all."""
        if isinstance(texts, str):
            return cls(vi=texts)
        return cls(**{language: (texts or {}).get(language, "") for language in LANGUAGES})


def _active_language() -> str | None:
    from django.utils.translation import get_language  # late: profiles and readers use Words without Django settings

    return get_language()
