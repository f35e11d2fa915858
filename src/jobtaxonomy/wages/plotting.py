"""The distribution as an altair chart, for notebooks that have altair."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from jobtaxonomy.errors import MissingExtra

if TYPE_CHECKING:
    from jobtaxonomy.wages.distribution import WageDistribution

__all__ = ["chart"]


def __dir__() -> list[str]:
    return __all__


def chart(wages: "WageDistribution") -> Any:
    """Pay against percentile from the 1st to the 99th, with the published points on the line."""
    try:
        altair: Any = import_module("altair")
    except ImportError:
        raise MissingExtra("altair", "plot") from None
    unit = f"{wages.currency} per {wages.period.replace('_', ' ')}"
    line = [{"percentile": rank, "pay": wages.percentile(rank)} for rank in range(1, 100)]
    points = [
        {"percentile": 100 * p.probability, "pay": p.value, "state": p.state}
        for p in wages.points
        if p.value is not None
    ]
    x = altair.X("percentile:Q", title="percentile")
    y = altair.Y("pay:Q", title=unit, scale=altair.Scale(zero=False))
    curve = altair.Chart(altair.Data(values=line)).mark_line().encode(x=x, y=y)
    marks = altair.Chart(altair.Data(values=points)).mark_point(filled=True, size=60)
    return curve + marks.encode(x=x, y=y, shape="state:N", tooltip=["percentile:Q", "pay:Q", "state:N"])
