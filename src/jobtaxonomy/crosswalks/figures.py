"""Figures: numbers by code that know their scheme, so that those of two editions are never mixed."""

from collections.abc import Mapping
from math import isfinite

from attrs import field, frozen

from jobtaxonomy.crosswalks.crosswalk import Crosswalk
from jobtaxonomy.crosswalks.schemes import scheme_name
from jobtaxonomy.errors import InvalidQuery

__all__ = ["Figures"]


def __dir__() -> list[str]:
    return __all__


def _pairs(values: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    pairs = tuple(sorted(dict(values).items()))
    for code, value in pairs:
        # whoever checks types has not read the file that this came from
        if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidQuery(value, f"the figure of {code} is a finite number")
    return pairs


@frozen
class Figures:
    """Numbers that add up (people, openings, payrolls) by code of one scheme.

    Joining those of two schemes is refused; `through` a crosswalk they are divided by its weights.
    Wages and rates do not add up: look them up at the code they were published for.

    >>> before, after = Figures("SOC-2010", {"11-3011": 100}), Figures("SOC-2018", {"11-3012": 70})
    >>> before.join(after)
    Traceback (most recent call last):
    jobtaxonomy.errors.InvalidQuery: 'SOC-2018': these figures are by SOC-2010; take them through a crosswalk first
    """

    scheme: str = field(converter=scheme_name)
    values: tuple[tuple[str, float], ...] = field(converter=_pairs)

    @property
    def total(self) -> float:
        """The sum of all figures."""
        return sum(value for _, value in self.values)

    def join(self, other: "Figures") -> dict[str, tuple[float, float]]:
        """Both figures of every code that has both. Raises InvalidQuery where the schemes differ."""
        if other.scheme != self.scheme:
            raise InvalidQuery(other.scheme, f"these figures are by {self.scheme}; take them through a crosswalk first")
        theirs = dict(other.values)
        return {code: (value, theirs[code]) for code, value in self.values if code in theirs}

    def through(self, crosswalk: Crosswalk) -> "Figures":
        """The figures by the codes of another scheme; their total stays.

        Raises InvalidQuery where the crosswalk begins in another scheme or lacks a code.
        """
        if crosswalk.from_ != self.scheme:
            raise InvalidQuery(crosswalk.from_, f"a crosswalk of these figures begins in {self.scheme}")
        if missing := [code for code, _ in self.values if code not in crosswalk]:
            raise InvalidQuery(missing[0], f"a code with a counterpart in {crosswalk.to}")
        divided: dict[str, float] = {}
        for code, value in self.values:
            for relation in crosswalk[code]:
                divided[relation.counterpart] = divided.get(relation.counterpart, 0.0) + value * relation.weight
        return Figures(crosswalk.to, divided)
