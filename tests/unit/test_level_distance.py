"""Distances against the worked examples, and the triangle by brute force on the bundled levels."""

import copy
import pickle
import random
from importlib.resources import files

import pytest

from jobtaxonomy.errors import InvalidLevel, InvalidQuery
from jobtaxonomy.levelling import LevelFramework
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

OPSLEAD = ("MGMT", "MANUF", "OPSLEAD")


@pytest.fixture(scope="module")
def levels() -> LevelFramework:
    table = (files("jobtaxonomy") / "data/levels.tsv").read_text(encoding="utf-8")
    return LevelFramework.from_rows(line.split("\t") for line in table.splitlines())


def at(levels: LevelFramework, code: str, path: tuple[str, ...] = OPSLEAD) -> Coordinates:
    return Coordinates(path, levels[code].grade, levels[code].track)


@pytest.mark.parametrize(
    ("code", "path", "expected"),
    [
        ("M3", OPSLEAD, 0.0),
        ("M2", OPSLEAD, 0.12),
        ("M4", OPSLEAD, 0.12),
        ("P5", OPSLEAD, 0.06),
        ("M3", ("MGMT", "MANUF", "QUALITY"), 0.18),
        ("M5", OPSLEAD, 0.24),
        ("M6", OPSLEAD, 0.36),
        ("M3", ("MGMT", "LOGIST", "WAREHOUSE"), 0.32),
        ("M3", ("COMP", "SOFTW", "BACKEND"), 0.46),
        ("S1", ("COMP", "SOFTW", "BACKEND"), 1.0),
    ],
)
def test_worked_distances_from_m3(levels: LevelFramework, code: str, path: tuple[str, ...], expected: float) -> None:
    assert distance(at(levels, "M3"), at(levels, code, path)) == expected


def test_s1_is_nowhere_near_m1(levels: LevelFramework) -> None:
    """A comparison by the digit of the level puts the two side by side; the grade keeps them apart."""
    s1 = at(levels, "S1")
    nearest = min(
        (level for level in levels if level.code != "S1"),
        key=lambda level: structural_distance(s1, at(levels, level.code)),
    )
    assert nearest.code == "S2"
    assert distance(s1, at(levels, "M1")).band == "no_match"


def test_triangle_by_brute_force(levels: LevelFramework) -> None:
    paths = [(group, family, focus) for group in "AB" for family in "CD" for focus in "EF"]
    places = [at(levels, level.code, path) for path in paths for level in levels]
    rng = random.Random(20_000)
    for _ in range(20_000):
        a, b, c = rng.choices(places, k=3)
        assert structural_distance(a, c) <= structural_distance(a, b) + structural_distance(b, c)


def test_triangle_over_every_triple_of_a_smaller_space(levels: LevelFramework) -> None:
    paths = [("A", "C", "E"), ("A", "C", "F"), ("A", "D", "E"), ("B", "C", "E")]
    matrix = structural_matrix([at(levels, level.code, path) for path in paths for level in levels]).astype(int)
    assert (matrix == matrix.T).all()
    for middle in range(len(matrix)):
        assert (matrix <= matrix[:, [middle]] + matrix[[middle], :]).all()
    assert (matrix == 0).sum() == len(matrix)


@pytest.mark.parametrize(
    ("thousandths", "band"),
    [(0, "confident"), (300, "confident"), (320, "needs_review"), (440, "needs_review"), (460, "no_match")],
)
def test_bands_of_structural_1(thousandths: int, band: str) -> None:
    assert STRUCTURAL.band(thousandths) == band


def test_editions() -> None:
    assert [policy.edition for policy in (STRUCTURAL, CONTENT, MIXED)] == [
        "structural@1",
        "content@1",
        "mixed@1",
    ]
    assert (STRUCTURAL.tolerance, CONTENT.tolerance) == (300, 400)


@pytest.mark.parametrize(("tolerance", "limit"), [(-1, 10), (300, 300), (400, 300), (300, 1001)])
def test_bands_that_do_not_follow_each_other_are_refused(tolerance: int, limit: int) -> None:
    with pytest.raises(InvalidQuery):
        MatchPolicy("mine@1", tolerance, limit)


def test_a_policy_of_ones_own_is_named_in_the_result(levels: LevelFramework) -> None:
    strict = MatchPolicy("strict@1", 100, 200)
    found = distance(at(levels, "M3"), at(levels, "M4"), policy=strict)
    assert (found.band, found.edition) == ("needs_review", "strict@1")


def test_a_distance_pickles_and_copies_with_its_parts(levels: LevelFramework) -> None:
    found = distance(at(levels, "M3"), at(levels, "P4"))
    for twin in (pickle.loads(pickle.dumps(found)), copy.copy(found), copy.deepcopy(found)):
        assert twin == found == 0.18
        assert twin.explain() == found.explain()
    assert "1 grade apart" in found.explain()
    assert "track M and track P" in found.explain()


@pytest.mark.parametrize("path", [("A", "B", "C", "D"), ("A", "", "C")])
def test_paths_have_up_to_three_names(path: tuple[str, ...]) -> None:
    with pytest.raises(InvalidLevel):
        Coordinates(path, 5, "M")


@pytest.mark.parametrize("grade", [-1, True, 1.5])
def test_a_grade_is_a_whole_number(grade: int) -> None:
    with pytest.raises(InvalidLevel, match="grade"):
        Coordinates(OPSLEAD, grade, "M")


def test_content_is_weighted_jaccard() -> None:
    assert content_distance({"lean": 2, "spc": 2}, {"lean": 1, "sap": 1}) == 800  # 1 - 1/5
    assert content_distance({"lean": 2}, {"lean": 2}) == 0
    # rounded up: 1 - 1/3 is 667, and the least difference is never nothing
    assert content_distance({"lean": 1, "sap": 1}, {"lean": 1, "spc": 1}) == 667
    assert content_distance({"lean": 2000}, {"lean": 2001}) == 1
    with pytest.raises(InvalidQuery, match="weight"):
        content_distance({"lean": -1}, {})


def test_missing_parts_are_never_scored(levels: LevelFramework) -> None:
    """Were a missing set scored as equal, two unlike jobs would be nearer by way of an unknown one."""
    m3 = at(levels, "M3")
    assert mixed_distance(m3, m3, {"x": 1}, {"y": 1}) == 500
    assert mixed_distance(m3, m3, {"x": 1}, None) is None
