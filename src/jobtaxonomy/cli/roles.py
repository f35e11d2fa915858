"""Commands about roles: show, lookup, roles, sources."""

import argparse
from typing import TYPE_CHECKING

from jobtaxonomy.cli.asking import taxonomy
from jobtaxonomy.cli.output import Commands, complain, emit
from jobtaxonomy.errors import AmbiguousTitle, UnknownRole
from jobtaxonomy.views.terminal import dim, table

if TYPE_CHECKING:
    from jobtaxonomy.occupations import Role

__all__ = ["find_role", "register"]


def __dir__() -> list[str]:
    return __all__


def register(subparsers: Commands) -> None:
    """Add the commands of this module."""
    show = subparsers.add_parser("show", help="everything about a role, by title or code")
    show.add_argument("role", help='a title such as "factory manager", or a code such as 11-3051')
    lookup = subparsers.add_parser("lookup", help="the roles a title may name, best first")
    lookup.add_argument("title")
    lookup.add_argument("--limit", type=int, help="how many at most (all that carry the title, five at least)")
    roles = subparsers.add_parser("roles", help="list roles")
    roles.add_argument("--family", help="only those of a job family: a mnemonic (MGMT), code (11) or part of a name")
    sources = subparsers.add_parser("sources", help="where the bundled data comes from")
    sources.add_argument("--cite", choices=("text", "bibtex"), help="print citations")
    for parser, run in ((show, _show), (lookup, _lookup), (roles, _roles), (sources, _sources)):
        parser.add_argument("--json", action="store_true", help="print JSON")
        parser.set_defaults(run=run)


def find_role(args: argparse.Namespace, text: str) -> "Role | None":
    """The role a person means, or None after saying on standard error which there are."""
    tax = taxonomy(args)

    try:
        return tax.role(text)
    except AmbiguousTitle as several:
        complain(f"{several.title!r} is a title of {len(several.candidates)} roles; ask for one by its code:")
        candidates = several.candidates
    except UnknownRole as unknown:
        if match := tax.lookup(text):
            return match.role
        complain(str(unknown))
        candidates = tax.candidates(text)
    for match in candidates:
        complain(f"  {match.code}  {match.role.title}")
    return None


def _show(args: argparse.Namespace) -> int:
    from jobtaxonomy.views.role import as_data, as_text

    role = find_role(args, args.role)
    if role is None:
        return 1
    emit(args, as_text(role), as_data(role))
    return 0


def _lookup(args: argparse.Namespace) -> int:
    tax = taxonomy(args)

    found = tax.candidates(args.title, limit=args.limit)
    rows = [(f"{match.score:.2f}", match.code, match.role.title, dim(match.method)) for match in found]
    data = [
        {"code": m.code, "soc": m.soc, "role": m.role.title, "title": m.title, "score": m.score, "method": m.method}
        for m in found
    ]
    emit(args, table(rows) if rows else "no candidates", data)
    if tax.lookup(args.title) is None:
        complain(f"none of these is likely enough to answer {args.title!r}")
        return 1
    return 0


def _roles(args: argparse.Namespace) -> int:
    tax = taxonomy(args)

    chosen = list(tax.roles().values())
    if args.family:
        wanted = args.family.casefold()
        families = [
            family
            for family in tax.families()
            if wanted in (family.code, family.code[:2], str(family.mnemonic).casefold())
            or (len(wanted) > 2 and wanted in family.title.casefold())
        ]
        if not families:
            names = ", ".join(f"{family.mnemonic} {family.title}" for family in tax.families())
            complain(f"no family {args.family!r}; there are: {names}")
            return 1
        chosen = [role for role in chosen if role.family in families]
    rows = [(role.code, role.title) for role in chosen]
    emit(args, table(rows), [{"code": role.code, "soc": role.soc, "title": role.title} for role in chosen])
    return 0


def _sources(args: argparse.Namespace) -> int:
    tax = taxonomy(args)

    if args.cite:
        emit(args, tax.cite(args.cite), [source.cite(args.cite) for source in tax.sources()])
        return 0
    rows = [(s.id, f"{s.name}, {s.edition}", s.publisher, str(s.licence)) for s in tax.sources()]
    emit(args, f"data {tax.data_version()}\n{table(rows)}", tax.sources())
    return 0
