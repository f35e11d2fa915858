"""A company's ladder: what is mapped there and back contains where it started."""

from importlib.resources import files
from typing import Any

from hypothesis import given

from jobtaxonomy.levelling import LevelFramework
from jobtaxonomy.levelling.ladder import read_ladder
from jobtaxonomy.strategies.levels import company_ladders


def bundled() -> LevelFramework:
    table = (files("jobtaxonomy") / "data/levels.tsv").read_text(encoding="utf-8")
    return LevelFramework.from_rows(line.split("\t") for line in table.splitlines())


FRAMEWORK = bundled()


@given(company_ladders(FRAMEWORK))
def test_there_and_back_contains_the_starting_level(content: dict[str, Any]) -> None:
    ladder = read_ladder(content, universal=FRAMEWORK)
    for level in ladder:
        counterparts = ladder.to_universal(level.code)
        assert counterparts
        assert all(level in ladder.from_universal(universal) for universal in counterparts)


@given(company_ladders(FRAMEWORK))
def test_back_and_there_contains_the_starting_level(content: dict[str, Any]) -> None:
    ladder = read_ladder(content, universal=FRAMEWORK)
    for universal in FRAMEWORK:
        for level in ladder.from_universal(universal):
            assert universal in ladder.to_universal(level.code)


@given(company_ladders(FRAMEWORK))
def test_scores_map_to_the_nearest_grade(content: dict[str, Any]) -> None:
    ladder = read_ladder(content, universal=FRAMEWORK)
    for entry in ladder.entries:
        if entry.method == "scores":
            grades = {level.grade for level in ladder.to_universal(entry.level.code)}
            assert grades == {max(1, entry.level.grade)}
