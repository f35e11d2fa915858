"""Commands that write pages: page, site."""

import argparse
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jobtaxonomy.cli.asking import taxonomy
from jobtaxonomy.cli.output import Commands, check_writable, complain, emit, progress_line
from jobtaxonomy.cli.roles import find_role
from jobtaxonomy.codes import JobCode
from jobtaxonomy.errors import AmbiguousTitle, InvalidCode, InvalidQuery, UnknownRole
from jobtaxonomy.job_profiles import Profile
from jobtaxonomy.levelling import Level
from jobtaxonomy.occupations import Role

if TYPE_CHECKING:
    from jobtaxonomy.shown import Shown

__all__ = ["register"]


def __dir__() -> list[str]:
    return __all__


def register(subparsers: Commands) -> None:
    """Add the commands to the command line."""
    purpose = "a role, profile, focus, function, level or state as one HTML file, or several compared"
    page = subparsers.add_parser("page", help=purpose, description=f"{purpose.capitalize()}.")
    page.add_argument("what", nargs="+", help="a title, or a code such as 11-3051, MANUF.OPSLEAD.M3, MANUF, M3 or MI")
    page.add_argument("--compare", action="store_true", help="two or more of a kind, side by side")
    page.add_argument("-o", "--output", type=Path, help="an .html file (default: standard output)")
    page.add_argument("--force", action="store_true", help="replace a file that is there")
    page.set_defaults(run=_page)

    purpose = "the whole taxonomy as a folder of pages that need no server"
    site = subparsers.add_parser("site", help=purpose, description=f"{purpose.capitalize()}.")
    site.add_argument("-o", "--output", type=Path, required=True, help="a folder, empty or not there yet")
    site.add_argument("--force", action="store_true", help="write over what the folder holds")
    site.add_argument("--processes", type=int, default=2, help="how many pages to make at once (2)")
    site.add_argument("--quiet", action="store_true", help="no progress on standard error")
    site.add_argument("--json", action="store_true", help="print the summary as JSON")
    site.set_defaults(run=_site)


def _found(args: argparse.Namespace, text: str) -> "Shown | None":
    """What a person means: a profile or focus by its code, a level by its code or name, else a role."""
    tax = taxonomy(args)
    with suppress(InvalidCode):
        return tax.profile(str(JobCode.parse(text)))
    wanted = text.strip().casefold()
    for key in tax.focuses():
        if key.casefold() == wanted:
            return tax.focus(key)
        if key.partition(".")[0] == text:
            return tax.matrix(text)
    levels = {name.casefold(): level for level in tax.levels() for name in (level.code, level.name)}
    return levels.get(wanted) or find_role(args, text)


def _state(args: argparse.Namespace, text: str) -> "str | None":
    """The postal code of the state of this name, unless a role carries it as a title (MA, PA)."""
    found = [area.state for area in taxonomy(args).areas("state") if text in (area.state, area.name)]
    try:
        if found:
            taxonomy(args).role(text)
    except UnknownRole:
        return found[0]
    except AmbiguousTitle:
        pass
    return None


def _compared(args: argparse.Namespace, found: "list[Any]") -> "Shown":
    tax = taxonomy(args)
    if all(isinstance(one, Role) for one in found):
        return tax.compare_roles(*found)
    if len(found) == 2 and all(isinstance(one, Level) for one in found):
        return tax.compare(*found)
    if len(found) == 2 and all(isinstance(one, Profile) for one in found):
        return tax.compare_profiles(*found)
    kinds = ", ".join(type(one).__name__.lower() for one in found)
    raise InvalidQuery(kinds, "two to five roles, two levels or two profiles can be compared")


def _page(args: argparse.Namespace) -> int:
    if args.compare != (len(args.what) > 1):
        raise InvalidQuery(" ".join(args.what), "one page takes one name (in quotes); --compare takes two or more")
    if args.output is not None:
        if args.output.suffix.lower() not in (".html", ".htm"):
            raise InvalidQuery(str(args.output), "a page ends in .html or .htm")
        check_writable(args.output, force=args.force)
    state = None if args.compare else _state(args, args.what[0])
    if state is not None:
        from jobtaxonomy.views.pages.links import ALONE
        from jobtaxonomy.views.site.areas import state_page

        content: str = state_page(state, ALONE)
    else:
        found = [_found(args, text) for text in args.what]
        if None in found:
            return 1
        shown: Any = _compared(args, found) if args.compare else found[0]
        content = shown.page()
    if args.output is None:
        sys.stdout.write(content)
        return 0
    args.output.write_text(content, encoding="utf-8")
    complain(f"{len(content):,} characters written to {args.output}")
    return 0


def _site(args: argparse.Namespace) -> int:
    from jobtaxonomy.views.site import build_site

    if args.processes < 1:
        raise InvalidQuery(args.processes, "at least one process makes pages")
    with progress_line("pages", quiet=args.quiet) as progress:
        built = build_site(
            args.output, taxonomy=taxonomy(args), force=args.force, processes=args.processes, progress=progress
        )
    front = built.folder / "index.html"
    data = {"folder": str(built.folder), "pages": built.pages, "bytes": built.size, "front": str(front)}
    emit(args, f"{built.pages:,} pages, {built.size / 1e6:.0f} MB; open {front}", data)
    return 0
