"""Vintages: how old each part of a page is, for pages that mix releases."""

from attrs import frozen

from jobtaxonomy.provenance import Source

__all__ = ["Vintage"]


def __dir__() -> list[str]:
    return __all__


@frozen
class Vintage:
    """A part of what is known, the date its figures are of (None where not said), and its source."""

    what: str
    as_of: str | None
    source: Source
