"""Cards of roles, of matches, of roles side by side, and of the moves between them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from attrs import evolve

from jobtaxonomy.errors import MissingWage
from jobtaxonomy.views.cards.card import Card, Fact, Items, Table
from jobtaxonomy.views.cards.wording import cited, compared, count, curve, joined, month, pay, per, place, point
from jobtaxonomy.views.wage_curve import money

if TYPE_CHECKING:
    from markupsafe import Markup

    from jobtaxonomy.career.ai import Resilience
    from jobtaxonomy.moves import Move
    from jobtaxonomy.occupations import Role
    from jobtaxonomy.overlays import CompanyRole
    from jobtaxonomy.role_comparison import RoleComparison
    from jobtaxonomy.titles.match import Match, Matches

__all__ = [
    "company_role_card",
    "match_card",
    "matches_card",
    "move_card",
    "resilience_card",
    "role_card",
    "role_comparison_card",
]

_ALIASES, _SKILLS = 8, 6


def __dir__() -> list[str]:
    return __all__


def _pay(role: "Role") -> tuple[Fact, ...]:
    try:
        wages = role.wages()
    except MissingWage as missing:
        return Fact("Median pay", None, missing=str(missing)), Fact("Jobs", None, missing="published with the pay")
    ends = " to ".join(point(p, wages.currency) for p in wages.points if p.name in ("p10", "p90"))
    return (
        Fact("Median pay", pay(wages.median, wages), joined(f"p10 to p90: {ends}", place(wages))),
        Fact("Jobs", count(wages.employment), month(wages.as_of), missing="not released"),
    )


def _curve(role: "Role") -> "tuple[Callable[[], Markup], ...]":
    try:
        return curve(role.wages())
    except MissingWage:
        return ()


def _outlook(role: "Role") -> Fact:
    outlook = role.outlook
    if outlook is None:
        return Fact("Outlook", None, missing="no projection is published")
    years = f"{outlook.base_year} to {outlook.target_year}"
    return Fact(
        "Outlook", f"{outlook.percent:+.1f} %, {outlook.growth}", f"{years}; {outlook.openings:,} openings a year"
    )


def _education(role: "Role") -> Fact:
    said = f"workers most often say: {role.education.mode}" if role.education.mode else None
    return Fact(
        "Education", role.education.entry, joined("typical for entry", said), missing=said or "no source assigns any"
    )


def role_card(role: "Role") -> Card:
    """An occupation: its place, pay, outlook, schooling, other titles and skills."""
    resilience, zone = role.ai_resilience(), role.job_zone
    note, titles, ratings, tools = role.scope_note, role.titles(), role.skills(), role.technology()
    return Card(
        kind="Occupation",
        title=role.title,
        code=role.code,
        path=tuple(dict.fromkeys(group.title for group in role.path if group.title != role.title)),
        lead=role.summary,
        facts=(
            *_pay(role),
            _outlook(role),
            _education(role),
            Fact("Preparation", f"job zone {zone} of 5" if zone else None, missing="not rated"),
            Fact("AI", resilience.label, resilience.reason, missing=resilience.reason),
        ),
        blocks=(
            Items("Also known as", tuple(title.title for title in titles[:_ALIASES]), of=len(titles)),
            Items(
                "Skills and knowledge",
                tuple(rating.skill.name for rating in ratings[:_SKILLS]),
                of=len(ratings),
                empty="Not rated.",
            ),
            Items("Technology", tuple(tool.name for tool in tools[:_SKILLS]), of=len(tools)),
        ),
        figures=_curve(role),
        notes=(f"{note[:1].upper()}{note[1:]}.",) if note else (),
        sources=cited(role.sources()),
    )


def company_role_card(role: "CompanyRole") -> Card:
    """A company's role: its level, range and duties, above what is known of its occupation."""
    card, own, job = role_card(role), role.pay, role.job
    ends = (
        f"{money(own.minimum, own.currency)} to {money(own.maximum, own.currency)} {per(own.period)}" if own else None
    )
    return evolve(
        card,
        kind="Company role",
        facts=(
            Fact("Level", role.level.code, role.level.name),
            Fact("Own range", ends, per(own.period) if own else None, missing="no range is set"),
            Fact("Profile", role.profile_code, f"reports to {job.reports_to}" if job.reports_to else None),
            *card.facts,
        ),
        blocks=(
            Items("Responsibilities", job.responsibilities or (), of=len(job.responsibilities or ()), long=True),
            *card.blocks,
        ),
    )


def match_card(match: "Match") -> Card:
    """A title and the role it was found to name."""
    return Card(
        kind="Match",
        title=match.title,
        code=match.code,
        lead=match.role.summary,
        facts=(
            Fact("Role", match.role.title, f"SOC {match.soc}"),
            Fact("Score", f"{match.score:.2f}", "estimated probability that the match is right"),
            Fact("Found by", match.method),
        ),
        sources=cited(match.role.sources()[:1]),
    )


def matches_card(matches: "Matches") -> Card:
    """The roles a title may name, best first."""
    return Card(
        kind="Matches",
        title=f"{count(len(matches))} roles that the title may name" if matches else "No role",
        blocks=(
            Table(
                "Best first",
                ("Role", "Code", "Title that matched", "Score", "Found by"),
                tuple((m.role.title, m.code, m.title, f"{m.score:.2f}", m.method) for m in matches),
                figures=frozenset({3}),
                empty="The text is no title.",
            ),
        ),
        notes=("A score is the estimated probability that the match is right; together 1 at most.",) if matches else (),
        sources=cited(matches[0].role.sources()[:1]) if matches else (),
    )


def role_comparison_card(comparison: "RoleComparison") -> Card:
    """Two to five roles, field by field."""
    roles, shared = comparison.roles, comparison.shared_skills
    return Card(
        kind="Roles side by side",
        title=", ".join(role.title for role in roles),
        code=", ".join(role.code for role in roles),
        blocks=(
            Table("Field by field", ("", *(role.title for role in roles)), compared(comparison.fields)),
            Items("Important in every one", shared[:_ALIASES], of=len(shared), empty="No skill is."),
        ),
        sources=cited(source for role in roles for source in role.sources()),
    )


def move_card(move: "Move") -> Card:
    """A step from one role to another: what it pays, how far it is, what it takes."""
    gap = move.education_gap
    years = max(gap.years or 0, 0)
    study = None if gap.years is None else f"{years} more years of study" if years else "no more study"
    return Card(
        kind="Move",
        title=f"{move.start.title} to {move.end.title}",
        code=f"{move.start.code} to {move.end.code}",
        path=(move.kind,),
        facts=(
            Fact("Median pay", f"{move.pay_ratio:.2f} times", "that of the start"),
            Fact(
                "Distance",
                None if move.distance is None else f"{move.distance:.2f}",
                "between their skills, 0 to 1",
                missing="the skills of one are not rated",
            ),
            Fact("Education", study, f"{gap.have} to {gap.need}", missing="not assigned"),
        ),
        blocks=(Items("For and against", move.why, of=len(move.why), long=True),),
        sources=cited(source for role in (move.start, move.end) for source in role.sources()),
    )


def resilience_card(found: "Resilience") -> Card:
    """The label of a decision table, its reason and the figures it was read from."""
    return Card(
        kind="AI resilience",
        title=found.label or "Not labelled",
        lead=found.reason,
        facts=(
            Fact("Exposure of tasks", found.exposure_band, missing="not published"),
            Fact("Human advantage", found.advantage_band, missing="an input is not rated"),
            Fact("Growth", found.growth_band, missing="not projected"),
        ),
        blocks=(
            Table(
                "What was looked at",
                ("Measure", "Value", "Unit", "As of", "Source"),
                tuple(
                    (c.kind, f"{c.value:.4g}", c.unit or "", c.as_of or "", *cited([c.source])) for c in found.inputs
                ),
                figures=frozenset({1}),
            ),
        ),
    )
