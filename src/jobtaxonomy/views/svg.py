"""The frame that every figure shares: inline SVG with a title, a description and no resource of its own.

Figures draw in `currentColor` and name their colors by the classes of `views.style`; without that style
they are still legible, on a light page and on a dark one.
"""

import htpy
from markupsafe import Markup

from jobtaxonomy.views.printable import printable

__all__ = ["FONT_SIZE", "at", "label", "picture", "shortened"]

FONT_SIZE = 12
#: mean widths of a capital and of another sign, in font sizes; text cannot be measured without a browser
_CAPITAL, _OTHER = 0.72, 0.61


def __dir__() -> list[str]:
    return __all__


def at(value: float) -> str:
    """A coordinate as text, to a tenth of a unit.

    >>> at(12), at(3.14159)
    ('12', '3.1')
    """
    return f"{value:.1f}".removesuffix(".0")


def shortened(text: str, width: float, size: float = FONT_SIZE) -> str:
    """`text`, cut so that it takes about `width` units in a font of this size.

    >>> shortened("Manager", 66), shortened("Industrial Production Managers", 66)
    ('Manager', 'Industr…')
    """
    room = width / size
    for place, letter in enumerate(text):
        room -= _CAPITAL if letter.isupper() else _OTHER
        if room < 0:
            return f"{text[: max(1, place - 1)].rstrip()}…"
    return text


def label(text: str, x: float, y: float, *, anchor: str = "start", **attributes: str | None) -> htpy.Element:
    """A line of text at a place."""
    return htpy.text(x=at(x), y=at(y), text_anchor=None if anchor == "start" else anchor, **attributes)[text]


def picture(title: str, description: str, width: float, height: float, *children: htpy.Node) -> Markup:
    """An SVG element that is read out by its title and description, `width` by `height` in its natural size."""
    frame = htpy.svg(
        ".jt-figure",
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {at(width)} {at(height)}",
        width=at(width),
        height=at(height),
        role="img",
        font_family="system-ui, sans-serif",
        font_size=str(FONT_SIZE),
        fill="currentColor",
    )
    return Markup(printable(str(frame[htpy.title[title], htpy.desc[description], children])))
