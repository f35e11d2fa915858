"""What a score is worth where the text says little of the work."""

from functools import cache

from jobtaxonomy.titles.normalise import normalise
from jobtaxonomy.titles.vocabulary import FIELDS, NOT_TITLES

__all__ = ["discount_of", "discounted"]


def __dir__() -> list[str]:
    return __all__


_SAYS_NOTHING = 0.2
_NAMES_NOBODY = 0.3
_MANAGES = 0.85  # employers agree less on what managers manage: on labelled titles scores came out this much too high


@cache
def _fields() -> frozenset[str]:
    return frozenset(map(normalise, FIELDS))


def discount_of(key: str) -> float:
    """What a score is multiplied by: 1 for a title, less for a text that says little or nothing of the work."""
    if key in NOT_TITLES:
        return _SAYS_NOTHING
    if key in _fields():
        return _NAMES_NOBODY
    words = key.split()
    if NOT_TITLES.issuperset(words):
        return _SAYS_NOTHING
    return _MANAGES if "manager" in words or "director" in words else 1.0


def discounted(score: float, factor: float) -> float:
    """A score times the factor; never nothing."""
    return score if factor == 1.0 else max(round(score * factor, 4), 0.0001)
