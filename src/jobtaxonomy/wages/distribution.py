"""A distribution of pay: a few published percentiles that answer for every other one."""

from collections.abc import Mapping
from math import isfinite
from typing import TYPE_CHECKING, Any, Self

from attrs import evolve, field, frozen

from jobtaxonomy.errors import InvalidWage, MissingWage
from jobtaxonomy.provenance import Source
from jobtaxonomy.shown import Shown
from jobtaxonomy.wages.area import Area
from jobtaxonomy.wages.dates import months_between, years_between
from jobtaxonomy.wages.periods import PERIODS, period_name
from jobtaxonomy.wages.points import COMPUTED, PUBLISHED, TOP_CODED, WagePoint
from jobtaxonomy.wages.protocol import Distribution, Evaluable, number
from jobtaxonomy.wages.spline import Curve, fit
from jobtaxonomy.wages.statistic import Statistic

if TYPE_CHECKING:
    from datetime import date

    from jobtaxonomy.wages.market import PayRange, PrevailingLevels
    from jobtaxonomy.wages.uncertainty import Interval

__all__ = ["WageDistribution"]


def __dir__() -> list[str]:
    return __all__


@frozen
class WageDistribution(Distribution, Shown):
    """Pay in one occupation, place and month, as a distribution.

    Built from published percentiles: exact at each of them, monotone between, with tails beyond.
    The constructor trusts its arguments (bundled tables use it); `from_percentiles` checks them.
    Pay is in `currency` per `period`; `as_of` is an ISO month; `code` is the occupation code the
    figures were published under; `derived` says how they were computed, and is None where they
    were published; `parts` are the weights and members of a mixture; `counterpart` is the same
    cell as published in the other unit.

    >>> w = WageDistribution.from_percentiles({"p10": 78_000, "p50": 126_060, "p90": 205_520}, mean=135_000)
    >>> w.ppf(0.5), w.percentile_rank(78_000), round(w.ppf(0.6), -3)
    (126060.0, 10.0, 138000.0)
    """

    points: tuple[WagePoint, ...]
    published_mean: float | None = None
    employment: int | None = field(default=None, kw_only=True)
    employment_rse_percent: float | None = field(default=None, kw_only=True)
    mean_rse_percent: float | None = field(default=None, kw_only=True)
    currency: str = field(default="USD", kw_only=True)
    period: str = field(default="year", kw_only=True)
    area: Area | None = field(default=None, kw_only=True)
    industry: str | None = field(default=None, kw_only=True)
    as_of: str | None = field(default=None, kw_only=True)
    source: Source | None = field(default=None, kw_only=True)
    code: str | None = field(default=None, kw_only=True)
    derived: str | None = field(default=None, kw_only=True)
    note: str | None = field(default=None, kw_only=True)
    parts: "tuple[tuple[float, WageDistribution], ...]" = field(default=(), kw_only=True, repr=False)
    counterpart: "WageDistribution | None" = field(default=None, kw_only=True, repr=False)

    def __repr__(self) -> str:
        points = ", ".join(
            f"{p.name} {p.state}"
            if p.value is None
            else f"{p.name} {p.value:,.10g}{'+' if p.state == TOP_CODED else ''}"
            for p in self.points
        )
        of = " ".join(str(part) for part in (self.code, self.area, self.industry, self.as_of) if part is not None)
        return f"<WageDistribution{of and f' {of}'}: {points} {self.currency} per {self.period}>"

    @classmethod
    def from_percentiles(
        cls,
        percentiles: Mapping[Any, Any],
        mean: float | None = None,
        *,
        currency: str = "USD",
        period: str = "year",
        top_code: float | str | None = "published",
        rounding: float = 0.0,
        employment: int | None = None,
        employment_rse_percent: float | None = None,
        mean_rse_percent: float | None = None,
        **facts: Any,
    ) -> Self:
        """A distribution from anybody's percentiles, checked.

        Keys are probabilities (0.1) or names ("p10"), in any order; values are amounts above 0,
        None or NaN where unknown, or `AtLeast(amount)` where only a bound is known. At least two
        must be known. An amount equal to `top_code` (by default the one of the published U.S.
        tables: 239,200 a year, 115 an hour; None for none) is a bound too, unless a higher one is
        known. Percentiles may not fall; `rounding` allows a fall of that much and levels it.
        `facts` are the other fields: area, industry, as_of, source, code, derived, note, counterpart.

        Raises InvalidWage (a ValueError) for everything that no distribution can have.

        >>> WageDistribution.from_percentiles({0.1: 20, 0.5: 30, 0.9: 50}, period="hour").ppf(0.1)
        20.0
        >>> WageDistribution.from_percentiles({10: 20, 50: 30}, period="hour")
        Traceback (most recent call last):
        jobtaxonomy.errors.InvalidWage: 10: a percentile is keyed by a probability between 0 and 1, \
or a name like 'p10'; did you mean 0.1 or 'p10'?
        """
        from jobtaxonomy.wages import validation

        period = period_name(period)
        validation.checked_currency(currency)
        if isinstance(top_code, str):
            top_code = validation.TOP_CODES.get((currency, period))
        points = validation.checked_points(percentiles, top_code=top_code, rounding=rounding)
        result = cls(
            points,
            validation.checked_mean(mean, points),
            employment=validation.checked_count(employment),
            employment_rse_percent=validation.checked_percent(employment_rse_percent, "employment_rse_percent"),
            mean_rse_percent=validation.checked_percent(mean_rse_percent, "mean_rse_percent"),
            currency=currency,
            period=period,
            **facts,
        )
        validation.check_counterpart(result)
        return result

    def _fit(self) -> Evaluable:
        if self.parts:
            from jobtaxonomy.wages.mixture import MixtureCurve

            return MixtureCurve(self.parts)
        known = [(p.probability, p.value) for p in self.points if p.exact and p.value is not None]
        if len(known) < 2:
            states = ", ".join(f"{p.name} {p.state}" for p in self.points)
            raise MissingWage(
                self.code or "this distribution",
                f"fewer than two percentiles are published ({states})",
                ("cdf_bounds",),
            )
        curve = _through(known, self.published_mean)
        for point in self.points:
            # A bound becomes a point only where the curve through the others falls short of it.
            if point.state == TOP_CODED and point.value is not None and curve.ppf(point.probability) < point.value:
                known = sorted([*known, (point.probability, point.value)])
                curve = _through(known, self.published_mean)
        return curve

    # Summaries

    @property
    def mean(self) -> Statistic:
        """Mean pay: the published mean where there is one, else that of the curve."""
        return self.implied_mean if self.published_mean is None else Statistic(self.published_mean)

    @property
    def tail_shape(self) -> float | None:
        """Shape of the upper tail (GPD ξ): moments from order 1/ξ up are infinite. None for a mixture."""
        curve = self.curve
        return curve.shape if isinstance(curve, Curve) else None

    @property
    def tail_scale(self) -> float | None:
        """Scale of the upper tail (GPD σ), in units of pay. None for a mixture."""
        curve = self.curve
        return curve.scale if isinstance(curve, Curve) else None

    @property
    def mean_consistent(self) -> bool:
        """False where the published mean is too low for any upper tail above the last percentile."""
        curve = self.curve
        return curve.consistent if isinstance(curve, Curve) else all(part.mean_consistent for _, part in self.parts)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a careful reader should know of these figures: estimates, gaps, unlikely amounts."""
        found = [f"{p.name} is {p.state}" for p in self.points if not p.exact]
        # a curve needs two published points; without one there is nothing to judge the mean by
        drawn = bool(self.parts) or sum(p.exact for p in self.points) > 1
        if drawn and not self.mean_consistent:
            found.append("the published mean is too low for the published percentiles")
        amounts = [p.value for p in self.points if p.value is not None]
        middle = amounts[len(amounts) // 2]
        if self.currency == "USD" and self.period == "year" and middle < 500:
            found.append(f"{middle:.10g} a year looks like pay per hour")
        if self.currency == "USD" and self.period == "hour" and middle > 500:
            found.append(f"{middle:.10g} an hour looks like pay per year")
        return tuple(found)

    def cdf_bounds(self, pay: float) -> tuple[float, float]:
        """What the points alone prove about `cdf(pay)`: its lowest and highest possible value.

        Needs no curve, so it answers even where everything published is a bound.

        >>> top = WageDistribution((WagePoint(0.5, 239_200.0, "top-coded"),))
        >>> top.cdf_bounds(200_000), top.cdf_bounds(300_000)
        ((0.0, 0.5), (0.0, 1.0))
        """
        amount = number(pay, "pay")
        below = [p.probability for p in self.points if p.exact and p.value is not None and p.value <= amount]
        above = [p.probability for p in self.points if p.value is not None and p.value > amount]
        return max(below, default=0.0), min(above, default=1.0)

    # Conversions

    def scaled(self, factor: float, reason: str) -> "WageDistribution":
        """All pay times a factor, such as a geographic differential; `reason` is kept in `derived`.

        Every percentile and the mean are multiplied, so ranks and the Gini do not change.

        >>> w = WageDistribution.from_percentiles({0.25: 40_000, 0.75: 60_000})
        >>> w.scaled(1.05, "Denver against the nation").ppf(0.25)
        42000.0
        """
        times = number(factor, "a factor")
        if not (isfinite(times) and times > 0):
            raise InvalidWage(factor, "a factor is finite and above 0")
        points = tuple(
            evolve(
                p,
                value=None if p.value is None else p.value * times,
                state=COMPUTED if p.state == PUBLISHED else p.state,
            )
            for p in self.points
        )
        return evolve(
            self,
            points=points,
            published_mean=None if self.published_mean is None else self.published_mean * times,
            derived=_chain(self.derived, f"times {times:.6g}: {reason}"),
            parts=tuple((weight, part.scaled(times, reason)) for weight, part in self.parts),
            counterpart=None,
        )

    def per(self, period: str) -> "WageDistribution":
        """The same pay per another period: "hour", "day", "week", "month", "year", or an HR system's enum.

        Where the tables publish this cell in both units, the published figures are returned. Otherwise
        a year is taken as 2,080 hours, 260 days, 52 weeks or 12 months of full-time work, which is
        hypothetical for jobs that are not worked all year: `derived` says so.

        >>> w = WageDistribution.from_percentiles({0.25: 41_600, 0.75: 62_400})
        >>> w.per("hour").ppf(0.25), w.per("hour").derived
        (20.0, 'per hour, at 2,080 hours a year')
        """
        name = period_name(period)
        if name == self.period:
            return self
        if self.counterpart is not None and self.counterpart.period == name:
            return self.counterpart
        count = PERIODS[self.period] / PERIODS[name]
        made = f"per {name.replace('_', ' ')}, at {_convention(self.period, name)}"
        converted = self.scaled(count, made)
        parts = tuple((weight, part.per(name)) for weight, part in self.parts)
        return evolve(converted, period=name, derived=_chain(self.derived, made), parts=parts)

    def aged(
        self, rate: float, to: "str | date", *, from_: "str | date | None" = None, method: str = "compound"
    ) -> "WageDistribution":
        """Pay moved in time by a yearly rate: 0.035 is 3.5 % a year. Ageing back is allowed.

        "compound" multiplies by (1 + rate)**years of 365.25 days; "simple" by 1 + rate * months / 12.
        `from_` is by default the distribution's own `as_of`; dates are ISO months or days.

        >>> w = WageDistribution.from_percentiles({0.25: 40_000, 0.75: 60_000}, as_of="2024-01")
        >>> round(w.aged(0.10, to="2028-01").ppf(0.25), 6)
        58564.0
        >>> round(w.aged(0.10, to="2028-01", method="simple").ppf(0.25), 6)
        56000.0
        """
        yearly = number(rate, "a rate")
        start = self._start(from_)
        if not -1 < yearly <= 1:
            raise InvalidWage(rate, "a yearly rate is a share above -1 and up to 1, such as 0.035 for 3.5 %")
        if method == "compound":
            factor = (1 + yearly) ** years_between(start, to)
        elif method == "simple":
            factor = 1 + yearly * months_between(start, to) / 12
        else:
            raise InvalidWage(method, "ageing is 'compound' or 'simple'")
        moved = self.scaled(factor, f"aged from {start} to {to} at {yearly:.6g} a year, {method}")
        return evolve(moved, as_of=str(to))

    def indexed(
        self, start: float, end: float, *, to: "str | date", name: str, from_: "str | date | None" = None
    ) -> "WageDistribution":
        """Pay moved in time by an index: times `end` / `start`, its values at the two dates.

        >>> w = WageDistribution.from_percentiles({0.25: 40_000, 0.75: 60_000}, as_of="2025-03")
        >>> w.indexed(160.0, 168.0, to="2026-03", name="an employment cost index").ppf(0.25)
        42000.0
        """
        if not (number(start, "an index") > 0 and number(end, "an index") > 0):
            raise InvalidWage((start, end), "an index is above 0")
        reason = f"{name} from {self._start(from_)} to {to}, {start:g} to {end:g}"
        return evolve(self.scaled(end / start, reason), as_of=str(to))

    def _start(self, from_: "str | date | None") -> "str | date":
        start = self.as_of if from_ is None else from_
        if start is None:
            raise InvalidWage(None, "these figures have no as_of: say which date they are from_")
        return start

    # Answers of the sister modules, for people who look for a method

    def percentile_interval(self, percentile: float, confidence: float = 0.90) -> "Interval | None":
        """Approximate interval for the pay at a percentile (0..100); None where no RSE is published."""
        from jobtaxonomy.wages.uncertainty import percentile_interval

        return percentile_interval(self, percentile, confidence)

    def rank_interval(self, pay: float, confidence: float = 0.90) -> "Interval | None":
        """Approximate interval for the percentile rank (0..100) of pay; None where no RSE is published."""
        from jobtaxonomy.wages.uncertainty import rank_interval

        return rank_interval(self, pay, confidence)

    def posting_range(self, low: float = 25, high: float = 75, *, round_to: float = 1) -> "PayRange":
        """A range to post with a job: the pay at two percentiles (0..100), rounded to `round_to`."""
        from jobtaxonomy.wages.market import posting_range

        return posting_range(self, low, high, round_to=round_to)

    def prevailing_levels(self, **options: Any) -> "PrevailingLevels":
        """Estimate of the prevailing-wage levels I to IV; options as for `market.prevailing_levels`."""
        from jobtaxonomy.wages.market import prevailing_levels

        return prevailing_levels(self, **options)

    def plot(self) -> Any:
        """The curve as an altair chart; raises MissingExtra where altair is not installed."""
        from jobtaxonomy.wages.plotting import chart

        return chart(self)


def _through(known: list[tuple[float, float]], mean: float | None) -> Curve:
    probabilities, values = zip(*known, strict=True)
    return fit(probabilities, values, mean)


def _chain(before: str | None, step: str) -> str:
    return f"{before}; {step}" if before else step


def _convention(*periods: str) -> str:
    return ", ".join(f"{PERIODS[name]:,g} {name.replace('_', ' ')}s a year" for name in periods if name != "year")
