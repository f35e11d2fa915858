"""Factor evaluation: laws of every combination of factor levels."""

from importlib.resources import files
from itertools import pairwise

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from jobtaxonomy.levelling import LevelFramework
from jobtaxonomy.levelling.factors import FACTORS, GRADE_FLOORS, FactorProfile, grade_of_points, lowest_points
from jobtaxonomy.strategies.levels import factor_profiles


def bundled() -> LevelFramework:
    table = (files("jobtaxonomy") / "data/levels.tsv").read_text(encoding="utf-8")
    return LevelFramework.from_rows(line.split("\t") for line in table.splitlines())


FRAMEWORK = bundled()


@given(factor_profiles())
def test_fes_total_one_grade(job: FactorProfile) -> None:
    assert job.points % 5 == 0
    grade = job.grade
    assert 1 <= grade <= 15
    assert lowest_points(grade) <= job.points
    assert grade == 15 or job.points < lowest_points(grade + 1)


@given(factor_profiles(), st.sampled_from(FACTORS))
def test_fes_monotone_in_each_factor(job: FactorProfile, factor: object) -> None:
    for known in FACTORS:
        if known is factor:
            totals = [evolve(job, **{known.code: level}).points for level in range(1, len(known.points) + 1)]
            assert all(low < high for low, high in pairwise(totals))


@given(factor_profiles())
def test_fes_bounds_190_4480(job: FactorProfile) -> None:
    assert 190 <= job.points <= 4480


@given(st.integers(1, 15))
def test_fes_grade_roundtrip(grade: int) -> None:
    assert grade_of_points(lowest_points(grade)) == grade
    assert grade == 1 or grade_of_points(lowest_points(grade) - 5) == grade - 1


@given(factor_profiles())
def test_fes_parts_sum_to_the_total(job: FactorProfile) -> None:
    assert sum(points for _, points in job.points_by_factor) == job.points
    assert sum(points for _, points in job.points_by_eu_factor) == job.points


@given(factor_profiles())
def test_fes_points_to_next_grade_are_the_missing_ones(job: FactorProfile) -> None:
    missing = job.points_to_next_grade
    if missing is None:
        assert job.points >= GRADE_FLOORS[-1]
    else:
        assert grade_of_points(job.points + missing) == job.grade + 1
        assert grade_of_points(job.points + missing - 5) == job.grade


def test_bundled_fes_monotone_along_track() -> None:
    for track in FRAMEWORK.tracks:
        for low, high in pairwise(FRAMEWORK.ladder(track.code)):
            assert low.factors is not None
            assert high.factors is not None
            assert all(a <= b for a, b in zip(low.factors, high.factors, strict=True)), high.code


def test_bundled_fes_agrees_with_the_stated_general_schedule_grade() -> None:
    for level in FRAMEWORK:
        assert level.factors is not None
        assert level.gs is not None
        if level.gs.low is not None and level.gs.high is not None:
            assert level.gs.low <= FactorProfile.of(level.factors).grade <= level.gs.high, level.code
