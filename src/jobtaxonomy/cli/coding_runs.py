"""A run that codes a file: how far it is, and whether one that was stopped is the same.

Rows go to `OUTPUT.part` and, after each step, how far they are to `OUTPUT.part.json`, with what the run is
of: another file, column, threshold or overlay is another run, and does not go on from there.
"""

import json
from collections.abc import Mapping
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any

from attrs import asdict, define, field, frozen

from jobtaxonomy.errors import InvalidQuery

__all__ = ["Run", "Summary", "fingerprint"]


def __dir__() -> list[str]:
    return __all__


_SHOWN = 10


@define
class Summary:
    """What coding a file came to; `to_review` are (title, rows, best guess, score), the weightiest first."""

    output: str
    rows: int = 0
    answered: int = 0
    resumed: int = 0
    size: int = 0
    seen: dict[str, tuple[int, str | None, float]] = field(factory=dict[str, tuple[int, str | None, float]])

    @property
    def abstained(self) -> int:
        """Rows without an answer."""
        return self.rows - self.answered

    @property
    def to_review(self) -> list[tuple[str, int, str | None, float]]:
        """The titles whose rows are most often wrong or unanswered, by rows and doubt."""
        ranked = sorted(self.seen.items(), key=lambda item: (-item[1][0] * (1 - item[1][2]), item[0]))
        return [(title, count, code, score) for title, (count, code, score) in ranked[:_SHOWN]]

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "output": self.output,
            "rows": self.rows,
            "answered": self.answered,
            "abstained": self.abstained,
            "resumed": self.resumed,
            "to_review": [
                {"title": title, "rows": count, "best_guess": code, "score": score}
                for title, count, code, score in self.to_review
            ],
        }


def fingerprint(path: Path) -> str:
    """The size and a hash of the content of a file, or of a folder's files."""
    files = sorted(one for one in path.rglob("*") if one.is_file()) if path.is_dir() else [path]
    whole, size = sha256(), 0
    for one in files:
        with one.open("rb") as handle:
            whole.update(file_digest(handle, "sha256").digest())
            size += handle.tell()
    return f"{size:,} bytes, sha256 {whole.hexdigest()[:16]}"


@frozen
class Run:
    """A run towards `output`; `identity` is all that its rows depend on, in words."""

    output: Path
    identity: Mapping[str, str]

    @property
    def part(self) -> Path:
        """Where the rows are until all are there."""
        return self.output.with_name(f"{self.output.name}.part")

    @property
    def _state(self) -> Path:
        return self.output.with_name(f"{self.output.name}.part.json")

    def begin(self, *, restart: bool) -> Summary:
        """How far an earlier run of the same came, or nothing yet. Raises InvalidQuery for one of something else."""
        if restart or not (self.part.exists() and self._state.exists()):
            self.end()
            return Summary(str(self.output))
        try:
            known = json.loads(self._state.read_text(encoding="utf-8"))
            was: dict[str, str] = known["identity"]
            differing = [f"{name} was {was[name]}, is {now}" for name, now in self.identity.items() if was[name] != now]
            seen = {title: (count, code, score) for title, (count, code, score) in known["seen"].items()}
            summary = Summary(str(self.output), known["rows"], known["answered"], known["rows"], known["size"], seen)
            if summary.size > self.part.stat().st_size:
                raise ValueError
        except (KeyError, ValueError, TypeError, AttributeError):
            raise self._other(f"{self._state.name} does not tell how far it is") from None
        if differing:
            raise self._other("; ".join(differing))
        return summary

    def _other(self, why: str) -> InvalidQuery:
        return InvalidQuery(
            str(self.output), f"the run that was stopped is not this one ({why}); --restart begins anew"
        )

    def save(self, summary: Summary) -> None:
        """Write down how far the run is: a stop at any moment leaves the state before or after."""
        fresh = self._state.with_name(f"{self._state.name}.new")
        fresh.write_text(json.dumps({**asdict(summary), "identity": dict(self.identity)}), encoding="utf-8")
        fresh.replace(self._state)

    def end(self) -> None:
        """Leave nothing behind but the output."""
        for path in (self.part, self._state):
            path.unlink(missing_ok=True)
