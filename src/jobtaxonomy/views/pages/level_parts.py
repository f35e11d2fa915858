"""What pages say of levels: dimensions, the ladder they stand on, the steps between them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from markupsafe import Markup

from jobtaxonomy.levelling import compare
from jobtaxonomy.levelling.rubric import DIMENSIONS
from jobtaxonomy.overlays.overlaid import architecture_source
from jobtaxonomy.views.company_levels import source_of, told_by, words_of
from jobtaxonomy.views.ladder_figure import ladder_figure
from jobtaxonomy.views.levels import years_gap_text, years_text
from jobtaxonomy.views.pages.footnotes import Footnotes, Note
from jobtaxonomy.views.pages.links import Links, linked
from jobtaxonomy.views.pages.numbers import signed
from jobtaxonomy.views.pages.parts import Html, empty, figure, panel, remark, table, words

if TYPE_CHECKING:
    from jobtaxonomy.job_profiles import Focus
    from jobtaxonomy.levelling import Level, LevelComparison

__all__ = [
    "added",
    "dimensions",
    "drawn_ladder",
    "focus_note",
    "ladder_table",
    "level_notes",
    "own_note",
    "side_by_side",
    "steps",
]


def __dir__() -> list[str]:
    return __all__


def own_note(derived: str | None = None) -> Note:
    """The note of what this project wrote or, where `derived` says how, computed."""
    import jobtaxonomy as jt

    return Note(jt.source("jobtaxonomy"), derived=derived)


def focus_note(focus: "Focus") -> Note:
    """The note of whose text a focus is: this project's own, or a company's."""
    own = own_note()
    return own if focus.publisher == own.source.id else Note(architecture_source(focus.publisher))


def level_notes(*levels: "Level", derived: str | None = None) -> tuple[Note, ...]:
    """Where what is said of levels is from: the architectures they belong to, and this project's own text."""
    own = [Note(source, derived=derived) for level in levels if (source := source_of(level)) is not None]
    whole = len(own) == len(levels) and words_of(*levels) is None
    return tuple(own) if whole else (*own, own_note(derived))


def dimensions(level: "Level", notes: Footnotes) -> Markup:
    """What a level asks on each of the eight dimensions."""
    told, borrowed = told_by(level), words_of(level)
    rows = [(d.name, str(level.scores[d.code]), told.sentence(d.code) or "not recorded") for d in DIMENSIONS]
    caption = "Scores of 0 to 12; the grade is their mean"
    source = level_notes(level)
    return panel(
        "What is expected",
        table(caption, ("Dimension", "Score", f"At {told.code}"), rows, text=words(2), source=source[0]),
        remark(borrowed) if borrowed else None,
        mark=notes.mark(*source),
    )


def drawn_ladder(level: "Level", *, start: "Level | None" = None) -> Markup | None:
    """The picture of all universal levels with this one, or the nearest of its peers, on it; None where it has none."""
    import jobtaxonomy as jt

    every = jt.levels()
    here, origin = told_by(level), start and told_by(start)
    if here not in every or (origin is not None and origin not in every):
        return None
    peer = "" if here == level else f", the peer of {level.code},"
    drawn = ladder_figure(every, here, start=origin, tracks=jt.tracks())
    return figure(drawn, f"Every universal level by track and grade; {here.code}{peer} is marked.")


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
    one, other = told_by(a), told_by(b)
    rows = [
        (d.name, str(a.scores[d.code]), str(b.scores[d.code]), signed(move.deltas[d.code]),
         one.sentence(d.code) or "not recorded", other.sentence(d.code) or "not recorded")
        for d in DIMENSIONS
    ]  # fmt: skip
    rows.append(("Grade", str(a.grade), str(b.grade), signed(move.grade_delta), "", ""))
    head = ("Dimension", a.code, b.code, "Change", f"At {one.code}", f"At {other.code}")
    return table("Dimension by dimension", head, rows, text=words(4, 5), source=level_notes(a, b)[0])


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
            words_, linked(links, "level", other.code, f"{other.code} {other.name}"), added(move),
            years_gap_text(move),
        ))  # fmt: skip
    missing = "It is the lowest level here." if not below else "It is the highest level here." if not above else None
    return panel(
        "The step below and the step above",
        table("What a step adds", ("Step", "Level", "Adds", "Years between"), rows, text=words(1, 2, 3)),
        empty(missing) if missing else None,
        mark=notes.mark(own_note("differences of scores")),
    )


def ladder_table(track: str, ladder: "Sequence[Level]", links: Links, here: "Level | None" = None) -> Markup:
    """The levels of a track from its lowest up."""
    rows = [
        (
            linked(links, "level", level.code, f"{level.code} {level.name}"),
            str(level.grade),
            years_text(level),
            level.summary or "not recorded",
        )
        for level in ladder
    ]
    place = next((at for at, level in enumerate(ladder) if level == here), None)
    head = ("Level", "Grade", "Typical experience", "In a line")
    return table(
        f"{track} track, from the lowest level up", head, rows, text=words(2, 3), source=own_note(), here=place
    )
