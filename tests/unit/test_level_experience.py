"""Claims of experience: two kinds stand side by side, two of one kind may contradict."""

import pytest

from jobtaxonomy.errors import InvalidLevel, InvalidQuery
from jobtaxonomy.levelling import Years
from jobtaxonomy.levelling.experience import ExperienceClaim, conflicts, levels_for_years

CARD = ExperienceClaim("total", 8, 12, source="card", locator="Typical experience")
GUIDE = ExperienceClaim("in_leadership", 5, 7, open_ended=True, source="guide")


def test_total_and_leadership_years_stand_side_by_side() -> None:
    assert conflicts([CARD, GUIDE]) == ()
    assert str(GUIDE) == "5 to 7 years or more in leadership (guide)"
    assert GUIDE.years == Years(5)


def test_two_totals_that_cannot_both_hold_are_flagged() -> None:
    short = ExperienceClaim("total", 3, 6, source="advert")
    assert conflicts([CARD, short]) == ((CARD, short),)


def test_a_part_may_not_exceed_the_whole() -> None:
    long = ExperienceClaim("in_leadership", 12, 15, source="advert")
    assert conflicts([CARD, long]) == ((CARD, long),)
    assert conflicts([long, GUIDE]) == ()


def test_unknown_kinds_and_ranges_are_refused() -> None:
    with pytest.raises(InvalidLevel, match="in_leadership"):
        ExperienceClaim("managing", 1, 2, source="x")  # type: ignore[arg-type]
    with pytest.raises(InvalidLevel):
        ExperienceClaim("total", 5, 2, source="x")


@pytest.mark.parametrize("years", [-1, True, float("nan")])
def test_years_asked_for_are_numbers(years: float) -> None:
    with pytest.raises(InvalidQuery):
        levels_for_years([], years)


def test_an_empty_ladder_has_no_level_for_anybody() -> None:
    assert levels_for_years([], 5) == ()
