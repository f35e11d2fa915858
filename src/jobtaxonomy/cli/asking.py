"""Which taxonomy a command asks: the bundled one, or with `--overlay` a company's on top of it."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from jobtaxonomy.errors import InvalidQuery

if TYPE_CHECKING:
    from jobtaxonomy.taxonomy import Taxonomy

__all__ = ["taxonomy"]


def __dir__() -> list[str]:
    return __all__


def taxonomy(args: Namespace) -> "Taxonomy":
    """The taxonomy that a command asks, made once a command. Raises InvalidQuery for no file, InvalidFile."""
    found: Taxonomy | None = getattr(args, "taxonomy", None)
    if found is None:
        from jobtaxonomy.taxonomy import load

        found, file = load(), getattr(args, "overlay", None)
        if file is not None:
            if not Path(file).exists():
                raise InvalidQuery(file, "there is no such file")
            found = found.overlay(file)
        args.taxonomy = found
    return found
