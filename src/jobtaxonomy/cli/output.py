"""How the command prints: text for people, JSON for programs."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Generator
from contextlib import contextmanager
from os import W_OK, access
from pathlib import Path
from typing import Any, Protocol

from jobtaxonomy.errors import InvalidQuery

__all__ = ["Commands", "check_writable", "complain", "emit", "progress_line"]


def __dir__() -> list[str]:
    return __all__


class Commands(Protocol):
    """Where a module registers its commands: what argparse's add_subparsers() gives."""

    def add_parser(self, name: str, **options: Any) -> ArgumentParser:
        """Add a command."""
        ...


def emit(args: Namespace, text: str, data: Any) -> None:
    """Print `data` as JSON where --json was given, else `text`."""
    if args.json:
        import json

        from jobtaxonomy.exchange.plain import plain

        text = json.dumps(plain(data), indent=2, ensure_ascii=False)
    sys.stdout.write(f"{text}\n")


def complain(text: str) -> None:
    """Say on standard error what went wrong."""
    sys.stderr.write(f"jobtaxonomy: {text}\n")


def check_writable(path: Path, *, force: bool) -> None:
    """Raises InvalidQuery for a file that is there, unless `force` says to replace it, or cannot be written."""
    if path.is_dir():
        raise InvalidQuery(str(path), "a folder; name a file")
    if not path.parent.is_dir():
        raise InvalidQuery(str(path), f"there is no folder {str(path.parent)!r}")
    if path.exists() and not force:
        raise InvalidQuery(str(path), "there is such a file already; --force replaces it")
    if not access(path if path.exists() else path.parent, W_OK):
        raise InvalidQuery(str(path), "may not be written")


@contextmanager
def progress_line(what: str, *, quiet: bool = False) -> Generator[Callable[[int, int | None], None], None, None]:
    """A line on standard error that says how many of `what` are done; none where nobody looks at it."""
    show = not quiet and sys.stderr.isatty()

    def progress(done: int, total: int | None) -> None:
        if show:
            share = f" of {total:,} ({done / total:.0%})" if total else ""
            sys.stderr.write(f"\r{done:,} {what}{share}")
            sys.stderr.flush()

    yield progress
    if show:
        sys.stderr.write("\n")
