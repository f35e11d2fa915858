"""A title as a sum of vectors: of its words, its head noun and its neighbouring pairs.

A word never seen is the sum of its letter groups. Sums are rounded to whole numbers, so that no score
depends on how many titles are scored at once, on threads or on the machine.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from jobtaxonomy.titles.spelling import Spelling
from jobtaxonomy.titles.vocabulary import AGENTS, LEADING, PREPOSITIONS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Sums = tuple[Floats, NDArray[np.intp], list[float], NDArray[np.bool_]]

__all__ = ["TitleVectors", "letter_groups"]


def __dir__() -> list[str]:
    return __all__


_STEPS = 511  # 511 * 127 * 192 stays below 2**24: such sums are exact in single precision, in any order
_PREPOSITION = -1
_UNKNOWN = -2
_MOST_WORDS = 50_000
_LONGEST_WORD = 40
_SHORT = 4
_MOST_WORDS_OF_A_TITLE = 40
_STRANGE = 0.2  # what a word of unheard-of letters leaves of a score
_LONG_KEY = 8  # letters of a title from which a misspelled word is no chance
_LIKE_A_WORD = 0.7  # share of familiar letter groups, from which a word never seen is taken for a real one
_NOBODY = 0.3  # what is left where one word, or one beside words never seen, names nobody who works, or all are short
_UNKNOWN_AGAIN = 0.5  # what every further word never seen leaves
_MISSPELT = 0.85  # what is left where a word never seen is taken for one that is spelled nearly so
_NONE_RIGHT = 0.75  # and where no word of the title is spelled as one that is known


def letter_groups(word: str) -> list[str]:
    """Groups of three to five letters of a word between marks.

    >>> letter_groups("cook")[:5]
    ['<co', 'coo', 'ook', 'ok>', '<coo']
    """
    marked = f"<{word}>"
    return [marked[at : at + size] for size in (3, 4, 5) for at in range(len(marked) - size + 1)]


def _whole(halved: "NDArray[np.uint8]", times: Sequence[tuple[int, int]]) -> "NDArray[np.int8]":
    """Vectors of whole numbers from half a byte each: how many units one counts, and for how many rows."""
    import numpy as np

    rows, half = halved.shape
    vectors = np.empty((rows, 2 * half), np.int8)
    np.right_shift(halved, 4, out=vectors[:, :half], casting="unsafe")
    np.bitwise_and(halved, 15, out=vectors[:, half:], casting="unsafe")
    vectors -= np.int8(8)
    first = 0
    for units, count in times:
        if units > 1:
            vectors[first : first + count] *= np.int8(units)
        first += count
    return vectors


class TitleVectors:
    """Vectors of normalised titles, and how much of each title is known.

    Never changes but for a bounded memory of the vectors of words it had not seen.
    """

    def __init__(self, header: Mapping[str, Any], arrays: "Mapping[str, NDArray[Any]]") -> None:
        import numpy as np

        words: list[str] = header["words"].split("\n")
        self._words = {word: at for at, word in enumerate(words)} | dict.fromkeys(PREPOSITIONS, _PREPOSITION)
        at = len(words)
        self._heads = np.full(at, -1, np.intp)
        self._heads[arrays["heads"]] = np.arange(at, at + len(arrays["heads"]))
        at += len(arrays["heads"])
        self._names_somebody = np.unpackbits(arrays["agents"], count=len(words)).astype(bool)
        self._leads = np.array([word in LEADING for word in words])
        self._first_pair = at
        self._pairs = arrays["pairs"]
        at += len(self._pairs)
        self._groups = {group: at + place for place, group in enumerate(header["groups"].split("\n"))}
        self._vectors = _whole(arrays["vectors"], header["times"])
        self._step: float = header["step"] / header["temperature"]
        self._unknown: dict[str, tuple[Floats | None, float]] = {}

    @cached_property
    def _spelling(self) -> Spelling:
        return Spelling(self._words)

    def spelled(self, key: str) -> str:
        """A normalised title with the words that were meant in place of misspelled ones; "" where it has none.

        So too where it has words that nobody knows.
        """
        words = key.split()
        if len(key) < _LONG_KEY or all(map(self._words.__contains__, words)):
            return ""
        meant = [word if word in self._words else self._spelling.meant(word) for word in words]
        return "" if None in meant else " ".join(filter(None, meant))

    def _strange(self, word: str) -> "tuple[Floats | None, float]":
        """The vector of a word that is not in the vocabulary, and how familiar its letters are (0..1)."""
        import numpy as np

        found = self._unknown.get(word)
        if found is None:
            groups = letter_groups(word[:_LONGEST_WORD])
            places = list(map(self._groups.get, groups))
            known = [place for place in places if place is not None]
            threes = sum(len(group) == 3 for group in groups)
            long = places[threes:]  # the groups of three letters come first, and say little
            familiar = (len(long) - long.count(None)) / len(long) if long else 0.0
            vector = None
            if known:
                total = self._vectors[known].sum(axis=0, dtype=np.float32)
                vector = np.rint(total / np.float32(len(groups) ** 0.5))
            found = vector, familiar
            if len(self._unknown) < _MOST_WORDS:
                self._unknown[word] = found
        return found

    def _sums(self, keys: Sequence[str]) -> "Sums":
        """Of each title: sum of vectors, how many, what unknown words leave of the score, and who leads."""
        import numpy as np

        words = [key.split()[:_MOST_WORDS_OF_A_TITLE] for key in keys]
        lengths = np.fromiter(map(len, words), np.intp, len(words))
        at_of = self._words.get
        ids = np.array([at_of(word, _UNKNOWN) for title in words for word in title], np.intp)
        rows = np.repeat(np.arange(len(words)), lengths)
        ends = np.cumsum(lengths)
        strangers: list[tuple[int, str]] = []
        misspelt: list[int] = []
        for at in np.flatnonzero(ids == _UNKNOWN).tolist():
            title = int(rows[at])
            word = words[title][at - int(ends[title] - lengths[title])]
            if (meant := self._spelling.meant(word)) is None:
                strangers.append((title, word))
            else:
                ids[at] = self._words[meant]
                misspelt.append(title)

        head_at = ends - 1
        behind = np.flatnonzero((ids == _PREPOSITION) & (np.arange(len(ids)) > (ends - lengths)[rows]))
        with_preposition, first = np.unique(rows[behind], return_index=True)
        head_at[with_preposition] = behind[first] - 1
        headed = np.flatnonzero(lengths)
        heads = ids[head_at[headed]]
        heads = np.where(heads >= 0, self._heads[heads], -1)

        content = np.flatnonzero(ids != _PREPOSITION)
        left, right = ids[content[:-1]], ids[content[1:]]
        beside = np.flatnonzero((rows[content[:-1]] == rows[content[1:]]) & (left >= 0) & (right >= 0))
        pairs = left[beside] << 17 | right[beside]
        place = np.minimum(np.searchsorted(self._pairs, pairs), len(self._pairs) - 1)
        known = self._pairs[place] == pairs

        features = np.concatenate((ids[ids >= 0], place[known] + self._first_pair, heads[heads >= 0]))
        owners = np.concatenate((rows[ids >= 0], rows[content[:-1]][beside][known], headed[heads >= 0]))
        features = features[np.argsort(owners, kind="stable")]
        counts = np.bincount(owners, minlength=len(words))
        # the longest titles first, so that those with an nth feature are always the first so many
        order = np.argsort(-counts, kind="stable")
        starts = (np.cumsum(counts) - counts)[order]
        totals = np.zeros((len(words), self._vectors.shape[1]), np.int16)
        for nth, active in enumerate(np.cumsum(np.bincount(counts)[:0:-1])[::-1].tolist()):
            totals[:active] += self._vectors[features[starts[:active] + nth]]
        sums = np.empty(totals.shape, np.float32)
        sums[order] = totals

        seen, unknown = (np.bincount(rows[which], minlength=len(words)) for which in (ids >= 0, ids == _UNKNOWN))
        named, leads = (
            np.bincount(rows[ids >= 0], which[ids[ids >= 0]], len(words)) > 0
            for which in (self._names_somebody, self._leads)
        )
        familiar = [1.0] * len(words)
        corrected = np.bincount(np.array(misspelt, np.intp), minlength=len(words))
        for title in set(misspelt):
            mistakes = int(corrected[title])
            familiar[title] *= _MISSPELT**mistakes * (1.0 if int(seen[title]) > mistakes else _NONE_RIGHT)
        for title, word in strangers:
            vector, share = self._strange(word)
            familiar[title] *= _STRANGE + (1 - _STRANGE) * min(1.0, 2 * share)
            named[title] |= share > _LIKE_A_WORD and len(word) > _SHORT and word.endswith(AGENTS)
            if vector is not None:
                sums[title] += vector
                counts[title] += 1
        for title in np.flatnonzero((~named & ((seen < 2) | (corrected + unknown > 0))) | (unknown > 1)).tolist():
            familiar[title] *= _UNKNOWN_AGAIN ** max(0, int(unknown[title]) - 1)
            familiar[title] *= 1.0 if named[title] else _NOBODY
        sizes = np.fromiter(map(len, keys), np.intp, len(words))
        for title in np.flatnonzero((sizes <= _SHORT * lengths) & (lengths > 0)).tolist():
            if max(map(len, words[title])) < _SHORT:
                familiar[title] *= _NOBODY
        return sums, counts, familiar, leads

    def rounded(self, keys: Sequence[str]) -> "tuple[Floats, Floats, list[float], NDArray[np.bool_]]":
        """Whole-numbered sums, what one of their units is worth, what unknown words leave of the score, who leads."""
        import numpy as np

        sums, counts, familiar, leads = self._sums(keys)
        largest = np.maximum(np.abs(sums).max(axis=1), 1)
        unit = (largest * np.float32(self._step / _STEPS) / np.sqrt(np.maximum(counts, 1))).astype(np.float32)
        for place in np.flatnonzero(counts == 0).tolist():
            familiar[place] = 0.0
        return np.rint(sums * (np.float32(_STEPS) / largest)[:, None]), unit, familiar, leads
