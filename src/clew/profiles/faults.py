"""What is wrong with a profile, and where: the file, the line and the reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path as FilePath

from clew.profiles.lines import Path


@dataclass(frozen=True)
class Misfit:
    """Something in the data of a profile that does not fit, at a path of keys and numbers."""

    path: Path
    reason: str


@dataclass(frozen=True)
class Fault:
    """A misfit found in a file."""

    file: FilePath
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.reason}"


class BrokenProfile(ValueError):
    """A profile that cannot be used. `file`, `line` and `reason` tell the first fault; `faults` holds all of them."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        self.file, self.line, self.reason = self.faults[0].file, self.faults[0].line, self.faults[0].reason
        super().__init__("The profile cannot be used.\n" + "\n".join(f"  {fault}" for fault in self.faults))


class NoSuchProfile(LookupError):
    """No profile has that name: `name`, `known` names."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        self.name, self.known = name, tuple(known)
        super().__init__(f"There is no profile {name!r}. Choose one of: {', '.join(known)}.")
