"""An MCP server: what the library knows, as tools that an assistant calls over standard input and output.

A tool is a function whose docstring and annotations are what the model reads. Its answer is a dataclass,
since the SDK makes output schemas of those and not of attrs classes; their docstrings reach the model too.
Nothing here imports the SDK before `build_server` is called.
"""

from jobtaxonomy.mcp_server.server import build_server

__all__ = ["build_server"]


def __dir__() -> list[str]:
    return __all__
