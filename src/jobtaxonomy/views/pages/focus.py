"""The pages of a focus and of the matrix of a function."""

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
)
from jobtaxonomy.views.pages.footnotes import Footnotes
from jobtaxonomy.views.pages.level_parts import focus_note, own_note
from jobtaxonomy.views.pages.links import ALONE, Links, linked
from jobtaxonomy.views.pages.parts import Html, empty, facts, group, joined, listed, named, panel, table, words

if TYPE_CHECKING:
    from jobtaxonomy.job_profiles import Focus
    from jobtaxonomy.matrices import Matrix

__all__ = ["focus_page", "matrix_page"]


def __dir__() -> list[str]:
    return __all__


def focus_page(focus: "Focus", links: Links = ALONE) -> str:
    """A focus as one HTML file: all its levels."""
    import jobtaxonomy as jt

    notes = Footnotes()
    known = {level.code: level for level in jt.levels()}
    ladder = [known[code] for code in focus.level_codes if code in known]
    lead = joined([
        definition(focus, notes),
        facts([
            ("Levels", f"{len(focus.levels)}: {' '.join(focus.level_codes)}"),
            ("Tracks", ", ".join(focus.tracks)),
            ("Review", review_words(focus)),
        ], key=True),
    ])  # fmt: skip
    return document(
        focus.name,
        group("The work", boundary(focus, notes), _levels(focus, notes, links), differential(focus)),
        group("Responsibilities by level", duties(focus, ladder, notes)),
        group("Level guidelines by level", guidelines(focus, ladder, notes, links)) if ladder
        else group("Level guidelines by level", empty("It is found at no level.")),
        group("Pay", modelled_pay(focus, notes, links)),
        group("Skills", skills(focus, notes)),
        group("Provenance", provenance(focus, notes)),
        kicker=f"{focus.function_name}. {focus.key}.",
        lead=lead,
        notes=notes,
        links=links,
        crumbs=[linked(links, "focus", "index", "Work by level"),
                linked(links, "matrix", focus.function, focus.function_name), focus.name],
        description=focus.definition,
    )  # fmt: skip


def _levels(focus: "Focus", notes: Footnotes, links: Links) -> Markup:
    import jobtaxonomy as jt

    def roles(codes: tuple[str, ...]) -> Html:
        known = jt.roles()
        return listed(linked(links, "role", code, known[code].title if code in known else code) for code in codes)

    rows = [
        (
            linked(links, "profile", f"{focus.key}.{at.level}", at.level),
            named(at.aliases, "none of its own"),
            roles(at.roles),
            named(at.reports_to, "nobody"),
        )
        for at in focus.levels
    ]
    if not rows:
        return panel("Levels", empty("It is found at no level."))
    return panel(
        "Levels",
        table("The levels at which the work is found", ("Level", "Titles", "Occupations", "Reports to"), rows,
              text=words(1, 2, 3)),
        mark=notes.mark(focus_note(focus)),
    )  # fmt: skip


def matrix_page(matrix: "Matrix", links: Links = ALONE) -> str:
    """The focuses of a function against the grades, as one HTML file."""
    notes = Footnotes()
    rows = [
        (
            linked(links, "focus", row.key, row.name),
            *(listed(_level(links, code) for code in cell) for cell in row.cells),
        )
        for row in matrix.rows
    ]
    return document(
        matrix.name,
        group(
            "The matrix",
            panel(
                "Focuses by grade",
                table("A cell holds the levels of one grade; grades compare tracks",
                      ("Focus", *(f"Grade {grade}" for grade in matrix.grades)), rows),
                mark=notes.mark(own_note()),
            ),
        ),
        kicker=f"A function. {matrix.function}.",
        lead=h.p(class_="lead")[f"{len(matrix.rows)} kinds of work against {len(matrix.grades)} grades."],
        notes=notes,
        links=links,
        crumbs=[linked(links, "focus", "index", "Work by level"), matrix.name],
        description=f"{matrix.name}: kinds of work by grade.",
    )  # fmt: skip


def _level(links: Links, code: str) -> Html:
    return linked(links, "profile", code, code.rpartition(".")[2])
