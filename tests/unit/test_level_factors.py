"""Factor evaluation against the published table, and every combination there is."""

from collections import Counter
from itertools import product
from pathlib import Path

import pytest

from jobtaxonomy.errors import InvalidLevel
from jobtaxonomy.levelling.factors import FACTORS, GRADE_FLOORS, FactorProfile, grade_of_points, lowest_points

PUBLISHED = Path(__file__).resolve().parents[2] / "../shared/method/fes.json"


@pytest.mark.skipif(not PUBLISHED.exists(), reason="the reference files are not here")
def test_points_and_grades_are_the_published_ones() -> None:
    import json

    table = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    assert [tuple(factor["points"]) for factor in table["factors"]] == [factor.points for factor in FACTORS]
    assert [row["low"] for row in table["grades"]] == list(GRADE_FLOORS)


def test_every_factor_level_has_a_meaning() -> None:
    for factor in FACTORS:
        assert len(factor.degrees) == len(set(factor.degrees)) == len(factor.points)


@pytest.mark.parametrize(
    ("levels", "points", "grade"),
    [
        ([1] * 9, 190, 1),
        ([6, 3, 3, 3, 3, 2, 2, 1, 1], 1885, 9),
        ([7, 4, 3, 4, 3, 3, 2, 1, 1], 2470, 11),
        ([7, 4, 4, 5, 4, 3, 3, 1, 1], 2890, 12),
        ([9, 5, 5, 6, 6, 4, 4, 3, 3], 4480, 15),
    ],
)
def test_known_evaluations(levels: list[int], points: int, grade: int) -> None:
    job = FactorProfile.of(levels)
    assert (job.points, job.grade) == (points, grade)


def test_explanation_names_every_factor_and_the_missing_points() -> None:
    lines = FactorProfile.of([7, 4, 4, 5, 4, 3, 3, 1, 1]).explain().splitlines()
    assert len(lines) == 10
    assert all(factor.name in line for factor, line in zip(FACTORS, lines[:9], strict=True))
    assert lines[-1] == "2890 points: grade 12; 265 points below grade 13"
    assert FactorProfile.of([9, 5, 5, 6, 6, 4, 4, 3, 3]).explain().endswith("4480 points: grade 15")


@pytest.mark.parametrize("levels", [[1] * 8, [0] + [1] * 8, [10] + [1] * 8, [True] + [1] * 8, [1] * 8 + [4]])
def test_what_is_no_evaluation_is_refused(levels: list[int]) -> None:
    with pytest.raises(InvalidLevel):
        FactorProfile.of(levels)


@pytest.mark.parametrize("points", [189, -5, True, 200.0])
def test_points_below_the_first_grade_are_refused(points: int) -> None:
    with pytest.raises(InvalidLevel, match="190"):
        grade_of_points(points)


@pytest.mark.parametrize("grade", [0, 16, True])
def test_grades_that_do_not_exist(grade: int) -> None:
    with pytest.raises(InvalidLevel, match="1 to 15"):
        lowest_points(grade)


def test_a_sample_of_vectors_through_the_class() -> None:
    vectors = product(*(range(1, len(factor.points) + 1) for factor in FACTORS))
    sample = [vector for number, vector in enumerate(vectors) if number % 1009 == 0]
    assert len(sample) == 1156
    for vector in sample:
        job = FactorProfile.of(vector)
        assert job.points % 5 == 0
        assert job.grade == sum(floor <= job.points for floor in GRADE_FLOORS)


@pytest.mark.data
def test_all_1_166_400_vectors() -> None:
    totals: Counter[int] = Counter([0])
    for factor in FACTORS:
        added: Counter[int] = Counter()
        for total, ways in totals.items():
            for points in factor.points:
                added[total + points] += ways
        totals = added
    assert sum(totals.values()) == 1_166_400
    assert (min(totals), max(totals), len(totals)) == (190, 4480, 836)
    seen = 0
    for vector in product(*(factor.points for factor in FACTORS)):
        total = sum(vector)
        grade = grade_of_points(total)
        assert GRADE_FLOORS[grade - 1] <= total
        assert grade == 15 or total < GRADE_FLOORS[grade]
        assert total % 5 == 0
        seen += 1
    assert seen == 1_166_400
