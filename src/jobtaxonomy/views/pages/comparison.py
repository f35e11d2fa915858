"""The pages of comparisons: two levels, two to five roles, two profiles, several areas."""

from typing import TYPE_CHECKING, Any, cast

import htpy as h
from markupsafe import Markup

from jobtaxonomy.errors import MissingWage
from jobtaxonomy.views.cards.wording import per
from jobtaxonomy.views.company_levels import words_of
from jobtaxonomy.views.levels import years_gap_text
from jobtaxonomy.views.origin import origin
from jobtaxonomy.views.pages.document import document
from jobtaxonomy.views.pages.footnotes import Footnotes, Note, noted
from jobtaxonomy.views.pages.level_parts import drawn_ladder, level_notes, own_note, side_by_side
from jobtaxonomy.views.pages.links import ALONE, Links, linked
from jobtaxonomy.views.pages.numbers import percent, ratio, signed
from jobtaxonomy.views.pages.parts import (
    Html,
    bullets,
    chips,
    empty,
    facts,
    figure,
    group,
    joined,
    panel,
    remark,
    table,
    words,
)
from jobtaxonomy.views.pages.role_pay import percentile_table
from jobtaxonomy.views.pages.role_places import pay_note
from jobtaxonomy.views.ranked_bars import ranked_bars
from jobtaxonomy.views.wage_curve import money

if TYPE_CHECKING:
    from jobtaxonomy.levelling import LevelComparison
    from jobtaxonomy.occupations import Role
    from jobtaxonomy.profile_comparison import ProfileComparison
    from jobtaxonomy.role_comparison import ComparedField, RoleComparison
    from jobtaxonomy.wages.area_comparison import AreaComparison

__all__ = ["area_comparison_page", "level_comparison_page", "profile_comparison_page", "role_comparison_page"]


def __dir__() -> list[str]:
    return __all__


def level_comparison_page(move: "LevelComparison", links: Links = ALONE) -> str:
    """Two levels side by side, as one HTML file."""
    notes = Footnotes()
    a, b = move.a, move.b
    lead = joined([
        h.p(class_="lead")[f"{move}.", notes.mark(*level_notes(a, b, derived="differences of scores"))],
        facts([
            ("Grades", f"{a.grade} to {b.grade}, {signed(move.grade_delta)}"),
            ("Steps", "on different tracks" if move.step_delta is None else signed(move.step_delta)),
            ("To gain", str(move.promotion_gap)), ("Given up", str(move.regression)),
            ("Years between", years_gap_text(move)),
        ], key=True),
    ])  # fmt: skip
    rubric = [(name, left or "not recorded", right or "not recorded")
              for (name, left), (_, right) in zip(a.rubric, b.rubric, strict=True) if left or right]  # fmt: skip
    borrowed, drawn, mark = words_of(a, b), drawn_ladder(b, start=a), notes.mark(*level_notes(a, b))
    return document(
        f"{a.code} {a.name} beside {b.code} {b.name}",
        group(
            "Side by side",
            panel("Dimensions", side_by_side(a, b), remark(borrowed) if borrowed else None, mark=mark),
            panel("Rubric", table("The four columns", ("Column", a.code, b.code), rubric, text=words(1, 2)), mark=mark)
            if rubric else None,
            panel("On the ladder", drawn) if drawn else None,
        ),
        kicker="Two levels.",
        lead=lead,
        notes=notes,
        links=links,
        crumbs=[linked(links, "level", level.code, level.code) for level in (a, b)],
    )  # fmt: skip


def role_comparison_page(found: "RoleComparison", links: Links = ALONE) -> str:
    """Two to five roles side by side, as one HTML file."""
    notes = Footnotes()
    marks = notes.mark(*(noted(source) for role in found.roles for source in role.sources()))
    wages = notes.mark(*map(_wages, found.roles))
    rated = notes.mark(*(noted(role.skills()[0].source) for role in found.roles if role.skills()))
    names = [role.singular for role in found.roles]
    medians = [(role.title, value) for role, value in zip(found.roles, found["pay p50"].values, strict=True)
               if isinstance(value, float)]  # fmt: skip
    return document(
        ", ".join(role.title for role in found.roles),
        group(
            "Side by side",
            panel("Field by field", _fields(found.fields, names), mark=marks),
            panel(
                "Median pay",
                figure(ranked_bars(sorted(medians, key=lambda row: -row[1]), format=money, title="Median pay"),
                       f"{found['pay p50'].unit or 'Pay'}, in the United States.")
                if medians else empty("None of them publishes a median in one unit."),
                mark=wages,
            ),
            panel(
                "What all of them take",
                chips(found.shared_skills) if found.shared_skills else empty("No important skill is shared by all."),
                mark=rated,
            ),
        ),
        kicker=f"{len(found.roles)} roles beside one another.",
        lead=bullets(joined([linked(links, "role", role.code, role.title), f" ({role.code})"]) for role in found.roles),
        notes=notes,
        links=links,
        crumbs=[linked(links, "role", found.roles[0].code, found.roles[0].title), "Compared"],
    )  # fmt: skip


def _wages(role: "Role") -> Note | None:
    try:
        return pay_note(role.wages())
    except MissingWage:
        return None


def profile_comparison_page(found: "ProfileComparison", links: Links = ALONE) -> str:
    """Two profiles side by side, as one HTML file."""
    notes = Footnotes()
    a, b = found.a, found.b
    mark = notes.mark(own_note(), own_note("differences of two profiles; pay is modelled"))
    lists = (("Both take", found.shared_skills), (f"Only {a.code}", found.only_a), (f"Only {b.code}", found.only_b))
    lead = facts([
        ("Changes", f"the {found.changes}"), ("Grades", signed(found.grade_delta)),
        ("Distance", f"{found.distance:.3f}, {found.distance.band.replace('_', ' ')}"),
        ("Pay ratio, modelled", "not modelled" if found.pay_ratio is None else ratio(found.pay_ratio)),
    ], key=True)  # fmt: skip
    parts = [(part.name, f"{part.thousandths / 1000:.3f}", part.reason) for part in found.distance.components]
    return document(
        f"{a.code} beside {b.code}",
        group(
            "Side by side",
            panel("Fields", _fields(found.fields, [a.code, b.code]), mark=mark),
            panel("Levels", side_by_side(a.level, b.level), mark=mark),
            panel("Distance", table("Its parts", ("Part", "Adds", "Why"), parts, text=words(2)), mark=mark),
        ),
        group("Skills", *(
            panel(name, empty("Not known.") if names is None else chips(names) if names else empty("None."))
            for name, names in lists
        )),
        kicker="Two profiles.",
        lead=lead,
        notes=notes,
        links=links,
        crumbs=[linked(links, "profile", profile.code, profile.code) for profile in (a, b)],
    )  # fmt: skip


def area_comparison_page(found: "AreaComparison", links: Links = ALONE) -> str:
    """Pay of one role in several areas, as one HTML file."""
    notes = Footnotes()
    every = found.distributions
    first = every[0]
    names = [str(pay.area or "an area of its own") for pay in every]
    mark = notes.mark(*map(pay_note, every))
    percentiles = percentile_table(f"Pay {per(first.period)}", list(zip(names, every, strict=True)), mark)
    derived = notes.mark(pay_note(first, "ratios of percentiles, and chances between two distributions"))
    beside = [
        (name, ratio(middle), percent(chance))
        for name, middle, chance in zip(names, found.median_ratios, found.probabilities_above, strict=True)
    ]
    medians = [(name, float(pay.median)) for name, pay in zip(names, every, strict=True)]
    return document(
        f"{first.code or 'Pay'} in {', '.join(names)}",
        group(
            "Pay",
            panel("Percentiles", percentiles, mark=mark),
            panel("Median pay", figure(ranked_bars(medians, format=money, title="Median pay"), "In the order asked."),
                  mark=mark),
            panel(
                f"Beside {names[0]}",
                table("Ratios and chances",
                      ("Area", "Median over the first", "Chance that one of here earns more"), beside),
                mark=derived,
            ),
        ),
        kicker=f"{len(every)} areas.",
        lead=h.p(class_="lead")[f"Pay {per(first.period)}, {origin(first)}."],
        notes=notes,
        links=links,
    )  # fmt: skip


def _fields(fields: "tuple[ComparedField, ...]", names: list[str]) -> Markup:
    rows = [
        (
            f"{field.name}{f' ({field.unit})' if field.unit else ''}",
            *(_value(value, field.unit) for value in field.values),
        )
        for field in fields
    ]
    return table("A column each", ("Field", *names), rows, text=words(*range(1, len(names) + 1)))


def _value(value: Any, unit: str | None) -> Html:
    if value is None:
        return "not known"
    if isinstance(value, tuple):
        several = cast("tuple[object, ...]", value)
        return bullets(map(str, several)) if several else "none"
    if isinstance(value, str):
        return value
    if unit and unit.startswith("USD"):
        return money(value)
    if unit == "share of tasks":
        return percent(value, 0)
    return f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"
