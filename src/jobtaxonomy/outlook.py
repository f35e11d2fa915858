"""Where the employment of a role is going, as BLS projects it."""

from attrs import frozen

from jobtaxonomy.provenance import Source
from jobtaxonomy.shown import Shown

__all__ = ["GROWTH", "Outlook"]


def __dir__() -> list[str]:
    return __all__


#: BLS's adjectives for ten years of growth from 2024 to 2034: the lowest percentage of each, highest
#: first. All occupations together are projected to grow 3.1 percent ("average" is 3 to 4 percent).
GROWTH = (
    (7.0, "much faster than average"),
    (5.0, "faster than average"),
    (3.0, "average"),
    (1.0, "slower than average"),
    (0.0, "little or no change"),
    (float("-inf"), "decline"),
)


@frozen
class Outlook(Shown):
    """Employment now and in ten years, with the openings in between.

    `employment` and `projected` are jobs; `openings` are jobs a year over the decade, from growth
    and from people leaving; `percent` is the change over the whole decade. `code` is the occupation
    the projection is for, which can be broader than the role.
    """

    code: str
    title: str
    base_year: int
    target_year: int
    employment: int
    projected: int
    percent: float
    openings: int
    self_employed_percent: float | None = None
    source: Source | None = None

    @property
    def change(self) -> int:
        """Jobs gained or lost over the decade."""
        return self.projected - self.employment

    @property
    def growth(self) -> str:
        """BLS's adjective for the percentage, after rounding to whole percents as BLS does.

        >>> Outlook("11-3051", "Industrial production managers", 2024, 2034, 241_900, 246_500, 1.9, 17_100).growth
        'slower than average'
        """
        rounded = float(int(abs(self.percent) + 0.5)) * (1 if self.percent >= 0 else -1)
        return next(name for lowest, name in GROWTH if rounded >= lowest)
