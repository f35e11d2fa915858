"""The learned coder: a title is a sum of vectors, and a code's score the product with the code's own.

Words, head nouns and neighbouring pairs have vectors; a word never seen is the sum of its letter groups.
Every vector holds whole numbers, and sums are rounded to whole numbers before the product with the codes',
so that no score depends on how many titles are scored at once, on threads or on the machine.
"""

import json
import zlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from jobtaxonomy.titles.vocabulary import PREPOSITIONS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

__all__ = ["TitleModel", "letter_groups", "pack", "unpack"]


def __dir__() -> list[str]:
    return __all__


_MAGIC = b"jobtaxonomy titles 1\n"
_STEPS = 511  # 511 * 127 * 192 stays below 2**24: such sums are exact in single precision, in any order
_PREPOSITION = -1
_MOST_WORDS = 50_000
_LONGEST_WORD = 40
_MOST_FEATURES = 48


def pack(header: "dict[str, Any]", arrays: "dict[str, NDArray[Any]]") -> bytes:
    """The bytes of a model file: a header in JSON, then the arrays, compressed."""
    shapes = {name: (array.dtype.str, array.shape) for name, array in arrays.items()}
    head = json.dumps(header | {"arrays": shapes}, separators=(",", ":")).encode()
    body = b"".join(array.tobytes() for array in arrays.values())
    return _MAGIC + zlib.compress(len(head).to_bytes(4, "little") + head + body, 9)


def unpack(content: bytes) -> "tuple[dict[str, Any], dict[str, NDArray[Any]]]":
    """The header and arrays of a model file."""
    import numpy as np

    if not content.startswith(_MAGIC):
        raise ValueError("not a title model of this edition")
    body = zlib.decompress(memoryview(content)[len(_MAGIC) :])
    at = 4 + int.from_bytes(body[:4], "little")
    header = json.loads(body[4:at])
    arrays: dict[str, Any] = {}
    for name, (kind, shape) in header.pop("arrays").items():
        count = int(np.prod(shape))
        arrays[name] = np.frombuffer(body, np.dtype(kind), count, at).reshape(shape)
        at += arrays[name].nbytes
    return header, arrays


def letter_groups(word: str) -> list[str]:
    """Groups of three to five letters of a word between marks.

    >>> letter_groups("cook")[:5]
    ['<co', 'coo', 'ook', 'ok>', '<coo']
    """
    marked = f"<{word}>"
    return [marked[at : at + size] for size in (3, 4, 5) for at in range(len(marked) - size + 1)]


class TitleModel:
    """Log-linear scores of every SOC code for normalised titles.

    `codes` are the SOC 2018 codes, the columns of the scores. Never changes but for a bounded
    memory of the vectors of words it had not seen.
    """

    def __init__(self, content: bytes) -> None:
        import numpy as np

        header, arrays = unpack(content)
        self.codes: tuple[str, ...] = tuple(header["codes"])
        words: list[str] = header["words"].split("\n")
        self._words = {word: at for at, word in enumerate(words)} | dict.fromkeys(PREPOSITIONS, _PREPOSITION)
        at = len(words)
        self._heads = [-1] * at
        for place, word in enumerate(arrays["heads"].tolist()):
            self._heads[word] = at + place
        at += len(arrays["heads"])
        self._pairs = {pair: at + place for place, pair in enumerate(arrays["pairs"].tolist())}
        at += len(self._pairs)
        self._groups = {group: at + place for place, group in enumerate(header["groups"].split("\n"))}
        self._vectors = arrays["vectors"]
        self._step: float = header["step"] / header["temperature"]
        self._output = arrays["output"].T.astype(np.float32)
        self._gain = arrays["gain"]
        self._bias = arrays["bias"] / np.float32(header["temperature"])
        self._within = arrays["within"].T.astype(np.float32)
        self._within_gain = arrays["within_gain"]
        self._roles: list[str] = header["roles"]
        owner = arrays["owner"].tolist()
        self._of_soc: list[tuple[int, int]] = [(owner.index(soc), owner.index(soc) + owner.count(soc)) if soc in owner else (0, 0) for soc in range(len(self.codes))]
        self._only: list[str] = header["only"]
        self._unknown: dict[str, tuple[Floats | None, float]] = {}

    def _strange(self, word: str) -> "tuple[Floats | None, float]":
        """The vector of a word that is not in the vocabulary, and how familiar its letters are (0..1)."""
        import numpy as np

        found = self._unknown.get(word)
        if found is None:
            groups = letter_groups(word[:_LONGEST_WORD])
            known = [self._groups[group] for group in groups if group in self._groups]
            long = [group for group in groups if len(group) > 3]
            familiar = sum(group in self._groups for group in long) / len(long) if long else 0.0
            vector = None
            if known:
                total = self._vectors[known].sum(axis=0, dtype=np.float32)
                vector = np.rint(total / np.float32(len(groups) ** 0.5))
            found = vector, familiar
            if len(self._unknown) < _MOST_WORDS:
                self._unknown[word] = found
        return found

    def _sums(self, keys: Sequence[str]) -> "tuple[Floats, NDArray[np.intp], list[float]]":
        """Sum of vectors, number of features and share of familiar letters of each title."""
        import numpy as np

        words_at, heads, pairs = self._words.get, self._heads, self._pairs.get
        rows: list[int] = []
        starts: list[int] = []
        counts: list[int] = []
        familiar = [1.0] * len(keys)
        strange: list[tuple[int, Floats]] = []
        add = rows.append
        for place, key in enumerate(keys):
            starts.append(len(rows))
            before = last = head = -1
            extra = 0
            for word in key.split():
                at = words_at(word)
                if at is None:
                    vector, share = self._strange(word)
                    if extra < _MOST_FEATURES and vector is not None:
                        strange.append((place, vector))
                        extra += 1
                    familiar[place] -= (1 - share) * len(word) / len(key)
                    before = last = -1
                elif at == _PREPOSITION:
                    if head < 0:
                        head = last
                else:
                    add(at)
                    if before >= 0 and (pair := pairs(before << 17 | at)) is not None:
                        add(pair)
                    before = last = at
            if head < 0:
                head = last
            if head >= 0 and heads[head] >= 0:
                add(heads[head])
            count = len(rows) - starts[-1]
            if not count:
                add(0)
            counts.append(count + extra)
        gathered = self._vectors[rows].astype(np.float32)
        sums: Floats = np.add.reduceat(gathered, starts, axis=0)
        number = np.array(counts)
        for place, vector in strange:
            if number[place] > 0 and not np.any(sums[place]) or familiar[place] is None:
                pass
            sums[place] += vector
        return sums, number, familiar
