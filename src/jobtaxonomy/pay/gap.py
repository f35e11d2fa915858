"""The pay gap between women and men, overall and by work of equal value.

Directive (EU) 2023/970: work of equal value is found by skills, effort, responsibility and working
conditions (article 4(4)); the gap is the difference of average pay over the average pay of men
(article 3(1)(c)); a difference of 5 % or more in a category, in either direction, that objective
criteria do not justify leads to a joint assessment (article 10(1)). This report finds the
differences. Whether one is justified is not arithmetic.
"""

from collections.abc import Iterable, Sequence
from statistics import fmean, median
from typing import Literal

from attrs import frozen

from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.levelling.factors import FactorProfile
from jobtaxonomy.levelling.rubric import EU_FACTORS, EUFactor

__all__ = ["TRIGGER", "GapReport", "GroupGap", "Worker", "gap_report"]

#: the share of article 10(1)
TRIGGER = 0.05


def __dir__() -> list[str]:
    return __all__


@frozen
class Worker:
    """Somebody's pay and work: `pay` is full-time, of one period for all; `variable` what is paid on top of it.

    `work` is the evaluation of the job on the nine factors, which speak to the directive's four.
    """

    sex: Literal["female", "male"]
    pay: float
    work: FactorProfile
    variable: float = 0


@frozen
class GroupGap:
    """Women and men in work of equal value.

    `grade` is that of the evaluation, None for everybody together. `factors` are the mean points on
    the directive's four factors. The gaps (mean and median, base pay and variable) are shares of
    men's pay, positive where men are paid more, and None where `suppressed`: one sex has fewer
    than the least number of people, and a gap would tell somebody's pay. `variable_gap` is also None
    where men are paid nothing on top. `triggers` is whether the mean gap of base pay reaches the trigger.
    """

    grade: int | None
    women: int
    men: int
    factors: tuple[tuple[EUFactor, float], ...]
    gap: float | None
    median_gap: float | None
    variable_gap: float | None
    triggers: bool | None
    suppressed: bool


@frozen
class GapReport:
    """The gap of everybody, and by grade from the lowest; `quartiles` are women's shares of the pay quarters."""

    overall: GroupGap
    groups: tuple[GroupGap, ...]
    quartiles: tuple[float, float, float, float] | None
    trigger: float
    fewest: int

    @property
    def triggered(self) -> tuple[GroupGap, ...]:
        """The groups whose gap reaches the trigger."""
        return tuple(group for group in self.groups if group.triggers)

    @property
    def suppressed(self) -> tuple[GroupGap, ...]:
        """The groups too small to report."""
        return tuple(group for group in self.groups if group.suppressed)


def gap_report(workers: Iterable[Worker], *, trigger: float = TRIGGER, fewest: int = 5) -> GapReport:
    """The report. Groups are jobs whose evaluations come to one grade.

    `fewest` is the least number of women and of men for which a gap is told. No average is told, only
    ratios, so that a withheld gap cannot be worked out from the others.
    Raises InvalidQuery for nobody, pay of 0 or less, or `fewest` below 2.

    >>> job = FactorProfile.of([7, 4, 4, 5, 4, 3, 3, 1, 1])
    >>> people = [Worker("female", 90, job)] * 5 + [Worker("male", 100, job)] * 5
    >>> report = gap_report(people)
    >>> round(report.overall.gap, 3), report.groups[0].grade, report.groups[0].triggers
    (0.1, 12, True)
    >>> gap_report(people[1:]).groups[0].gap is None
    True
    """
    everybody = tuple(workers)
    if not everybody:
        raise InvalidQuery(everybody, "a report needs workers")
    if isinstance(fewest, bool) or fewest < 2:
        raise InvalidQuery(fewest, "the least number is 2 or more: one person's pay is theirs")
    for worker in everybody:
        if not 0 < worker.pay < float("inf") or not 0 <= worker.variable < float("inf"):
            raise InvalidQuery((worker.pay, worker.variable), "pay is above 0 and variable pay 0 or more")
        if worker.sex not in ("female", "male"):
            raise InvalidQuery(worker.sex, "the directive compares 'female' and 'male' workers")
    grades: dict[int, list[Worker]] = {}
    for worker in everybody:
        grades.setdefault(worker.work.grade, []).append(worker)
    overall = _group(None, everybody, trigger, fewest)
    return GapReport(
        overall,
        tuple(_group(grade, members, trigger, fewest) for grade, members in sorted(grades.items())),
        None if overall.suppressed or len(everybody) < 4 * fewest else _quartiles(everybody),
        trigger,
        fewest,
    )


def _group(grade: int | None, members: Sequence[Worker], trigger: float, fewest: int) -> GroupGap:
    women = [worker for worker in members if worker.sex == "female"]
    men = [worker for worker in members if worker.sex == "male"]
    suppressed = min(len(women), len(men)) < fewest
    points = [dict(worker.work.points_by_eu_factor) for worker in members]
    factors: tuple[tuple[EUFactor, float], ...] = tuple(
        (factor, fmean(each[factor] for each in points)) for factor in EU_FACTORS
    )
    if suppressed:
        return GroupGap(grade, len(women), len(men), factors, None, None, None, None, True)
    gap = _gap(fmean(worker.pay for worker in women), fmean(worker.pay for worker in men))
    middle = _gap(median(worker.pay for worker in women), median(worker.pay for worker in men))
    top = fmean(worker.variable for worker in men)
    variable = _gap(fmean(worker.variable for worker in women), top) if top > 0 else None
    # a gap of exactly the trigger reaches it, whatever the last bit of a division
    return GroupGap(
        grade, len(women), len(men), factors, gap, middle, variable, abs(gap) >= trigger - 1e-12, False
    )  # fmt: skip


def _gap(women: float, men: float) -> float:
    return (men - women) / men


def _quartiles(everybody: Sequence[Worker]) -> tuple[float, float, float, float]:
    """Women's share of each quarter of the workers by pay; equal pay is shared out evenly over a border."""
    ordered = sorted(everybody, key=lambda worker: worker.pay)
    shares: list[float] = []
    levels: dict[float, list[Worker]] = {}
    for worker in ordered:
        levels.setdefault(worker.pay, []).append(worker)
    for worker in ordered:
        peers = levels[worker.pay]
        shares.append(sum(peer.sex == "female" for peer in peers) / len(peers))
    size = len(shares) / 4
    low, lower, upper, high = (
        sum(
            share * max(0.0, min(place + 1, (quarter + 1) * size) - max(place, quarter * size))
            for place, share in enumerate(shares)
        )
        / size
        for quarter in range(4)
    )
    return low, lower, upper, high
