"""compare(): laws of any two or three levels."""

from hypothesis import given

from jobtaxonomy.levelling import Level, LevelComparison, compare
from jobtaxonomy.strategies.levels import levels

FLIPPED = {"same": "same", "below": "above", "above": "below", "incomparable": "incomparable"}


@given(levels(), levels())
def test_compare_antisymmetric(a: Level, b: Level) -> None:
    there, back = compare(a, b), compare(b, a)
    assert [-delta for delta in there.deltas] == list(back.deltas)
    assert back.dominance == FLIPPED[there.dominance]
    assert there.grade_delta == -back.grade_delta
    assert there.promotion_gap == back.regression


@given(levels(), levels(), levels())
def test_delta_chains(a: Level, b: Level, c: Level) -> None:
    whole, first, second = compare(a, c).deltas, compare(a, b).deltas, compare(b, c).deltas
    assert list(whole) == [one + two for one, two in zip(first, second, strict=True)]


@given(levels(), levels(), levels())
def test_gap_quasimetric(a: Level, b: Level, c: Level) -> None:
    assert compare(a, a).promotion_gap == 0
    assert compare(a, c).promotion_gap <= compare(a, b).promotion_gap + compare(b, c).promotion_gap
    assert (compare(a, b).promotion_gap == 0) == (b.scores <= a.scores)


@given(levels(), levels())
def test_gap_plus_regression_is_l1(a: Level, b: Level) -> None:
    move = compare(a, b)
    distance = sum(abs(mine - theirs) for mine, theirs in zip(a.scores, b.scores, strict=True))
    assert move.promotion_gap + move.regression == move.l1 == distance


@given(levels())
def test_compare_self_is_same(a: Level) -> None:
    move = compare(a, a)
    assert (move.dominance, move.grade_delta, move.step_delta, move.l1) == ("same", 0, 0, 0)


@given(levels(), levels(), levels())
def test_span_triangle(a: Level, b: Level, c: Level) -> None:
    assert compare(a, c).span <= compare(a, b).span + compare(b, c).span


@given(levels(), levels())
def test_dominance_agrees_with_grades(a: Level, b: Level) -> None:
    move = compare(a, b)
    if move.dominance == "below":
        assert move.grade_delta >= 0
        assert move.regression == 0


@given(levels(), levels())
def test_years_gap_is_an_interval(a: Level, b: Level) -> None:
    gap = compare(a, b).years_gap
    if a.years is None or b.years is None:
        assert gap is None
    else:
        assert gap is not None
        assert gap[0] >= 0
        assert gap[1] is None or gap[0] <= gap[1]


@given(levels(), levels())
def test_weights_of_one_change_nothing_and_of_nought_hide(a: Level, b: Level) -> None:
    plain: LevelComparison = compare(a, b)
    assert compare(a, b, weights={"knowledge": 1}) == plain
    hidden = compare(a, b, weights={"knowledge": 0})
    assert plain.l1 - hidden.l1 == abs(plain.deltas.knowledge)
