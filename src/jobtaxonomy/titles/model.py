"""The learned coder: a title is a sum of vectors, and a code's score the product with the code's own.

Words, head nouns and neighbouring pairs have vectors; a word never seen is the sum of its letter groups.
Every vector holds whole numbers, and sums are rounded to whole numbers before the product with the codes',
so that no score depends on how many titles are scored at once, on threads or on the machine.
"""

import json
import math
import zlib
from collections.abc import Iterator, Mapping, Sequence
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
_UNKNOWN = -2
_MOST_WORDS = 50_000
_PIECE = 32
_AT_ONCE = 512  # titles scored at once: their scores stay in the processor's cache
_LONGEST_WORD = 40
_MOST_WORDS_OF_A_TITLE = 40
_STRANGE = 0.2  # what a word of unheard-of letters leaves of a score
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
    body = zlib.decompress(memoryview(content)[len(_MAGIC) :], bufsize=2 * len(content))
    at = 4 + int.from_bytes(body[:4], "little")
    header = json.loads(body[4:at])
    arrays: dict[str, Any] = {}
    for name, (kind, shape) in header.pop("arrays").items():
        count = math.prod(shape)
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


def _in_groups(matrix: "NDArray[Any]") -> "Floats":
    """The columns of a matrix in groups of at most 64, groups first: the right side of `_product`."""
    import numpy as np

    rows, columns = matrix.shape
    width = next(width for width in range(64, 0, -1) if columns % width == 0)
    groups = matrix.reshape(rows, columns // width, width).transpose(1, 0, 2)
    return np.ascontiguousarray(groups, np.float32)


def _product(left: "Floats", groups: "Floats") -> "Floats":
    """`left` times a matrix, in pieces too small for the linear algebra library to share out to threads.

    Its threads wait for each other in a busy loop, which on a machine with other work to do took several
    times as long as one thread alone, and gained nothing elsewhere. Whole numbers: exact in any pieces.
    """
    import numpy as np

    number, rows, width = groups.shape
    product = np.empty((len(left), number * width), np.float32)
    whole = len(left) - len(left) % _PIECE
    for first, last, height in ((0, whole, _PIECE), (whole, len(left), len(left) - whole)):
        if first < last:
            pieces = product[first:last].reshape(-1, height, number, width).transpose(0, 2, 1, 3)
            np.matmul(left[first:last].reshape(-1, 1, height, rows), groups, out=pieces)
    return product


def _score(share: float) -> float:
    return max(round(share, 4), 0.0001)


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
        self._heads = np.full(at, -1, np.intp)
        self._heads[arrays["heads"]] = np.arange(at, at + len(arrays["heads"]))
        at += len(arrays["heads"])
        self._first_pair = at
        self._pairs = arrays["pairs"]
        at += len(self._pairs)
        self._groups = {group: at + place for place, group in enumerate(header["groups"].split("\n"))}
        self._vectors = arrays["vectors"]
        self._step: float = header["step"] / header["temperature"]
        self._output = _in_groups(arrays["output"].T)
        self._gain = np.float32(header["gain"])
        self._bias = arrays["bias"] / np.float32(header["temperature"])
        self._within = _in_groups(arrays["within"].T)
        self._within_gain: float = header["within_gain"]
        self._roles: list[str] = header["roles"]
        self._owner = arrays["owner"]
        owner = self._owner.tolist()
        self._of_soc: list[tuple[int, int]] = [
            (owner.index(soc), owner.index(soc) + owner.count(soc)) if soc in owner else (0, 0)
            for soc in range(len(self.codes))
        ]
        self._only: list[str] = header["only"]
        self._several = np.array([not role for role in self._only])
        self._listed = (header["listed_alone"] / header["temperature"], header["listed_among"] / header["temperature"])
        self._index = {code: at for at, code in enumerate(self.codes)}
        self._unknown: dict[str, tuple[Floats | None, float]] = {}

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

    def _sums(self, keys: Sequence[str]) -> "tuple[Floats, NDArray[np.intp], list[float]]":
        """Sum of vectors, number of features and share of familiar letters of each title."""
        import numpy as np

        words = [key.split()[:_MOST_WORDS_OF_A_TITLE] for key in keys]
        lengths = np.fromiter(map(len, words), np.intp, len(words))
        at_of = self._words.get
        ids = np.array([at_of(word, _UNKNOWN) for title in words for word in title], np.intp)
        rows = np.repeat(np.arange(len(words)), lengths)
        ends = np.cumsum(lengths)

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

        familiar = [1.0] * len(words)
        for at in np.flatnonzero(ids == _UNKNOWN).tolist():
            title = int(rows[at])
            word = words[title][at - int(ends[title] - lengths[title])]
            vector, share = self._strange(word)
            familiar[title] *= _STRANGE + (1 - _STRANGE) * min(1.0, 2 * share)
            if vector is not None:
                sums[title] += vector
                counts[title] += 1
        return sums, counts, familiar

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
        scores = _product(rounded, self._output)
        scores *= (unit * self._gain)[:, None]
        scores += self._bias
        return scores

    def best(self, keys: Sequence[str]) -> list[tuple[str, float]]:
        """The role code most likely for each normalised title, and how likely its SOC code is."""
        import numpy as np

        rounded, unit, familiar = self._rounded(keys)
        top = np.empty(len(keys), np.intp)
        likely: list[float] = []
        for start in range(0, len(keys), _AT_ONCE):
            block = slice(start, start + _AT_ONCE)
            logits = self._logits(rounded[block], unit[block])
            top[block] = logits.argmax(axis=1)
            logits -= logits[np.arange(len(logits)), top[block]][:, None]
            likely += (1 / np.exp(logits, out=logits).sum(axis=1)).tolist()
        codes: list[str] = [self._only[soc] for soc in top.tolist()]
        open_rows = np.flatnonzero(self._several[top])
        inner = _product(rounded[open_rows], self._within)
        inner[self._owner[None, :] != top[open_rows][:, None]] = -np.inf
        for place, role in zip(open_rows.tolist(), inner.argmax(axis=1).tolist(), strict=True):
            codes[place] = self._roles[role]
        return [
            (code, _score(chance * share) if share > 0 else 0.0)
            for code, chance, share in zip(codes, likely, familiar, strict=True)
        ]

    def ranked(
        self,
        key: str,
        *,
        limit: int = 2_000,
        carriers: Mapping[str, object] = MappingProxyType({}),
        hint: str = "",
    ) -> list[tuple[str, float]]:
        """The best `limit` role codes with their scores, best first.

        `carriers` are role codes listed under exactly this title with the weight of the evidence; `hint`
        is more text about the job, normalised, which counts less than the title. The best role of a
        SOC code has the probability of the SOC code, its siblings their share of it.
        """
        import numpy as np

        rounded, unit, familiar = self._rounded([key, hint] if hint else [key])
        scores = self._logits(rounded, unit)
        if hint and familiar[1]:
            scores[0] += np.float32(_HINT) * scores[1]
        return self._in_order(scores[0], _product(rounded[:1], self._within)[0], unit[0], familiar[0], limit, carriers)

    def ranked_many(
        self, keys: Sequence[str], limits: Sequence[int], carriers: Sequence[Mapping[str, object]]
    ) -> Iterator[list[tuple[str, float]]]:
        """`ranked` of many titles, each with its limit and its carriers."""
        rounded, unit, familiar = self._rounded(keys)
        for start in range(0, len(keys), _AT_ONCE):
            block = slice(start, start + _AT_ONCE)
            scores = self._logits(rounded[block], unit[block])
            inner = _product(rounded[block], self._within)
            yield from map(self._in_order, scores, inner, unit[block], familiar[block], limits[block], carriers[block])

    def _in_order(
        self,
        scores: "Floats",
        inner: "Floats",
        unit: "np.float32",
        familiar: float,
        limit: int,
        carriers: Mapping[str, object],
    ) -> list[tuple[str, float]]:
        """The best roles by the scores of the SOC codes, which are written over, and those within them."""
        import numpy as np

        listed = {code[:7] for code in carriers}
        if familiar <= 0 and not listed:
            return []
        for code in listed:
            if (at := self._index.get(code)) is not None:
                scores[at] += np.float32(self._listed[len(listed) > 1])
        scores -= scores.max()
        np.exp(scores, out=scores)
        chance = float(1 / scores.sum()) * (1.0 if listed else familiar)
        likely = scores.astype(np.float64) * chance
        # no role has more than its SOC code, so the best roles are among the best codes
        if limit < len(likely):
            # sorting only those that come into question, ties included, gives the order of sorting all
            least = np.partition(likely, len(likely) - limit)[len(likely) - limit]
            among = np.flatnonzero(likely >= least)
            order: list[int] = among[np.argsort(-likely[among], kind="stable")][:limit].tolist()
        else:
            order = np.argsort(-likely, kind="stable").tolist()
        found: list[tuple[str, float]] = []
        for soc, score in zip(order, likely[order].tolist(), strict=True):
            if self._only[soc]:
                found.append((self._only[soc], score))
            else:
                found += self._shares(inner, unit, soc, score, carriers)
        found.sort(key=lambda pair: -pair[1])
        return [(code, _score(score)) for code, score in found[:limit]]

    def _shares(
        self, inner: "Floats", unit: "np.float32", soc: int, score: float, carriers: Mapping[str, object]
    ) -> list[tuple[str, float]]:
        """The roles of one SOC code: the best has its score, the others their share of it."""
        import numpy as np

        first, last = self._of_soc[soc]
        roles = self._roles[first:last]
        shares = (inner[first:last] * np.float32(self._within_gain) * unit).astype(np.float64)
        shares += [(_LISTED_WITHIN + role.endswith(".00")) * (role in carriers) for role in roles]
        shares = np.exp(shares - shares.max())
        shares /= shares.sum()
        best = int(shares.argmax())
        return [
            (role, score if place == best else score * share)
            for place, (role, share) in enumerate(zip(roles, shares.tolist(), strict=True))
        ]
