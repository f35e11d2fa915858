"""Scores, years and levels as values: what they refuse, what they print."""

import copy
import math

import pytest

from jobtaxonomy.errors import InvalidLevel
from jobtaxonomy.levelling import DIMENSIONS, Deltas, Level, LevelMapping, Scores, Years
from jobtaxonomy.levelling.rubric import ANCHORS, EU_FACTORS, HIGHEST_SCORE

M3 = Level("M3", "M", 3, "Senior Manager", scores=Scores.of([7] * 8), years=Years(8, 12))
P5 = Level("P5", "P", 5, "Expert", scores=Scores.of([8, 7, 8, 8, 7, 7, 7, 5]), years=Years(8, 12))


@pytest.mark.parametrize("score", [-1, 13, True, 7.0, "7", None])
def test_a_score_outside_the_scale_is_refused_by_name(score: object) -> None:
    with pytest.raises(InvalidLevel, match="knowledge"):
        Scores.of([score, 1, 1, 1, 1, 1, 1, 1])  # type: ignore[list-item]


@pytest.mark.parametrize("given", [[1] * 7, [1] * 9, {"knowledge": 1}, dict.fromkeys("abcdefgh", 1)])
def test_scores_are_eight(given: list[int] | dict[str, int]) -> None:
    with pytest.raises(InvalidLevel, match="eight"):
        Scores.of(given)


def test_scores_by_name_by_attribute_and_in_order() -> None:
    scores = Scores.of({d.code: number for number, d in enumerate(DIMENSIONS)})
    assert list(scores) == list(range(8))
    assert scores["decision_rights"] == scores.decision_rights == 5
    with pytest.raises(InvalidLevel, match="leadership"):
        scores["charm"]


def test_scores_are_compared_with_scores_only() -> None:
    with pytest.raises(TypeError):
        assert Scores.of([1] * 8) <= (1,) * 8  # type: ignore[operator]


def test_deltas_are_signed() -> None:
    deltas = Deltas.between(M3.scores, P5.scores)
    assert dict(deltas.items())["leadership"] == deltas.leadership == -2


@pytest.mark.parametrize(("lo", "hi"), [(-1, 2), (5, 5), (5, 3), (True, 3), (0, math.nan), (math.inf, None), ("1", 2)])
def test_years_refuse_what_is_no_range(lo: float, hi: float | None) -> None:
    with pytest.raises(InvalidLevel):
        Years(lo, hi)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("8-12", Years(8, 12)),
        ("8–12 yrs", Years(8, 12)),
        ("20+", Years(20)),
        ("2.5 to 4 years", Years(2.5, 4)),
    ],
)
def test_years_are_read_as_people_write_them(text: str, years: Years) -> None:
    assert Years.parse(text) == years


@pytest.mark.parametrize("text", ["", "many", "8-", "x-y", "12-8"])
def test_years_that_cannot_be_read(text: str) -> None:
    if text == "8-":
        assert Years.parse(text) == Years(8)
    else:
        with pytest.raises(InvalidLevel):
            Years.parse(text)


def test_no_order_across_tracks() -> None:
    with pytest.raises(TypeError, match="'<' not supported"):
        assert M3 < P5
    with pytest.raises(TypeError):
        sorted([P5, M3])
    assert min(M3, Level("M1", "M", 1, "Supervisor", scores=Scores.of([5] * 8))).code == "M1"


def test_the_grade_is_never_stored() -> None:
    assert "grade" not in Level.__slots__
    assert M3.grade == P5.grade == 7


def test_a_level_is_a_value() -> None:
    twin = copy.deepcopy(M3)
    assert twin == M3
    assert hash(twin) == hash(M3)
    with pytest.raises(AttributeError):
        M3.name = "Boss"  # type: ignore[misc]


def test_a_level_without_texts_answers_with_empty_ones() -> None:
    assert M3.knowledge == "" == M3.sentence("leadership")
    assert M3.gs is None
    assert [text for _, text in M3.rubric] == [""] * 4


def test_seven_sentences_are_refused() -> None:
    with pytest.raises(InvalidLevel, match="one sentence per dimension"):
        Level("M3", "M", 3, "Senior Manager", scores=M3.scores, sentences=("x",) * 7)


@pytest.mark.parametrize(("value", "low", "high"), [("13", 13, 13), ("13-14", 13, 14), ("SES", None, None)])
def test_a_mapping_is_a_number_a_range_or_a_name(value: str, low: int | None, high: int | None) -> None:
    mapping = LevelMapping("GS", value, "low", "somewhere")
    assert (mapping.low, mapping.high) == (low, high)


def test_every_score_has_an_anchor_and_every_dimension_a_factor_of_the_directive() -> None:
    assert len(ANCHORS) == HIGHEST_SCORE + 1
    assert {dimension.eu_factor for dimension in DIMENSIONS} == set(EU_FACTORS) - {"working conditions"}
