"""The page of a role: every panel that a career page has, the empty ones said to be so."""

from typing import TYPE_CHECKING

import htpy as h
from markupsafe import Markup

from jobtaxonomy.crosswalks import SCHEMES
from jobtaxonomy.errors import MissingWage
from jobtaxonomy.exchange.schema_org import occupation
from jobtaxonomy.overlays import CompanyRole
from jobtaxonomy.views.cards.wording import month, per, point
from jobtaxonomy.views.pages.company import company_group
from jobtaxonomy.views.pages.document import document
from jobtaxonomy.views.pages.footnotes import Footnotes, Note, note_of, noted
from jobtaxonomy.views.pages.links import ALONE, Links, linked
from jobtaxonomy.views.pages.numbers import count, middle, signed
from jobtaxonomy.views.pages.parts import Html, empty, facts, folded, group, joined, panel, some, table, words
from jobtaxonomy.views.pages.role_entry import claim_note, entry_group, outlook_group, resilience_class
from jobtaxonomy.views.pages.role_moves import moves_group
from jobtaxonomy.views.pages.role_pay import pay_group
from jobtaxonomy.views.pages.role_places import pay_note
from jobtaxonomy.views.pages.role_work import skills_group, work_group

if TYPE_CHECKING:
    from jobtaxonomy.occupations import Role

__all__ = ["role_page"]


def __dir__() -> list[str]:
    return __all__


_SHOWN, _FEW = 10, 3


def role_page(role: "Role", links: Links = ALONE) -> str:
    """A role as one HTML file."""
    notes = Footnotes()
    lead = joined([_definition(role, notes), _key(role, notes)])
    return document(
        role.title,
        *([company_group(role, notes, links)] if isinstance(role, CompanyRole) else []),
        group("Names", _aliases(role, notes)),
        pay_group(role, notes, links),
        entry_group(role, notes),
        outlook_group(role, notes),
        work_group(role, notes),
        skills_group(role, notes),
        moves_group(role, notes, links),
        group("Provenance", _codes(role, notes), _scope(role), _vintages(role, notes)),
        kicker=f"{role.singular}. {role.code}, SOC {role.soc}.",
        lead=lead,
        notes=notes,
        links=links,
        crumbs=_crumbs(role, links),
        description=role.summary or f"{role.title}: pay, work, skills, outlook and moves.",
        data=occupation(role),
    )


def _written(role: "Role", id: str) -> tuple[Note | None, ...]:
    """Who wrote the names and the definition: a company its own."""
    return tuple(map(noted, role.own_sources)) if isinstance(role, CompanyRole) else (note_of(role.sources(), id),)


def _crumbs(role: "Role", links: Links) -> list[Html]:
    first, *others = dict.fromkeys(role.path)
    titles = dict.fromkeys(group.title for group in others)
    return [linked(links, "family", str(first.mnemonic), first.title), *titles]


def _definition(role: "Role", notes: Footnotes) -> Markup:
    if not role.summary:
        return empty("No definition is written for this role.")
    return h.p(class_="lead")[role.summary, notes.mark(*_written(role, "jobtaxonomy"))].__html__()


def _key(role: "Role", notes: Footnotes) -> Markup:
    """The figures that most readers come for."""
    rows = _key_pay(role, notes)
    outlook, resilience = role.outlook, role.ai_resilience()
    if outlook is None:
        rows.append(("Employment", "not projected"))
    else:
        said = notes.figure(f"{signed(outlook.percent, 1)} %", noted(outlook.source, str(outlook.base_year)))
        span = f"{outlook.base_year} to {outlook.target_year}: {outlook.growth}"
        rows.append(("Employment", joined([said, h.small[span]])))
    entry = next((claim for claim in role.education.claims if claim.kind == "education"), None)
    rows.append(("Education", notes.figure(str(entry.value), claim_note(entry)) if entry else "not published"))
    rows.append(("Job zone", str(role.job_zone) if role.job_zone else "not rated"))
    label = h.span(class_=resilience_class(resilience.label))[resilience.label or "not labelled"]
    rows.append(("AI resilience", joined([label, notes.mark(*map(claim_note, resilience.inputs))])))
    return facts(rows, key=True)


def _key_pay(role: "Role", notes: Footnotes) -> list[tuple[str, Html]]:
    try:
        pay = role.wages()
    except MissingWage:
        return [("Median pay", "not published")]
    note, median = pay_note(pay), middle(pay)
    low, high = pay.points[0], pay.points[-1]
    typical = point(median, pay.currency) if median else "not released"
    span = f"{point(low, pay.currency)} to {point(high, pay.currency)}"
    return [
        (
            f"Median pay {per(pay.period)}",
            joined([notes.figure(typical, note), h.small[month(pay.as_of) or "undated"]]),
        ),
        (f"Range, {low.name} to {high.name}", notes.figure(span, note)),
        ("Jobs", notes.figure(count(pay.employment), note)),
    ]


def _aliases(role: "Role", notes: Footnotes) -> Markup:
    found = role.titles()
    if not found:
        return panel("Also known as", empty("No other title is recorded for this role."))
    names = [h.span(title=f"{title.rank} of {title.of}: {', '.join(title.kinds)}")[title.title] for title in found]
    return panel(
        "Also known as",
        h.p[
            f"{len(found)} titles, those with the most evidence first. They name one role, not one each."
            if len(found) > 1
            else "1 title."
        ],
        some(names, _SHOWN),
        mark=notes.mark(*_written(role, "onet-30")),
    )


def _codes(role: "Role", notes: Footnotes) -> Markup:
    rows = [row for scheme in SCHEMES for row in _counterparts(role, scheme, notes)]
    paid = role.occupations if isinstance(role, CompanyRole) else (role,)
    wages = " and ".join(dict.fromkeys(one.wage_code for one in paid if one.wage_code))
    used = [("Wages are published under", wages), ("Employment is projected under", role.projection_code)]
    return panel(
        "Classification",
        table(
            "Counterparts in other classifications, the heaviest first",
            ("Scheme", "Code", "Name there", "The counterpart is", "Weight, confidence"),
            rows,
            text=words(1, 2, 3, 4),
        ),
        facts([(name, code or "no code: none are published") for name, code in used]),
    )


def _counterparts(role: "Role", scheme: str, notes: Footnotes) -> list[tuple[Html, ...]]:
    import jobtaxonomy as jt

    codes = role.codes(scheme)
    if not codes:
        return [(scheme, "none", SCHEMES[scheme], "", "")]
    own = role.occupation.code
    found = {one.counterpart: one for one in jt.convert(own, "O*NET-SOC-2019", scheme)}
    rows: list[tuple[Html, ...]] = []
    for code in codes[:_FEW]:
        one = found.get(code)
        marks = notes.mark(*map(noted, one.sources)) if one else ""
        sure = f"{one.weight:.0%}, {one.confidence}" if one else ""
        rows.append((scheme, joined([code, marks]), jt.concept(scheme, code).label, one.kind if one else "", sure))
    if rest := codes[_FEW:]:
        rows.append((scheme, f"{len(rest)} more", folded(f"{len(rest)} more of {len(codes)}", ", ".join(rest)), "", ""))
    return rows


def _scope(role: "Role") -> Markup:
    said = f"{role.scope_note}." if role.scope_note else "Pay and outlook are published for this occupation itself."
    reach = "They cover everybody in it: what one person meets depends on level, specialty and place."
    return panel("Whose figures these are", h.p[f"{said[0].upper()}{said[1:]} {reach}"])


def _vintages(role: "Role", notes: Footnotes) -> Markup:
    rows = [
        (part.what.capitalize(), part.as_of or "not said", f"{part.source.name}, {part.source.edition}")
        for part in role.vintages()
    ]
    return panel("How old each part is", table("Vintages", ("Part", "Of", "Source"), rows, text=words(1, 2)),
                 mark=notes.mark(*map(noted, role.sources())))  # fmt: skip
