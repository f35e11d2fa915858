"""Cards of what surrounds a role: its outlook, what entry takes, where it leads."""

from typing import TYPE_CHECKING

from jobtaxonomy.views.cards.card import Card, Fact, Table
from jobtaxonomy.views.cards.wording import cited

if TYPE_CHECKING:
    from jobtaxonomy.moves import Move, Moves, Route
    from jobtaxonomy.outlook import Outlook
    from jobtaxonomy.requirements import Education

__all__ = ["education_card", "moves_card", "outlook_card", "route_card"]


def __dir__() -> list[str]:
    return __all__


def outlook_card(outlook: "Outlook") -> Card:
    """Employment now and in ten years."""
    own = outlook.self_employed_percent
    return Card(
        kind="Outlook",
        title=outlook.title,
        code=outlook.code,
        facts=(
            Fact(f"Jobs in {outlook.base_year}", f"{outlook.employment:,}"),
            Fact(f"Projected for {outlook.target_year}", f"{outlook.projected:,}"),
            Fact("Change", f"{outlook.percent:+.1f} %", f"{outlook.change:+,} jobs; {outlook.growth}"),
            Fact("Openings a year", f"{outlook.openings:,}", "from growth and from people leaving"),
            Fact("Self-employed", None if own is None else f"{own:g} %", missing="not published"),
        ),
        sources=cited([outlook.source]) or ("figures without a source",),
    )


def education_card(education: "Education") -> Card:
    """What entry takes, as each source says it."""
    rows = tuple(
        (c.kind, f"{c.value} {c.unit or ''}".strip(), c.note or "", *cited([c.source])) for c in education.claims
    )
    return Card(
        kind="Education",
        title=education.entry or education.mode or "No education is assigned",
        facts=(
            Fact("Typical for entry", education.entry, missing="not assigned"),
            Fact("Most workers name", education.mode, missing="not surveyed"),
            Fact("Experience", education.experience, "in a related occupation", missing="not assigned"),
            Fact("Training on the job", education.training, missing="not assigned"),
        ),
        blocks=(Table("What each source says", ("About", "Says", "Detail", "Source"), rows),),
        sources=cited(claim.source for claim in education.claims),
    )


def _row(move: "Move") -> tuple[str, ...]:
    distance = "not rated" if move.distance is None else f"{move.distance:.2f}"
    return move.role.title, move.role.code, f"{move.pay_ratio:.2f}", distance


def _sources(moves: "tuple[Move, ...]") -> tuple[str, ...]:
    return cited(source for move in moves for role in (move.start, move.end) for source in role.sources())


def moves_card(moves: "Moves") -> Card:
    """Where one can go from a role, and where people come from."""
    header = ("Kind", "Role", "Code", "Pay ratio", "Distance")
    rows = tuple((move.kind, *_row(move)) for move in moves)
    none = "None that the published figures support."
    return Card(
        kind="Moves",
        title=f"{len(moves)} move{'s' if len(moves) > 1 else ''}" if moves else "No move",
        blocks=(Table("By kind, the nearest first", header, rows, figures=frozenset({3, 4}), empty=none),),
        notes=("How many people made a move is not published.",) if moves else (),
        sources=_sources(moves),
    )


def route_card(route: "Route") -> Card:
    """The steps from one role to another."""
    header = ("Step to", "Code", "Pay ratio", "Distance", "Kind")
    rows = tuple((*_row(step), step.kind) for step in route.steps)
    return Card(
        kind="Route",
        title=f"{route.roles[0].title} to {route.roles[-1].title}",
        code=f"{route.roles[0].code} to {route.roles[-1].code}",
        lead=f"{route}.",
        facts=(
            Fact("Steps", str(len(route.steps))),
            Fact("Median pay", f"{route.pay_ratio:.2f} times", "that of the start"),
        ),
        blocks=(Table("Step by step", header, rows, figures=frozenset({2, 3})),),
        sources=_sources(route.steps),
    )
