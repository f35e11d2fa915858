"""The published points of a wage distribution, and what is known of each.

A percentile may be published, computed from published ones, top-coded (known only to be at least some
amount), not released, or not applicable (the cell is published in the other unit only): five different
things, told apart.
"""

from attrs import frozen

__all__ = [
    "COMPUTED",
    "NOT_APPLICABLE",
    "NOT_RELEASED",
    "PERCENTILES",
    "PUBLISHED",
    "TOP_CODED",
    "AtLeast",
    "WagePoint",
    "percentile_name",
]

PUBLISHED = "published"
COMPUTED = "computed"
TOP_CODED = "top-coded"
NOT_RELEASED = "not released"
NOT_APPLICABLE = "not applicable"

PERCENTILES = (0.10, 0.25, 0.50, 0.75, 0.90)
"""The five usual percentiles, as probabilities: those of the published tables."""


def __dir__() -> list[str]:
    return __all__


@frozen
class AtLeast:
    """A value known only to be this much or more: what a top code says.

    >>> AtLeast(239_200)
    AtLeast(value=239200)
    """

    value: float


@frozen
class WagePoint:
    """One percentile of a distribution.

    `probability` lies in (0, 1). `value` is the pay there in the unit of the distribution; where
    `state` is "top-coded" it is a lower bound, and it is `None` where `state` is "not released" or
    "not applicable".

    >>> WagePoint(0.5, 52_000.0).name
    'p50'
    """

    probability: float
    value: float | None
    state: str = PUBLISHED

    @property
    def name(self) -> str:
        """The percentile as compensation people write it: "p50"."""
        return percentile_name(self.probability)

    @property
    def exact(self) -> bool:
        """Whether `value` is the pay there, published or computed, and not only a bound.

        >>> WagePoint(0.5, 52_000.0, COMPUTED).exact, WagePoint(0.5, 239_200.0, TOP_CODED).exact
        (True, False)
        """
        return self.state in (PUBLISHED, COMPUTED)


def percentile_name(probability: float) -> str:
    """A probability as a percentile's name.

    >>> percentile_name(0.1), percentile_name(0.975)
    ('p10', 'p97.5')
    """
    return f"p{100 * probability:.10g}"
