"""How the command prints: text for people, JSON for programs."""

import sys
from argparse import ArgumentParser, Namespace
from typing import Any, Protocol

__all__ = ["Commands", "complain", "emit"]


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
