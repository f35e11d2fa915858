"""Commands about pay: wages, areas."""

import argparse
from math import sqrt
from re import compile as pattern
from typing import TYPE_CHECKING

from jobtaxonomy.cli.asking import taxonomy
from jobtaxonomy.cli.output import Commands, emit
from jobtaxonomy.cli.roles import find_role
from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.views.terminal import table
from jobtaxonomy.wages.periods import HOURS_PER_YEAR

if TYPE_CHECKING:
    from jobtaxonomy.wages import WageDistribution

__all__ = ["register"]


def __dir__() -> list[str]:
    return __all__


_AMOUNT = pattern(r"\$?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(k?)")


def register(subparsers: Commands) -> None:
    """Add the commands of this module."""
    wages = subparsers.add_parser("wages", help="what a role pays, anywhere, or where a pay stands")
    wages.add_argument("role", help="a title or code")
    wages.add_argument(
        "--area", default="US", help="a state, or a city with or without its state: MI, 'Detroit, MI' (US)"
    )
    wages.add_argument("--industry", help="NAICS code or name, for the nation")
    wages.add_argument("--as-of", help="a release, such as 2023-05 (the latest)")
    wages.add_argument("--period", choices=("year", "hour"))
    wages.add_argument("--pay", help="an offer, such as 98000, $98,000, 98k or 46.87: print its percentile rank")
    areas = subparsers.add_parser("areas", help="list the places with wages")
    areas.add_argument("--kind", choices=("nation", "state", "metro", "nonmetro"))
    areas.add_argument("--state", help="postal code")
    for parser, run in ((wages, _wages), (areas, _areas)):
        parser.add_argument("--json", action="store_true", help="print JSON")
        parser.set_defaults(run=run)


def _wages(args: argparse.Namespace) -> int:
    from jobtaxonomy.views.role import wages_data, wages_lines

    offer = None if args.pay is None else _amount(args.pay)
    role = find_role(args, args.role)
    if role is None:
        return 1
    pay = role.wages(args.area, industry=args.industry, as_of=args.as_of, period=args.period)
    data = wages_data(pay)
    lines = [f"{role.code} {role.title}", *wages_lines(pay)]
    if offer is not None:
        meant = pay if args.period else _meant(pay, offer)
        rank = float(meant.percentile_rank(offer))
        data["rank"] = {"pay": offer, "period": meant.period, "percentile": rank}
        said = f"{offer:,}".removesuffix(".0")
        lines.append(f"{said} per {meant.period} stands at percentile {rank:.1f}")
        if meant is not pay:
            lines.append(f"taken as pay per {meant.period}; --period {pay.period} takes it as pay per {pay.period}")
    emit(args, "\n".join(lines), {"role": role.code, "title": role.title, **data})
    return 0


def _amount(text: str) -> float:
    """An amount of money as people write it. Raises InvalidQuery."""
    from decimal import Decimal

    found = _AMOUNT.fullmatch(text.strip().lower())
    amount = Decimal(f"{found[1].replace(',', '')}{found[2] or ''}") * (1000 if found[3] else 1) if found else 0
    if not amount:
        raise InvalidQuery(text, "a pay is an amount above 0, such as 98000, $98,000, 98k or 46.87")
    return float(amount)


def _meant(pay: "WageDistribution", offer: float) -> "WageDistribution":
    """The distribution in the period that an offer is nearer to by its amount: no pay is near both."""
    if not pay.points:
        return pay
    between = sqrt(HOURS_PER_YEAR)
    far = offer < pay.median / between if pay.period == "year" else offer > pay.median * between
    if not far:
        return pay
    other = "hour" if pay.period == "year" else "year"
    if pay.counterpart is None or pay.counterpart.period != other:
        said = f"looks like pay per {other}, published is pay per {pay.period}; --period {pay.period} takes it as that"
        raise InvalidQuery(f"{offer:,}".removesuffix(".0"), said)
    return pay.counterpart


def _areas(args: argparse.Namespace) -> int:
    tax = taxonomy(args)

    found = tax.areas(args.kind, state=args.state)
    emit(args, table([(area.code, area.kind, area.name) for area in found]) if found else "no area", found)
    return 0 if found else 1
