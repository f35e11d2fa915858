"""How the command prints: text for people, JSON for programs."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any, Protocol

__all__ = ["Commands", "complain", "emit", "progress_line"]


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
