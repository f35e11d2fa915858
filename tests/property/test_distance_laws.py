"""Distances and bands: laws of any places and skill sets."""

from hypothesis import given
from hypothesis import strategies as st

from jobtaxonomy.levelling.distance import (
    CONTENT,
    MIXED,
    STRUCTURAL,
    Coordinates,
    MatchPolicy,
    content_distance,
    distance,
    mixed_distance,
    structural_distance,
    structural_matrix,
)
from jobtaxonomy.strategies.levels import coordinates, fingerprints

BANDS = ["confident", "needs_review", "no_match"]
policies = st.sampled_from([STRUCTURAL, CONTENT, MIXED])
thousandths = st.integers(0, 1000)


def content(a: dict[str, int], b: dict[str, int]) -> int:
    found = content_distance(a, b)
    assert found is not None
    return found


def mixed(a: Coordinates, b: Coordinates, a_skills: dict[str, int], b_skills: dict[str, int]) -> int:
    found = mixed_distance(a, b, a_skills, b_skills)
    assert found is not None
    return found


@given(coordinates(), coordinates())
def test_identity_of_indiscernibles(a: Coordinates, b: Coordinates) -> None:
    assert (structural_distance(a, b) == 0) == (a == b)


@given(coordinates(), coordinates())
def test_symmetry(a: Coordinates, b: Coordinates) -> None:
    assert structural_distance(a, b) == structural_distance(b, a)


@given(coordinates(), coordinates(), coordinates())
def test_triangle(a: Coordinates, b: Coordinates, c: Coordinates) -> None:
    assert structural_distance(a, c) <= structural_distance(a, b) + structural_distance(b, c)


@given(coordinates(), coordinates())
def test_bounded_0_1(a: Coordinates, b: Coordinates) -> None:
    assert 0 <= distance(a, b) <= 1


@given(coordinates(), coordinates(), coordinates())
def test_tree_part_ultrametric(a: Coordinates, b: Coordinates, c: Coordinates) -> None:
    def tree(x: Coordinates, y: Coordinates) -> int:
        return distance(x, y).components[0].thousandths

    assert tree(a, c) <= max(tree(a, b), tree(b, c))


@given(coordinates(), coordinates(), coordinates())
def test_distance_refines_along_tree(a: Coordinates, b: Coordinates, c: Coordinates) -> None:
    """Of two places of one grade and track, the one that parts later from a third is nearer to it."""
    b, c = (Coordinates(place.path, a.grade, a.track) for place in (b, c))
    if a.shared(b) > a.shared(c):
        assert structural_distance(a, b) < structural_distance(a, c)


@given(coordinates(), st.integers(0, 12), st.integers(0, 12))
def test_distance_monotone_in_grade_gap(a: Coordinates, near: int, far: int) -> None:
    if abs(a.grade - near) <= abs(a.grade - far):
        one, other = (Coordinates(a.path, grade, a.track) for grade in (near, far))
        assert structural_distance(a, one) <= structural_distance(a, other)


@given(fingerprints(), fingerprints(), fingerprints())
def test_jaccard_metric(a: dict[str, int], b: dict[str, int], c: dict[str, int]) -> None:
    def present(skills: dict[str, int]) -> dict[str, int]:
        return {skill: weight for skill, weight in skills.items() if weight}

    assert (content(a, b) == 0) == (present(a) == present(b))
    assert content(a, b) == content(b, a)
    assert content(a, c) <= content(a, b) + content(b, c)
    assert 0 <= content(a, b) <= 1000


@given(*[coordinates()] * 3, *[fingerprints()] * 3)
def test_mix_is_metric(
    a: Coordinates, b: Coordinates, c: Coordinates, x: dict[str, int], y: dict[str, int], z: dict[str, int]
) -> None:
    assert mixed(a, a, x, x) == 0
    assert mixed(a, b, x, y) == mixed(b, a, y, x)
    assert mixed(a, c, x, z) <= mixed(a, b, x, y) + mixed(b, c, y, z)
    assert 0 <= mixed(a, b, x, y) <= 1000


@given(policies, thousandths)
def test_band_total_and_disjoint(policy: MatchPolicy, d: int) -> None:
    assert BANDS.count(policy.band(d)) == 1
    assert (policy.band(d) == "confident") == (d <= policy.tolerance)
    assert (policy.band(d) == "no_match") == (d > policy.review_limit)


@given(policies, thousandths, thousandths)
def test_band_monotone_in_distance(policy: MatchPolicy, a: int, b: int) -> None:
    low, high = sorted([a, b])
    assert BANDS.index(policy.band(low)) <= BANDS.index(policy.band(high))


@given(coordinates(), coordinates())
def test_other_group_never_confident(a: Coordinates, b: Coordinates) -> None:
    if a.path[0] != b.path[0]:
        assert distance(a, b).band == "no_match"


@given(coordinates(), coordinates(), fingerprints())
def test_missing_fingerprint_never_scores(a: Coordinates, b: Coordinates, skills: dict[str, int]) -> None:
    assert content_distance(None, skills) is None
    assert content_distance(skills, None) is None
    assert content_distance(None, None) is None
    assert mixed_distance(a, b, skills, None) is None


@given(coordinates(), coordinates())
def test_parts_sum_to_the_distance(a: Coordinates, b: Coordinates) -> None:
    found = distance(a, b)
    assert sum(part.thousandths for part in found.components) == found.thousandths
    assert found.thousandths == structural_distance(a, b)
    assert float(found) == found.thousandths / 1000


@given(st.lists(coordinates(), max_size=6), st.lists(coordinates(), max_size=6))
def test_matrix_agrees_with_single_distances(rows: list[Coordinates], columns: list[Coordinates]) -> None:
    matrix = structural_matrix(rows, columns)
    assert matrix.shape == (len(rows), len(columns))
    assert matrix.tolist() == [[structural_distance(a, b) for b in columns] for a in rows]
