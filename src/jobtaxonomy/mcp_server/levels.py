"""The tools about levels: compare_levels, adjacent."""

from dataclasses import dataclass
from typing import Annotated

from jobtaxonomy.job_profiles import Adjacent, Profile
from jobtaxonomy.levelling import Level
from jobtaxonomy.levelling.rubric import DIMENSIONS
from jobtaxonomy.mcp_server.parameters import Parameter, limited
from jobtaxonomy.mcp_server.provenance import OWN, SourceName, named
from jobtaxonomy.overlays import CompanyRole
from jobtaxonomy.overlays.overlaid import architecture_sources
from jobtaxonomy.taxonomy import Taxonomy
from jobtaxonomy.views.company_levels import source_of, told_by, words_of

__all__ = [
    "AdjacentAnswer",
    "DimensionData",
    "LevelData",
    "LevelsAnswer",
    "NeighborData",
    "ProfileData",
    "adjacent",
    "compare_levels",
]


def __dir__() -> list[str]:
    return __all__


@dataclass(frozen=True)
class LevelData:
    """A level; `grade` (0..12) compares levels across tracks, the digit in the code does not."""

    code: str
    name: str
    track: str
    grade: int
    years: str | None
    summary: str


@dataclass(frozen=True)
class DimensionData:
    """One dimension of two levels: scores (0..12), the change, and what each level expects."""

    dimension: str
    score_a: int
    score_b: int
    change: int
    expected_at_a: str
    expected_at_b: str


@dataclass(frozen=True)
class LevelsAnswer:
    """Level a beside level b."""

    a: LevelData
    b: LevelData
    summary: str
    a_stands: str
    grades_gained: int
    to_gain: int
    given_up: int
    years_between: str | None
    dimensions: list[DimensionData]
    data_version: str
    sources: list[SourceName]


@dataclass(frozen=True)
class ProfileData:
    """A kind of work at a level; `responsibilities` is null where nobody has written them."""

    code: str
    name: str
    level: LevelData
    definition: str
    typical: bool
    responsibilities: list[str] | None
    roles: list[str]


@dataclass(frozen=True)
class NeighborData:
    """A neighboring profile: distance 0 (the same) to 1, its band, and where the distance comes from."""

    code: str
    name: str
    distance: float
    band: str
    why: list[str]


@dataclass(frozen=True)
class AdjacentAnswer:
    """A profile and those nearest to it."""

    profile: ProfileData
    neighbors: list[NeighborData]
    data_version: str
    sources: list[SourceName]


_LEVEL = Parameter(
    "A level code or name: S1-S4 (support), P1-P8 (professional), M1-M6 (management), E1-E5 (executive)."
)


def _level(level: Level) -> LevelData:
    years = None if level.years is None else str(level.years)
    return LevelData(level.code, level.name, level.track, level.grade, years, level.summary)


def compare_levels(taxonomy: Taxonomy, a: Annotated[str, _LEVEL], b: Annotated[str, _LEVEL]) -> LevelsAnswer:
    """Compare two job levels: what the step from a to b asks for on eight dimensions, and what it gives up.

    `a_stands` is below, above, same or incomparable (each asks for something the other does not). Scores
    run 0..12. Compare levels of different tracks by grade, never by the digit: P5 and M3 have one grade.
    """
    move = taxonomy.compare(a, b)
    gap = move.years_gap
    told_a, told_b = told_by(move.a), told_by(move.b)
    companies = filter(None, map(source_of, (move.a, move.b)))
    return LevelsAnswer(
        a=_level(move.a),
        b=_level(move.b),
        summary=". ".join(filter(None, [str(move), words_of(move.a, move.b)])),
        a_stands=move.dominance,
        grades_gained=move.grade_delta,
        to_gain=move.promotion_gap,
        given_up=move.regression,
        years_between=None if gap is None else f"{gap[0]:g} or more" if gap[1] is None else f"{gap[0]:g} to {gap[1]:g}",
        dimensions=[
            DimensionData(
                dimension.name, move.a.scores[dimension.code], move.b.scores[dimension.code],
                move.deltas[dimension.code], told_a.sentence(dimension.code), told_b.sentence(dimension.code),
            )
            for dimension in DIMENSIONS
        ],
        data_version=taxonomy.data_version(),
        sources=named(taxonomy, (*OWN, *companies)),
    )  # fmt: skip


def adjacent(
    taxonomy: Taxonomy,
    profile: Annotated[
        str,
        Parameter("FUNCTION.FOCUS.LEVEL such as 'MANUF.OPSLEAD.M3', or family.six digits.level: 'MGMT.113051.M3'."),
    ],
    limit: Annotated[int, Parameter("How many neighbors, 1 to 25.", (("minimum", 1), ("maximum", 25)))] = 8,
) -> AdjacentAnswer:
    """Show a profile (a kind of work at a level) with the nearest other profiles.

    A distance runs from 0 (the same) to 1; its band is confident, needs_review or no_match, and `why`
    says how much comes from the kind of work, the grade and the track. An unknown code is answered
    with the nearest ones there are.
    """
    role = taxonomy.roles().get(profile.strip())
    found = taxonomy.profile(role.profile_code if isinstance(role, CompanyRole) else profile)
    return AdjacentAnswer(
        _profile(found),
        [_neighbor(near) for near in found.adjacent(limited(limit, 25))],
        taxonomy.data_version(),
        named(taxonomy, (*OWN, *architecture_sources(taxonomy))),
    )


def _profile(profile: Profile) -> ProfileData:
    duties = profile.responsibilities
    return ProfileData(
        code=profile.code,
        name=profile.name,
        level=_level(profile.level),
        definition=profile.focus.definition,
        typical=profile.typical,
        responsibilities=None if duties is None else list(duties),
        roles=list(profile.role_codes),
    )


def _neighbor(near: Adjacent) -> NeighborData:
    why = [f"{part.name} {part.thousandths / 1000:.3f}: {part.reason}" for part in near.distance.components]
    return NeighborData(near.code, near.profile.name, float(near.distance), near.band, why)
