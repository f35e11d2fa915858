"""Texts that use the same words: a join over sets, without comparing every pair.

Two sets that share a fraction t of their union share a word among their few rarest ones, so only
texts that meet there are compared (prefix filtering).
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from math import ceil

__all__ = ["alike", "words"]

_WORD = re.compile(r"\w+")


def __dir__() -> list[str]:
    return __all__


def words(text: str) -> frozenset[str]:
    """The words of a text, in lower case."""
    return frozenset(_WORD.findall(text.lower()))


def alike(
    texts: Sequence[frozenset[str]], share: float, *, skip: Callable[[int, int], bool] = lambda _, __: False
) -> Iterator[tuple[int, int, float]]:
    """For each text the earliest that says the same, as (earlier, later, Jaccard); nothing where none does.

    Two texts say the same when their common words are at least `share` of all their words. Pairs
    (earlier, later) for which `skip` is true are passed over. Telling only the earliest keeps a
    sentence that was pasted a thousand times from becoming half a million pairs.

    >>> list(alike([words("sweeps the floor"), words("Sweeps the floor!"), words("paints a wall")], 0.8))
    [(0, 1, 1.0)]
    """
    known = Counter(word for text in texts for word in text)
    places: dict[frozenset[str], list[int]] = {}
    holders: dict[str, list[frozenset[str]]] = {}
    for later, text in enumerate(texts):
        rarest = sorted(text, key=lambda word: (known[word], word))
        prefix = rarest[: len(text) - ceil(share * len(text) - 1e-9) + 1]
        met = {other for word in prefix for other in holders.get(word, ())}
        likeness = {other: found for other in met if (found := _jaccard(other, text)) >= share - 1e-9}
        partners = [
            (earlier, found)
            for other, found in likeness.items()
            if (earlier := next((place for place in places[other] if not skip(place, later)), None)) is not None
        ]
        if partners:
            earlier, found = min(partners)
            yield earlier, later, found
        if text not in places:
            for word in prefix:
                holders.setdefault(word, []).append(text)
        places.setdefault(text, []).append(later)


def _jaccard(a: frozenset[str], b: frozenset[str]) -> float:
    common = len(a & b)
    return common / (len(a) + len(b) - common)
