"""Plain-text layout: wrapped lines, headed sections, aligned columns."""

from collections.abc import Sequence
from shutil import get_terminal_size
from textwrap import fill

__all__ = ["WIDTH", "section", "table", "wrap"]

#: Lines are no longer than this, and no wider than the terminal.
WIDTH = 100
_NARROWEST = 40


def __dir__() -> list[str]:
    return __all__


def wrap(text: str, indent: str = "  ", first: str | None = None) -> str:
    """`text` in lines of at most WIDTH, or a narrower terminal, indented; `first` is the indent of the first line."""
    width = max(_NARROWEST, min(WIDTH, get_terminal_size((WIDTH, 0)).columns))
    return fill(text, width, initial_indent=indent if first is None else first, subsequent_indent=indent)


def section(title: str, *lines: str) -> str:
    """An underlined title and the lines below it."""
    return "\n".join([title, "-" * len(title), *lines])


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """A line per row, columns as wide as their widest cell: the first to the left, the others to the right.

    >>> table([["", "M3"], ["Grade", "7"]])
    ['       M3', 'Grade   7']
    """
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return [
        "  ".join(
            [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        ).rstrip()
        for row in rows
    ]
