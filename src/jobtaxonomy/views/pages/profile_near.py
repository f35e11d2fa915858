"""What lies near a profile: neighbors by distance, how the distance is made, and next steps."""

from typing import TYPE_CHECKING

from markupsafe import Markup

from jobtaxonomy.levelling.distance import STRUCTURAL
from jobtaxonomy.views.distance_map import distance_map
from jobtaxonomy.views.pages.footnotes import Footnotes
from jobtaxonomy.views.pages.level_parts import own_note
from jobtaxonomy.views.pages.links import Links, linked
from jobtaxonomy.views.pages.numbers import signed
from jobtaxonomy.views.pages.parts import Group, Html, empty, facts, figure, group, panel, table, tagged, words

if TYPE_CHECKING:
    from jobtaxonomy.job_profiles import Profile

__all__ = ["BAND_TONES", "nearby_group"]


def __dir__() -> list[str]:
    return __all__


BAND_TONES = {"confident": "good", "needs_review": "care", "no_match": "bad"}
_NEIGHBORS, _STEPS = 8, 2


def nearby_group(profile: "Profile", notes: Footnotes, links: Links) -> Group:
    """The neighbors of a profile and the steps a career may take from it."""
    return group(
        "Nearby", _adjacent(profile, notes, links), _coordinates(profile, notes), _steps(profile, notes, links)
    )


def _adjacent(profile: "Profile", notes: Footnotes, links: Links) -> Markup:
    near = profile.adjacent(_NEIGHBORS)
    if not near:
        return panel("Adjacent profiles", empty("It has no neighbors."))
    rows = [
        (
            linked(links, "profile", one.code, f"{one.profile.focus.name}, {one.profile.level.code}"),
            one.code,
            f"{one.distance:.3f}",
            tagged(one.band.replace("_", " "), BAND_TONES[one.band]),
            "; ".join(f"{part.name} {part.thousandths / 1000:.2f}: {part.reason}" for part in one.distance.components),
        )
        for one in near
    ]
    note = own_note(f"{near[0].distance.edition}, a sum of tree, grade and track")
    mark = notes.mark(note)
    return panel(
        "Adjacent profiles",
        figure(distance_map(profile, near), "Distance from the middle; shape and color tell the band.", mark=mark),
        table(
            "The nearest, on a scale from 0 to 1",
            ("Profile", "Code", "Distance", "Band", "Why"),
            rows,
            text=words(1, 3, 4),
            source=note,
            mark=mark,
        ),
        mark=mark,
    )


def _coordinates(profile: "Profile", notes: Footnotes) -> Markup:
    at = profile.coordinates
    bands = (
        f"confident up to {STRUCTURAL.tolerance / 1000:.2f}, needs review up to {STRUCTURAL.review_limit / 1000:.2f}, "
        "no match beyond"
    )
    rows = [
        ("Place in the tree", " > ".join(at.path)), ("Grade", str(at.grade)), ("Track", at.track),
        ("Distance", "adds how far up the tree two places part, the grades between them, and whether tracks differ"),
        ("Bands", bands),
    ]  # fmt: skip
    return panel("How coordinates work", facts(rows), mark=notes.mark(own_note()))


def _steps(profile: "Profile", notes: Footnotes, links: Links) -> Markup:
    found = profile.next_steps(limit=_STEPS)
    if not found:
        return panel("Next steps", empty("No step keeps the grade or gains one."))
    rows: list[tuple[Html, ...]] = [
        (
            linked(links, "profile", step.b.code, f"{step.b.focus.name}, {step.b.level.code}"),
            f"another {step.changes}" if step.changes != "level" else "up its track",
            signed(step.grade_delta),
            f"{step.distance:.3f}",
            "not modelled" if step.pay_ratio is None else f"{step.pay_ratio:.2f}",
            "not known" if step.only_b is None else ", ".join(step.only_b[:6]) or "nothing named",
        )
        for step in found
    ]
    mark = notes.mark(own_note("differences of two profiles; pay is modelled, see level-pay"))
    return panel(
        "Next steps",
        table(
            "Where a career may go without losing a grade",
            ("Profile", "Step", "Grades", "Distance", "Pay ratio, modelled", "To learn"),
            rows,
            text=words(1, 5),
            mark=mark,
        ),
        mark=mark,
    )
