"""Draws docs/figures/wages.svg: the curve against straight lines, on one published occupation.

    python docs/figures/wages.py

Below the first point and above the last, linear interpolation has nothing to say and holds still.
"""

from itertools import pairwise
from pathlib import Path

from jobtaxonomy.views.wage_curve import money, ticks
from jobtaxonomy.wages import WageDistribution

PERCENTILES = {0.10: 79_850.0, 0.25: 103_050.0, 0.50: 133_080.0, 0.75: 169_000.0, 0.90: 211_450.0}
MEAN = 144_570.0
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 640, 360, 70, 20, 20, 40
RANKS = [0.5, *range(1, 100), 99.5]


def linear(rank: float) -> float:
    """Straight lines between the points, flat beyond them: what np.interp answers."""
    points = [(100 * p, w) for p, w in PERCENTILES.items()]
    if rank <= points[0][0]:
        return points[0][1]
    for (p, v), (q, w) in pairwise(points):
        if rank <= q:
            return v + (w - v) * (rank - p) / (q - p)
    return points[-1][1]


def main() -> None:
    wages = WageDistribution.from_percentiles(PERCENTILES, MEAN)
    low, high = 0.0, wages.percentile(99)

    def x(rank: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * rank / 100

    def y(amount: float) -> float:
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (min(amount, high) - low) / (high - low)

    curve = "L".join(f"{x(r):.1f} {y(wages.percentile(r)):.1f}" for r in RANKS if r <= 99)
    straight = "L".join(f"{x(r):.1f} {y(linear(r)):.1f}" for r in RANKS if r <= 99)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" '
        f'height="{HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="12" '
        'fill="currentColor" color="#777">'
    )
    summary = (
        "Both pass through the five published points; only the curve goes on below the tenth and above "
        "the ninetieth percentile."
    )
    parts = [head, "<title>Pay by percentile: the curve against straight lines</title>", f"<desc>{summary}</desc>"]
    parts += (
        f'<path d="M{LEFT} {y(tick):.1f}H{WIDTH - RIGHT}" stroke="currentColor" stroke-opacity="0.2"/>'
        f'<text x="{LEFT - 8}" y="{y(tick) + 4:.1f}" text-anchor="end">{money(tick)}</text>'
        for tick in ticks(low, high)
    )
    parts += (
        f'<text x="{x(rank):.1f}" y="{HEIGHT - 18}" text-anchor="middle">p{rank}</text>'
        for rank in (1, 10, 25, 50, 75, 90, 99)
    )
    parts += [
        f'<path d="M{straight}" fill="none" stroke="#d97706" stroke-width="2" stroke-dasharray="6 4"/>',
        f'<path d="M{curve}" fill="none" stroke="#2563eb" stroke-width="2.5"/>',
        *(f'<circle cx="{x(100 * p):.1f}" cy="{y(w):.1f}" r="4.5"/>' for p, w in PERCENTILES.items()),
        f'<text x="{x(60):.1f}" y="{y(330_000):.1f}" fill="#2563eb">this library</text>',
        f'<text x="{x(60):.1f}" y="{y(330_000) + 18:.1f}" fill="#d97706">straight lines, clamped ends</text>',
        "</svg>",
    ]
    target = Path(__file__).with_suffix(".svg")
    target.write_text("\n".join(parts) + "\n", encoding="utf-8")
    print(target.name)


if __name__ == "__main__":
    main()
