"""Commands about pay: wages, areas."""

import argparse

from jobtaxonomy.cli.asking import taxonomy
from jobtaxonomy.cli.output import Commands, complain, emit
from jobtaxonomy.cli.roles import find_role
from jobtaxonomy.views.terminal import table

__all__ = ["register"]


def __dir__() -> list[str]:
    return __all__


def register(subparsers: Commands) -> None:
    """Add the commands of this module."""
    wages = subparsers.add_parser("wages", help="what a role pays, anywhere, or where a pay stands")
    wages.add_argument("role", help="a title or code")
    wages.add_argument("--area", default="US", help="code, name, state or part of a name (US)")
    wages.add_argument("--industry", help="NAICS code or name, for the nation")
    wages.add_argument("--as-of", help="a release, such as 2023-05 (the latest)")
    wages.add_argument("--period", choices=("year", "hour"))
    wages.add_argument("--pay", type=float, help="an offer: print its percentile rank")
    areas = subparsers.add_parser("areas", help="list the places with wages")
    areas.add_argument("--kind", choices=("nation", "state", "metro", "nonmetro"))
    areas.add_argument("--state", help="postal code")
    for parser, run in ((wages, _wages), (areas, _areas)):
        parser.add_argument("--json", action="store_true", help="print JSON")
        parser.set_defaults(run=run)


def _wages(args: argparse.Namespace) -> int:
    from jobtaxonomy.views.role import wages_data, wages_lines

    role = find_role(args, args.role)
    if role is None:
        return 1
    if args.pay is not None and args.pay <= 0:
        complain(f"--pay {args.pay:g}: a pay is above 0")
        return 2
    pay = role.wages(args.area, industry=args.industry, as_of=args.as_of, period=args.period)
    data = wages_data(pay)
    lines = [f"{role.code} {role.title}", *wages_lines(pay)]
    if args.pay is not None:
        data["rank"] = {"pay": args.pay, "percentile": pay.percentile_rank(args.pay)}
        lines.append(f"{args.pay:,.0f} per {pay.period} stands at percentile {data['rank']['percentile']:.1f}")
    emit(args, "\n".join(lines), {"role": role.code, "title": role.title, **data})
    return 0


def _areas(args: argparse.Namespace) -> int:
    tax = taxonomy(args)

    found = tax.areas(args.kind, state=args.state)
    emit(args, table([(area.code, area.kind, area.name) for area in found]) if found else "no area", found)
    return 0 if found else 1
