"""The learned coder: a code's score is the product of its own vector with the title's.

Every vector holds whole numbers, so that products are exact in any order.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING

from jobtaxonomy.titles.model_file import unpack
from jobtaxonomy.titles.products import in_groups, product
from jobtaxonomy.titles.vectors import TitleVectors

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

__all__ = ["NOBODY_LED", "TitleModel"]


def __dir__() -> list[str]:
    return __all__


_AT_ONCE = 512  # titles scored at once: their scores stay in the processor's cache
_HINT = 0.5
_LISTED_WITHIN = 2.0
#: what a supervisors' code has in the exponent for a title without a word of leading
NOBODY_LED = -2.0
#: what the score of a title listed under one code, or under several, is multiplied by: it came out this much too high
_LISTED_ALONE, _LISTED_AMONG = 0.97, 0.86
#: what a probability of the model is worth, of a SOC code and of a unit group: small ones came out too low, large ones
#: too high
_WORTH, _POWER = 0.92, 0.9
_UNIT_WORTH, _UNIT_POWER = 0.9, 0.8
#: what is left of the score of a code of management, professions or arts (major groups 11 to 29): people agree less on
#: what those are called than on trades
_PROFESSIONAL, _LAST_PROFESSIONAL = 0.93, "29"


def _score(share: float) -> float:
    return max(round(share, 4), 0.0001)


def _worths(shares: Sequence[float], most: float, power: float) -> list[float]:
    """What probabilities are worth as scores, the largest first: the others have what it leaves, as they share it."""
    first, others = shares[0], shares[1:]
    worth = most * float(first**power)
    rest = (1 - worth) / (1 - first) if first < 1 else 0.0
    return [worth, *(share * rest for share in others)]


class TitleModel:
    """Log-linear scores of every SOC code, and of every unit group of ISCO-08, for normalised titles.

    `codes` are the SOC 2018 codes, `units` the unit groups.
    """

    def __init__(self, content: bytes) -> None:
        import numpy as np

        header, arrays = unpack(content)
        self.codes: tuple[str, ...] = tuple(header["codes"])
        self._vectors = TitleVectors(header, arrays)
        self._rounded = self._vectors.rounded
        self._output = in_groups(arrays["output"].T)
        self._gain = np.float32(header["gain"])
        self._bias = arrays["bias"] / np.float32(header["temperature"])
        self._within = in_groups(arrays["within"].T)
        self._within_gain: float = header["within_gain"]
        self._roles: list[str] = header["roles"]
        self._owner = arrays["owner"]
        places = np.searchsorted(self._owner, np.arange(len(self.codes) + 1)).tolist()
        self._of_soc: list[tuple[int, int]] = list(pairwise(places))
        self._only: list[str] = header["only"]
        self._several = np.array([not role for role in self._only])
        self._agreed = [_PROFESSIONAL if code[:2] <= _LAST_PROFESSIONAL else 1.0 for code in self.codes]
        self._listed = (header["listed_alone"] / header["temperature"], header["listed_among"] / header["temperature"])
        self.units: tuple[str, ...] = tuple(header["units"])
        self._unit_output = in_groups(arrays["units"].T)
        self._unit_gain: float = header["unit_gain"]
        self._unit_bias = arrays["unit_bias"]
        self._unit_listed: float = header["unit_listed"]
        self._index = {code: at for at, code in enumerate(self.codes)}
        self._supervisors = np.array([self._index[code] for code in header["supervisors"]], np.intp)

    def _logits(self, rounded: "Floats", unit: "Floats", leads: "NDArray[np.bool_]") -> "Floats":
        import numpy as np

        scores = product(rounded, self._output)
        scores *= (unit * self._gain)[:, None]
        scores += self._bias
        scores[np.ix_(~leads, self._supervisors)] += np.float32(NOBODY_LED)
        return scores

    def spelled(self, key: str) -> str:
        """A normalised title with the words that were meant: see `TitleVectors.spelled`."""
        return self._vectors.spelled(key)

    def best(self, keys: Sequence[str]) -> list[tuple[str, float]]:
        """The role code most likely for each normalised title, and the score of its SOC code."""
        import numpy as np

        rounded, unit, familiar, leads = self._rounded(keys)
        top = np.empty(len(keys), np.intp)
        likely: list[float] = []
        for start in range(0, len(keys), _AT_ONCE):
            block = slice(start, start + _AT_ONCE)
            logits = self._logits(rounded[block], unit[block], leads[block])
            top[block] = logits.argmax(axis=1)
            logits -= logits[np.arange(len(logits)), top[block]][:, None]
            likely += (1 / np.exp(logits, out=logits).sum(axis=1)).tolist()
        socs: list[int] = top.tolist()
        agreed = self._agreed
        codes: list[str] = [self._only[soc] for soc in socs]
        open_rows = np.flatnonzero(self._several[top])
        inner = product(rounded[open_rows], self._within)
        inner[self._owner[None, :] != top[open_rows][:, None]] = -np.inf
        for place, role in zip(open_rows.tolist(), inner.argmax(axis=1).tolist(), strict=True):
            codes[place] = self._roles[role]
        return [
            # as _worths and _score have it, without two calls for every title
            (code, max(round(_WORTH * agreed[soc] * chance**_POWER * share, 4), 0.0001) if share > 0 else 0.0)
            for code, soc, chance, share in zip(codes, socs, likely, familiar, strict=True)
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

        rounded, unit, familiar, leads = self._rounded([key, hint] if hint else [key])
        scores = self._logits(rounded, unit, leads)
        if hint and familiar[1]:
            scores[0] += np.float32(_HINT) * scores[1]
        return self._in_order(scores[0], product(rounded[:1], self._within)[0], unit[0], familiar[0], limit, carriers)

    def ranked_many(
        self, keys: Sequence[str], limits: Sequence[int], carriers: Sequence[Mapping[str, object]]
    ) -> Iterator[list[tuple[str, float]]]:
        """`ranked` of many titles, each with its limit and its carriers."""
        rounded, unit, familiar, leads = self._rounded(keys)
        for start in range(0, len(keys), _AT_ONCE):
            block = slice(start, start + _AT_ONCE)
            scores = self._logits(rounded[block], unit[block], leads[block])
            inner = product(rounded[block], self._within)
            yield from map(self._in_order, scores, inner, unit[block], familiar[block], limits[block], carriers[block])

    def ranked_units(
        self, keys: Sequence[str], limit: int, *, listed: Sequence[Collection[str]], hint: str = ""
    ) -> Iterator[list[tuple[str, float]]]:
        """The best `limit` unit groups of ISCO-08 for each title, with their scores, best first.

        `listed` are the unit groups that carry exactly this title; `hint` is as in `ranked`.
        """
        import numpy as np

        rounded, unit, familiar, _ = self._rounded([*keys, hint])
        scores = product(rounded, self._unit_output)
        scores *= (unit * np.float32(self._unit_gain))[:, None]
        scores += self._unit_bias
        if familiar[-1]:
            scores += np.float32(_HINT) * scores[-1]
        for row, share, carriers in zip(scores, familiar, listed, strict=False):
            if share <= 0 and not carriers:
                yield []
                continue
            for code in carriers:
                row[self.units.index(code)] += np.float32(self._unit_listed)
            row -= row.max()
            np.exp(row, out=row)
            row /= row.sum()
            order = np.argsort(-row, kind="stable")[:limit].tolist()
            scores = row[order].tolist()
            likely = scores if carriers else [worth * share for worth in _worths(scores, _UNIT_WORTH, _UNIT_POWER)]
            yield [(self.units[place], _score(score)) for place, score in zip(order, likely, strict=True)]

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
        likely = scores.astype(np.float64) * float(1 / scores.sum())
        # no role has more than its SOC code, so the best roles are among the best codes
        if limit < len(likely):
            # sorting only those that come into question, ties included, gives the order of sorting all
            least = np.partition(likely, len(likely) - limit)[len(likely) - limit]
            among = np.flatnonzero(likely >= least)
            order: list[int] = among[np.argsort(-likely[among], kind="stable")][:limit].tolist()
        else:
            order = np.argsort(-likely, kind="stable").tolist()
        found: list[tuple[str, float]] = []
        shares: list[float] = likely[order].tolist()
        agreed = self._agreed[order[0]]
        if listed:
            worths, factor = shares, agreed * (_LISTED_ALONE if len(listed) == 1 else _LISTED_AMONG)
        else:
            worths, factor = _worths(shares, _WORTH * agreed, _POWER), familiar
        for soc, share in zip(order, worths, strict=True):
            score = share * factor
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
