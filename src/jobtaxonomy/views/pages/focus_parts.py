"""What pages say of a focus: boundary, titles, duties, guidelines, skills, modelled pay, provenance."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import htpy as h
from markupsafe import Markup

from jobtaxonomy.errors import MissingWage
from jobtaxonomy.modelled_pay import CAVEAT
from jobtaxonomy.views.cards.wording import per
from jobtaxonomy.views.pages.footnotes import Footnotes
from jobtaxonomy.views.pages.level_parts import focus_note
from jobtaxonomy.views.pages.links import Links, linked
from jobtaxonomy.views.pages.numbers import ends
from jobtaxonomy.views.pages.parts import (
    Html,
    bullets,
    chips,
    empty,
    facts,
    joined,
    panel,
    remark,
    table,
    words,
)

if TYPE_CHECKING:
    from jobtaxonomy.job_profiles import Focus, Profile
    from jobtaxonomy.levelling import Level
    from jobtaxonomy.modelled_pay import LevelPay

__all__ = [
    "boundary", "definition", "differential", "duties", "guidelines", "modelled_pay", "provenance", "review_words",
    "skills", "titles",
]  # fmt: skip


def __dir__() -> list[str]:
    return __all__


def definition(focus: "Focus", notes: Footnotes) -> Markup:
    """What the work is, above its page."""
    if not focus.definition:
        return empty("No definition is written.")
    return h.p(class_="lead")[focus.definition, notes.mark(focus_note(focus))].__html__()


def boundary(focus: "Focus", notes: Footnotes) -> Markup:
    """What the work is not."""
    if focus.boundary is None:
        return panel("What it is not", empty("No boundary against similar work is written."))
    return panel("What it is not", h.p[focus.boundary], mark=notes.mark(focus_note(focus)))


def titles(focus: "Focus", found: tuple[str, ...] | None, heading: str, notes: Footnotes) -> Markup:
    """Titles in use; None is not recorded, () is known to be none."""
    if found is None:
        return panel(heading, empty("No title is recorded at this level: nobody has looked for any."))
    if not found:
        return panel(heading, empty("Known to have no title of its own."))
    return panel(heading, chips(found), mark=notes.mark(focus_note(focus)))


def differential(focus: "Focus") -> Markup:
    """Pay of the focus beside that of its function."""
    if focus.differential is None:
        return empty(f"Pay beside the rest of {focus.function_name} is not recorded.")
    return panel("Pay beside its function", h.p[f"{focus.differential:.2f} times that of {focus.function_name}."])


def duties(focus: "Focus", ladder: "Sequence[Level]", notes: Footnotes, *, here: "Level | None" = None) -> Markup:
    """What is done at each level of a ladder; the one that the page is about is open and marked."""
    said = {level.code: at.responsibilities for level in ladder if (at := focus.at(level.code))}
    if not any(said.values()):
        return panel(
            "What is done at each level",
            empty("None are written for this work by level; the universal rubric applies."),
        )
    parts: list[Html] = []
    for level in ladder:
        found = said.get(level.code)
        listed = bullets(found) if found else empty("Not recorded at this level.")
        name = f"{level.code} {level.name}"
        if here is None or level == here:
            label = f"{name}, this page" if here else name
            parts.append(h.section(class_="here" if here else None)[h.h4[label], listed])
        else:
            parts.append(h.details[h.summary[name], listed])
    return panel("What is done at each level", joined(parts), mark=notes.mark(focus_note(focus)))


def guidelines(
    focus: "Focus", ladder: "Sequence[Level]", notes: Footnotes, links: Links, *, here: "Level | None" = None
) -> Markup:
    """The four columns of the rubric at each level, as written for the focus, else the universal ones."""
    rows: list[tuple[Html, ...]] = []
    for level in ladder:
        content = focus.at(level.code)
        own = content.rubric if content else ()
        first = linked(links, "profile", f"{focus.key}.{level.code}", level.code)
        layer = "this work" if own else "any work"
        rows.append((first, *(text or "not recorded" for _, text in (own or level.rubric)), layer))
    head = ("Level", *(heading for heading, _ in ladder[0].rubric), "Written for")
    place = next((at for at, level in enumerate(ladder) if level == here), None)
    return panel(
        "Level guidelines",
        table("The rubric from level to level", head, rows, text=words(1, 2, 3, 4, 5), here=place),
        mark=notes.mark(focus_note(focus)),
    )


def _modelled(focus: "Focus", profile: "Profile | None") -> "tuple[LevelPay, ...]":
    """The ranges of a bundled focus; of a company's, that of the profile at hand."""
    import jobtaxonomy as jt

    if focus.generated or (focus.key in jt.focuses() and jt.focus(focus.key) == focus):
        return jt.level_pay(focus.key)
    own = profile.expected_pay() if profile else None
    return (own,) if own else ()


def modelled_pay(focus: "Focus", notes: Footnotes, links: Links, *, profile: "Profile | None" = None) -> Markup:
    """The modelled range of every level of a focus, said to be modelled; the level of `profile` is marked."""
    import jobtaxonomy as jt

    title = "Pay by level, modelled"
    try:
        found = _modelled(focus, profile)
    except LookupError as missing:
        return panel(title, empty(f"Not modelled: {missing}."))
    if not found:
        return panel(title, empty("Not modelled for a company's own focus; its profiles say what each level may pay."))
    here = profile.level if profile else None
    try:
        source = jt.role(found[0].roles[0]).wages().source
    except MissingWage:
        source = None
    rows = [
        (
            linked(links, "profile", one.code, one.level),
            *ends(one.pay),
            ", ".join(one.roles),
        )
        for one in found
    ]
    place = next((at for at, one in enumerate(found) if here is not None and one.level == here.code), None)
    none = here is not None and place is None
    mark = notes.mark_of(source, found[0].method)
    return panel(
        title,
        remark("No public source observes pay by level: these ranges are modelled from occupations' published wages."),
        remark(CAVEAT),
        table(
            f"Modelled pay {per(found[0].pay.period)} in the United States",
            ("Level", "From", "Expected", "To", "Read from"),
            rows,
            text=words(4),
            source=f"Modelled: {found[0].method}.",
            mark=mark,
            here=place,
        ),
        empty("Not modelled at this level: the work is seldom found at it.") if none else None,
        mark=mark,
    )


def skills(focus: "Focus", notes: Footnotes) -> Markup:
    """What the work takes beyond the base of its occupation."""
    title = "Skills beyond the base of the occupation"
    if focus.skills is None:
        return panel(title, empty("None are recorded beyond those of the occupation."))
    rows = [
        (skill.name, f"O*NET {skill.kind}" if skill.element else skill.kind, str(skill.weight), skill.definition)
        for skill in sorted(focus.skills, key=lambda skill: -skill.weight)
    ]
    return panel(
        title,
        table("Skills by weight: 5 is what the work rests on, 1 is of use", ("Skill", "Kind", "Weight", "What it is"),
              rows, text=words(1, 3), source=focus_note(focus)),
        mark=notes.mark(focus_note(focus)),
    )  # fmt: skip


def review_words(focus: "Focus") -> str:
    """How the text was reviewed, in short."""
    review = focus.review
    if review is None:
        return "derived, not written" if focus.generated else "not reviewed"
    return f"{'passed' if review.passes else 'not passed'}, lowest score {review.lowest} of 5"


def provenance(focus: "Focus", notes: Footnotes) -> Markup:
    """What a focus was written from, how it was reviewed, how its levels were chosen."""
    review = focus.review
    scores = ", ".join(f"{name} {score}" for name, score in review.scores) if review else "none"
    by = f"{review.reviewer or 'not said'}, {review.date or 'undated'}" if review else "nobody"
    return panel(
        "What it rests on",
        bullets(focus.sources) if focus.sources else empty("No source is recorded."),
        facts([
            ("Review", f"{review_words(focus)} (passes at 4 or more on its lowest dimension)"),
            ("Scores, 1 to 5", scores), ("Reviewed by", by),
            ("How its levels were chosen", focus.levels_note or "written level by level"),
            ("Text", "derived from the occupation" if focus.generated else "written for this work"),
        ]),
        mark=notes.mark(focus_note(focus)),
    )  # fmt: skip
