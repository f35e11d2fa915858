"""Hypothesis strategies for levels: scores, tracks, ladders, factor profiles, places in a tree."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from jobtaxonomy.levelling.distance import Coordinates
from jobtaxonomy.levelling.experience import ExperienceClaim, ExperienceKind
from jobtaxonomy.levelling.factors import FACTORS, FactorProfile
from jobtaxonomy.levelling.framework import LevelFramework
from jobtaxonomy.levelling.level import Level
from jobtaxonomy.levelling.rubric import DIMENSIONS, HIGHEST_SCORE, Scores
from jobtaxonomy.levelling.years import Years

__all__ = [
    "company_ladders",
    "coordinates",
    "experience_claims",
    "factor_profiles",
    "fingerprints",
    "frameworks",
    "levels",
    "pareto_pairs",
    "scores",
    "tracks",
    "years",
]


def __dir__() -> list[str]:
    return __all__


def scores() -> SearchStrategy[Scores]:
    """Any scores on the scale."""
    return st.tuples(*[st.integers(0, HIGHEST_SCORE)] * len(DIMENSIONS)).map(Scores.of)


@st.composite
def pareto_pairs(draw: DrawFn) -> tuple[Scores, Scores]:
    """Scores `a` and `b` with a <= b on every dimension."""
    low = draw(scores())
    return low, Scores.of([draw(st.integers(score, HIGHEST_SCORE)) for score in low])


@st.composite
def years(draw: DrawFn) -> Years:
    """Any half-open range of years, some without an upper end."""
    low = draw(st.integers(0, 40))
    return Years(low, draw(st.none() | st.integers(low + 1, low + 20)))


@st.composite
def levels(draw: DrawFn) -> Level:
    """Any level of any track."""
    track = draw(st.sampled_from("SPMEX"))
    step = draw(st.integers(1, 9))
    return Level(
        f"{track}{step}",
        track,
        step,
        f"Level {step}",
        scores=draw(scores()),
        years=draw(st.none() | years()),
    )


@st.composite
def tracks(draw: DrawFn, track: str = "X") -> tuple[Level, ...]:
    """The levels of one track, a strict chain: every step higher somewhere, lower nowhere, a grade up.

    Years climb too, without a hole, and no three levels share a year.
    """
    length = draw(st.integers(1, 6))
    rung = draw(st.tuples(*[st.integers(0, 2)] * len(DIMENSIONS)))
    low, high = 0, draw(st.integers(2, 4))
    climb: list[Level] = []
    for step in range(1, length + 1):
        climb.append(
            Level(f"{track}{step}", track, step, f"Step {step}", scores=Scores.of(rung), years=Years(low, high))
        )
        # at least one more on every dimension lifts the mean by one, hence the grade
        rung = tuple(min(HIGHEST_SCORE, score + 1 + draw(st.integers(0, 1))) for score in rung)
        if Scores.of(rung).grade == climb[-1].grade:
            break
        low, high = draw(st.integers(max(low + 1, high - 1), high)), high + draw(st.integers(2, 5))
    return tuple(climb)


@st.composite
def frameworks(draw: DrawFn) -> LevelFramework:
    """Levels of one to three tracks, each a strict chain."""
    codes = draw(st.lists(st.sampled_from("SPME"), min_size=1, max_size=3, unique=True))
    return LevelFramework.of(level for code in codes for level in draw(tracks(track=code)))


def coordinates() -> SearchStrategy[Coordinates]:
    """Any place in a small tree, so that places often share a branch."""
    name = st.sampled_from(["A", "B", "GEN"])
    return st.builds(
        Coordinates,
        path=st.lists(name, max_size=3).map(tuple),
        grade=st.integers(0, HIGHEST_SCORE),
        track=st.sampled_from("SPME"),
    )


def fingerprints() -> SearchStrategy[dict[str, int]]:
    """Any weighted skill set over a small vocabulary, so that sets often overlap."""
    return st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 5), max_size=6)


def factor_profiles() -> SearchStrategy[FactorProfile]:
    """Any evaluation on the nine factors."""
    return st.tuples(*(st.integers(1, len(factor.points)) for factor in FACTORS)).map(FactorProfile.of)


@st.composite
def experience_claims(draw: DrawFn) -> ExperienceClaim:
    """Any claim of years of experience."""
    span = draw(years())
    kinds: list[ExperienceKind] = ["total", "in_discipline", "in_leadership"]
    return ExperienceClaim(draw(st.sampled_from(kinds)), span.lo, span.hi, open_ended=draw(st.booleans()), source="any")


@st.composite
def company_ladders(draw: DrawFn, universal: LevelFramework) -> dict[str, Any]:
    """The content of a company's ladder file, by scores or by peers among `universal`."""
    entries: list[dict[str, Any]] = []
    for number in range(draw(st.integers(1, 5))):
        entry: dict[str, Any] = {
            "code": f"L{number}",
            "name": f"Level {number}",
            "track": draw(st.sampled_from(["IC", "MGR"])),
        }
        peers = st.lists(st.sampled_from([level.code for level in universal]), min_size=1, max_size=3, unique=True)
        if draw(st.booleans()):
            entry["peers"] = draw(peers)
        else:
            entry["scores"] = dict(draw(scores()).items())
        entries.append(entry)
    return {"name": "Acme", "level": entries}
