"""The tools about roles: role, moves."""

from dataclasses import dataclass
from typing import Annotated, Literal

from jobtaxonomy.mcp_server.parameters import Parameter, limited
from jobtaxonomy.mcp_server.provenance import SourceName, named
from jobtaxonomy.moves import Move
from jobtaxonomy.occupations import Role
from jobtaxonomy.outlook import Outlook
from jobtaxonomy.taxonomy import Taxonomy

__all__ = [
    "ROLE",
    "ClaimData",
    "MoveData",
    "MovesAnswer",
    "OutlookData",
    "RoleAnswer",
    "RoleName",
    "SkillData",
    "moves",
    "role",
]


def __dir__() -> list[str]:
    return __all__


@dataclass(frozen=True)
class RoleName:
    """A role: its O*NET-SOC 2019 code and title."""

    code: str
    title: str


@dataclass(frozen=True)
class SkillData:
    """A rated skill or field of knowledge: importance 1..5, level 0..7, null where not published."""

    name: str
    kind: str
    importance: float | None
    level: float | None


@dataclass(frozen=True)
class ClaimData:
    """One source's statement about entry to a role; `method` says how a derived one was made."""

    kind: str
    value: str
    unit: str | None
    as_of: str | None
    source: str
    method: str | None


@dataclass(frozen=True)
class OutlookData:
    """Projected employment: jobs in two years, openings a year, percent of change and BLS's word for it."""

    base_year: int
    target_year: int
    employment: int
    projected: int
    percent: float
    growth: str
    openings_a_year: int


@dataclass(frozen=True)
class RoleAnswer:
    """A role; null is unknown, an empty list is known to be empty."""

    code: str
    soc: str
    title: str
    summary: str | None
    family: str
    aliases: list[str]
    aliases_in_all: int
    job_zone: int | None
    skills: list[SkillData]
    technology: list[str]
    entry: list[ClaimData]
    outlook: OutlookData | None
    related: list[RoleName]
    data_version: str
    sources: list[SourceName]


@dataclass(frozen=True)
class MoveData:
    """A move. `pay_ratio` is median pay where it leads over median pay where it starts; distance of skills 0..1."""

    kind: str
    start: RoleName
    end: RoleName
    pay_ratio: float
    skill_distance: float | None
    years_of_study: int | None
    skills_to_gain: list[str]
    why: list[str]


@dataclass(frozen=True)
class MovesAnswer:
    """Moves out of a role, and feeders: moves into it."""

    role: RoleName
    moves: list[MoveData]
    data_version: str
    sources: list[SourceName]


#: how every tool asks for a role
ROLE = Parameter("An O*NET-SOC or SOC code such as '11-3051.00' or '29-1141', or an exact job title.")
Kind = Literal["advancement", "lateral advancement", "similar", "lateral transition", "feeder"]
_MOST = 10


def _name(role: Role) -> RoleName:
    return RoleName(role.code, role.title)


def role(taxonomy: Taxonomy, role: Annotated[str, ROLE]) -> RoleAnswer:
    """Describe an occupation: what it is, its names, skills, technology, entry requirements and outlook.

    `entry` keeps what each agency says; where they differ, report both with their sources. For pay
    use wages, for what comes next use moves.
    """
    found = taxonomy.role(role)
    technology = [product.name for product in found.technology()]
    return RoleAnswer(
        code=found.code,
        soc=found.soc,
        title=found.title,
        summary=found.summary,
        family=found.family.title,
        aliases=list(found.aliases[:_MOST]),
        aliases_in_all=len(found.aliases),
        job_zone=found.job_zone,
        skills=[
            SkillData(rating.skill.name, rating.skill.kind, rating.importance, rating.level)
            for rating in found.skills()[:_MOST]
        ],
        technology=technology[:_MOST],
        entry=[
            ClaimData(claim.kind, str(claim.value), claim.unit, claim.as_of, claim.source.id, claim.method)
            for claim in found.education.claims
        ],
        outlook=_outlook(found.outlook),
        related=[_name(related.role) for related in found.related()[:_MOST]],
        data_version=taxonomy.data_version(),
        sources=named(taxonomy, found.sources()),
    )


def _outlook(outlook: Outlook | None) -> OutlookData | None:
    if outlook is None:
        return None
    return OutlookData(
        outlook.base_year, outlook.target_year, outlook.employment, outlook.projected, outlook.percent, outlook.growth,
        outlook.openings,
    )  # fmt: skip


def moves(
    taxonomy: Taxonomy,
    role: Annotated[str, ROLE],
    kind: Annotated[Kind | None, Parameter("Only this kind of move; all kinds when null.")] = None,
    limit: Annotated[int, Parameter("How many of each kind, 1 to 10.", (("minimum", 1), ("maximum", 10)))] = 3,
) -> MovesAnswer:
    """List realistic career moves from an occupation, with the pay change, skills to gain and study needed.

    Kinds: advancement (higher pay, same family), lateral advancement (higher pay, another family), similar
    and lateral transition (comparable pay, same or another family), feeder (roles people come from; it
    starts elsewhere and ends at the role asked). An empty list means the figures support no move.
    """
    found = taxonomy.role(role)
    return MovesAnswer(
        _name(found),
        [_move(move) for move in found.moves(kind, limit=limited(limit, _MOST))],
        taxonomy.data_version(),
        named(taxonomy, found.sources()),
    )


def _move(move: Move) -> MoveData:
    return MoveData(
        kind=move.kind,
        start=_name(move.start),
        end=_name(move.end),
        pay_ratio=move.pay_ratio,
        skill_distance=move.distance,
        years_of_study=move.education_gap.years,
        skills_to_gain=[gap.skill.name for gap in move.skill_gaps[:3]],
        why=list(move.why),
    )
