"""What pages say of levels: dimensions, the ladder they stand on, the steps between them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from markupsafe import Markup

from jobtaxonomy.levelling import compare
from jobtaxonomy.levelling.rubric import DIMENSIONS
from jobtaxonomy.views.ladder_figure import ladder_figure
from jobtaxonomy.views.pages.footnotes import Footnotes, Note
from jobtaxonomy.views.pages.links import Links, linked
from jobtaxonomy.views.pages.numbers import signed
from jobtaxonomy.views.pages.parts import Html, empty, figure, panel, table, words

if TYPE_CHECKING:
    from jobtaxonomy.levelling import Level, LevelComparison

__all__ = ["added", "dimensions", "drawn_ladder", "ladder_table", "own_note", "side_by_side", "steps"]


def __dir__() -> list[str]:
    return __all__


def own_note(derived: str | None = None) -> Note:
    """The note of what this project wrote or, where `derived` says how, computed."""
    import jobtaxonomy as jt

    return Note(jt.source("jobtaxonomy"), derived=derived)


def dimensions(level: "Level", notes: Footnotes) -> Markup:
    """What a level asks on each of the eight dimensions."""
    rows = [(d.name, str(level.scores[d.code]), level.sentence(d.code) or "not recorded") for d in DIMENSIONS]
    caption = "Scores of 0 to 12; the grade is their mean"
    return panel(
        "What is expected",
        table(caption, ("Dimension", "Score", f"At {level.code}"), rows, text=words(2), source=own_note()),
        mark=notes.mark(own_note()),
    )


def drawn_ladder(level: "Level", *, start: "Level | None" = None) -> Markup | None:
    """The picture of all levels with this one on it; None where it is a company's own."""
    import jobtaxonomy as jt

    every = jt.levels()
    if level not in every or (start is not None and start not in every):
        return None
    drawn = ladder_figure(every, level, start=start, tracks=jt.tracks())
    return figure(drawn, f"Every level by track and grade; {level.code} is marked.")


def added(move: "LevelComparison") -> str:
    """What a move adds and what it gives up, by dimension.

    >>> import jobtaxonomy as jt
    >>> added(jt.compare("M3", "M4"))
    'knowledge +1, scope +1, autonomy +1, complexity +1, impact +1, decision rights +1, collaboration +1, leadership +1'
    """
    changed = (f"{d.name.lower()} {signed(move.deltas[d.code])}" for d in DIMENSIONS if move.deltas[d.code])
    return ", ".join(changed) or "nothing"


def side_by_side(a: "Level", b: "Level") -> Markup:
    """Two levels, dimension by dimension."""
    move = compare(a, b)
    rows = [
        (d.name, str(a.scores[d.code]), str(b.scores[d.code]), signed(move.deltas[d.code]),
         a.sentence(d.code) or "not recorded", b.sentence(d.code) or "not recorded")
        for d in DIMENSIONS
    ]  # fmt: skip
    rows.append(("Grade", str(a.grade), str(b.grade), signed(move.grade_delta), "", ""))
    head = ("Dimension", a.code, b.code, "Change", f"At {a.code}", f"At {b.code}")
    return table("Dimension by dimension", head, rows, text=words(4, 5), source=own_note())


def steps(level: "Level", ladder: "Sequence[Level]", notes: Footnotes, links: Links) -> Markup:
    """The levels below and above on a ladder, and what each step takes."""
    below = [other for other in ladder if other.step < level.step][-1:]
    above = [other for other in ladder if other.step > level.step][:1]
    if not below and not above:
        return panel("The step below and the step above", empty("It is the only level of its ladder here."))
    rows: list[tuple[Html, ...]] = []
    for words_, move in (
        *(("From below", compare(other, level)) for other in below),
        *(("To above", compare(level, other)) for other in above),
    ):
        other = move.a if move.b == level else move.b
        rows.append((
            words_, linked(links, "level", other.code, f"{other.code} {other.name}"), added(move), _years(move),
        ))  # fmt: skip
    missing = "It is the lowest level here." if not below else "It is the highest level here." if not above else None
    return panel(
        "The step below and the step above",
        table("What a step adds", ("Step", "Level", "Adds", "Years between"), rows, text=words(1, 2, 3)),
        empty(missing) if missing else None,
        mark=notes.mark(own_note("differences of scores")),
    )


def _years(move: "LevelComparison") -> str:
    if move.years_gap is None:
        return "not stated"
    least, most = move.years_gap
    return f"{least:g} or more" if most is None else f"{least:g} to {most:g}"


def ladder_table(track: str, ladder: "Sequence[Level]", links: Links, here: "Level | None" = None) -> Markup:
    """The levels of a track from its lowest up."""
    rows = [
        (
            linked(links, "level", level.code, f"{level.code} {level.name}"),
            str(level.grade),
            "not stated" if level.years is None else str(level.years),
            level.summary or "not recorded",
        )
        for level in ladder
    ]
    place = next((at for at, level in enumerate(ladder) if level == here), None)
    head = ("Level", "Grade", "Typical experience", "In a line")
    return table(
        f"{track} track, from the lowest level up", head, rows, text=words(2, 3), source=own_note(), here=place
    )
