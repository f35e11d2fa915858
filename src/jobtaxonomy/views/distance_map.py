"""The neighbors of a profile around it: how far each is, and in which of the three bands."""

from collections.abc import Sequence
from math import cos, pi, sin
from typing import TYPE_CHECKING

import htpy

from jobtaxonomy.job_profiles import Adjacent, Profile
from jobtaxonomy.levelling.distance import STRUCTURAL, Band
from jobtaxonomy.views.svg import at, label, picture, shortened

if TYPE_CHECKING:
    from markupsafe import Markup

__all__ = ["BAND_SHAPES", "distance_map"]

WIDTH, RADIUS, CENTER, COLUMN, PITCH, LEGEND = 400, 78, 17, 114, 34, 26

#: A band is told by its shape as well as by its color: circle, diamond, triangle.
BAND_SHAPES: dict[Band, str] = {
    "confident": "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z",
    "needs_review": "M0 -6L6 0L0 6L-6 0z",
    "no_match": "M0 -6L6 5H-6z",
}


def __dir__() -> list[str]:
    return __all__


def _class(band: Band) -> str:
    return f"jt-{band.replace('_', '-')}"


def _mark(band: Band, x: float, y: float) -> htpy.Element:
    return htpy.path(
        d=BAND_SHAPES[band], transform=f"translate({at(x)} {at(y)})", fill="currentColor", class_=_class(band)
    )


def distance_map(profile: Profile, neighbors: Sequence[Adjacent]) -> "Markup":
    """`profile` in the middle, its neighbors at their distances, clockwise in the order given.

    Dashed rings are the ends of the bands "confident" and "needs review"; labels stand in two columns,
    so that they never overlap.

    >>> import jobtaxonomy as jt
    >>> profile = jt.profile("MANUF.OPSLEAD.M3")
    >>> distance_map(profile, profile.adjacent(8)).count("translate(")
    11
    """
    policy = neighbors[0].distance.policy if neighbors else STRUCTURAL
    rings = (policy.tolerance / 1000, policy.review_limit / 1000)
    furthest = max([rings[1], *(float(near.distance) for near in neighbors)])
    count = len(neighbors)
    height = max(2 * RADIUS + 12, PITCH * ((count + 1) // 2))
    x, y = WIDTH / 2, height / 2

    def radius(distance: float) -> float:
        return CENTER + (RADIUS - CENTER) * distance / furthest

    parts: list[htpy.Node] = [
        htpy.circle(
            cx=at(x), cy=at(y), r=at(radius(ring)), fill="none", stroke="currentColor", stroke_opacity="0.4",
            stroke_dasharray="3 3",
        )
        for ring in rings
    ]  # fmt: skip
    parts += [
        htpy.circle(cx=at(x), cy=at(y), r=str(CENTER - 3), fill="none", stroke="currentColor", stroke_width="2"),
        label(shortened(profile.level.code, 2 * CENTER), x, y + 4, anchor="middle", font_weight="700"),
    ]
    right = (count + 1) // 2
    for place, near in enumerate(neighbors):
        angle = 2 * pi * (place + 0.5) / count - pi / 2
        far = radius(float(near.distance))
        side, row, rows = (1, place, right) if place < right else (-1, count - 1 - place, count - right)
        target = y + PITCH * (row - (rows - 1) / 2)
        parts.append(_neighbor(profile, near, (x + far * cos(angle), y + far * sin(angle)), side, target))
    parts += (
        (_mark(band, 30 + 130 * i, height + 14), label(band.replace("_", " "), 42 + 130 * i, height + 18))
        for i, band in enumerate(BAND_SHAPES)
    )
    said = "; ".join(f"{near.code} at {near.distance:.3f}, {near.band.replace('_', ' ')}" for near in neighbors)
    return picture(f"Profiles nearest to {profile.code}", said or "no neighbors", WIDTH, height + LEGEND, parts)


def _neighbor(profile: Profile, near: Adjacent, place: tuple[float, float], side: int, target: float) -> htpy.Node:
    x, y = place
    edge = WIDTH / 2 + side * (WIDTH / 2 - COLUMN)
    anchor = "start" if side > 0 else "end"
    other = near.profile
    said = "same focus" if other.focus.key == profile.focus.key else other.focus.name
    return htpy.g[
        htpy.title[f"{near.code} {other.name}: {near.distance:.3f}, {near.band.replace('_', ' ')}"],
        htpy.path(
            d=f"M{at(x)} {at(y)}L{at(edge - 4 * side)} {at(target)}", stroke="currentColor", stroke_opacity="0.3"
        ),
        _mark(near.band, x, y),
        label(f"{other.level.code}  {near.distance:.3f}", edge, target - 2, anchor=anchor, font_weight="600"),
        label(shortened(said, COLUMN, 11), edge, target + 11, anchor=anchor, font_size="11"),
    ]
