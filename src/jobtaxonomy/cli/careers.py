"""Commands about careers: moves, path, compare-roles, questions."""

import argparse
from typing import TYPE_CHECKING, Any, cast

from jobtaxonomy.cli.asking import taxonomy
from jobtaxonomy.cli.output import Commands, complain, emit
from jobtaxonomy.cli.roles import find_role
from jobtaxonomy.moves import KINDS
from jobtaxonomy.views.terminal import dim, table

if TYPE_CHECKING:
    from jobtaxonomy.moves import Move, Route

__all__ = ["register"]


def __dir__() -> list[str]:
    return __all__


def register(subparsers: Commands) -> None:
    """Add the commands of this module."""
    moves = subparsers.add_parser("moves", help="the roles one can move to, and those one comes from")
    moves.add_argument("role", help="a title or code")
    moves.add_argument("--kind", choices=KINDS)
    moves.add_argument("--limit", type=int, default=5, help="how many of each kind at most (5)")
    path = subparsers.add_parser("path", help="realistic routes from one role to another")
    path.add_argument("start", help="a title or code")
    path.add_argument("end", help="a title or code")
    path.add_argument("--limit", type=int, default=3, help="how many routes at most (3)")
    compare = subparsers.add_parser("compare-roles", help="two to five roles side by side")
    compare.add_argument("roles", nargs="+", help="titles or codes")
    questions = subparsers.add_parser("questions", help="interview questions for a role, at a level if given")
    questions.add_argument("role", help="a title or code")
    questions.add_argument("--level", help="a level such as M3")
    for parser, run in ((moves, _moves), (path, _path), (compare, _compare), (questions, _questions)):
        parser.add_argument("--json", action="store_true", help="print JSON")
        parser.set_defaults(run=run)


def _at_least_one(limit: int) -> bool:
    if limit < 1:
        complain(f"--limit {limit}: a limit is 1 or more")
    return limit >= 1


def _line(move: "Move") -> tuple[str, ...]:
    from jobtaxonomy.views.role import pay_beside

    apart = "-" if move.distance is None else f"{move.distance:.2f}"
    study = move.education_gap.years
    taker = "this role" if move.kind == "feeder" else "it"
    gap = f"{taker} takes {study} more years of study" if study and study > 0 else ""
    return (move.kind, move.role.code, move.role.title, f"{pay_beside(move):.2f}", apart, dim(gap))


def _moves(args: argparse.Namespace) -> int:
    from jobtaxonomy.views.role import move_data

    if not _at_least_one(args.limit):
        return 2
    role = find_role(args, args.role)
    if role is None:
        return 1
    found = role.moves(args.kind, limit=args.limit)
    rows = [("kind", "code", "role", "pay (this = 1)", "distance", ""), *(_line(move) for move in found)]
    text = f"{role.code} {role.title}\n{table(rows)}" if found else "no move that the published figures support"
    emit(args, text, [move_data(move) for move in found])
    return 0 if found else 1


def _step(move: "Move") -> str:
    return f"  {move.kind}: {move.end.code} {move.end.title}; {'; '.join(move.why)}"


def _route_text(route: "Route") -> str:
    return "\n".join([f"{route}  ({route.pay_ratio:.2f} of the pay)", *map(_step, route.steps)])


def _path(args: argparse.Namespace) -> int:
    from jobtaxonomy.views.role import move_data

    if not _at_least_one(args.limit):
        return 2
    start, end = find_role(args, args.start), find_role(args, args.end)
    if start is None or end is None:
        return 1
    found = taxonomy(args).path(start, end, limit=args.limit)
    data = [
        {"roles": [role.code for role in route.roles], "pay_ratio": route.pay_ratio,
         "steps": [move_data(step) for step in route.steps]}
        for route in found
    ]  # fmt: skip
    emit(args, "\n\n".join(map(_route_text, found)) or "no route of six steps or fewer", data)
    return 0 if found else 1


def _cell(value: Any) -> str:
    if value is None:
        return "-"
    if isinstance(value, tuple):
        return ", ".join(str(name) for name in cast("tuple[object, ...]", value)[:2]) or "-"
    if isinstance(value, str):
        return value
    return f"{value:g}" if abs(value) < 1000 else f"{value:,.0f}"


def _compare(args: argparse.Namespace) -> int:
    from jobtaxonomy.role_comparison import compare_roles

    roles = [find_role(args, text) for text in args.roles]
    if None in roles:
        return 1
    found = compare_roles([role for role in roles if role])
    rows = [("", *(role.code for role in found.roles)), ("title", *(role.title for role in found.roles))]
    rows += [(f"{f.name}{f' ({f.unit})' if f.unit else ''}", *map(_cell, f.values)) for f in found.fields]
    data = {
        "roles": [role.code for role in found.roles],
        "fields": [{"name": f.name, "unit": f.unit, "values": f.values, "differs": f.differs} for f in found.fields],
        "shared_skills": found.shared_skills,
    }
    emit(args, f"{table(rows)}\nin all: {', '.join(found.shared_skills) or 'no important skill'}", data)
    return 0


def _questions(args: argparse.Namespace) -> int:
    tax = taxonomy(args)

    role = find_role(args, args.role)
    if role is None:
        return 1
    asked = role.interview_questions(tax.level(args.level) if args.level else None)
    emit(args, "\n".join(asked) or "nothing is known to ask about", asked)
    return 0 if asked else 1
