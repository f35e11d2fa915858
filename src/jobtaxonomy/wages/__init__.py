"""Wages: a few published percentiles as a distribution, and the arithmetic of compensation."""

from jobtaxonomy.wages.area import Area
from jobtaxonomy.wages.distribution import WageDistribution
from jobtaxonomy.wages.points import AtLeast, WagePoint

__all__ = ["Area", "AtLeast", "WageDistribution", "WagePoint"]


def __dir__() -> list[str]:
    return __all__
