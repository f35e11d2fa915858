"""Years of experience: laws of tracks and of claims."""

from importlib.resources import files
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtaxonomy.levelling import Level, LevelFramework, Years
from jobtaxonomy.levelling.experience import ExperienceClaim, conflicts, levels_for_years
from jobtaxonomy.strategies.levels import experience_claims, tracks, years


def bundled() -> LevelFramework:
    table = (files("jobtaxonomy") / "data/levels.tsv").read_text(encoding="utf-8")
    return LevelFramework.from_rows(line.split("\t") for line in table.splitlines())


FRAMEWORK = bundled()

BUNDLED_LADDERS = [FRAMEWORK.ladder(track.code) for track in FRAMEWORK.tracks]
any_track = tracks() | st.sampled_from(BUNDLED_LADDERS)


def spans(ladder: tuple[Level, ...]) -> list[Years]:
    return [level.years for level in ladder if level.years is not None]


@given(any_track)
def test_years_lo_hi_strictly_monotone_in_track(ladder: tuple[Level, ...]) -> None:
    for low, high in pairwise(spans(ladder)):
        assert low.lo < high.lo
        assert high.hi is None or (low.hi is not None and low.hi < high.hi)


@given(any_track)
def test_no_experience_hole(ladder: tuple[Level, ...]) -> None:
    for low, high in pairwise(spans(ladder)):
        assert low.hi is None or high.lo <= low.hi


@pytest.mark.parametrize(("track", "depth"), [("S", 2), ("P", 2), ("M", 2), ("E", 3)])
def test_overlap_depth(track: str, depth: int) -> None:
    ladder = FRAMEWORK.ladder(track)
    assert max(sum(half / 2 in span for span in spans(ladder)) for half in range(120)) <= depth


@given(any_track, st.integers(0, 80) | st.floats(0, 80))
def test_levels_for_years_total(ladder: tuple[Level, ...], n: float) -> None:
    found = levels_for_years(ladder, n)
    assert bool(found) == (n >= spans(ladder)[0].lo)


@given(any_track, st.integers(0, 80))
def test_levels_for_years_are_those_whose_years_hold_it(ladder: tuple[Level, ...], n: int) -> None:
    found = levels_for_years(ladder, n)
    for level in ladder:
        assert level.years is not None
        if n in level.years:
            assert level in found
        else:
            assert level not in found or level is ladder[-1]


@given(years(), st.integers(0, 80))
def test_years_are_half_open(span: Years, n: int) -> None:
    assert (n in span) == (span.lo <= n and (span.hi is None or n < span.hi))


@given(years())
def test_years_parse_what_they_print(span: Years) -> None:
    assert Years.parse(str(span)) == span


@given(years(), years())
def test_overlap_is_symmetric_and_means_a_shared_year(a: Years, b: Years) -> None:
    assert a.overlaps(b) == b.overlaps(a)
    assert a.overlaps(b) == any(n in a and n in b for n in range(101))


@given(st.lists(experience_claims(), max_size=5), years())
def test_claims_contain_canonical_or_are_flagged(claims: list[ExperienceClaim], span: Years) -> None:
    canonical = ExperienceClaim("total", span.lo, span.hi, source="canonical")
    flagged = {pair for pair in conflicts([canonical, *claims]) if canonical in pair}
    for claim in claims:
        if claim.kind == "total":
            assert claim.years.overlaps(span) != any(claim in pair for pair in flagged)


@given(st.lists(experience_claims(), max_size=5))
def test_conflicts_do_not_depend_on_order(claims: list[ExperienceClaim]) -> None:
    forward = {frozenset(pair) for pair in conflicts(claims)}
    assert forward == {frozenset(pair) for pair in conflicts(reversed(claims))}
