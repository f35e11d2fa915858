"""The page of a profile: a kind of work at a level."""

from typing import TYPE_CHECKING

import htpy as h
from markupsafe import Markup

from jobtaxonomy.views.pages.document import document
from jobtaxonomy.views.pages.focus_parts import (
    boundary,
    definition,
    differential,
    duties,
    guidelines,
    modelled_pay,
    provenance,
    review_words,
    skills,
    titles,
)
from jobtaxonomy.views.pages.footnotes import Footnotes
from jobtaxonomy.views.pages.level_parts import dimensions, focus_note, own_note, steps
from jobtaxonomy.views.pages.links import ALONE, Links, linked
from jobtaxonomy.views.pages.parts import bullets, empty, facts, group, joined, named, panel, remark, table, words
from jobtaxonomy.views.pages.profile_near import nearby_group

if TYPE_CHECKING:
    from jobtaxonomy.job_profiles import Profile

__all__ = ["profile_page"]


def __dir__() -> list[str]:
    return __all__


def profile_page(profile: "Profile", links: Links = ALONE) -> str:
    """A profile as one HTML file."""
    notes = Footnotes()
    focus, level = profile.focus, profile.level
    lead = _lead(profile, notes, links)
    return document(
        f"{focus.name}, {level.code} {level.name}",
        group(
            "The work",
            boundary(focus, notes),
            titles(focus, profile.aliases, f"Titles at {level.code}", notes),
            _reporting(profile, notes),
            differential(focus),
        ),
        group("Responsibilities by level", duties(focus, profile.ladder, notes, here=level)),
        group(
            "The level",
            dimensions(level, notes),
            _columns(profile, notes),
            guidelines(focus, profile.ladder, notes, links, here=level),
            _experience(profile, notes),
            steps(level, profile.ladder, notes, links),
        ),
        group("Pay", modelled_pay(focus, notes, links, profile=profile)),
        group("Skills", skills(focus, notes), _base(profile, notes, links)),
        nearby_group(profile, notes, links),
        group("Provenance", provenance(focus, notes)),
        kicker=f"{focus}. {profile.code}.",
        lead=lead,
        notes=notes,
        links=links,
        crumbs=[
            linked(links, "matrix", focus.function, focus.function_name),
            linked(links, "focus", focus.key, focus.name),
            level.code,
        ],
        description=focus.definition,
    )


def _lead(profile: "Profile", notes: Footnotes, links: Links) -> Markup:
    focus, level = profile.focus, profile.level
    seldom = None if profile.typical else remark(f"Work seldom found at {level.code} ({focus.levels_note}).")
    roles = [linked(links, "role", role.code, role.title) for role in profile.roles]
    ladder = " ".join(step.code for step in profile.ladder)
    return joined([
        definition(focus, notes),
        seldom,
        facts(
            [
                ("Level", linked(links, "level", level.code, f"{level.code} {level.name}")),
                ("Grade", joined([str(level.grade), h.small[f"{level.code} of {ladder}"]])),
                ("Occupations", bullets(roles) if roles else "none"),
                ("Review", review_words(focus)),
            ],
            key=True,
        ),
    ])  # fmt: skip


def _reporting(profile: "Profile", notes: Footnotes) -> Markup:
    rows = [
        (name, named(who, "nobody"))
        for name, who in (("Reports to", profile.reports_to), ("Direct reports", profile.direct_reports))
    ]
    return panel("Reporting lines", facts(rows), mark=notes.mark(focus_note(profile.focus)))


def _columns(profile: "Profile", notes: Footnotes) -> Markup:
    """The four columns of the rubric, as written for the focus beside the universal ones."""
    code = profile.level.code
    own = profile.rubric if profile.rubric_layer == "focus" else ()
    said = dict(own)
    rows = [
        (heading, said.get(heading) or "not written for this work", text or "not recorded")
        for heading, text in profile.level.rubric
    ]
    return panel(
        "Rubric",
        table(f"What {code} takes", ("Column", "In this work", "At this level in any work"), rows, text=words(1, 2)),
        mark=notes.mark(*dict.fromkeys((focus_note(profile.focus), own_note()))),
    )


def _experience(profile: "Profile", notes: Footnotes) -> Markup:
    claims = [(claim.stated, claim.kind.replace("_", " "), claim.source) for claim in profile.experience]
    if not claims:
        return panel("Experience", empty("No years of experience are recorded."))
    clash = [f"{a} contradicts {b}." for a, b in profile.conflicts()]
    return panel(
        "Experience",
        table("Claims of experience, all kept", ("Years", "Of", "Source"), claims, text=words(1, 2)),
        joined(map(remark, clash)) if clash else remark("None contradicts another."),
        mark=notes.mark(own_note()),
    )


def _base(profile: "Profile", notes: Footnotes, links: Links) -> Markup:
    title = "The base of the occupation"
    if not profile.role_codes:
        return panel(title, empty("It belongs to no occupation."))
    role = profile.role
    ratings = role.skills()[:10]
    whole = joined(["All of them: ", linked(links, "role", role.code, role.title), "."])
    if not ratings:
        return panel(title, empty(f"O*NET has not rated {role.title}."), h.p[whole])
    source = ratings[0].source
    return panel(
        title,
        table(
            f"What {role.title} takes most",
            ("Element", "Kind", "Importance, 1 to 5"),
            [(r.skill.name, r.skill.kind, "" if r.importance is None else f"{r.importance:.2f}") for r in ratings],
            text=words(1),
        ),
        h.p[whole],
        mark=notes.mark_of(source),
    )
