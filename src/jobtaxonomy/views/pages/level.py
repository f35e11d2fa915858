"""The page of a level: what it asks in any work, and where it stands."""

from typing import TYPE_CHECKING

import htpy as h
from markupsafe import Markup

from jobtaxonomy.levelling.factors import FACTORS, FactorProfile
from jobtaxonomy.views.pages.document import document
from jobtaxonomy.views.pages.footnotes import Footnotes
from jobtaxonomy.views.pages.level_parts import dimensions, drawn_ladder, ladder_table, own_note, steps
from jobtaxonomy.views.pages.links import ALONE, Links, linked
from jobtaxonomy.views.pages.parts import empty, facts, group, joined, listed, panel, remark, table, words

if TYPE_CHECKING:
    from jobtaxonomy.levelling import Level

__all__ = ["level_page"]


def __dir__() -> list[str]:
    return __all__


def level_page(level: "Level", links: Links = ALONE) -> str:
    """A level as one HTML file; one of a company's own ladder has no place on the bundled one."""
    import jobtaxonomy as jt

    notes = Footnotes()
    bundled = level in jt.levels()
    ladder = jt.levels(level.track) if bundled else (level,)
    track = next((track.name for track in jt.tracks() if bundled and track.code == level.track), level.track)
    peers = [other for other in jt.levels() if other.grade == level.grade and other != level] if bundled else []
    lead = joined([
        h.p(class_="lead")[level.summary, notes.mark(own_note())] if level.summary else empty("No summary is written."),
        facts(
            [
                ("Grade", str(level.grade)),
                ("Track", track),
                ("Typical experience", "not stated" if level.years is None else str(level.years)),
                ("Same grade", listed(linked(links, "level", peer.code, peer.code) for peer in peers)
                 if peers else "none"),
            ],
            key=True,
        ),
    ])  # fmt: skip
    return document(
        f"{level.code} {level.name}",
        group("What it asks", dimensions(level, notes), _columns(level, notes)),
        group(
            "Where it stands",
            panel("On the ladder", drawn_ladder(level) or empty("It is not one of the bundled levels."),
                  ladder_table(track, ladder, links, level), mark=notes.mark(own_note())),
            steps(level, ladder, notes, links),
            _counterparts(level, notes),
        ),
        group("Factor evaluation", _factors(level, notes)),
        kicker=f"A level of the {track} track, grade {level.grade} of 0 to 12.",
        lead=lead,
        notes=notes,
        links=links,
        crumbs=[linked(links, "levels", "index", "Levels"), level.code],
        description=level.summary,
    )  # fmt: skip


def _columns(level: "Level", notes: Footnotes) -> Markup:
    rows = [(heading, text or "not recorded") for heading, text in level.rubric]
    return panel("Rubric", facts(rows), mark=notes.mark(own_note()))


def _counterparts(level: "Level", notes: Footnotes) -> Markup:
    if not level.mappings:
        return panel("Counterparts in public schemes", empty("None are recorded."))
    rows = [(m.scheme, m.value, m.confidence, m.source, m.note or "") for m in level.mappings]
    return panel(
        "Counterparts in public schemes",
        table("Near, not the same", ("Scheme", "Value", "Confidence", "Source", "Note"), rows, text=words(1, 2, 3, 4)),
        mark=notes.mark(own_note("the counterparts were chosen for this project")),
    )


def _factors(level: "Level", notes: Footnotes) -> Markup:
    title = "Nine factors"
    if level.factors is None:
        return panel(title, empty("Nobody has chosen its factor levels."))
    found = FactorProfile.of(level.factors)
    rows = [
        (factor.name, str(degree), str(factor.points[degree - 1]), factor.degrees[degree - 1])
        for factor, degree in zip(FACTORS, found, strict=True)
    ]
    return panel(
        title,
        remark("Points and grade ranges are those of the Factor Evaluation System; the choice of degrees is ours."),
        table(f"{found.points} points: General Schedule grade {found.grade}",
              ("Factor", "Degree", "Points", "What the degree means"), rows, text=words(3), source=own_note()),
        mark=notes.mark(own_note("the sum of the points of nine factors")),
    )  # fmt: skip
