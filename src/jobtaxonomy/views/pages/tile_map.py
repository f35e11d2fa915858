"""The states as equal squares, roughly where they lie: a map on which Rhode Island can be read."""

from bisect import bisect_right
from collections.abc import Callable, Mapping
from functools import cache

import htpy as h
from markupsafe import Markup

from jobtaxonomy.views.pages.parts import joined

__all__ = ["tile_map"]


def __dir__() -> list[str]:
    return __all__


#: A row a line; every state stands in the place of its postal code.
_GRID = """
AK .. .. .. .. .. .. .. .. .. ME
.. .. .. .. .. .. .. .. .. VT NH
WA ID MT ND MN IL WI MI NY RI MA
OR NV WY SD IA IN OH PA NJ CT ..
CA UT CO NE MO KY WV VA MD DE ..
.. AZ NM KS AR TN NC SC DC .. ..
.. .. .. OK LA MS AL GA .. .. ..
HI .. .. TX .. .. .. .. FL .. PR
.. .. .. .. .. .. .. .. .. GU VI
"""
_PLACES = {
    state: (column, row)
    for row, line in enumerate(_GRID.split("\n")[1:-1])
    for column, state in enumerate(line.split())
    if state != ".."
}
_SIDE, _STEP = 36, 39
_SHADES = 5


def tile_map(values: Mapping[str, float], title: str, format: Callable[[float], str]) -> Markup:  # noqa: A002
    """A square a state, in five shades of as many states each; an outline where a state has no value.

    `values` are by postal code. A square says its value on hover; a table beside says it to everybody.

    >>> tile_map({"MI": 2.0}, "Jobs", str).count("<rect")
    54
    """
    known = sorted(values.values())
    cuts = [known[len(known) * shade // _SHADES] for shade in range(1, _SHADES)] if known else []
    tiles = joined(_tile(state, values.get(state), cuts, format) for state in _PLACES)
    width, height = _STEP * 11, _STEP * 9
    return h.svg(class_="tiles", viewBox=f"0 0 {width} {height}", width=str(width), height=str(height), role="img",
                 aria_label=title)[tiles].__html__()  # fmt: skip


def _tile(state: str, value: float | None, cuts: list[float], format: Callable[[float], str]) -> h.Element:  # noqa: A002
    words = f"{state}: {'not published' if value is None else format(value)}"
    return h.g[h.title[words], _square(state, 0 if value is None else 1 + bisect_right(cuts, value))]


@cache
def _square(state: str, shade: int) -> Markup:
    column, row = _PLACES[state]
    x, y = column * _STEP, row * _STEP
    return joined([
        h.rect(class_=f"q{shade}", x=str(x), y=str(y), width=str(_SIDE), height=str(_SIDE), rx="3"),
        h.text(x=str(x + _SIDE / 2), y=str(y + _SIDE / 2 + 4))[state],
    ])  # fmt: skip
