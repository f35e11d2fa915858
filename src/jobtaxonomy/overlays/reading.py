"""From a file, parsed content or an architecture to an overlay, with every fault at once."""

from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any

from attrs import evolve

from jobtaxonomy.architecture import Architecture, faults, load_architecture, read_architecture
from jobtaxonomy.errors import InvalidFile, InvalidQuery
from jobtaxonomy.levelling import LevelFramework
from jobtaxonomy.overlays.checks import Fit
from jobtaxonomy.overlays.overlaid import OverlaidTaxonomy
from jobtaxonomy.taxonomy import Taxonomy

__all__ = ["overlay"]


def __dir__() -> list[str]:
    return __all__


def overlay(base: Taxonomy, source: str | Path | Mapping[str, Any] | Architecture) -> OverlaidTaxonomy:
    """A taxonomy with a company's architecture on top: see `Taxonomy.overlay`."""
    bundled = base.bundled if isinstance(base, OverlaidTaxonomy) else base
    universal = LevelFramework.of(bundled.levels(), bundled.tracks())
    fit = Fit(base, bundled)
    known = {
        "focus": base.focuses(),
        "level": [level.code for level in base.levels()],
        "role": [code for code in base.roles() if code not in bundled.roles()],
    }
    if isinstance(source, Architecture):
        architecture = evolve(source, universal=universal)
        found = [*faults(architecture, known), *fit(architecture)]
        if found:
            raise InvalidFile(architecture.name, [_said(*fault) for fault in found])
    elif isinstance(source, Mapping):
        architecture = read_architecture(source, universal=universal, known=known, name="overlay", further=fit)
    else:
        if not isinstance(source, str | PathLike):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidQuery(source, "an overlay is a file, a folder of tables, parsed content or an Architecture")
        architecture = load_architecture(source, universal=universal, known=known, further=fit)
    return OverlaidTaxonomy(base, architecture)


def _said(part: str, place: int | None, where: str, message: str) -> str:
    at = f"$.{part}" if place is None else f"$.{part}[{place}]"
    return f"{at}{'.' if where else ''}{where}: {message}"
