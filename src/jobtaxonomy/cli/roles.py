"""Commands about roles: show, lookup, roles, sources."""

import argparse
from typing import TYPE_CHECKING

from jobtaxonomy.cli.asking import taxonomy
from jobtaxonomy.cli.output import Commands, complain, emit
from jobtaxonomy.errors import AmbiguousTitle, InvalidQuery, UnknownRole
from jobtaxonomy.views.layout import wrap
from jobtaxonomy.views.terminal import dim, table

if TYPE_CHECKING:
    from jobtaxonomy.occupations import Role

__all__ = ["find_role", "register"]


def __dir__() -> list[str]:
    return __all__


#: A guess below this is noise: it is not offered where a title has no answer.
_LEAST_SCORE = 0.05


def register(subparsers: Commands) -> None:
    """Add the commands of this module."""
    show = subparsers.add_parser("show", help="everything about a role, by title or code")
    show.add_argument("role", help='a title such as "factory manager", or a code such as 11-3051')
    lookup = subparsers.add_parser("lookup", help="the roles a title may name, best first")
    lookup.add_argument("title")
    lookup.add_argument("--scheme", help="answer in ISCO-08 instead of roles")
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

    _check_title(text)
    try:
        return tax.role(text)
    except AmbiguousTitle as several:
        candidates, best = several.candidates, several.candidates[0]
        likeliest = f"most likely {best.role.title} ({best.score:.2f})"
        complain(f"{several.title!r} is a title of {len(candidates)} roles, {likeliest}; ask for one by its code:")
    except UnknownRole as unknown:
        if match := tax.lookup(text):
            return match.role
        complain(str(unknown))
        candidates = tuple(match for match in tax.candidates(text) if match.score >= _LEAST_SCORE)
    for match in candidates:
        complain(f"  {match.code}  {match.score:.2f}  {match.role.title}")
    return None


def _check_title(text: str) -> None:
    if not text.strip():
        raise InvalidQuery(text, "a title has at least a letter")


def _show(args: argparse.Namespace) -> int:
    from jobtaxonomy.views.role import as_data, as_text

    role = find_role(args, args.role)
    if role is None:
        return 1
    emit(args, as_text(role), as_data(role))
    return 0


def _lookup(args: argparse.Namespace) -> int:
    tax = taxonomy(args)

    _check_title(args.title)
    title: str = args.title
    scheme: str | None = args.scheme
    if scheme is not None:
        groups = tax.candidates(title, limit=args.limit, scheme=scheme)
        rows = [(f"{m.score:.2f}", m.code, m.concept.label, dim(m.method)) for m in groups]
        data = [
            {"code": m.code, "scheme": m.scheme, "label": m.concept.label, "title": m.title, "score": m.score,
             "method": m.method}
            for m in groups
        ]  # fmt: skip
    else:
        roles = tax.candidates(title, limit=args.limit)
        rows = [(f"{m.score:.2f}", m.code, m.role.title, dim(m.method)) for m in roles]
        data = [
            {"code": m.code, "soc": m.soc, "role": m.role.title, "title": m.title, "score": m.score, "method": m.method}
            for m in roles
        ]
    emit(args, table(rows) if rows else "no candidates", data)
    answer = tax.lookup(title) if scheme is None else tax.lookup(title, scheme=scheme)
    if answer is None:
        complain(f"{'none of these is likely enough to answer' if rows else 'nothing is near'} {title!r}")
    return int(answer is None)


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
    sources = tax.sources()
    width = max(len(source.id) for source in sources) + 2
    lines = [
        wrap(f"{s.name}, {s.edition}; {s.publisher}; {s.licence or 'terms not stated'}", " " * width, s.id.ljust(width))
        for s in sources
    ]
    emit(args, "\n".join([f"data {tax.data_version()}", *lines]), sources)
    return 0
