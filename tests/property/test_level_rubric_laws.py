"""Scores, their order and their grade: laws of any rubric and of the bundled one."""

from importlib.resources import files
from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from jobtaxonomy.levelling import Level, LevelFramework, Scores
from jobtaxonomy.levelling.comparison import dominance
from jobtaxonomy.levelling.rubric import HIGHEST_SCORE
from jobtaxonomy.strategies.levels import levels, pareto_pairs, scores, tracks


def bundled() -> LevelFramework:
    table = (files("jobtaxonomy") / "data/levels.tsv").read_text(encoding="utf-8")
    return LevelFramework.from_rows(line.split("\t") for line in table.splitlines())


FRAMEWORK = bundled()

bundled_levels = st.sampled_from(FRAMEWORK.levels)


@given(pareto_pairs())
def test_grade_monotone_in_rubric(pair: tuple[Scores, Scores]) -> None:
    low, high = pair
    assert low <= high
    assert low.grade <= high.grade


@given(scores(), scores(), scores())
def test_pareto_is_a_partial_order(a: Scores, b: Scores, c: Scores) -> None:
    assert a <= a
    assert not (a <= b <= a) or a == b
    assert not (a <= b <= c) or a <= c
    assert (a < b) == (a <= b and a != b) == (b > a)
    assert (dominance(a, b) == "incomparable") == (not a <= b and not b <= a)


@given(tracks())
def test_track_is_strict_chain(track: tuple[Level, ...]) -> None:
    for low, high in pairwise(track):
        assert low.scores < high.scores
        assert low.grade < high.grade
        assert low < high


def test_bundled_tracks_are_strict_chains() -> None:
    for track in FRAMEWORK.tracks:
        for low, high in pairwise(FRAMEWORK.ladder(track.code)):
            assert low.scores < high.scores, (low.code, high.code)
            assert low.grade < high.grade, (low.code, high.code)


def test_grade_injective_within_track() -> None:
    for track in FRAMEWORK.tracks:
        grades = [level.grade for level in FRAMEWORK.ladder(track.code)]
        assert len(set(grades)) == len(grades)


def test_peers_incomparable_across_tracks() -> None:
    for a, b in combinations(FRAMEWORK.levels, 2):
        if a.track != b.track and a.grade == b.grade:
            assert dominance(a.scores, b.scores) == "incomparable", (a.code, b.code)


@given(scores())
def test_scores_in_scale(vector: Scores) -> None:
    assert all(0 <= score <= HIGHEST_SCORE for score in vector)


@given(scores())
def test_grade_in_score_hull(vector: Scores) -> None:
    assert min(vector) <= vector.grade <= max(vector)


@given(scores())
def test_grade_is_the_mean_rounded_half_up(vector: Scores) -> None:
    total = sum(vector)
    # grade - 1/2 <= total / 8 < grade + 1/2
    assert 8 * vector.grade - 4 <= total < 8 * vector.grade + 4


@given(bundled_levels, bundled_levels)
def test_order_exists_within_a_track_only(a: Level, b: Level) -> None:
    if a.track == b.track:
        assert (a < b) == (a.step < b.step) == (b > a)
        assert (a <= b) == (a.step <= b.step) == (b >= a)
    else:
        for compare in (Level.__lt__, Level.__le__, Level.__gt__, Level.__ge__):
            assert compare(a, b) is NotImplemented


@given(levels())
def test_level_frozen_and_hash_consistent(level: Level) -> None:
    import pickle

    twin = pickle.loads(pickle.dumps(level))
    assert twin == level
    assert hash(twin) == hash(level)
