"""The pay of a role by state, metropolitan area and industry."""

from collections.abc import Iterable, Sequence
from functools import cache
from math import isnan
from typing import TYPE_CHECKING

from markupsafe import Markup

from jobtaxonomy.views.cards.wording import per
from jobtaxonomy.views.pages.footnotes import Footnotes, Note, noted
from jobtaxonomy.views.pages.links import Links, linked
from jobtaxonomy.views.pages.numbers import amount, count, percent, ratio
from jobtaxonomy.views.pages.parts import Html, beside, empty, figure, folded, panel, remark, table
from jobtaxonomy.views.pages.tile_map import tile_map
from jobtaxonomy.views.ranked_bars import ranked_bars
from jobtaxonomy.views.wage_curve import money

if TYPE_CHECKING:
    from jobtaxonomy.career.work import IndustryPay
    from jobtaxonomy.occupations import Role
    from jobtaxonomy.wages import WageDistribution
    from jobtaxonomy.wages.area import Area

__all__ = ["industries", "metros", "pay_note", "states"]


def __dir__() -> list[str]:
    return __all__


_SHOWN = 10


def pay_note(pay: "WageDistribution", derived: str | None = None) -> Note | None:
    """The note of a distribution of pay, or of what is derived from it."""
    return noted(pay.source, pay.as_of, derived or pay.derived)


@cache
def _area_index(kind: str) -> "dict[str, Area]":
    import jobtaxonomy as jt

    return {area.code: area for area in jt.areas(kind)}


def _area_pay(role: "Role", kind: str, period: str) -> "list[tuple[Area, float, int | None]]":
    """(area, median, jobs) of the areas of a kind that publish a median, the highest first."""
    import jobtaxonomy as jt

    # the whole column at once: asking area by area takes twenty times as long
    columns = jt.wage_table([role], [f"{kind}s"], period=period, percentiles=(50,))
    rows = zip(columns["area"].tolist(), columns["p50"].tolist(), columns["employment"].tolist(), strict=True)
    places = _area_index(kind)
    found = [
        (places[code], median, None if isnan(jobs) else int(jobs)) for code, median, jobs in rows if not isnan(median)
    ]
    return sorted(found, key=lambda row: (-row[1], row[0].name))


def _area_rows(found: "Sequence[tuple[Area, float, int | None]]", links: Links) -> list[tuple[Html, ...]]:
    return [
        (linked(links, "area", area.state if area.kind == "state" and area.state else area.code, area.name),
         money(median), count(jobs))
        for area, median, jobs in found
    ]  # fmt: skip


def states(role: "Role", pay: "WageDistribution", notes: Footnotes, links: Links) -> Markup:
    """A map of the states, the best paid, and all of them."""
    found = _area_pay(role, "state", pay.period)
    if not found:
        return panel("Pay by state", empty("No state publishes a median for this role."))
    note, unit = pay_note(pay), per(pay.period)
    mark, missing = notes.mark(note), len(_area_index("state")) - len(found)
    head = ("State", f"Median {unit}", "Jobs")
    rows = _area_rows(found, links)
    return panel(
        "Pay by state",
        beside(
            figure(
                tile_map({str(area.state): median for area, median, _ in found}, f"Median pay {unit} by state", money),
                f"A square a state: the stronger its color, the higher the median. Outlines publish none ({missing}).",
                mark=mark,
            ),
            figure(
                ranked_bars(
                    [(area.name, median) for area, median, _ in found[:_SHOWN]],
                    format=money,
                    title="The best paid states",
                ),
                f"The {min(_SHOWN, len(found))} states with the highest median pay {unit}.",
                mark=mark,
            ),
        ),
        folded(
            f"All {len(found)} states and territories",
            table(f"Median pay {unit} by state", head, rows, source=note, mark=mark),
        ),
        mark=mark,
    )


def metros(role: "Role", pay: "WageDistribution", notes: Footnotes, links: Links) -> Markup:
    """The metropolitan areas that pay most, and those with most jobs."""
    found = _area_pay(role, "metro", pay.period)
    if not found:
        return panel("Pay by metropolitan area", empty("No metropolitan area publishes a median for this role."))
    note = pay_note(pay)
    mark = notes.mark(note)
    largest = sorted(found, key=lambda row: -(row[2] or 0))[:_SHOWN]
    head = ("Area", f"Median {per(pay.period)}", "Jobs")
    return panel(
        "Pay by metropolitan area",
        remark(f"{len(found)} of {len(_area_index('metro'))} metropolitan areas publish a median."),
        table("The best paid", head, _area_rows(found[:_SHOWN], links), source=note, mark=mark),
        table("Those with most jobs", head, _area_rows(largest, links), source=note, mark=mark),
        mark=mark,
    )


def industries(role: "Role", pay: "WageDistribution", notes: Footnotes) -> Markup:
    """The industries with most jobs, and the best paid."""
    every = role.industries(4)
    if not every:
        return panel("Pay by industry", empty("No industry publishes figures for this role."))
    note = pay_note(pay)
    mark = notes.mark(note, pay_note(pay, "share of the role's jobs, and median over the role's median"))
    head = ("Industry", "Jobs", "Share", f"Median {per(pay.period)}", "Over the role's")

    def rows(chosen: "Iterable[IndustryPay]") -> list[tuple[Html, ...]]:
        return [
            (one.name, count(one.employment), percent(one.share), amount(one.median), ratio(one.ratio))
            for one in chosen
        ]

    best = role.work.better_paid[:_SHOWN]
    return panel(
        "Pay by industry",
        table("Where most of the jobs are", head, rows(every[:_SHOWN]), source=note, mark=mark),
        table("The best paid, of those with at least 1 % of the jobs", head, rows(best), source=note, mark=mark)
        if best
        else empty("No industry with at least 1 % of the jobs publishes a higher median."),
        mark=mark,
    )
