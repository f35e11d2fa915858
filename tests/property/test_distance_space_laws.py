"""Neighbours in a space of profiles: laws of random spaces."""

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from jobtaxonomy.job_profiles import Focus, FocusLevel
from jobtaxonomy.levelling import Level, LevelFramework, Scores
from jobtaxonomy.levelling.distance import structural_distance
from jobtaxonomy.profile_space import ProfileSpace

LEVELS = LevelFramework.of(
    Level(f"{track}{step}", track, step, f"Level {step}", scores=Scores.of([first + step] * 8))
    for track, first in (("S", 0), ("P", 2), ("M", 4))
    for step in (1, 2, 3)
)
CODES = [level.code for level in LEVELS]


def focus(place: tuple[str, str, str], codes: Iterable[str], generated: bool) -> Focus:
    group, family, code = place
    return Focus(
        function=f"{group}{family}",
        code=code,
        function_name=family,
        name=code,
        definition="",
        path=place,
        levels=tuple(FocusLevel(level, ()) for level in CODES if level in set(codes)),
        generated=generated,
    )


places = st.tuples(st.sampled_from(["AA", "BB"]), st.sampled_from(["C", "D"]), st.sampled_from(["EE", "FF", "GG"]))
spaces = st.lists(
    st.builds(focus, places, st.sets(st.sampled_from(CODES), min_size=1), st.booleans()),
    min_size=1,
    max_size=8,
    unique_by=lambda found: found.key,
).map(lambda focuses: ProfileSpace.of(focuses, LEVELS))


@given(spaces, st.data(), st.integers(1, 20), st.booleans())
def test_neighbours_sorted_and_deterministic(
    space: ProfileSpace, data: st.DataObject, limit: int, typical: bool
) -> None:
    code = data.draw(st.sampled_from(list(space)))
    here = space.coordinates(code)
    everything = sorted(
        (structural_distance(here, space.coordinates(other)), other)
        for other in space
        if other != code and (not typical or space[other].typical)
    )
    found = space.adjacent(code, limit=limit, typical=typical)
    assert [(near.distance.thousandths, near.code) for near in found] == everything[:limit]
    assert found == space.adjacent(code, limit=limit, typical=typical)


@given(spaces, st.data())
def test_space_distance_identity_and_symmetry(space: ProfileSpace, data: st.DataObject) -> None:
    a, b = (data.draw(st.sampled_from(list(space))) for _ in "ab")
    assert (space.distance(a, b).thousandths == 0) == (a == b)
    assert space.distance(a, b) == space.distance(b, a)


@given(spaces)
def test_every_code_of_the_space_leads_to_its_profile(space: ProfileSpace) -> None:
    codes = list(space)
    assert len(codes) == len(space) == len(set(codes))
    assert all(space[code].code == code and code in space for code in codes)
