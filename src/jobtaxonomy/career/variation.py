"""What varies within one role: how far the typical pay of places and industries spreads."""

from collections.abc import Iterable

from attrs import frozen

__all__ = ["Variation", "spread"]


def __dir__() -> list[str]:
    return __all__


@frozen
class Variation:
    """The spread of pay along one dimension.

    dimension: "people" (the tenth and ninetieth percentile of everybody), "state", "local area" or
    "industry" (lowest and highest median among its cells). `cells` are those with a median,
    `unreleased` those whose median is withheld or only a bound. `ratio` is highest over lowest;
    `middle_ratio` is the ninetieth over the tenth percentile of the medians, counted by jobs, which
    a few small cells cannot move (None for people, or where jobs are withheld).
    """

    dimension: str
    cells: int
    unreleased: int
    lowest: tuple[str, float]
    highest: tuple[str, float]
    ratio: float
    middle_ratio: float | None
    period: str


def spread(dimension: str, cells: Iterable[tuple[str, float | None, int | None]], period: str) -> Variation | None:
    """The spread of cells of (name, median pay, jobs); None where fewer than two have a median.

    >>> found = spread("state", [("A", 40_000.0, 10), ("B", 60_000.0, 10), ("C", None, None)], "year")
    >>> found.ratio, found.unreleased, found.highest
    (1.5, 1, ('B', 60000.0))
    """
    rows = list(cells)
    known = sorted(((pay, name, jobs or 0) for name, pay, jobs in rows if pay is not None))
    if len(known) < 2:
        return None
    low, high = known[0], known[-1]
    return Variation(
        dimension, len(known), len(rows) - len(known), (low[1], low[0]), (high[1], high[0]), high[0] / low[0],
        _middle([(pay, jobs) for pay, _, jobs in known]), period,
    )  # fmt: skip


def _middle(known: list[tuple[float, int]]) -> float | None:
    total = sum(jobs for _, jobs in known)
    if not total:
        return None
    low = high = None
    reached = 0
    for pay, jobs in known:
        reached += jobs
        if low is None and reached >= 0.1 * total:
            low = pay
        if high is None and reached >= 0.9 * total:
            high = pay
    return high / low if low and high else None
