"""Pay stages: the five published percentiles as a ladder, with the assumption spelled out."""

from typing import TYPE_CHECKING

from attrs import frozen

from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.provenance import Source
from jobtaxonomy.shown import Shown

if TYPE_CHECKING:
    from jobtaxonomy.wages import WageDistribution
    from jobtaxonomy.wages.uncertainty import Interval

__all__ = ["Progression", "Stage", "progression"]


def __dir__() -> list[str]:
    return __all__


_STAGES = ((10, "entry"), (25, "early"), (50, "middle"), (75, "experienced"), (90, "expert"))


@frozen
class Stage:
    """One rung: a name, the percentile it stands for and the pay there (None where not released).

    `band` is the pay less and plus a fixed share, only where asked for. `interval` is the sampling
    interval of the percentile at 90 %, None where no standard error is published.
    """

    name: str
    percentile: int
    pay: float | None
    state: str
    interval: "Interval | None" = None
    band: tuple[float, float] | None = None


@frozen
class Progression(Shown):
    """Percentiles of pay, read as stages of a career.

    `assumption` is "percentile-as-stage": everybody in the role today is ranked by pay, and the
    rank is read as time spent. Nothing in the data says that people climb so: half of those at the
    tenth percentile may be old hands in a cheap town. Hence no years of experience are given.
    `band_note` says what a band is, None where there is none.
    """

    stages: tuple[Stage, ...]
    period: str
    currency: str
    as_of: str | None
    source: Source | None
    assumption: str = "percentile-as-stage"
    band_note: str | None = None

    def __repr__(self) -> str:
        pays = ", ".join(f"{s.name} {s.state if s.pay is None else format(s.pay, ',.10g')}" for s in self.stages)
        return f"<Progression: {pays} {self.currency} per {self.period}>"


def progression(pay: "WageDistribution", *, band: float | None = None) -> Progression:
    """The five percentiles of a distribution as stages; `band` 0.1 adds the pay less and plus 10 %.

    Such a band is a share of the figure and nothing else: it is not a confidence interval, and
    neighbouring bands leave gaps. Raises InvalidQuery where `band` is not between 0 and 1.

    >>> from jobtaxonomy.wages import WageDistribution
    >>> pay = WageDistribution.from_percentiles({0.1: 50_000, 0.5: 80_000, 0.9: 100_000})
    >>> [(stage.name, stage.pay, stage.band) for stage in progression(pay, band=0.1).stages][:2]
    [('entry', 50000.0, (45000.0, 55000.0)), ('middle', 80000.0, (72000.0, 88000.0))]
    """
    if band is not None and (isinstance(band, bool) or not 0 < band < 1):
        raise InvalidQuery(band, "a band is a share between 0 and 1, such as 0.1")
    names = dict(_STAGES)
    stages: list[Stage] = []
    for point in pay.points:
        percentile = round(100 * point.probability)
        if percentile not in names:
            continue
        known = point.value is not None and point.exact
        around = (round(point.value * (1 - band), 2), round(point.value * (1 + band), 2)) \
            if band is not None and point.value is not None else None  # fmt: skip
        interval = pay.percentile_interval(percentile) if known else None
        stages.append(Stage(names[percentile], percentile, point.value, point.state, interval, around))
    note = None if band is None else (
        f"the pay less and plus {100 * band:g} %: a share of the figure, not a confidence interval"
    )  # fmt: skip
    return Progression(tuple(stages), pay.period, pay.currency, pay.as_of, pay.source, band_note=note)
