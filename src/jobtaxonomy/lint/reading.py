"""Architectures to lint: read by the one reader, with the bundled levels and focuses, and thresholds that there are."""

from collections.abc import Iterator
from pathlib import Path

from jobtaxonomy import architecture as room
from jobtaxonomy.architecture import Architecture, Fault
from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.levelling import LevelFramework
from jobtaxonomy.lint.thresholds import Thresholds

__all__ = ["load_architecture", "read_architecture"]


def __dir__() -> list[str]:
    return __all__


def load_architecture(path: str | Path) -> Architecture:
    """The architecture in a file, or a folder of tables. Raises InvalidFile with every fault of form."""
    universal, known = _bundled()
    return room.load_architecture(path, universal=universal, known=known, further=_thresholds)


def read_architecture(content: object, *, name: str = "architecture") -> Architecture:
    """The architecture in parsed content. Raises InvalidFile with every fault of form.

    >>> acme = read_architecture({"name": "Acme", "role": [{"code": "R1", "title": "Welder", "level": "S2"}]})
    >>> acme.jobs[0].title
    'Welder'
    """
    universal, known = _bundled()
    return room.read_architecture(content, universal=universal, known=known, name=name, further=_thresholds)


def _bundled() -> tuple[LevelFramework, dict[str, tuple[str, ...]]]:
    from jobtaxonomy.taxonomy import load

    return LevelFramework.of(load().levels(), load().tracks()), {"focus": load().focuses()}


def _thresholds(architecture: Architecture) -> Iterator[Fault]:
    for name, value in architecture.thresholds:
        try:
            Thresholds().changed({name: value})
        except InvalidQuery as error:
            yield "lint", None, "thresholds", str(error)
