"""Wages: a few published percentiles as a distribution, and the arithmetic of compensation.

`WageDistribution` is the noun; pooling is in `wages.mixture` (a module, so the function is imported from
there), comparing in `comparison`, ranges and ratios in `market`, many rows at once in `bulk`. Names are
loaded when they are first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jobtaxonomy.wages.area import Area
    from jobtaxonomy.wages.comparison import (
        Dominance,
        dominance,
        probability_above,
        quantile_ratio,
        wasserstein,
    )
    from jobtaxonomy.wages.dates import plan_date
    from jobtaxonomy.wages.distribution import WageDistribution
    from jobtaxonomy.wages.market import (
        PayDifferential,
        PayRange,
        PrevailingLevels,
        blended,
        compa_ratio,
        geographic_differential,
        group_compa_ratio,
        market_ratio,
        midpoint_progression,
        pay_differential,
        posting_range,
        prevailing_levels,
        range_overlap,
        range_penetration,
        range_spread,
    )
    from jobtaxonomy.wages.points import AtLeast, WagePoint
    from jobtaxonomy.wages.uncertainty import Interval

__all__ = [
    "Area",
    "AtLeast",
    "Dominance",
    "Interval",
    "PayDifferential",
    "PayRange",
    "PrevailingLevels",
    "WageDistribution",
    "WagePoint",
    "blended",
    "compa_ratio",
    "dominance",
    "geographic_differential",
    "group_compa_ratio",
    "market_ratio",
    "midpoint_progression",
    "pay_differential",
    "plan_date",
    "posting_range",
    "prevailing_levels",
    "probability_above",
    "quantile_ratio",
    "range_overlap",
    "range_penetration",
    "range_spread",
    "wasserstein",
]

_HOMES = {
    "area": ("Area",),
    "comparison": ("Dominance", "dominance", "probability_above", "quantile_ratio", "wasserstein"),
    "dates": ("plan_date",),
    "distribution": ("WageDistribution",),
    "points": ("AtLeast", "WagePoint"),
    "uncertainty": ("Interval",),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}


def __dir__() -> list[str]:
    return __all__


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME.get(name, 'market')}"), name)
