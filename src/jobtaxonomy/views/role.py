"""A role as text for a terminal, and as data for JSON."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from jobtaxonomy.errors import MissingWage
from jobtaxonomy.exchange.plain import plain
from jobtaxonomy.views.terminal import bold, dim, table

if TYPE_CHECKING:
    from jobtaxonomy.occupations import Role
    from jobtaxonomy.wages import WageDistribution

__all__ = ["as_data", "as_text", "wages_data", "wages_lines"]


def __dir__() -> list[str]:
    return __all__


_SHOWN_ALIASES = 10
_SHOWN_SKILLS = 8
_SHOWN_RELATED = 6


def _money(amount: float | None, period: str) -> str:
    if amount is None:
        return "-"
    return f"{amount:,.0f}" if period == "year" else f"{amount:,.2f}"


def wages_lines(pay: "WageDistribution") -> list[str]:
    """A distribution as lines: the published percentiles in both units, mean, jobs and source."""
    found = [pay, *filter(None, [pay.counterpart])]
    rows = [("", *(point.name for point in pay.points), "mean")]
    for one in found:
        cells = [
            f"{_money(p.value, one.period)}+" if p.state == "top-coded" else _money(p.value, one.period)
            for p in one.points
        ]
        rows.append((f"{one.currency} a {one.period}", *cells, _money(one.published_mean, one.period)))
    where = pay.area.name if pay.area else "anywhere"
    jobs = f"{pay.employment:,} jobs" if pay.employment else "jobs not released"
    error = f", standard error of the mean {pay.mean_rse_percent:g} %" if pay.mean_rse_percent else ""
    source = f"{pay.source.name}, {pay.source.edition}" if pay.source else "own figures"
    return [
        table(rows),
        f"{where}{f', {pay.industry}' if pay.industry else ''}; {jobs}{error}",
        dim(f"{source}, published under {pay.code}{f'; {pay.note}' if pay.note else ''}"),
    ]


def wages_data(pay: "WageDistribution") -> dict[str, Any]:
    """A distribution as data: every published figure in both units, with its source."""
    data: dict[str, Any] = plain(pay)
    del data["parts"]
    if pay.counterpart is not None:
        data["counterpart"] = {key: data["counterpart"][key] for key in ("points", "published_mean", "period")}
    return {**data, "median": float(pay.median) if pay.points else None}


def _pay(role: "Role") -> list[str]:
    try:
        return wages_lines(role.wages())
    except MissingWage as missing:
        return [str(missing)]


def _names(names: Iterable[str], of: int, shown: int) -> str:
    text = ", ".join(names)
    return f"{text} ({shown} of {of})" if of > shown else text


def _outlook(role: "Role") -> str:
    outlook = role.outlook
    if outlook is None:
        return "not projected"
    return (
        f"{outlook.percent:+.1f} % from {outlook.base_year} to {outlook.target_year} ({outlook.growth}): "
        f"{outlook.employment:,} to {outlook.projected:,} jobs, {outlook.openings:,} openings a year"
    )


def _education(role: "Role") -> list[tuple[str, str]]:
    rows = []
    for claim in role.education.claims:
        note = f" ({claim.note})" if claim.note else ""
        rows.append((claim.kind, f"{claim.value}{note}  {dim(f'{claim.source.name} {claim.source.edition}')}"))
    return rows


def as_text(role: "Role") -> str:
    """The role page of the terminal."""
    aliases, technology, related = role.aliases, role.technology(), role.related()
    skills = [rating.skill.name for rating in role.skills()[:_SHOWN_SKILLS]]
    facts: list[tuple[str, str]] = [
        ("family", " > ".join(dict.fromkeys(group.title for group in role.path))),
        ("also", _names(aliases[:_SHOWN_ALIASES], len(aliases), _SHOWN_ALIASES) or "no alias recorded"),
        ("skills", ", ".join(skills) or "not rated"),
        (
            "technology",
            _names([t.name for t in technology[:_SHOWN_SKILLS]], len(technology), _SHOWN_SKILLS) or "none recorded",
        ),
        ("job zone", str(role.job_zone) if role.job_zone else "not rated"),
        *_education(role),
        ("outlook", _outlook(role)),
        (
            "related",
            "; ".join(f"{r.role.code} {r.role.title}" for r in related[:_SHOWN_RELATED]) or "none recorded",
        ),
    ]
    width = max(len(name) for name, _ in facts)
    return "\n".join(
        [
            bold(f"{role.code} {role.title}"),
            *([role.summary] if role.summary else []),
            "",
            *_pay(role),
            "",
            *(f"{name.ljust(width)}  {value}" for name, value in facts),
            "",
            dim(f"sources: {'; '.join(f'{s.name} {s.edition}' for s in role.sources())}"),
        ]
    )


def as_data(role: "Role") -> dict[str, Any]:
    """Everything known of a role, as plain data."""
    try:
        wages: dict[str, Any] | None = wages_data(role.wages())
        missing = None
    except MissingWage as error:
        wages, missing = None, str(error)
    outlook = role.outlook
    return {
        **plain(role),
        "path": plain(role.path),
        "titles": plain(role.titles()),
        "wages": wages,
        "wages_missing": missing,
        "skills": plain(role.skills()),
        "technology": plain(role.technology()),
        "education": plain(role.education),
        "outlook": plain(outlook) | {"change": outlook.change, "growth": outlook.growth} if outlook else None,
        "related": [{"code": r.role.code, "title": r.role.title, "rank": r.rank, "tier": r.tier} for r in role.related()],
        "sources": plain(role.sources()),
    }
