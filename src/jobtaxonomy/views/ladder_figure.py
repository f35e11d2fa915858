"""The levels of every track side by side, on the grades that they share."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import htpy

from jobtaxonomy.levelling.level import Level, Track
from jobtaxonomy.views.svg import at, label, picture, shortened

if TYPE_CHECKING:
    from markupsafe import Markup

__all__ = ["ladder_figure"]

WIDTH, AXIS, HEAD, ROW = 360, 32, 22, 21


def __dir__() -> list[str]:
    return __all__


def ladder_figure(
    levels: Iterable[Level],
    highlight: Level | None = None,
    *,
    start: Level | None = None,
    tracks: Iterable[Track] = (),
) -> "Markup":
    """A column a track, a row a grade, a box a level: `highlight` drawn bold, `start` (of a move) dashed.

    `tracks` give the columns their names; without them they are headed by the codes of the tracks.

    >>> import jobtaxonomy as jt
    >>> ladder_figure(jt.levels(), jt.level("M3")).count("<rect")
    23
    """
    names = {track.code: track.name for track in tracks}
    columns: dict[str, list[Level]] = {}
    for level in levels:
        columns.setdefault(level.track, []).append(level)
    known = {level.grade for column in columns.values() for level in column} or {0}
    grades = range(max(known), min(known) - 1, -1)
    width = (WIDTH - AXIS) / max(1, len(columns))
    parts: list[htpy.Node] = [label("grade", 0, 14, class_="jt-muted", font_size="11")]
    for row, grade in enumerate(grades):
        y = HEAD + ROW * row
        parts.append(htpy.path(d=f"M0 {at(y)}H{WIDTH}", stroke="currentColor", stroke_opacity="0.15"))
        parts.append(label(str(grade), 20, y + 15, anchor="end", class_="jt-muted"))
    said: list[str] = []
    for place, (track, column) in enumerate(columns.items()):
        left, name = AXIS + width * place, names.get(track, track)
        parts.append(label(shortened(name, width, 11), left + width / 2, 14, anchor="middle", font_size="11"))
        for row, grade in enumerate(grades):
            here = [level for level in column if level.grade == grade]
            for i, level in enumerate(here):
                each = (width - 8) / len(here)
                style = "highlight" if level == highlight else "start" if level == start else ""
                parts.append(_box(level, left + 4 + each * i, HEAD + ROW * row + 2, each, style))
        said.append(f"{name}: {', '.join(f'{level.code} at grade {level.grade}' for level in column)}")
    if highlight is not None:
        said.append(f"{highlight.code} is marked")
    return picture("Levels by track and grade", "; ".join(said), WIDTH, HEAD + ROW * len(grades) + 2, parts)


_STYLES: dict[str, dict[str, str]] = {
    "": {"fill_opacity": "0.06", "stroke_opacity": "0.35"},
    "start": {"fill_opacity": "0.06", "stroke_dasharray": "4 2"},
    "highlight": {"fill_opacity": "0.2", "stroke_width": "2.5"},
}


def _box(level: Level, x: float, y: float, width: float, style: str) -> htpy.Node:
    return htpy.g(class_="jt-accent" if style else None, fill="currentColor")[
        htpy.title[f"{level.code} {level.name}, grade {level.grade}"],
        htpy.rect(
            x=at(x), y=at(y), width=at(width), height=str(ROW - 4), rx="4", stroke="currentColor", **_STYLES[style]
        ),
        label(
            shortened(level.code, width),
            x + width / 2,
            y + 13,
            anchor="middle",
            font_weight="700" if style == "highlight" else None,
        ),
    ]
