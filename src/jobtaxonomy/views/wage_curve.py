"""A wage distribution as a small SVG picture: pay against percentile, with the published points."""

from math import log10
from typing import TYPE_CHECKING

import htpy

from jobtaxonomy.views.svg import at, label, picture
from jobtaxonomy.wages.distribution import WageDistribution
from jobtaxonomy.wages.points import TOP_CODED
from jobtaxonomy.wages.protocol import number

if TYPE_CHECKING:
    from markupsafe import Markup

__all__ = ["money", "ticks", "wage_curve"]

RANKS = (1, *range(2, 99, 2), 99)
MARGIN_LEFT, MARGIN_RIGHT, MARGIN_TOP, MARGIN_BOTTOM = 62, 14, 24, 26


def __dir__() -> list[str]:
    return __all__


def money(amount: float, currency: str = "USD") -> str:
    """An amount of pay for people: whole units from 1,000 up, cents below where there are any.

    >>> money(126_060), money(38.5), money(-41_000, "EUR")
    ('$126,060', '$38.50', '-EUR 41,000')
    """
    size = abs(amount)
    digits = f"{size:,.0f}" if size >= 1000 or size == int(size) else f"{size:,.2f}"
    return f"{'-' if amount < 0 else ''}{'$' if currency == 'USD' else f'{currency} '}{digits}"


def ticks(low: float, high: float, count: int = 4) -> tuple[float, ...]:
    """About `count` round numbers from low to high.

    >>> ticks(45_000, 260_000)
    (50000.0, 100000.0, 150000.0, 200000.0, 250000.0)
    """
    if high <= low:
        return (low,)
    rough = (high - low) / count
    power = 10.0 ** int(log10(rough) if rough >= 1 else log10(rough) - 1)
    step = next(power * times for times in (1, 2, 5, 10) if power * times >= rough * 0.75)
    first = int(low / step) + (low % step > 0)
    return tuple(step * i for i in range(first, int(high / step) + 1))


def wage_curve(
    distribution: WageDistribution, mark: float | None = None, *, width: int = 360, height: int = 220
) -> "Markup":
    """An SVG of pay from the 1st to the 99th percentile; dots are published, triangles only bounds.

    `mark` is a pay to point out, with its percentile rank. Raises MissingWage where there is no curve.

    >>> w = WageDistribution.from_percentiles({0.1: 20, 0.5: 30, 0.9: 45}, period="hour")
    >>> wage_curve(w, mark=30).count("<circle"), "median $30" in wage_curve(w)
    (4, True)
    """
    currency = distribution.currency
    amounts: list[float] = [distribution.ppf(rank / 100) for rank in RANKS]
    pay = None if mark is None else number(mark, "a mark")
    shown = [amounts[0], amounts[-1], *([] if pay is None else [pay])]
    low, high = min(shown), max(shown)
    span = high - low or 1.0
    left, right, bottom = MARGIN_LEFT, width - MARGIN_RIGHT, height - MARGIN_BOTTOM

    def x(rank: float) -> float:
        return left + (right - left) * rank / 100

    def y(amount: float) -> float:
        return bottom - (bottom - MARGIN_TOP) * (amount - low) / span

    title = f"Pay by percentile, {currency} per {distribution.period.replace('_', ' ')}"
    summary = ", ".join(
        f"{p.name} {'at least ' if p.state == TOP_CODED else ''}{money(p.value, currency)}"
        for p in distribution.points
        if p.value is not None
    )
    line = "L".join(f"{at(x(rank))} {at(y(amount))}" for rank, amount in zip(RANKS, amounts, strict=True))
    parts: list[htpy.Node] = [label(title, 0, 12, class_="jt-muted")]
    parts += (
        (
            htpy.path(d=f"M{left} {at(y(tick))}H{right}", stroke="currentColor", stroke_opacity="0.15"),
            label(money(tick, currency), left - 6, y(tick) + 4, anchor="end", font_size="11"),
        )
        for tick in ticks(low, high)
    )
    parts += (label(f"p{rank}", x(rank), bottom + 18, anchor="middle", font_size="11") for rank in (10, 25, 50, 75, 90))
    parts.append(htpy.path(".jt-accent", d=f"M{line}", fill="none", stroke="currentColor", stroke_width="2"))
    for point in distribution.points:
        if point.value is None or not low <= point.value <= high:
            continue
        place, level = at(x(100 * point.probability)), at(y(point.value))
        if point.exact:
            parts.append(htpy.circle(cx=place, cy=level, r="4"))
        else:
            parts.append(htpy.path(d=f"M{place} {level}l5 8h-10z"))
    middle = distribution.percentile(50)
    beside = min(y(middle) + 16, bottom - 5)
    parts.append(label(f"median {money(middle, currency)}", x(50) + 8, beside, class_="jt-halo"))
    if pay is not None:
        rank = distribution.percentile_rank(pay)
        parts += [
            htpy.path(
                d=f"M{left} {at(y(pay))}H{at(x(rank))}V{bottom}",
                fill="none",
                stroke="currentColor",
                stroke_dasharray="4 3",
            ),
            htpy.circle(cx=at(x(rank)), cy=at(y(pay)), r="5", fill="none", stroke="currentColor", stroke_width="2"),
            label(
                f"{money(pay, currency)} is p{rank:.0f}",
                x(rank) + (-8 if rank > 40 else 8),
                y(pay) - 8,
                anchor="end" if rank > 40 else "start",
                font_weight="600",
                class_="jt-halo",
            ),
        ]
    return picture(title, summary, width, height, parts)
