"""Commands about levels: level, levels, compare, profile, level-pay, next-steps, adjacent, distance."""

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from jobtaxonomy.cli.asking import taxonomy
from jobtaxonomy.cli.output import Commands, emit
from jobtaxonomy.errors import InvalidQuery

if TYPE_CHECKING:
    from jobtaxonomy.job_profiles import Profile

__all__ = ["register"]


def __dir__() -> list[str]:
    return __all__


def register(subparsers: Commands) -> None:
    """Add the commands to the command line."""
    level = _command(subparsers, "level", _level, "show one level: its card, ladder and counterparts")
    level.add_argument("code", help="a level, such as M3 or 'Senior Manager'")

    levels = _command(subparsers, "levels", _levels, "list every track and its levels")
    levels.add_argument("--track", help="only this track: S, P, M or E")
    levels.add_argument("--years", type=float, help="only levels that so many years of experience fit")

    compare = _command(subparsers, "compare", _compare, "compare two levels or profiles, or set levels side by side")
    compare.add_argument("codes", nargs="+", metavar="code", help="levels, such as M3 P5, or two profiles")
    compare.add_argument("--area", default="US", help="where pay of profiles is modelled (default US)")

    profile = _command(subparsers, "profile", _profile, "show a role at a level with every panel")
    profile.add_argument("code", help="FUNCTION.FOCUS.LEVEL, such as MANUF.OPSLEAD.M3")
    profile.add_argument("--limit", type=int, default=8, help="how many neighbours to show (default 8)")

    pay = _command(subparsers, "level-pay", _level_pay, "modelled pay of every level of a focus")
    pay.add_argument("focus", help="FUNCTION.FOCUS, such as MANUF.OPSLEAD")
    pay.add_argument("--area", default="US", help="where pay is modelled (default US)")

    steps = _command(subparsers, "next-steps", _next_steps, "where a career may go from a profile")
    steps.add_argument("code", help="FUNCTION.FOCUS.LEVEL, such as SOFTDATA.SWENG.P5")
    steps.add_argument("--limit", type=int, default=4, help="how many other kinds of work to show (default 4)")
    steps.add_argument("--area", default="US", help="where pay is modelled (default US)")

    adjacent = _command(subparsers, "adjacent", _adjacent, "list the profiles nearest to one")
    adjacent.add_argument("code", help="FUNCTION.FOCUS.LEVEL, such as MANUF.OPSLEAD.M3")
    adjacent.add_argument("--limit", type=int, default=8, help="how many to list (default 8)")
    adjacent.add_argument("--all-levels", action="store_true", help="also levels the work is seldom found at")

    distance = _command(subparsers, "distance", _distance, "measure how far two profiles are apart")
    distance.add_argument("a", help="a profile, such as MANUF.OPSLEAD.M3")
    distance.add_argument("b", help="another profile")


def _command(
    subparsers: Commands,
    name: str,
    run: Callable[[argparse.Namespace], int],
    purpose: str,
) -> argparse.ArgumentParser:
    parser = subparsers.add_parser(name, help=purpose, description=purpose.capitalize() + ".")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)
    return parser


def _emit(args: argparse.Namespace, text: str, data: Any) -> int:
    emit(args, text, data)
    return 0


def _level(args: argparse.Namespace) -> int:
    tax = taxonomy(args)
    from jobtaxonomy.levelling import LevelFramework
    from jobtaxonomy.views.levels import level_data, level_text

    level = tax.level(args.code)
    framework = LevelFramework.of(tax.levels(), tax.tracks())
    return _emit(args, level_text(level, framework.ladder(level.track), framework.peers(level)), level_data(level))


def _levels(args: argparse.Namespace) -> int:
    tax = taxonomy(args)
    from jobtaxonomy.levelling import LevelFramework
    from jobtaxonomy.views.levels import level_data, levels_text

    framework = LevelFramework.of(tax.levels(), tax.tracks())
    tracks = framework.tracks if args.track is None else (framework.track(args.track),)
    shown = [
        (
            track,
            framework.ladder(track.code) if args.years is None else framework.levels_for_years(track.code, args.years),
        )
        for track in tracks
    ]
    data = [
        {
            "code": track.code,
            "name": track.name,
            "summary": track.summary,
            "levels": [level_data(level) for level in ladder],
        }
        for track, ladder in shown
    ]
    return _emit(args, levels_text(shown), data)


def _compare(args: argparse.Namespace) -> int:
    tax = taxonomy(args)
    from jobtaxonomy.views import levels as views

    if len(args.codes) < 2:
        raise InvalidQuery(args.codes[0], "compare takes two or more levels")
    if len(args.codes) == 2 and all("." in code for code in args.codes):
        from jobtaxonomy.views.profile_comparison import move_data, move_text

        found = tax.compare_profiles(*args.codes, area=args.area)
        return _emit(args, move_text(found), move_data(found))
    if len(args.codes) == 2:
        move = tax.compare(*args.codes)
        return _emit(args, views.comparison_text(move), views.comparison_data(move))
    levels = [tax.level(code) for code in args.codes]
    return _emit(args, views.side_by_side_text(levels), views.side_by_side_data(levels))


def _found(args: argparse.Namespace, code: str) -> "Profile":
    """The profile of this code, or the one that a company's role of this code stands at."""
    from jobtaxonomy.overlays import CompanyRole

    tax = taxonomy(args)
    role = tax.roles().get(code.strip())
    return tax.profile(role.profile_code if isinstance(role, CompanyRole) else code)


def _profile(args: argparse.Namespace) -> int:
    from jobtaxonomy.views.profiles import profile_data, profile_text

    profile = _found(args, args.code)
    if args.json:
        return _emit(args, "", profile_data(profile, limit=args.limit))
    return _emit(args, profile_text(profile, limit=args.limit), None)


def _level_pay(args: argparse.Namespace) -> int:
    from jobtaxonomy.views.level_pay import level_pay_data, level_pay_text

    found = taxonomy(args).level_pay(args.focus, args.area)
    return _emit(args, level_pay_text(found), level_pay_data(found))


def _next_steps(args: argparse.Namespace) -> int:
    from jobtaxonomy.views.profile_comparison import steps_data, steps_text

    start = _found(args, args.code)
    steps = start.next_steps(limit=args.limit, area=args.area)
    return _emit(args, steps_text(start, steps), steps_data(steps))


def _adjacent(args: argparse.Namespace) -> int:
    from jobtaxonomy.views.profiles import adjacent_data, adjacent_text

    neighbours = _found(args, args.code).adjacent(args.limit, typical=not args.all_levels)
    return _emit(args, adjacent_text(neighbours), adjacent_data(neighbours))


def _distance(args: argparse.Namespace) -> int:
    tax = taxonomy(args)

    found = tax.distance(_found(args, args.a), _found(args, args.b))
    data = {
        "a": args.a,
        "b": args.b,
        "distance": float(found),
        "thousandths": found.thousandths,
        "band": found.band,
        "edition": found.edition,
        "components": {part.name: part.thousandths / 1000 for part in found.components},
    }
    return _emit(args, found.explain(), data)
