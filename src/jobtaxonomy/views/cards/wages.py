"""Cards of pay: a distribution, areas side by side, and the stages of a progression."""

from typing import TYPE_CHECKING

from jobtaxonomy.errors import MissingWage
from jobtaxonomy.modelled_pay import CAVEAT
from jobtaxonomy.views.cards.card import Card, Fact, Table
from jobtaxonomy.views.cards.wording import cited, count, curve, month, pay, per, place, point
from jobtaxonomy.views.ranked_bars import ranked_bars
from jobtaxonomy.views.wage_curve import money

if TYPE_CHECKING:
    from jobtaxonomy.career.stages import Progression
    from jobtaxonomy.modelled_pay import LevelPays
    from jobtaxonomy.wages import WageDistribution
    from jobtaxonomy.wages.area_comparison import AreaComparison
    from jobtaxonomy.wages.market import PayRange

__all__ = ["area_comparison_card", "level_pays_card", "pay_range_card", "progression_card", "wages_card"]


def __dir__() -> list[str]:
    return __all__


def wages_card(wages: "WageDistribution") -> Card:
    """Pay in one occupation, place and month: its percentiles and the curve through them."""
    try:
        median, reason = pay(wages.median, wages), ""
    except MissingWage as missing:
        median, reason = None, str(missing)
    mean, error = wages.published_mean, wages.mean_rse_percent
    units = (wages, *filter(None, [wages.counterpart]))
    header = ("", *(found.name for found in wages.points))
    return Card(
        kind="Pay",
        title=f"Pay {per(wages.period)}",
        code=wages.code,
        path=tuple(filter(None, [place(wages)])),
        facts=(
            Fact("Median", median, missing=reason),
            Fact(
                "Mean",
                None if mean is None else pay(mean, wages),
                None if error is None else f"standard error {error:g} %",
                missing="not published",
            ),
            Fact("Jobs", count(wages.employment), missing="not released"),
        ),
        blocks=(
            Table(
                "Published percentiles" if wages.derived is None else "Percentiles, computed",
                header,
                tuple((per(one.period), *(point(p, one.currency) for p in one.points)) for one in units),
                figures=frozenset(range(1, len(header))),
            ),
        ),
        figures=curve(wages),
        notes=(*wages.warnings, *filter(None, [wages.derived, wages.note])),
        sources=cited([wages.source]) or ("figures without a source",),
    )


def area_comparison_card(comparison: "AreaComparison") -> Card:
    """Pay in several places: medians ranked, and each beside the first."""
    first, wages = comparison.distributions[0], comparison.distributions
    rows = tuple(
        (place(one) or "not said", money(one.median, one.currency), f"{ratio:.3f}", f"{chance:.2f}")
        for one, ratio, chance in zip(wages, comparison.median_ratios, comparison.probabilities_above, strict=True)
    )

    def format(amount: float) -> str:  # noqa: A001
        return money(amount, first.currency)

    ranked = sorted(
        ((row[0], float(one.median)) for row, one in zip(rows, wages, strict=True)), key=lambda row: -row[1]
    )
    return Card(
        kind="Areas side by side",
        title=f"Pay {per(first.period)}, by area",
        code=first.code,
        blocks=(
            Table(
                "Beside the first",
                ("Area", "Median", "Ratio", "Chance to earn more"),
                rows,
                figures=frozenset({1, 2, 3}),
                marked=0,
            ),
        ),
        figures=(lambda: ranked_bars(ranked, format=format, highlight=rows[0][0], title="Median pay by area"),),
        notes=(
            "The chance that somebody drawn from the area earns more than somebody drawn from the first; "
            "prices differ between areas and are not taken into account.",
        ),
        sources=cited(one.source for one in wages) or ("figures without a source",),
    )


def level_pays_card(pays: "LevelPays") -> Card:
    """The modelled ranges of a focus, level by level."""
    if not pays:
        return Card(kind="Pay by level", title="No level", notes=("None of the occupations has published wages.",))
    first = pays[0]

    def format(amount: float) -> str:  # noqa: A001
        return money(amount, first.pay.currency)

    bars = [(found.level, found.pay.midpoint) for found in pays]
    return Card(
        kind="Pay by level",
        title=f"Modelled pay by level, {first.pay.currency} {per(first.pay.period)}",
        code=first.code.removesuffix(f".{first.level}"),
        path=(first.area,),
        blocks=(
            Table(
                "Ranges",
                ("Level", "From", "Expected", "To", "Read from"),
                tuple(
                    (
                        found.level,
                        *map(format, (found.pay.minimum, found.pay.midpoint, found.pay.maximum)),
                        ", ".join(found.roles),
                    )
                    for found in pays
                ),
                figures=frozenset({1, 2, 3}),
            ),
        ),
        figures=(lambda: ranked_bars(bars, format=format, title="Expected pay by level"),),
        notes=("No public source observes pay by level.", CAVEAT, f"{first.method[:1].upper()}{first.method[1:]}."),
        sources=(f"published wages of {', '.join(dict.fromkeys(role for found in pays for role in found.roles))}",),
    )


def pay_range_card(band: "PayRange") -> Card:
    """A range: its ends, midpoint and spread."""
    return Card(
        kind="Pay range",
        title=f"{money(band.minimum, band.currency)} to {money(band.maximum, band.currency)} {per(band.period)}",
        facts=(
            Fact("Midpoint", money(band.midpoint, band.currency)),
            Fact("Spread", f"{100 * band.spread():.0f} %", "width over the minimum"),
        ),
    )


def progression_card(found: "Progression") -> Card:
    """The published percentiles as stages, with the assumption that makes them so."""
    rows: list[tuple[str, ...]] = []
    for stage in found.stages:
        amount = stage.state if stage.pay is None else money(stage.pay, found.currency)
        interval = stage.interval
        known = interval is not None and interval.low is not None and interval.high is not None
        around = f"{interval.low:,.0f} to {interval.high:,.0f}" if interval is not None and known else "not published"
        rows.append((stage.name, f"p{stage.percentile}", amount, around))
    return Card(
        kind="Progression",
        title=f"Pay stages, {found.currency} {per(found.period)}",
        path=tuple(filter(None, [month(found.as_of)])),
        blocks=(
            Table("Stages", ("Stage", "Percentile", "Pay", "90 % interval"), tuple(rows), figures=frozenset({2, 3})),
        ),
        notes=(
            f"Assumption: {found.assumption}. Nothing in the data says that people climb so.",
            *filter(None, [found.band_note]),
        ),
        sources=cited([found.source]) or ("figures without a source",),
    )
