"""Pay by level, modelled: a range for every level of a focus, in any area.

No public source observes pay by level. What is published is the distribution of an occupation's pay,
over all its levels. The model reads each level's slice of it and makes the slices of a track rise;
docs/level-pay.md says how, why, and what it cannot tell.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from math import exp, log
from statistics import median
from typing import Any

from attrs import frozen

from jobtaxonomy.errors import MissingWage
from jobtaxonomy.job_profiles import Focus, typical_levels
from jobtaxonomy.levelling import Level, LevelFramework
from jobtaxonomy.shown import Shown
from jobtaxonomy.wages.market import PayRange

__all__ = ["CAVEAT", "LEAST_STEP", "METHOD", "LevelPay", "LevelPays", "level_pay", "standing"]

METHOD = (
    "modelled, level-pay@1: the k-th of the n levels at which an occupation is usually found, by grade, "
    "is read at the quantiles (k - 3/2)/n, (k - 1/2)/n and (k + 1/2)/n of its published wages, made to "
    "rise along the track by isotonic regression"
)
#: what a reader of ranges has to know
CAVEAT = (
    "Pay rises with the level on one track only, and a level of several occupations has the mean of theirs: it may "
    "stand below a lower grade of another track, or below the median of one of its occupations."
)
#: least growth of a midpoint from a level to the next of its track
LEAST_STEP = 0.03
_LOWEST, _HIGHEST = 0.05, 0.95


def __dir__() -> list[str]:
    return __all__


@frozen
class LevelPay:
    """The modelled range of one level of a focus.

    `pay` is annual, or by the hour where none of the occupations of the focus has annual wages; its
    midpoint is the pay expected, not the middle between its ends. `quantiles` are where the nearest
    occupation was read, `roles` the occupations whose wages were read, `elsewhere` those of them read
    in the nation and brought to the area by a ratio. `adjustment` is the factor by which the midpoint
    was moved so that the track rises.
    """

    code: str
    level: str
    area: str
    pay: PayRange
    quantiles: tuple[float, float, float]
    roles: tuple[str, ...]
    elsewhere: tuple[str, ...] = ()
    adjustment: float = 1.0
    method: str = METHOD
    derived: bool = True

    def __repr__(self) -> str:
        return f"LevelPay({self.code!r}, {self.pay!r}, {self.area!r})"


class LevelPays(tuple[LevelPay, ...], Shown):
    """The ranges of a focus, level by level: a tuple in every way, that can also be shown."""

    __slots__ = ()


def standing(grade: int, grades: Sequence[int]) -> tuple[float, float, float]:
    """Quantiles at which a level's pay begins, lies and ends, given the grades an occupation spans.

    The k-th of n grades has the slice from (k - 1)/n to k/n, read at its middle; the range takes in
    half of each neighbouring slice and stays between the quantiles 0.05 and 0.95.

    >>> standing(7, [5, 6, 7, 8])
    (0.375, 0.625, 0.875)
    >>> standing(5, [5, 6, 7, 8])
    (0.05, 0.125, 0.375)
    """
    known = sorted({*grades, grade})
    place, n = known.index(grade), len(known)
    low, middle, high = ((place + offset) / n for offset in (-0.5, 0.5, 1.5))
    return max(_LOWEST, low), middle, min(_HIGHEST, high)


def level_pay(
    focus: Focus,
    levels: LevelFramework,
    role: Callable[[str], Any],
    area: str = "US",
    *,
    groups: Callable[[str, str], Any] | None = None,
) -> tuple[LevelPay, ...]:
    """The modelled ranges of a focus, level by level, in an area.

    `role` gives the Role of an O*NET-SOC code, `groups` the wages of a SOC group in an area. Levels
    none of whose occupations has published wages are left out. Raises MissingWage, with the reason, where
    that leaves none; UnknownArea or AmbiguousArea.

    >>> import jobtaxonomy as jt
    >>> from jobtaxonomy.levelling import LevelFramework
    >>> found = level_pay(jt.focus("MANUF.OPSLEAD"), LevelFramework.of(jt.levels()), jt.role)
    >>> managers = [pay.pay.midpoint for pay in found if pay.level.startswith("M")]
    >>> [pay.level for pay in found][:3], managers == sorted(managers)
    (['S3', 'S4', 'M1'], True)
    """
    spans = {code: _grades(focus, levels, role(code)) for code in focus.roles}
    published = _wages(focus, role, area, groups)
    read = [
        point
        for content in focus.levels
        if (point := _point(levels[content.level], content.roles, spans, published)) is not None
    ]
    found: list[LevelPay] = []
    for _, chain in groupby(read, key=lambda point: point.level.track):
        found += _rising(focus, area, list(chain))
    return tuple(found)


def _grades(focus: Focus, levels: LevelFramework, role: Any) -> list[int]:
    """The grades an occupation spans: those usual for it by rule, and those where the focus has it."""
    usual, _ = typical_levels(role.code, role.title, role.job_zone)
    own = [content.level for content in focus.levels if role.code in content.roles]
    return sorted({levels[code].grade for code in (*usual, *own)})


def _wages(
    focus: Focus, role: Callable[[str], Any], area: str, groups: Callable[[str, str], Any] | None
) -> dict[str, tuple[Any, float | None]]:
    """The wages of each occupation: those of the area, else the nation's with the factor that brings them there.

    They are annual, or by the hour where no occupation of the focus has others: the two have no common measure.
    """
    nation, reasons = _published(focus.roles, role, "US")
    if not nation:
        raise MissingWage(focus.key, "; ".join(dict.fromkeys(reasons)) or "it names no occupation")
    nation = {code: wages for code, wages in nation.items() if wages.period == "year"} or nation
    here, _ = _published(nation, role, area)
    here = {code: wages for code, wages in here.items() if wages.period == nation[code].period}
    ratios = [here[code].median / nation[code].median for code in here]
    factor = median(ratios) if ratios else _group_ratio(focus, area, groups)
    return {code: (here[code], None) if code in here else (nation[code], factor) for code in nation}


def _published(codes: Iterable[str], role: Callable[[str], Any], area: str) -> tuple[dict[str, Any], list[str]]:
    """The wages of the occupations that have any in the area, and why others have none."""
    known: dict[str, Any] = {}
    reasons: list[str] = []
    for code in codes:
        try:
            wages = role(code).wages(area)
            wages.ppf(0.5)  # a cell may be published with too few percentiles to read
        except MissingWage as missing:
            reasons.append(missing.reason)
        else:
            known[code] = wages
    return known, reasons


def _group_ratio(focus: Focus, area: str, groups: Callable[[str, str], Any] | None) -> float:
    """Area over nation, of the median pay of the focus's major group, or of all work where that has none."""
    for group in (f"{focus.roles[0][:2]}-0000", "00-0000"):
        if groups is None:
            break
        try:
            return float(groups(group, area).median / groups(group, "US").median)
        except MissingWage:
            continue
    raise MissingWage(focus.key, f"neither its occupations nor their group have published wages in {area}", ("US",))


@frozen
class _Point:
    """Pay at a level before it is made to rise."""

    level: Level
    pay: tuple[float, float, float]
    period: str
    quantiles: tuple[float, float, float]
    roles: tuple[str, ...]
    elsewhere: tuple[str, ...]


def _point(
    level: Level,
    codes: Sequence[str],
    spans: Mapping[str, Sequence[int]],
    wages: Mapping[str, tuple[Any, float | None]],
) -> _Point | None:
    """The mean of logarithms over the occupations of a level, the r-th nearest weighing 1/r."""
    known = [code for code in codes if code in wages]
    if not known:
        return None
    weights = [1 / rank for rank in range(1, len(known) + 1)]
    read = [standing(level.grade, spans[code]) for code in known]

    def mean(end: int) -> float:
        values = [
            (wages[code][1] or 1) * float(wages[code][0].ppf(quantiles[end]))
            for code, quantiles in zip(known, read, strict=True)
        ]
        return exp(sum(w * log(value) for w, value in zip(weights, values, strict=True)) / sum(weights))

    elsewhere = tuple(code for code in known if wages[code][1] is not None)
    period = wages[known[0]][0].period
    return _Point(level, (mean(0), mean(1), mean(2)), period, read[0], tuple(known), elsewhere)


def _rising(focus: Focus, area: str, chain: list[_Point]) -> Iterator[LevelPay]:
    """A track's levels, each end of their ranges rising by LEAST_STEP a level or more."""
    ends = [_isotonic([log(point.pay[end]) for point in chain]) for end in range(3)]
    for place, point in enumerate(chain):
        low, middle, high = (exp(values[place]) for values in ends)
        digits = -1 if point.period == "year" else 2
        pay = PayRange(*(round(value, digits) for value in (low, high, middle)), period=point.period)
        yield LevelPay(
            f"{focus.key}.{point.level.code}", point.level.code, area, pay,
            point.quantiles, point.roles, point.elsewhere, middle / point.pay[1],
        )  # fmt: skip


def _isotonic(values: Sequence[float]) -> list[float]:
    """The nearest values (least squares) that rise by log(1 + LEAST_STEP) or more at every step."""
    step = log(1 + LEAST_STEP)
    pools: list[tuple[float, int]] = []
    for place, value in enumerate(values):
        pools.append((value - place * step, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (a, n), (b, m) = pools[-2:]
            pools[-2:] = [((a * n + b * m) / (n + m), n + m)]
    flat = [mean for mean, count in pools for _ in range(count)]
    return [value + place * step for place, value in enumerate(flat)]
