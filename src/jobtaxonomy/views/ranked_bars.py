"""Figures of one kind, ranked, as horizontal bars: a name and its figure above each."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import htpy

from jobtaxonomy.views.svg import at, label, picture, shortened

if TYPE_CHECKING:
    from markupsafe import Markup

__all__ = ["ranked_bars"]

WIDTH, ROW, TOP = 360, 32, 4


def __dir__() -> list[str]:
    return __all__


def ranked_bars(
    rows: Sequence[tuple[str, float]],
    *,
    format: Callable[[float], str],  # noqa: A002
    highlight: str | None = None,
    title: str = "Ranked",
) -> "Markup":
    """A bar a row, in the order given; the row named `highlight` stands out. Bars start from zero.

    >>> bars = ranked_bars([("Iowa", 3.0), ("Ohio", -1.0)], format="{:+.0f} %".format)
    >>> bars.count("<rect"), "+3 %" in bars
    (2, True)
    """
    values = [value for _, value in rows]
    low, high = min([0.0, *values]), max([0.0, *values])
    scale = WIDTH / ((high - low) or 1.0)
    bars: list[htpy.Node] = []
    for row, (name, value) in enumerate(rows):
        top, marked, said = TOP + row * ROW, name == highlight, format(value)
        weight = "700" if marked else None
        room = WIDTH - 8 * len(said) - 12
        bars.append(
            htpy.g(class_="jt-accent" if marked else None)[
                htpy.title[f"{name}: {said}"],
                label(shortened(name, room), 0, top + 12, font_weight=weight),
                label(said, WIDTH, top + 12, anchor="end", font_weight=weight),
                htpy.rect(
                    x=at((min(value, 0.0) - low) * scale),
                    y=at(top + 17),
                    width=at(abs(value) * scale),
                    height="8",
                    rx="2",
                    fill="currentColor",
                    fill_opacity=None if marked else "0.45",
                ),
            ]
        )
    summary = ", ".join(f"{name} {format(value)}" for name, value in rows)
    return picture(title, summary or "nothing to rank", WIDTH, TOP + ROW * max(1, len(rows)), bars)
