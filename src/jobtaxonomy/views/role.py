"""A role as text for a terminal, and as data for JSON."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from jobtaxonomy.career.work import INTERESTS
from jobtaxonomy.errors import MissingWage
from jobtaxonomy.exchange.plain import plain
from jobtaxonomy.views.layout import wrap
from jobtaxonomy.views.origin import origin
from jobtaxonomy.views.terminal import bold, dim, table

if TYPE_CHECKING:
    from jobtaxonomy.moves import Move
    from jobtaxonomy.occupations import Related, Role
    from jobtaxonomy.wages import WageDistribution

__all__ = ["as_data", "as_text", "move_data", "pay_beside", "wages_data", "wages_lines"]


def __dir__() -> list[str]:
    return __all__


#: how a claim about entry came to be -> who says so
_SAID = {None: "typical for entry (BLS)", "the category most workers chose": "most often said by workers (O*NET)"}
_SHOWN_ALIASES = 10
_SHOWN_SKILLS = 8
_SHOWN_RELATED = 6
_SHOWN_MOVES = 3


def _money(amount: float | None, period: str) -> str:
    if amount is None:
        return "-"
    return f"{amount:,.0f}" if period == "year" else f"{amount:,.2f}"


def wages_lines(pay: "WageDistribution") -> list[str]:
    """A distribution as lines: its percentiles in both units, mean, jobs and source."""
    found = [pay, *filter(None, [pay.counterpart])]
    rows = [("", *(point.name for point in pay.points), "mean")]
    for one in found:
        cells = [
            f"{_money(p.value, one.period)}+" if p.state == "top-coded" else _money(p.value, one.period)
            for p in one.points
        ]
        rows.append((f"{one.currency} per {one.period}", *cells, _money(one.published_mean, one.period)))
    where = pay.area.name if pay.area else "anywhere"
    jobs = f"{pay.employment:,} jobs" if pay.employment else "jobs not released"
    error = f", standard error of the mean {pay.mean_rse_percent:g} %" if pay.mean_rse_percent else ""
    source = f"{pay.source.name}, {pay.source.edition}" if pay.source else "own figures"
    return [
        table(rows),
        f"{where}{f', {pay.industry}' if pay.industry else ''}; {jobs}{error}",
        dim(f"{source}, {origin(pay)}{f'; {pay.note}' if pay.note else ''}"),
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
        figures, *said = wages_lines(role.wages())
        return [figures, *(wrap(line, "") for line in said)]
    except MissingWage as missing:
        return [wrap(str(missing), "")]


def _names(names: Sequence[str], shown: int) -> str:
    text = "; ".join(names[:shown])
    return f"{text} ({shown} of {len(names)})" if len(names) > shown else text


def _outlook(role: "Role") -> str:
    outlook = role.outlook
    if outlook is None:
        return "not projected"
    return (
        f"{outlook.percent:+.1f} % from {outlook.base_year} to {outlook.target_year} ({outlook.growth}): "
        f"{outlook.employment:,} to {outlook.projected:,} jobs, {outlook.openings:,} openings a year"
    )


def _education(role: "Role") -> list[tuple[str, str]]:
    """What entry takes, each with who says so; years of schooling only repeat the education they stand for."""
    rows: list[tuple[str, str]] = []
    for claim in role.education.claims:
        if claim.kind == "schooling":
            continue
        says = _SAID.get(claim.method) or f"{claim.method} (O*NET)"
        rows.append((claim.kind, f"{claim.value}: {says}{f', {claim.note}' if claim.note else ''}"))
    return sorted(rows, key=lambda row: [kind for kind, _ in rows].index(row[0]))


def _resilience(role: "Role") -> str:
    found = role.ai_resilience()
    if found.label is None:
        return found.reason
    bands = f"exposure {found.exposure_band}, human advantage {found.advantage_band}, {found.growth_band}"
    return f"{found.label}: {found.reason} ({bands})"


def _work(role: "Role") -> list[tuple[str, str]]:
    work, interests = role.work, role.interests
    activities = [activity.name for activity in work.activities]
    tools = [tool.name for tool in work.tools]
    better = [f"{row.name} ({row.ratio:.2f} of the median)" for row in work.better_paid[:3]]
    return [
        ("activities", _names(activities, _SHOWN_SKILLS) or "none recorded"),
        ("abilities", _names([ability.name for ability in work.abilities], _SHOWN_SKILLS) or "none recorded"),
        ("styles", "; ".join(style.skill.name for style in work.styles[:5]) or "not rated"),
        ("interests", "; ".join(name for initial in interests.code for name in INTERESTS if name[0] == initial.lower())
         if interests else "not rated"),
        ("tools", _names(tools, _SHOWN_SKILLS) or "none recorded"),
        ("pays more in", "; ".join(better) or "no large industry"),
    ]  # fmt: skip


def pay_beside(move: "Move") -> float:
    """Median pay of a move's other role over that of the role whose move it is."""
    return 1 / move.pay_ratio if move.kind == "feeder" else move.pay_ratio


def _moves(role: "Role") -> list[tuple[str, str]]:
    kinds: dict[str, list[str]] = {}
    for move in role.moves(limit=_SHOWN_MOVES):
        pays = f"pays {pay_beside(move):.2f} of this"
        kinds.setdefault(move.kind, []).append(f"{move.role.code} {move.role.title} ({pays})")
    return [(kind, "; ".join(found)) for kind, found in kinds.items()] or [("moves", "none that the figures support")]


def _narrative(role: "Role") -> list[str]:
    narrative = role.narrative
    if narrative is None:
        return []
    told = [narrative.most_days, narrative.harder_part, narrative.who_thrives, narrative.trade_off, narrative.why_stay]
    return ["", *told]


def move_data(move: "Move") -> dict[str, Any]:
    """A move as data: its roles by code, with gaps and reasons."""
    return {
        "kind": move.kind,
        "from": move.start.code,
        "to": move.end.code,
        "title": move.role.title,
        "distance": move.distance,
        "pay_ratio": move.pay_ratio,
        "pay_ratios": plain(move.pay_ratios),
        "education_gap": plain(move.education_gap),
        "why": list(move.why),
    }


def _related_data(related: "Related") -> dict[str, Any]:
    return {"code": related.role.code, "title": related.role.title, "rank": related.rank, "tier": related.tier}


def _career_data(role: "Role") -> dict[str, Any]:
    resilience = role.ai_resilience()
    try:
        progression = plain(role.progression())
    except MissingWage:
        progression = None
    return {
        "work": plain(role.work),
        "interests": plain(role.interests),
        "work_values": plain(role.work_values),
        "ai_resilience": plain(resilience) | {"inputs": plain(resilience.inputs)},
        "progression": progression,
        "things_that_vary": plain(role.things_that_vary()),
        "moves": [move_data(move) for move in role.moves()],
        "scope_note": role.scope_note,
        "vintages": [{"what": part.what, "as_of": part.as_of, "source": part.source.id} for part in role.vintages()],
    }


def _company(role: "Role") -> list[tuple[str, str]]:
    from jobtaxonomy.overlays import CompanyRole

    if not isinstance(role, CompanyRole):
        return []
    pay, job = role.pay, role.job
    ends = [_money(end, pay.period) for end in (pay.minimum, pay.midpoint, pay.maximum)] if pay else []
    return [
        ("level", f"{role.level.code} {role.level.name}, as profile {role.profile_code}"),
        ("own range", f"{' - '.join(ends)} {pay.currency} per {pay.period}" if pay else "no range is set"),
        ("duties", "; ".join(job.responsibilities or ()) or "none recorded"),
        ("reports to", job.reports_to or "not recorded"),
    ]


def as_text(role: "Role") -> str:
    """The role page of the terminal."""
    related = role.related()
    skills = [rating.skill.name for rating in role.skills()[:_SHOWN_SKILLS]]
    facts: list[tuple[str, str]] = [
        *_company(role),
        ("family", " > ".join(dict.fromkeys(group.title for group in role.path))),
        ("also", _names(role.aliases, _SHOWN_ALIASES) or "no alias recorded"),
        ("skills", "; ".join(skills) or "not rated"),
        ("technology", _names([product.name for product in role.technology()], _SHOWN_SKILLS) or "none recorded"),
        ("job zone", str(role.job_zone) if role.job_zone else "not rated"),
        *_education(role),
        ("outlook", _outlook(role)),
        ("AI", _resilience(role)),
        *_work(role),
        *_moves(role),
        (
            "related",
            "; ".join(f"{r.role.code} {r.role.title}" for r in related[:_SHOWN_RELATED]) or "none recorded",
        ),
    ]
    width = max(len(name) for name, _ in facts)
    return "\n".join(
        [
            bold(f"{role.code} {role.title}"),
            *([wrap(role.summary, "")] if role.summary else []),
            *(wrap(line, "") for line in _narrative(role)),
            "",
            *_pay(role),
            *([dim(wrap(role.scope_note, ""))] if role.scope_note else []),
            "",
            *(wrap(value, " " * (width + 2), f"{name.ljust(width)}  ") for name, value in facts),
            "",
            dim(wrap("; ".join(f"{s.name} {s.edition}" for s in role.sources()), " " * 9, "sources: ")),
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
        **_career_data(role),
        "related": [_related_data(r) for r in role.related()],
        "sources": plain(role.sources()),
    }
