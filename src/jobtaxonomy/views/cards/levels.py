"""Cards of a level and of two levels side by side."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from jobtaxonomy.levelling.rubric import DIMENSIONS
from jobtaxonomy.taxonomy import load
from jobtaxonomy.views.cards.card import Card, Fact, Table
from jobtaxonomy.views.cards.wording import cited
from jobtaxonomy.views.company_levels import source_of, told_by, words_of
from jobtaxonomy.views.ladder_figure import ladder_figure

if TYPE_CHECKING:
    from markupsafe import Markup

    from jobtaxonomy.levelling import Level, LevelComparison

__all__ = ["comparison_card", "level_card"]

_OWN = "levels of jobtaxonomy, written for this library"


def __dir__() -> list[str]:
    return __all__


def _ladder(level: "Level", start: "Level | None" = None) -> "tuple[Callable[[], Markup], ...]":
    """The bundled ladder with the level on it; none where the level is a company's own."""
    every, tracks = load().levels(), load().tracks()
    if level not in every or (start is not None and start not in every):
        return ()
    return (lambda: ladder_figure(every, level, start=start, tracks=tracks),)


def _sources(level: "Level") -> tuple[str, ...]:
    if level in load().levels():
        return (_OWN, *dict.fromkeys(mapping.source for mapping in level.mappings))
    company = cited([source_of(level)]) or ("the ladder that the level belongs to",)
    return (*company, _OWN) if words_of(level) else company


def level_card(level: "Level") -> Card:
    """A level: its grade, the experience typical of it, and what is expected on each dimension."""
    track = next((track.name for track in load().tracks() if track.code == level.track), level.track)
    told = told_by(level)
    rows = tuple((d.name, str(level.scores[d.code]), told.sentence(d.code)) for d in DIMENSIONS)
    counterparts = ", ".join(f"{mapping.scheme} {mapping.value}" for mapping in level.mappings)
    return Card(
        kind="Level",
        title=f"{level.code} {level.name}",
        path=(f"{track} track" if level in load().levels() else f"track {level.track}",),
        lead=level.summary or None,
        facts=(
            Fact("Grade", str(level.grade), "comparable across tracks"),
            Fact("Typical experience", None if level.years is None else str(level.years), missing="not stated"),
            Fact("Counterparts", counterparts or None, missing="none recorded"),
        ),
        blocks=(Table("What is expected", ("Dimension", "Score", "In words"), rows, figures=frozenset({1})),),
        figures=_ladder(level),
        notes=tuple(filter(None, [words_of(level)])),
        sources=_sources(level),
    )


def _years(gap: tuple[float, float | None] | None) -> Fact:
    if gap is None:
        return Fact("Years between", None, missing="a level names no years")
    least, most = gap
    return Fact("Years between", f"{least:g} or more" if most is None else f"{least:g} to {most:g}")


def _signed(number: int) -> str:
    return f"{number:+d}" if number else "0"


def comparison_card(move: "LevelComparison") -> Card:
    """The way from one level to another: what is added, what is given up, what the new level says."""
    a, b = move.a, move.b
    told = told_by(b)
    rows = tuple(
        (d.name, str(a.scores[d.code]), str(b.scores[d.code]), _signed(move.deltas[d.code]), told.sentence(d.code))
        for d in DIMENSIONS
    )
    steps = move.step_delta
    return Card(
        kind="Levels side by side",
        title=f"{a.code} {a.name} to {b.code} {b.name}",
        lead=f"{move}.",
        facts=(
            Fact("Grades", _signed(move.grade_delta), f"{a.grade} to {b.grade}"),
            Fact("Steps", None if steps is None else _signed(steps), "on the track", missing="on different tracks"),
            _years(move.years_gap),
        ),
        blocks=(
            Table(
                "Dimension by dimension",
                ("Dimension", a.code, b.code, "Change", f"Expected at {b.code}"),
                rows,
                figures=frozenset({1, 2, 3}),
            ),
        ),
        figures=_ladder(b, a),
        notes=tuple(filter(None, [words_of(b)])),
        sources=tuple(dict.fromkeys((*_sources(a), *_sources(b)))),
    )
