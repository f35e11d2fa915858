"""What can be shown of a company's own level: whose it is, its peers, and the sentences of the nearest of them."""

from typing import TYPE_CHECKING

from jobtaxonomy.levelling.comparison import compare
from jobtaxonomy.levelling.ladder import UNIVERSAL_SCHEME
from jobtaxonomy.overlays.overlaid import architecture_source
from jobtaxonomy.taxonomy import load

if TYPE_CHECKING:
    from jobtaxonomy.levelling import Level
    from jobtaxonomy.provenance import Source

__all__ = ["peers_of", "source_of", "told_by", "words_of"]


def __dir__() -> list[str]:
    return __all__


def peers_of(level: "Level") -> "tuple[Level, ...]":
    """The universal levels that a company's level corresponds to; none for a universal one."""
    known = {one.code: one for one in load().levels()}
    codes = (mapping.value for mapping in level.mappings if mapping.scheme == UNIVERSAL_SCHEME)
    return tuple(known[code] for code in codes if code in known)


def told_by(level: "Level") -> "Level":
    """Whose sentences describe a level: its own, else those of the peer with the nearest scores.

    >>> import jobtaxonomy as jt
    >>> told_by(jt.level("M3")).code
    'M3'
    """
    if level.sentences:
        return level
    return min(peers_of(level), key=lambda peer: compare(level, peer).l1, default=level)


def words_of(*levels: "Level") -> str | None:
    """Which of the levels are described in the words of a peer; None where each has its own, or nobody's."""
    borrowed = [f"{level.code} as {told.code}" for level in levels if (told := told_by(level)) != level]
    return f"In the words of a peer: {', '.join(borrowed)}." if borrowed else None


def source_of(level: "Level") -> "Source | None":
    """The architecture that a company's level is from; None for any other."""
    mapping = level.mapping(UNIVERSAL_SCHEME)
    return None if mapping is None else architecture_source(mapping.source)
