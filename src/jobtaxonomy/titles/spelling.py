"""Spelling: the known word that a word never seen was meant to be."""

from collections.abc import Iterable

__all__ = ["Spelling"]


def __dir__() -> list[str]:
    return __all__


_SHORTEST = 6  # letters that a misspelled word has at least: shorter ones are one mistake away from too much
_SHORTEST_OF_TWO = 9  # and one with two mistakes
_LONGEST = 40
_MOST_REMEMBERED = 50_000


class Spelling:
    """Known words, the most common first, to find the one nearest to another; of several as near the most common.

    Never changes but for a bounded memory of its answers.

    >>> spelling = Spelling(["accountant", "machinist", "mechanist", "waiter"])
    >>> spelling.meant("acountant"), spelling.meant("machnist"), spelling.meant("weiter"), spelling.meant("water")
    ('accountant', 'machinist', 'waiter', None)
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._by_initial: dict[str, list[str]] = {}
        for word in words:
            if len(word) >= _SHORTEST - 1 and word.isalpha():
                self._by_initial.setdefault(word[0], []).append(word)
        self._meant: dict[str, str | None] = {}

    def meant(self, word: str) -> str | None:
        """The nearest known word with the same initial, one mistake away, or two from a long word."""
        if not _SHORTEST <= len(word) <= _LONGEST or not word.isalpha():
            return None
        if word not in self._meant:
            if len(self._meant) >= _MOST_REMEMBERED:
                self._meant.clear()
            self._meant[word] = self._nearest(word)
        return self._meant[word]

    def _nearest(self, word: str) -> str | None:
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        most = 2 if len(word) >= _SHORTEST_OF_TWO else 1
        known = self._by_initial.get(word[0], [])
        # of several as near the first, which is the most common
        near = process.extractOne(word, known, scorer=OSA.distance, score_cutoff=most)
        return near[0] if near else None
