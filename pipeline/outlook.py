"""BLS Employment Projections 2024-34: employment, growth, openings, entry requirements."""

from functools import cache
from typing import Any

from pipeline.raw import sheet

_TABLE = "Table 1.2"


@cache
def _line_items() -> dict[str, tuple[Any, ...]]:
    return {row[1]: row for row in sheet("ep/occupation.xlsx", _TABLE) if row[2] == "Line item"}


def projected_codes() -> frozenset[str]:
    """The occupation codes that have a projection of their own."""
    return frozenset(_line_items())


def _figure(value: object) -> str:
    # "—" is "not available"; the text "None" is an answer and stays
    return "" if value in ("—", None) else str(value)


def projections() -> list[list[str]]:
    """A row a projected code: title, employment 2024 and 2034, change, percent change, percent
    self-employed, openings a year (all in thousands or percent), education, experience, training."""
    return sorted(
        [code, str(row[0]).strip().split("[")[0], *(_figure(row[at]) for at in (3, 4, 7, 8, 9, 10, 12, 13, 14))]
        for code, row in _line_items().items()
    )
