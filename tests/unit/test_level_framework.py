"""The bundled levels: what they are, how they are found, how they compare."""

import re
from importlib.resources import files
from itertools import combinations

import pytest

from jobtaxonomy.errors import InvalidLevel, UnknownLevel
from jobtaxonomy.levelling import Level, LevelFramework, Scores, Years
from jobtaxonomy.levelling.framework import HEADER


@pytest.fixture(scope="module")
def levels() -> LevelFramework:
    table = (files("jobtaxonomy") / "data/levels.tsv").read_text(encoding="utf-8")
    return LevelFramework.from_rows(line.split("\t") for line in table.splitlines())


def test_23_levels_on_4_tracks(levels: LevelFramework) -> None:
    assert [(track.code, len(track)) for track in levels.tracks] == [("S", 4), ("P", 8), ("M", 6), ("E", 5)]
    assert [level.code for level in levels] == [code for track in levels.tracks for code in track.levels]
    assert len(levels) == 23


@pytest.mark.parametrize(
    ("grade", "codes"),
    [
        (1, "S1"), (2, "S2"), (3, "S3 P1"), (4, "S4 P2"), (5, "P3 M1"), (6, "P4 M2"), (7, "P5 M3"),
        (8, "P6 M4 E1"), (9, "P7 M5 E2"), (10, "P8 M6 E3"), (11, "E4"), (12, "E5"),
    ],
)  # fmt: skip
def test_peers_by_grade(levels: LevelFramework, grade: int, codes: str) -> None:
    assert [level.code for level in levels.at_grade(grade)] == codes.split()


@pytest.mark.parametrize(
    ("code", "years"),
    [
        ("S1", (0, 1)), ("S4", (5, 8)), ("P1", (0, 2)), ("P7", (15, 22)), ("P8", (18, 30)), ("M1", (3, 6)),
        ("M3", (8, 12)), ("M6", (15, 25)), ("E1", (12, 18)), ("E2", (14, 20)), ("E3", (15, 22)),
        ("E4", (18, 25)), ("E5", (20, 30)),
    ],
)  # fmt: skip
def test_years(levels: LevelFramework, code: str, years: tuple[int, int]) -> None:
    assert levels[code].years == Years(*years)


def test_m3_and_p5_are_incomparable_peers(levels: LevelFramework) -> None:
    move = levels.compare("M3", "P5")
    assert (move.dominance, move.grade_delta, move.step_delta) == ("incomparable", 0, None)


@pytest.mark.parametrize(
    ("a", "b", "dominance", "gap", "regression", "grade"),
    [
        ("M1", "M3", "below", 16, 0, 2),
        ("M2", "P4", "incomparable", 3, 2, 0),
        ("P4", "M4", "below", 15, 0, 2),
        ("P6", "M5", "incomparable", 7, 1, 1),
    ],
)
def test_worked_comparisons(
    levels: LevelFramework, a: str, b: str, dominance: str, gap: int, regression: int, grade: int
) -> None:
    move = levels.compare(a, b)
    assert (move.dominance, move.promotion_gap, move.regression, move.grade_delta) == (
        dominance,
        gap,
        regression,
        grade,
    )


def test_the_method_examples_in_full(levels: LevelFramework) -> None:
    move = levels.compare("M1", "M3")
    assert list(move.deltas) == [2] * 8
    assert move.years_gap == (2, 9)
    assert str(move) == "M1 is below M3: grade +2, 16 to gain, 0 given up"
    assert {name: delta for name, delta in levels.compare("M2", "P4").deltas.items() if delta} == {
        "knowledge": 1,
        "autonomy": 1,
        "complexity": 1,
        "leadership": -2,
    }


@pytest.mark.parametrize("spelling", ["M3", "m3", " M 3 ", "m-3", "Senior Manager", "senior  manager"])
def test_a_level_is_found_however_it_is_spelled(levels: LevelFramework, spelling: str) -> None:
    assert levels[spelling].code == "M3"
    assert spelling in levels


def test_a_miss_suggests(levels: LevelFramework) -> None:
    assert levels.get("M9") is None
    assert "M9" not in levels
    with pytest.raises(UnknownLevel) as caught:
        levels["M9"]
    assert caught.value.suggestions
    assert set(caught.value.suggestions) <= {level.code for level in levels}
    with pytest.raises(UnknownLevel):
        levels.track("Q")


def test_next_previous_and_peers(levels: LevelFramework) -> None:
    following, preceding = levels.next("M3"), levels.previous("M3")
    assert following is not None
    assert preceding is not None
    assert (preceding.code, following.code) == ("M2", "M4")
    assert levels.next("E5") is None
    assert levels.previous("S1") is None
    assert [peer.code for peer in levels.peers("M4")] == ["P6", "E1"]


def test_levels_for_years_are_a_set(levels: LevelFramework) -> None:
    found = {n: [level.code for level in levels.levels_for_years("M", n)] for n in (2, 5, 8, 11, 15, 60)}
    assert found == {
        2: [],
        5: ["M1", "M2"],
        8: ["M3"],
        11: ["M3", "M4"],
        15: ["M5", "M6"],
        60: ["M6"],
    }


def test_two_levels_of_one_code_are_refused() -> None:
    level = Level("M1", "M", 1, "Supervisor", scores=Scores.of([5] * 8))
    with pytest.raises(InvalidLevel, match="different codes"):
        LevelFramework.of([level, level])


def test_weights_are_checked(levels: LevelFramework) -> None:
    with pytest.raises(InvalidLevel, match="charm"):
        levels.compare("M1", "M2", weights={"charm": 1})
    with pytest.raises(InvalidLevel, match="knowledge"):
        levels.compare("M1", "M2", weights={"knowledge": -1})
    assert levels.compare("M1", "M2", weights={"knowledge": 3}).promotion_gap == 10


def texts(level: Level) -> list[str]:
    return [level.summary, *level.sentences, *(text for _, text in level.rubric)]


def words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower()))


def test_every_text_is_there_and_is_a_sentence(levels: LevelFramework) -> None:
    for level in levels:
        assert len(texts(level)) == 13
        for text in texts(level):
            assert re.fullmatch(r"[A-Z].*\.", text), (level.code, text)
            assert 6 <= len(text.split()) <= 40, (level.code, text)


def test_no_two_texts_are_alike(levels: LevelFramework) -> None:
    every = [(level.code, text, words(text)) for level in levels for text in texts(level)]
    for (a, one, first), (b, other, second) in combinations(every, 2):
        assert len(first & second) / len(first | second) < 0.8, (a, one, b, other)


def test_no_text_speaks_to_the_reader(levels: LevelFramework) -> None:
    for level in levels:
        assert not words(" ".join(texts(level))) & {"you", "your", "yours", "we", "our"}, level.code


def test_every_counterpart_has_confidence_and_source(levels: LevelFramework) -> None:
    for level in levels:
        assert level.gs is not None
        assert level.isco_skill_level is not None
        for mapping in level.mappings:
            assert mapping.confidence in ("high", "medium", "low")
            assert mapping.source


def test_the_header_of_the_table_is_the_one_the_pipeline_writes() -> None:
    table = (files("jobtaxonomy") / "data/levels.tsv").read_text(encoding="utf-8")
    assert tuple(table.splitlines()[0].split("\t")) == HEADER
