"""The page of a level: what it asks in any work, and where it stands."""

from typing import TYPE_CHECKING

import htpy as h
from markupsafe import Markup

from jobtaxonomy.levelling.factors import FACTORS, FactorProfile
from jobtaxonomy.views.company_levels import peers_of, source_of
from jobtaxonomy.views.levels import years_text
from jobtaxonomy.views.pages.document import document
from jobtaxonomy.views.pages.footnotes import Footnotes, noted
from jobtaxonomy.views.pages.level_parts import (
    dimensions,
    drawn_ladder,
    ladder_table,
    level_notes,
    own_note,
    steps,
)
from jobtaxonomy.views.pages.links import ALONE, Links, linked
from jobtaxonomy.views.pages.parts import empty, facts, group, joined, listed, panel, remark, table, words

if TYPE_CHECKING:
    from jobtaxonomy.levelling import Level

__all__ = ["level_page"]


def __dir__() -> list[str]:
    return __all__


def level_page(level: "Level", links: Links = ALONE) -> str:
    """A level as one HTML file; one of a company's own ladder stands where its peers do on the universal one."""
    import jobtaxonomy as jt

    notes = Footnotes()
    universal = level in jt.levels()
    track = next((track.name for track in jt.tracks() if universal and track.code == level.track), level.track)
    company = source_of(level)
    peers = [other for other in jt.levels() if universal and other.grade == level.grade and other != level]
    lead = joined([
        h.p(class_="lead")[level.summary, notes.mark(*level_notes(level))] if level.summary else None,
        facts(
            [
                ("Grade", str(level.grade)),
                ("Track", track),
                ("Typical experience", years_text(level)),
                ("Same grade" if universal else "Peers",
                 listed(linked(links, "level", peer.code, peer.code) for peer in peers or peers_of(level)) or "none"),
            ],
            key=True,
        ),
    ])  # fmt: skip
    return document(
        f"{level.code} {level.name}",
        group("What it asks", dimensions(level, notes), _columns(level, notes)),
        group(
            "Where it stands",
            _ladder(level, jt.levels(level.track), track, notes, links)
            if universal
            else _among_universal(level, notes),
            _counterparts(level, notes),
        ),
        *([group("Factor evaluation", _factors(level.factors, notes))] if level.factors is not None else []),
        kicker=f"A level of the {track} track{f' of {company.publisher}' if company else ''}, "
        f"grade {level.grade} of 0 to 12.",
        lead=lead,
        notes=notes,
        links=links,
        crumbs=[linked(links, "levels", "index", "Levels"), level.code],
        description=level.summary,
    )  # fmt: skip


def _ladder(level: "Level", ladder: "tuple[Level, ...]", track: str, notes: Footnotes, links: Links) -> Markup:
    return joined([
        panel("On the ladder", drawn_ladder(level), ladder_table(track, ladder, links, level),
              mark=notes.mark(own_note())),
        steps(level, ladder, notes, links),
    ])  # fmt: skip


def _among_universal(level: "Level", notes: Footnotes) -> Markup | None:
    drawn = drawn_ladder(level)
    return panel("Among the universal levels", drawn, mark=notes.mark(*level_notes(level))) if drawn else None


def _columns(level: "Level", notes: Footnotes) -> Markup | None:
    if not any(text for _, text in level.rubric):
        return None
    rows = [(heading, text or "not recorded") for heading, text in level.rubric]
    return panel("Rubric", facts(rows), mark=notes.mark(*level_notes(level)))


def _counterparts(level: "Level", notes: Footnotes) -> Markup:
    if not level.mappings:
        return panel("Counterparts in other schemes", empty("None are recorded."))
    rows = [(m.scheme, m.value, m.confidence, m.source, m.note or "") for m in level.mappings]
    return panel(
        "Counterparts in other schemes",
        table("Near, not the same", ("Scheme", "Value", "Confidence", "Source", "Note"), rows, text=words(1, 2, 3, 4)),
        mark=notes.mark(noted(source_of(level)) or own_note("the counterparts were chosen for this project")),
    )


def _factors(factors: tuple[int, ...], notes: Footnotes) -> Markup:
    found = FactorProfile.of(factors)
    rows = [
        (factor.name, str(degree), str(factor.points[degree - 1]), factor.degrees[degree - 1])
        for factor, degree in zip(FACTORS, found, strict=True)
    ]
    return panel(
        "Nine factors",
        remark("Points and grade ranges are those of the Factor Evaluation System; the choice of degrees is ours."),
        table(f"{found.points} points: General Schedule grade {found.grade}",
              ("Factor", "Degree", "Points", "What the degree means"), rows, text=words(3), source=own_note()),
        mark=notes.mark(own_note("the sum of the points of nine factors")),
    )  # fmt: skip
