"""Texts that use the same words: a join over sets, without comparing every pair.

Two sets that share a fraction t of their union share a word among their few rarest ones, so only
texts that meet there are compared (prefix filtering).
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from math import ceil

__all__ = ["alike", "words"]

_WORD = re.compile(r"\w+")


def __dir__() -> list[str]:
    return __all__


def words(text: str) -> frozenset[str]:
    """The words of a text, in lower case."""
    return frozenset(_WORD.findall(text.lower()))


def alike(texts: Sequence[frozenset[str]], share: float) -> Iterator[tuple[int, int, float]]:
    """Pairs (i, j, Jaccard) of texts whose common words are at least `share` of all their words; i < j.

    >>> list(alike([words("sweeps the floor"), words("Sweeps the floor!"), words("paints a wall")], 0.8))
    [(0, 1, 1.0)]
    """
    known = Counter(word for text in texts for word in text)
    holders: dict[str, list[int]] = {}
    for place, text in enumerate(texts):
        rarest = sorted(text, key=lambda word: (known[word], word))
        prefix = rarest[: len(text) - ceil(share * len(text) - 1e-9) + 1]
        met = {other for word in prefix for other in holders.get(word, ())}
        for other in sorted(met):
            earlier = texts[other]
            shorter, longer = sorted((len(earlier), len(text)))
            if shorter < share * longer - 1e-9:
                continue
            common = len(earlier & text)
            if common >= share * (len(earlier) + len(text) - common) - 1e-9:
                yield other, place, common / (len(earlier) + len(text) - common)
        for word in prefix:
            holders.setdefault(word, []).append(place)
