"""A title without the names in it: a trade in place of an employer, nothing in place of a town."""

from collections.abc import Sequence

from jobtaxonomy.titles.names import EMPLOYERS, STATE_CODES, TOWNS, TOWNS_BY_STATE
from jobtaxonomy.titles.vocabulary import STATES

__all__ = ["is_town", "is_trade", "without_names"]


def __dir__() -> list[str]:
    return __all__


_TRADES = frozenset(EMPLOYERS.values())
_EVERY_TOWN = TOWNS | TOWNS_BY_STATE
_LONGEST_NAME = 4
_WHERE = frozenset("at for with".split())


def without_names(tokens: list[str]) -> list[str]:
    """The tokens with trades in place of employers, and without the town and state at their end.

    >>> without_names("olive garden server dallas tx".split())
    ['restaurant', 'server']
    """
    kept: list[str] = []
    at = 0
    while at < len(tokens):
        for size in range(min(_LONGEST_NAME, len(tokens) - at), 0, -1):
            trade = EMPLOYERS.get(" ".join(tokens[at : at + size]))
            if trade is not None:
                if not trade and kept and kept[-1] in _WHERE:
                    kept.pop()
                kept += trade.split()
                at += size
                break
        else:
            kept.append(tokens[at])
            at += 1
    stated = len(kept) > 1 and len(kept[-1]) == 2 and kept[-1] in STATES
    towns = _EVERY_TOWN if stated else TOWNS
    last = len(kept) - stated
    end = last if stated and kept[-1] in STATE_CODES else len(kept)
    for size in range(min(3, last - 1), 0, -1):
        if " ".join(kept[last - size : last]) in towns:
            end = last - size
            break
    return kept[:end] or tokens


def is_town(words: Sequence[str]) -> bool:
    """Whether words are a town, with or without its state."""
    return " ".join(words) in TOWNS or (words[-1] in STATES and " ".join(words[:-1]) in _EVERY_TOWN)


def is_trade(words: Sequence[str]) -> bool:
    """Whether words are what stands in place of an employer."""
    return " ".join(words) in _TRADES
