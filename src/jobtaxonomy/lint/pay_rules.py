"""Rules about pay: ranges and those who are paid in them (JTP)."""

from collections.abc import Iterator
from itertools import pairwise
from statistics import stdev

from jobtaxonomy.architecture import Pay
from jobtaxonomy.lint.findings import Facts, Fault, Rule, rule
from jobtaxonomy.wages.market import compa_ratio, midpoint_progression, range_spread

__all__ = ["RULES"]


def __dir__() -> list[str]:
    return __all__


def _overlap(lower: Pay, upper: Pay) -> float:
    return (lower.maximum - upper.minimum) / (upper.maximum - upper.minimum)


def _owner(pay: Pay) -> str:
    return pay.role or pay.focus or pay.level


def _steps(facts: Facts, *, levels: int = 1) -> Iterator[tuple[str, Pay, Pay]]:
    """(track letter, range, the range so many levels up) of every structure, where the midpoint does not fall."""
    for _, track, chain in facts.structures:
        for lower, upper in zip(chain, chain[levels:], strict=False):
            if upper.midpoint >= lower.midpoint:
                yield track, lower, upper


def _covered(facts: Facts, most: float, *, levels: int = 1, where: str = "") -> Iterator[Fault]:
    for _, lower, upper in _steps(facts, levels=levels):
        share = _overlap(lower, upper)
        if share > most:
            yield _owner(upper), upper.place, f"{share:.0%} is covered by {lower.level}{where}", f"at most {most:.0%}"


@rule("JTP001", "error", "no range")
def no_range(facts: Facts) -> Iterator[Fault]:
    """A range rises from minimum to midpoint to maximum, all above 0."""
    for pay in facts.architecture.pay:
        if not pay.rises:
            yield _owner(pay), pay.place, "does not rise", f"{pay.minimum:g}, {pay.midpoint:g}, {pay.maximum:g}"


@rule("JTP002", "error", "falling midpoint")
def falling_midpoint(facts: Facts) -> Iterator[Fault]:
    """Midpoints rise along a track."""
    for _, _, chain in facts.structures:
        for lower, upper in pairwise(chain):
            if upper.midpoint < lower.midpoint:
                yield (
                    _owner(upper),
                    f"{upper.place}.midpoint",
                    f"falls below that of {lower.level}",
                    f"{lower.midpoint:g} then {upper.midpoint:g}",
                )


@rule("JTP003", "warning", "unusual progression")
def unusual_progression(facts: Facts) -> Iterator[Fault]:
    """Midpoints grow from level to level by a share that is usual for the track (`progression`)."""
    for track, lower, upper in _steps(facts):
        growth = midpoint_progression(lower.midpoint, upper.midpoint)
        low, high = facts.thresholds.of_track("progression", track)
        if not low - 1e-9 <= growth <= high + 1e-9:
            yield (
                _owner(upper),
                f"{upper.place}.midpoint",
                f"is {growth:+.1%} on {lower.level}",
                f"usual {low:.0%} to {high:.0%}",
            )


@rule("JTP004", "warning", "unusual spread")
def unusual_spread(facts: Facts) -> Iterator[Fault]:
    """A range is as wide over its minimum as is usual for the track (`spread`)."""
    for _, track, chain in facts.structures:
        low, high = facts.thresholds.of_track("spread", track)
        for pay in chain:
            width = range_spread(pay.minimum, pay.maximum)
            if not low - 1e-9 <= width <= high + 1e-9:
                yield _owner(pay), pay.place, f"spreads by {width:.1%}", f"usual {low:.0%} to {high:.0%}"


@rule("JTP005", "warning", "large overlap")
def large_overlap(facts: Facts) -> Iterator[Fault]:
    """A range covers at most `overlap_next` of the next: beyond it a promotion pays nothing."""
    yield from _covered(facts, facts.thresholds.overlap_next)


@rule("JTP006", "info", "gap between ranges")
def gap_between_ranges(facts: Facts) -> Iterator[Fault]:
    """Between neighbouring ranges there is no pay that belongs to neither."""
    for _, lower, upper in _steps(facts):
        if upper.minimum > lower.maximum:
            yield (
                _owner(upper),
                upper.place,
                f"leaves a gap above {lower.level}",
                f"{lower.maximum:g} to {upper.minimum:g}",
            )


@rule("JTP007", "warning", "overlap two levels up")
def second_overlap(facts: Facts) -> Iterator[Fault]:
    """A range covers at most `overlap_second` of the next but one."""
    yield from _covered(facts, facts.thresholds.overlap_second, levels=2, where=", two levels below")


@rule("JTP008", "warning", "erratic progression")
def erratic_progression(facts: Facts) -> Iterator[Fault]:
    """The growths of a structure's midpoints lie within `erratic` of one another (standard deviation)."""
    for owner, track, chain in facts.structures:
        growths = [midpoint_progression(lower.midpoint, upper.midpoint) for lower, upper in pairwise(chain)]
        if len(growths) > 1 and min(growths) >= 0 and stdev(growths) > facts.thresholds.erratic:
            level = facts.architecture.level(chain[0].level)
            yield (
                owner or chain[0].level,
                f"pay[{owner or (level.track if level is not None else track)}]",
                "midpoints grow unevenly",
                ", ".join(f"{growth:.1%}" for growth in growths),
            )


def _over_reports(facts: Facts, least: float, below: float) -> Iterator[Fault]:
    """Supervisors whose midpoint over that of the best-paid direct report is from `least` to under `below`."""
    best: dict[str, tuple[float, str]] = {}
    for job in facts.architecture.jobs:
        pay = facts.job_pay(job)
        if job.reports_to in facts.jobs and pay is not None:
            best[job.reports_to] = max(best.get(job.reports_to, (0.0, "")), (pay.midpoint, job.code))
    for code, (midpoint, report) in sorted(best.items()):
        pay = facts.job_pay(facts.jobs[code])
        if pay is not None and least <= (ratio := pay.midpoint / midpoint) < below:
            said = f"is paid {ratio:.2f} of what {report} is paid"
            yield code, f"role[{code}].reports_to", said, f"at least {below:g}"


@rule("JTP009", "warning", "compression")
def compression(facts: Facts) -> Iterator[Fault]:
    """A supervisor's midpoint stands at `compression` times that of the best-paid report, or above."""
    yield from _over_reports(facts, 1, facts.thresholds.compression - 1e-9)


@rule("JTP010", "error", "inversion")
def inversion(facts: Facts) -> Iterator[Fault]:
    """A supervisor's midpoint is not below that of a direct report."""
    yield from _over_reports(facts, 0, 1)


def _incumbents(facts: Facts) -> Iterator[tuple[str, str, float, Pay]]:
    for person in facts.architecture.incumbents:
        job = facts.jobs.get(person.role)
        pay = facts.job_pay(job) if job is not None else None
        if pay is not None:
            yield person.id, f"incumbent[{person.id}].pay", person.pay, pay


@rule("JTP011", "warning", "pay outside the range")
def pay_outside(facts: Facts) -> Iterator[Fault]:
    """Somebody is paid within the range of the job."""
    for id, path, amount, pay in _incumbents(facts):
        if not pay.minimum <= amount <= pay.maximum:
            yield id, path, "lies outside the range", f"{amount:g}, range {pay.minimum:g} to {pay.maximum:g}"


@rule("JTP012", "info", "far from the midpoint")
def far_from_midpoint(facts: Facts) -> Iterator[Fault]:
    """Somebody within the range is paid between the two ratios of `compa` to its midpoint."""
    low, high = facts.thresholds.compa
    for id, path, amount, pay in _incumbents(facts):
        ratio = compa_ratio(amount, pay.midpoint)
        if pay.minimum <= amount <= pay.maximum and not low - 1e-9 <= ratio <= high + 1e-9:
            yield id, path, f"is {ratio:.2f} of the midpoint", f"usual {low:g} to {high:g}"


@rule("JTP013", "warning", "differential without a difference")
def idle_differential(facts: Facts) -> Iterator[Fault]:
    """A focus that declares a pay differential has other ranges than the baseline."""
    for focus in facts.architecture.focuses:
        if focus.differential in (None, 1):
            continue
        for content in focus.levels:
            own, base = facts.pay_of.get((focus.key, content.level)), facts.pay_of.get((None, content.level))
            if own and base and (own.minimum, own.midpoint, own.maximum) == (base.minimum, base.midpoint, base.maximum):
                yield (
                    focus.key,
                    own.place,
                    f"equals the baseline of {content.level}",
                    f"declared differential {focus.differential:g}",
                )


RULES: tuple[Rule, ...] = (
    no_range, falling_midpoint, unusual_progression, unusual_spread, large_overlap, gap_between_ranges, second_overlap,
    erratic_progression, compression, inversion, pay_outside, far_from_midpoint, idle_differential,
)  # fmt: skip
