"""The command mcp: serve an assistant over standard input and output."""

import argparse
from contextlib import suppress

from jobtaxonomy.cli.asking import taxonomy
from jobtaxonomy.cli.output import Commands

__all__ = ["register"]


def __dir__() -> list[str]:
    return __all__


def register(subparsers: Commands) -> None:
    """Add the command to the command line."""
    purpose = "answer an assistant as an MCP server over standard input and output"
    mcp = subparsers.add_parser("mcp", help=purpose, description=f"{purpose.capitalize()}.")
    mcp.set_defaults(run=_mcp)


def _mcp(args: argparse.Namespace) -> int:
    from jobtaxonomy.mcp_server import build_server

    # an interrupt is the usual end of a server that was started by hand
    with suppress(KeyboardInterrupt):
        build_server(taxonomy(args)).run()
    return 0
