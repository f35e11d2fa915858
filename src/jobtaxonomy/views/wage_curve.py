"""A wage distribution as a small SVG picture: pay against percentile, with the published points.

Plain text without scripts, styles or fonts of its own; it draws in `currentColor`, so it is legible
on a light page and on a dark one.
"""

from html import escape
from math import log10

from jobtaxonomy.wages.distribution import WageDistribution
from jobtaxonomy.wages.points import PUBLISHED, TOP_CODED
from jobtaxonomy.wages.protocol import number

__all__ = ["money", "ticks", "wage_curve"]

RANKS = (1, *range(2, 99, 2), 99)
MARGIN_LEFT, MARGIN_RIGHT, MARGIN_TOP, MARGIN_BOTTOM = 62, 14, 22, 30


def __dir__() -> list[str]:
    return __all__


def money(amount: float, currency: str = "USD") -> str:
    """An amount of pay for people: whole units from 1,000 up, cents below where there are any.

    >>> money(126_060), money(38.5), money(41_000, "EUR")
    ('$126,060', '$38.50', 'EUR 41,000')
    """
    digits = f"{amount:,.0f}" if amount >= 1000 or amount == int(amount) else f"{amount:,.2f}"
    return f"${digits}" if currency == "USD" else f"{currency} {digits}"


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
    distribution: WageDistribution, mark: float | None = None, *, width: int = 480, height: int = 240
) -> str:
    """An SVG of pay from the 1st to the 99th percentile; dots are published, triangles only bounds.

    `mark` is a pay to point out, with its percentile rank.

    >>> w = WageDistribution.from_percentiles({0.1: 20, 0.5: 30, 0.9: 45}, period="hour")
    >>> wage_curve(w, mark=30).count("<circle")
    4
    """
    unit = f"{distribution.currency} per {distribution.period.replace('_', ' ')}"
    amounts = [distribution.percentile(rank) for rank in RANKS]
    pay = None if mark is None else number(mark, "a mark")
    shown = [amounts[0], amounts[-1], *([] if pay is None else [pay])]
    low, high = min(shown), max(shown)
    span = high - low or 1.0

    def x(rank: float) -> str:
        return f"{MARGIN_LEFT + (width - MARGIN_LEFT - MARGIN_RIGHT) * rank / 100:.1f}"

    def y(amount: float) -> str:
        return f"{height - MARGIN_BOTTOM - (height - MARGIN_TOP - MARGIN_BOTTOM) * (amount - low) / span:.1f}"

    left, right, top, bottom = x(0), x(100), MARGIN_TOP, height - MARGIN_BOTTOM
    title = f"Pay by percentile, {unit}"
    summary = ", ".join(
        f"{p.name} {'at least ' if p.state == TOP_CODED else ''}{money(p.value, distribution.currency)}"
        for p in distribution.points
        if p.value is not None
    )
    lines = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
            f'height="{height}" role="img" font-family="system-ui, sans-serif" font-size="11" '
            'fill="currentColor">'
        ),
        f"<title>{escape(title)}</title>",
        f"<desc>{escape(summary)}</desc>",
        f'<text x="{left}" y="{top - 8}">{escape(title)}</text>',
    ]
    lines += (
        f'<path d="M{left} {y(tick)}H{right}" stroke="currentColor" stroke-opacity="0.15"/>'
        f'<text x="{MARGIN_LEFT - 6}" y="{y(tick)}" dy="4" text-anchor="end">'
        f"{escape(money(tick, distribution.currency))}</text>"
        for tick in ticks(low, high)
    )
    lines += (
        f'<text x="{x(rank)}" y="{bottom + 18}" text-anchor="middle">p{rank}</text>' for rank in (10, 25, 50, 75, 90)
    )
    path = "L".join(f"{x(rank)} {y(amount)}" for rank, amount in zip(RANKS, amounts, strict=True))
    lines.append(f'<path d="M{path}" fill="none" stroke="currentColor" stroke-width="2"/>')
    for point in distribution.points:
        if point.value is None or not low <= point.value <= high:
            continue
        if point.state == PUBLISHED:
            lines.append(f'<circle cx="{x(100 * point.probability)}" cy="{y(point.value)}" r="4"/>')
        else:
            lines.append(f'<path d="M{x(100 * point.probability)} {y(point.value)}l5 8h-10z"/>')
    if pay is not None:
        place = distribution.percentile_rank(pay)
        label = f"{money(pay, distribution.currency)} is p{place:.0f}"
        anchor, shift = ("end", -8) if place > 50 else ("start", 8)
        lines.append(
            f'<path d="M{left} {y(pay)}H{x(place)}V{bottom}" fill="none" stroke="currentColor" '
            f'stroke-dasharray="4 3"/><circle cx="{x(place)}" cy="{y(pay)}" r="5" fill="none" '
            f'stroke="currentColor" stroke-width="2"/>'
            f'<text x="{x(place)}" y="{y(pay)}" dx="{shift}" dy="-8" text-anchor="{anchor}" '
            f'font-weight="600">{escape(label)}</text>'
        )
    return "\n".join([*lines, "</svg>"])
