"""Pay as a record of another system states it, and where in the record it stands."""

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from jobtaxonomy.wages import WageDistribution
    from jobtaxonomy.wages.market import PayRange

__all__ = ["StatedPay"]


def __dir__() -> list[str]:
    return __all__


@frozen
class StatedPay:
    """One statement of pay: a range or a distribution, and None for the other.

    A single amount is a range whose ends are equal: it says that the pay is exactly this. `path` is
    where it stands in the record, `label` what it is for (a title, a zone), `place` where it holds,
    `effective` since when (an ISO date); None where the record does not say.
    """

    path: str
    range: "PayRange | None" = None
    distribution: "WageDistribution | None" = None
    label: str | None = None
    place: str | None = None
    effective: str | None = None
