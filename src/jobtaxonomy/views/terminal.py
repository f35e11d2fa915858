"""Text for terminals: emphasis where it can be seen, columns that line up."""

import os
import sys
from collections.abc import Sequence

__all__ = ["bold", "dim", "table"]


def __dir__() -> list[str]:
    return __all__


def _colours() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"


def bold(text: str) -> str:
    """`text` in bold on a terminal, as it is elsewhere."""
    return f"\x1b[1m{text}\x1b[0m" if _colours() else text


def dim(text: str) -> str:
    """`text` faint on a terminal, as it is elsewhere."""
    return f"\x1b[2m{text}\x1b[0m" if _colours() else text


def table(rows: Sequence[tuple[str, ...]], gap: str = "  ") -> str:
    """Rows in columns as wide as their widest cell; numbers to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        gap.join(
            cell.rjust(width) if cell[:1].isdigit() or cell[:1] in "$-+" else cell.ljust(width)
            for cell, width in zip(row, widths, strict=True)
        ).rstrip()
        for row in rows
    )
