"""The tool about pay: wages."""

from dataclasses import dataclass
from typing import Annotated, Literal

from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.mcp_server.parameters import Parameter, at_most
from jobtaxonomy.mcp_server.provenance import SourceName, named
from jobtaxonomy.mcp_server.roles import ROLE
from jobtaxonomy.occupations import Role
from jobtaxonomy.overlays import CompanyRole
from jobtaxonomy.provenance import Source
from jobtaxonomy.taxonomy import Taxonomy
from jobtaxonomy.wages import WageDistribution

__all__ = ["PayAnswer", "PayPoint", "PayRank", "wages"]


def __dir__() -> list[str]:
    return __all__


@dataclass(frozen=True)
class PayPoint:
    """Pay at a percentile. `state` is published, top-coded (at least this), not released, or computed here."""

    percentile: float
    pay: float | None
    state: str


@dataclass(frozen=True)
class PayRank:
    """The percentage of people (0..100) who earn `pay` or less; low and high bound it with 90 % confidence."""

    pay: float
    percentile: float
    low: float | None
    high: float | None


@dataclass(frozen=True)
class PayAnswer:
    """Pay in `currency` per `period`, in one area and month."""

    code: str
    title: str
    area: str
    industry: str | None
    currency: str
    period: str
    as_of: str | None
    published_under: str | None
    employment: int | None
    mean: float | None
    percentiles: list[PayPoint]
    rank: PayRank | None
    derived: str | None
    notes: list[str]
    data_version: str
    sources: list[SourceName]


def wages(
    taxonomy: Taxonomy,
    role: Annotated[str, ROLE],
    area: Annotated[
        str,
        Parameter("A U.S. place: 'US', a state ('MI', 'Michigan'), or a city of a metropolitan area ('Detroit, MI')."),
    ] = "US",
    pay: Annotated[
        float | None, Parameter("An offer or salary, in the answer's currency and period, to rank among workers.")
    ] = None,
    percentiles: Annotated[
        list[float] | None,
        Parameter(
            "Percentiles to read, above 0 and below 100, at most 20; the published ones when null.", (("maxItems", 20),)
        ),
    ] = None,
    industry: Annotated[str | None, Parameter("A NAICS code or industry name; only for area 'US'.")] = None,
    as_of: Annotated[str | None, Parameter("A release such as '2023-05' for the nation; the latest when null.")] = None,
    period: Annotated[
        Literal["year", "hour"] | None, Parameter("The unit of pay; annual where published when null.")
    ] = None,
) -> PayAnswer:
    """Tell what an occupation pays in a place, and where a given pay stands.

    Published percentiles are exact; others are computed from a curve through them and say so. The rank
    is the percentage of workers who earn the given pay or less. Figures are those of the month in
    `as_of`: say it. They are pay of the whole occupation, not of one level, employer or title.
    """
    if pay is not None and not pay > 0:
        raise InvalidQuery(pay, "a pay is above 0")
    if outside := [percentile for percentile in percentiles or () if not 0 < percentile < 100]:
        raise InvalidQuery(outside[0], "a percentile is above 0 and below 100, where pay is finite")
    found = taxonomy.role(role)
    wanted = None if percentiles is None else at_most(percentiles, 20, "percentiles")
    cell = found.wages(area, industry=industry, as_of=as_of, period=period)
    return PayAnswer(
        code=found.code,
        title=found.title,
        area=cell.area.name if cell.area else area,
        industry=cell.industry,
        currency=cell.currency,
        period=cell.period,
        as_of=cell.as_of,
        published_under=cell.code,
        employment=cell.employment,
        mean=cell.published_mean,
        percentiles=_published(cell) if wanted is None else [_read(cell, percentile) for percentile in wanted],
        rank=None if pay is None else _rank(cell, pay),
        derived=cell.derived,
        notes=[*_company_notes(found), *cell.warnings, *([cell.note] if cell.note else [])],
        data_version=taxonomy.data_version(),
        sources=named(taxonomy, [*_company_sources(found), *([cell.source] if cell.source else [])]),
    )


def _company_sources(role: Role) -> tuple[Source, ...]:
    return role.own_sources if isinstance(role, CompanyRole) else ()


def _company_notes(role: Role) -> list[str]:
    """Of a company's role: whose pay the figures are, and its own range, which they are not."""
    if not isinstance(role, CompanyRole):
        return []
    own = role.pay
    ends = f"{own.minimum:,.10g} to {own.maximum:,.10g} {own.currency} per {own.period}" if own else "not set"
    return [str(role.scope_note), f"the company's own range is {ends}"]


def _published(cell: WageDistribution) -> list[PayPoint]:
    return [PayPoint(round(100 * point.probability, 6), point.value, point.state) for point in cell.points]


def _read(cell: WageDistribution, percentile: float) -> PayPoint:
    known = next((point for point in _published(cell) if point.percentile == percentile), None)
    return known or PayPoint(percentile, round(cell.percentile(percentile), 2), "computed")


def _rank(cell: WageDistribution, pay: float) -> PayRank:
    interval = cell.rank_interval(pay)
    low, high = (None, None) if interval is None else (interval.low, interval.high)
    return PayRank(pay, cell.percentile_rank(pay), low, high)
