"""The pay of a role: percentiles, stages, areas, industries, years, and what varies."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from markupsafe import Markup

from jobtaxonomy.errors import MissingWage
from jobtaxonomy.views.cards.wording import month, per, point
from jobtaxonomy.views.origin import origin
from jobtaxonomy.views.pages.footnotes import Footnotes, noted
from jobtaxonomy.views.pages.links import Links
from jobtaxonomy.views.pages.numbers import NOT_RELEASED, amount, count, ratio
from jobtaxonomy.views.pages.parts import (
    Group,
    Html,
    beside,
    empty,
    figure,
    group,
    joined,
    panel,
    remark,
    table,
    words,
)
from jobtaxonomy.views.pages.role_places import industries, metros, pay_note, states
from jobtaxonomy.views.wage_curve import money, wage_curve

if TYPE_CHECKING:
    from jobtaxonomy.occupations import Role
    from jobtaxonomy.wages import WageDistribution

__all__ = ["pay_group", "percentile_table"]


def __dir__() -> list[str]:
    return __all__


_SHOWN = 10
_VARIES = {"people": "People in the role", "state": "States", "local area": "Local areas", "industry": "Industries"}


def pay_group(role: "Role", notes: Footnotes, links: Links) -> Group:
    """Everything about the pay of a role."""
    try:
        pay = role.wages()
    except MissingWage as missing:
        return group("Pay", panel("Pay in the United States", empty(f"{missing}.")))
    return group(
        "Pay",
        _nation(role, pay, notes),
        _stages(role, notes),
        states(role, pay, notes, links),
        metros(role, pay, notes, links),
        industries(role, pay, notes),
        _history(role, notes),
        _varies(role, pay, notes),
    )


def percentile_table(caption: str, columns: "Sequence[tuple[str, WageDistribution]]", mark: Html) -> Markup:
    """The percentiles and the mean of cells with the same percentiles, each under its name."""
    names, cells = zip(*columns, strict=True)
    first = cells[0]
    rows = [(one.name, *(point(pay.points[at], pay.currency) for pay in cells)) for at, one in enumerate(first.points)]
    rows.append(("mean", *(amount(pay.published_mean, pay.currency) for pay in cells)))
    return table(caption, ("Percentile", *names), rows, source=pay_note(first), mark=mark)


def _nation(role: "Role", pay: "WageDistribution", notes: Footnotes) -> Markup:
    note = pay_note(pay)
    where = pay.area.name if pay.area else "an area of its own"
    facts = [f"{where}: {count(pay.employment, 'jobs')}, {origin(pay)}."]
    if pay.employment_rse_percent is not None:
        facts.append(f"Relative standard error of the jobs: {pay.employment_rse_percent:g} %.")
    if pay.mean_rse_percent is not None:
        facts.append(f"Relative standard error of the mean: {pay.mean_rse_percent:g} %.")
    mark = notes.mark(note)
    both = [(per(one.period).capitalize(), one) for one in (pay, pay.counterpart) if one]
    caption = f"Percentiles of pay, {pay.currency}, {month(pay.as_of) or 'undated'}"
    return panel(
        "Pay in the United States",
        remark(f"Read with care: {role.scope_note}.") if role.scope_note else None,
        beside(_curve(pay, mark), percentile_table(caption, both, mark)),
        remark(" ".join(facts), note),
        joined(remark(f"{text}.") for text in (*pay.warnings, *filter(None, [pay.note]))),
        mark=mark,
    )


def _curve(pay: "WageDistribution", mark: Html) -> Markup:
    try:
        drawn = wage_curve(pay)
    except MissingWage as missing:
        return empty(f"No curve: {missing.reason}.")
    if pay.derived is not None:
        return figure(drawn, "Dots are computed percentiles.", mark=mark)
    return figure(drawn, "Dots are published percentiles, triangles only lower bounds; the line is fitted to them.",
                  mark=mark)  # fmt: skip


def _stages(role: "Role", notes: Footnotes) -> Markup:
    found = role.progression()
    note = noted(found.source, found.as_of, found.assumption)
    rows: list[tuple[Html, ...]] = []
    for stage in found.stages:
        ends = [amount(end, found.currency) for end in (stage.interval or ()) if end is not None]
        pay = amount(stage.pay, found.currency) + (" or more" if stage.state == "top-coded" else "")
        rows.append((stage.name, f"{stage.percentile}th", pay, " to ".join(ends) or "not known"))
    return panel(
        "Stages of pay",
        remark("Percentiles read as stages of a career. Nothing in the data says that people climb so: it ranks "
               "everybody in the role today. Hence no years of experience are given."),
        table("Stages by percentile",
              ("Stage", "Percentile", f"Pay {per(found.period)}", "90 % sampling interval"), rows,
              source=note, mark=notes.mark(note)),
    )  # fmt: skip


def _history(role: "Role", notes: Footnotes) -> Markup:
    releases = role.wage_history()
    if not releases:
        return panel("Pay over time", empty("No earlier release has figures under this code."))
    rows = [
        (
            joined([month(pay.as_of) or "undated", notes.mark(pay_note(pay))]),
            *(point(one, pay.currency) for one in pay.points),
            count(pay.employment),
            pay.note or "",
        )
        for pay in reversed(releases)
    ]
    return panel(
        "Pay over time",
        remark("In the dollars of each year. Figures on the two sides of a break do not make a series."),
        table(f"National pay {per(releases[-1].period)} by release",
              ("Release", *(one.name for one in releases[-1].points), "Jobs", "Break"), rows, text=words(7)),
    )  # fmt: skip


def _varies(role: "Role", pay: "WageDistribution", notes: Footnotes) -> Markup:
    found = role.things_that_vary()
    if not found:
        return panel("Things that vary", empty("Too few cells are published to compare."))
    note = pay_note(pay, "lowest, highest and weighted middle of the published medians")
    rows = [
        (
            _VARIES.get(one.dimension, one.dimension),
            f"{one.lowest[0]}, {money(one.lowest[1])}",
            f"{one.highest[0]}, {money(one.highest[1])}",
            ratio(one.ratio),
            "" if one.middle_ratio is None else ratio(one.middle_ratio),
            f"{one.cells} ({one.unreleased} {NOT_RELEASED})" if one.unreleased else str(one.cells),
        )
        for one in found
    ]
    return panel(
        "Things that vary",
        table("How far typical pay spreads",
              ("Between", "Lowest", "Highest", "Ratio", "90th over 10th, by jobs", "Cells"), rows,
              text=words(1, 2), source=note, mark=notes.mark(note)),
        remark("The size of the employer is not published by occupation."),
    )  # fmt: skip
