"""The command `jobtaxonomy`: a module a noun, each registers its own subcommands.

Exit codes: 0 done; 1 no answer, or more than one (candidates on standard error); 2 bad usage.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

from jobtaxonomy.cli import careers, exchange, levels, linting, pages, roles, serving, titles, wages
from jobtaxonomy.cli.output import complain
from jobtaxonomy.errors import InvalidQuery, JobTaxonomyError

__all__ = ["main"]


def __dir__() -> list[str]:
    return __all__


#: Commands that no overlay changes.
_BUNDLED = ("convert", "lint", "parse")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="jobtaxonomy",
        description="What a job is, what level it is, which skills it takes and what it pays. Offline.",
        epilog="Every command takes --json but export, mcp and page. Exit code 1: no answer or several; 2: bad usage.",
    )
    parser.add_argument("--version", action="store_true", help="print the versions of the library and its data")
    overlay: dict[str, Any] = {"metavar": "FILE", "help": "a company's own roles and titles, as docs/overlay.md says"}
    parser.add_argument("--overlay", **overlay)
    subparsers = parser.add_subparsers(metavar="COMMAND", dest="command")
    for module in (roles, wages, titles, levels, careers, exchange, linting, pages, serving):
        module.register(subparsers)
    for command in set(subparsers.choices.values()):
        # without a default here, one that stands before the command is kept
        command.add_argument("--overlay", default=argparse.SUPPRESS, **overlay)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with these arguments (those of the process when None); returns the exit code."""
    parser = _parser()
    args = parser.parse_args(arguments)
    if args.version:
        import jobtaxonomy

        sys.stdout.write(f"jobtaxonomy {jobtaxonomy.__version__}, data {jobtaxonomy.data_version()}\n")
        return 0
    run: Callable[[argparse.Namespace], int] | None = getattr(args, "run", None)
    if run is None:
        parser.print_help(sys.stderr)
        return 2
    try:
        if args.overlay is not None and args.command in _BUNDLED:
            raise InvalidQuery(args.overlay, f"{args.command} takes no overlay")
        return run(args)
    except JobTaxonomyError as error:
        complain(str(error))
        return 2 if isinstance(error, InvalidQuery) else 1
    except BrokenPipeError:
        # the reader of a pipe went away: quiet, and no second error at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
