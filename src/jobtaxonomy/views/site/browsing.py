"""The pages one browses by: families of roles, levels, kinds of work."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import htpy as h
from markupsafe import Markup

import jobtaxonomy as jt
from jobtaxonomy.errors import MissingWage
from jobtaxonomy.overlays.overlaid import architecture_sources
from jobtaxonomy.views.cards.wording import per, point
from jobtaxonomy.views.ladder_figure import ladder_figure
from jobtaxonomy.views.pages.document import document
from jobtaxonomy.views.pages.footnotes import Footnotes, noted
from jobtaxonomy.views.pages.level_parts import ladder_table, own_note
from jobtaxonomy.views.pages.links import Links, linked
from jobtaxonomy.views.pages.numbers import count, middle, signed
from jobtaxonomy.views.pages.parts import Html, bullets, figure, group, joined, panel, table, words

if TYPE_CHECKING:
    from jobtaxonomy.occupations import Group, Role
    from jobtaxonomy.taxonomy import Taxonomy

__all__ = ["families_of", "family_page", "focuses_page", "levels_page"]


def __dir__() -> list[str]:
    return __all__


def families_of(roles: "Iterable[Role]") -> "tuple[Group, ...]":
    """The job families of these roles, in the order of their codes."""
    own = {role.soc[:2] for role in roles}
    return tuple(family for family in jt.families() if family.code[:2] in own)


def family_page(taxonomy: "Taxonomy", family: "Group", links: Links) -> str:
    """A job family: its roles with pay, jobs, growth and AI resilience."""
    notes = Footnotes()
    roles = [role for role in taxonomy.roles().values() if role.soc[:2] == family.code[:2]]
    head = ("Role", "Code", "Median pay", "Jobs", "Growth", "AI resilience")
    rows = [_summary(role, links) for role in roles]
    marks = notes.mark(*map(noted, dict.fromkeys(source for role in roles for source in role.sources())))
    lead = h.p(class_="lead")[family.summary or family.title, notes.mark(own_note())]
    return document(
        family.title,
        group("Roles", panel(f"{len(roles)} roles", table("By code", head, rows, text=words(1, 5)), mark=marks)),
        kicker=f"A job family: {family.mnemonic}, SOC {family.code}.",
        lead=lead,
        notes=notes,
        links=links,
        crumbs=[linked(links, "index", "index", "Roles"), family.title],
        description=family.summary or "",
    )


def _summary(role: "Role", links: Links) -> tuple[Html, ...]:
    outlook = role.outlook
    growth = "not projected" if outlook is None else f"{signed(outlook.percent, 1)} %"
    pay, jobs = "not published", "not published"
    try:
        wages = role.wages()
    except MissingWage:
        pass
    else:
        median = middle(wages)
        pay = f"{point(median, wages.currency) if median else 'not released'} {per(wages.period)}"
        jobs = count(wages.employment)
    first = linked(links, "role", role.code, role.title)
    return first, role.code, pay, jobs, growth, role.ai_resilience().label or "not labelled"


def levels_page(links: Links) -> str:
    """Every universal track with its levels."""
    notes = Footnotes()
    mark = notes.mark(own_note())
    drawn = ladder_figure(jt.levels(), tracks=jt.tracks())
    tracks = [
        panel(track.name, h.p[track.summary], ladder_table(track.name, jt.levels(track.code), links))
        for track in jt.tracks()
    ]
    return document(
        "Levels",
        group(
            "The ladder", panel("Every level by track and grade", figure(drawn, "Grades compare tracks."), mark=mark)
        ),
        group("Tracks", *tracks),
        kicker=f"{len(jt.levels())} levels on {len(jt.tracks())} tracks.",
        lead=h.p(class_="lead")["A level is a place on one track; a grade compares places across tracks."],
        notes=notes,
        links=links,
    )


def focuses_page(taxonomy: "Taxonomy", links: Links) -> str:
    """The kinds of work that are written level by level, by function."""
    notes = Footnotes()
    functions: dict[str, list[Html]] = {}
    names: dict[str, str] = {}
    for key in taxonomy.focuses():
        focus = taxonomy.focus(key)
        names[focus.function] = focus.function_name
        entry = joined([linked(links, "focus", key, focus.name), h.small[f" {key}, {' '.join(focus.level_codes)}"]])
        functions.setdefault(focus.function, []).append(entry)
    mark = notes.mark(own_note(), *map(noted, architecture_sources(taxonomy)))
    parts: list[Markup] = [
        panel(names[function], h.p[linked(links, "matrix", function, "The matrix of the function")], bullets(found))
        for function, found in functions.items()
    ]
    return document(
        "Work by level",
        group("Functions", *parts),
        kicker=f"{len(taxonomy.focuses())} kinds of work in {len(functions)} functions.",
        lead=h.p(class_="lead")["Kinds of work that are written level by level: duties, titles, rubric, pay.", mark],
        notes=notes,
        links=links,
    )
