"""The learned coder: a title is a sum of vectors, and a code's score the product with the code's own.

Words, head nouns and neighbouring pairs have vectors; a word never seen is the sum of its letter groups.
Every vector holds whole numbers, and sums are rounded to whole numbers before the product with the codes',
so that no score depends on how many titles are scored at once, on threads or on the machine.
"""

import json
import zlib
from collections.abc import Mapping, Sequence
from types import MappingProxyType
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
_MOST_WORDS_OF_A_TITLE = 40
_HINT = 0.5
_LISTED_WITHIN = 2.0


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
        self._listed: float = header["listed"] / header["temperature"]
        self._index = {code: at for at, code in enumerate(self.codes)}
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
        empty: list[int] = []
        strange: list[tuple[int, Floats]] = []
        familiar = [1.0] * len(keys)
        add = rows.append
        for place, key in enumerate(keys):
            start = len(rows)
            last = head = -1
            headed = False
            extra = 0
            for word in key.split()[:_MOST_WORDS_OF_A_TITLE]:
                at = words_at(word)
                if at is None:
                    vector, share = self._strange(word)
                    if vector is not None:
                        strange.append((place, vector))
                        extra += 1
                    familiar[place] -= (1 - share) * len(word) / len(key)
                    last = -1
                elif at == _PREPOSITION:
                    if not headed:
                        headed = True
                        head = last
                else:
                    add(at)
                    if last >= 0:
                        pair = pairs(last << 17 | at)
                        if pair is not None:
                            add(pair)
                    last = at
            if not headed:
                head = last
            if head >= 0 and heads[head] >= 0:
                add(heads[head])
            starts.append(start)
            counts.append(len(rows) - start + extra)
            if start == len(rows):
                add(0)
                empty.append(place)
        sums: Floats = np.add.reduceat(self._vectors[rows].astype(np.float32), starts, axis=0)
        sums[empty] = 0
        for place, vector in strange:
            sums[place] += vector
        return sums, np.array(counts), familiar

    def _rounded(self, keys: Sequence[str]) -> "tuple[Floats, Floats, list[float]]":
        """Whole-numbered sums, what one of their units is worth, and the share of familiar letters."""
        import numpy as np

        sums, counts, familiar = self._sums(keys)
        largest = np.maximum(np.abs(sums).max(axis=1), 1)
        unit = (largest * np.float32(self._step / _STEPS) / np.sqrt(np.maximum(counts, 1))).astype(np.float32)
        for place in np.flatnonzero(counts == 0).tolist():
            familiar[place] = 0.0
        return np.rint(sums * (np.float32(_STEPS) / largest)[:, None]), unit, familiar

    def _logits(self, rounded: "Floats", unit: "Floats") -> "Floats":
        scores = rounded @ self._output
        scores *= self._gain
        scores *= unit[:, None]
        scores += self._bias
        return scores

    def best(self, keys: Sequence[str]) -> list[tuple[str, float]]:
        """The role code most likely for each normalised title, and how likely its SOC code is."""
        import numpy as np

        rounded, unit, familiar = self._rounded(keys)
        logits = self._logits(rounded, unit)
        top = logits.argmax(axis=1)
        logits -= logits[np.arange(len(top)), top][:, None]
        np.exp(logits, out=logits)
        likely = (1 / logits.sum(axis=1)).tolist()
        found = []
        for place, soc in enumerate(top.tolist()):
            code = self._only[soc] or self._role_within(rounded[place], unit[place], soc)
            share = familiar[place]
            found.append((code, round(likely[place] * (share if share < 1 else 1), 4)))
        return found

    def _within_scores(self, rounded: "Floats", unit: "np.float32", soc: int) -> "Floats":
        first, last = self._of_soc[soc]
        scores: Floats = (rounded @ self._within[:, first:last]) * self._within_gain[first:last] * unit
        return scores

    def _role_within(self, rounded: "Floats", unit: "np.float32", soc: int) -> str:
        first = self._of_soc[soc][0]
        return self._roles[first + int(self._within_scores(rounded, unit, soc).argmax())]

    def ranked(
        self, key: str, *, carriers: "Mapping[str, float]" = MappingProxyType({}), hint: str = ""
    ) -> list[tuple[str, float]]:
        """Every role code with its score, best first.

        `carriers` are role codes listed under exactly this title with the weight of the evidence; `hint`
        is more text about the job, normalised, which counts less than the title. The best role of a
        SOC code has the probability of the SOC code, its siblings their share of it.
        """
        import numpy as np

        rounded, unit, familiar = self._rounded([key, hint] if hint else [key])
        logits = self._logits(rounded, unit)
        scores = logits[0].astype(np.float64)
        if hint and familiar[1]:
            scores += _HINT * logits[1]
        listed = {code[:7] for code in carriers}
        for soc in listed:
            if (at := self._index.get(soc)) is not None:
                scores[at] += self._listed
        scores = np.exp(scores - scores.max())
        scores *= (max(familiar[0], 1.0 if listed else 0.0)) / scores.sum()
        found: list[tuple[str, float]] = []
        for soc, score in enumerate(scores.tolist()):
            if self._only[soc]:
                found.append((self._only[soc], score))
                continue
            first, last = self._of_soc[soc]
            inner = self._within_scores(rounded[0], unit[0], soc).astype(np.float64)
            inner += [_LISTED_WITHIN * (role in carriers) for role in self._roles[first:last]]
            inner = np.exp(inner - inner.max())
            best = int(inner.argmax())
            inner /= inner.sum()
            for place, share in enumerate(inner.tolist()):
                found.append((self._roles[first + place], score if place == best else score * share))
        found.sort(key=lambda pair: -pair[1])
        return [(code, round(score, 4)) for code, score in found]
