"""One occupation's pay in several places, each beside the first."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from attrs import frozen

from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.shown import Shown
from jobtaxonomy.wages.comparison import probability_above, quantile_ratio
from jobtaxonomy.wages.mixture import agree

if TYPE_CHECKING:
    from jobtaxonomy.wages.distribution import WageDistribution

__all__ = ["AreaComparison", "compare_areas"]


def __dir__() -> list[str]:
    return __all__


@frozen
class AreaComparison(Shown):
    """Distributions of one kind of pay in different places; figures are in their order, against the first."""

    distributions: "tuple[WageDistribution, ...]"

    def __repr__(self) -> str:
        return f"AreaComparison({', '.join(repr(str(wages.area)) for wages in self.distributions)})"

    @property
    def median_ratios(self) -> tuple[float, ...]:
        """The median of each over that of the first."""
        return tuple(ratios[2] for ratios in self.ratios)

    @property
    def ratios(self) -> tuple[tuple[float, ...], ...]:
        """Pay of each over that of the first, at the percentiles 10, 25, 50, 75 and 90."""
        first = self.distributions[0]
        return tuple(quantile_ratio(wages, first, across=("area",)) for wages in self.distributions)

    @property
    def probabilities_above(self) -> tuple[float, ...]:
        """The chance that somebody drawn from each earns more than somebody drawn from the first."""
        first = self.distributions[0]
        return tuple(probability_above(wages, first, across=("area",)) for wages in self.distributions)


def compare_areas(distributions: "Iterable[WageDistribution]") -> AreaComparison:
    """Two or more distributions that differ in nothing but their area.

    Raises InvalidQuery for fewer than two, InvalidWage where units, dates or surveys differ.

    >>> from jobtaxonomy.wages import WageDistribution
    >>> here = WageDistribution.from_percentiles({0.1: 20, 0.9: 40}, period="hour")
    >>> compare_areas([here, here.scaled(1.1, "a dearer place")]).median_ratios
    (1.0, 1.1)
    """
    chosen = tuple(distributions)
    if len(chosen) < 2:
        raise InvalidQuery(len(chosen), "two areas or more can be compared")
    agree(chosen, ("area",))
    return AreaComparison(chosen)
