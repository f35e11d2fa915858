"""The form of the wage tables: columns of little-endian integers, a row a published cell.

One table holds the cells of one kind (the nation by release, states, local areas, industries),
sorted by occupation and place. BLS rounds annual wages to ten dollars and publishes an hourly wage
within a cent of them, so a cell keeps the annual wage and the cents that remain:

    unit      0 both units published, 1 hourly only, 2 annual only
    low_*, high_*  the wage: low + 65,536 x high, in tens of dollars a year (cents an hour where the
              unit is 1), or a state; apart, because high is nearly always 0 and packs to nothing
    cents_*   the hourly wage less wage / 2,080 hours, in cents, where the unit is 0
    *_rse     relative standard errors, in tenths of a percent, or a state

    state     -1 not released; -2 published in the other unit only; below that top-coded:
              the wage is this bound, its sign changed, or more

The pipeline writes this form and `bundled` reads it; docs/design.md has the measurements that
chose it over TSV, Parquet and SQLite.
"""

from array import array
from collections.abc import Iterable, Mapping
from typing import Literal

__all__ = [
    "BOTH",
    "COLUMNS",
    "HOUR_ONLY",
    "MEASURES",
    "NOT_APPLICABLE",
    "NOT_RELEASED",
    "YEAR_ONLY",
    "Cells",
    "decode",
    "encode",
]


def __dir__() -> list[str]:
    return __all__


Code = Literal["b", "h", "H", "i"]

NOT_RELEASED = -1
NOT_APPLICABLE = -2
BOTH, HOUR_ONLY, YEAR_ONLY = 0, 1, 2

#: The six figures of a cell, the mean and five percentiles.
MEASURES = ("mean", "10", "25", "50", "75", "90")

#: name -> type code of `array`: b one byte, h and H two, i four (capital: unsigned).
COLUMNS: "dict[str, Code]" = {
    "occupation": "H", "place": "H", "unit": "b",
    "employment": "i", "employment_rse": "h", "mean_rse": "h",
    **{f"low_{name}": "H" for name in MEASURES},
    **{f"high_{name}": "b" for name in MEASURES},
    **{f"cents_{name}": "h" for name in MEASURES},
}  # fmt: skip
_WIDTHS: "dict[Code, int]" = {"b": 1, "h": 2, "H": 2, "i": 4}
_ROW = sum(_WIDTHS[code] for code in COLUMNS.values())


def _cents(tens: int) -> int:
    # the hourly wage, in whole cents, of an annual wage in tens of dollars: 1000 / 2080 = 25 / 52
    return (tens * 50 + 52) // 104


def encode(hourly: Iterable[int], annual: Iterable[int]) -> tuple[int, list[int], list[int]]:
    """(unit, wages, cents) of six hourly figures in cents and six annual ones in dollars."""
    hourly, annual = list(hourly), list(annual)
    if all(value == NOT_APPLICABLE for value in annual):
        return HOUR_ONLY, hourly, [0] * len(hourly)
    wages = [value // 10 if value >= 0 else value if value > -3 else value // 10 for value in annual]
    if all(value == NOT_APPLICABLE for value in hourly):
        return YEAR_ONLY, wages, [0] * len(wages)
    cents = [h - _cents(w) if w >= 0 else 0 for h, w in zip(hourly, wages, strict=True)]
    return BOTH, wages, cents


def decode(unit: int, wages: Iterable[int], cents: Iterable[int]) -> tuple[list[int], list[int]]:
    """The six hourly figures in cents and the six annual ones in dollars; undoes `encode`."""
    wages = list(wages)
    other = [NOT_APPLICABLE] * len(wages)
    if unit == HOUR_ONLY:
        return wages, other
    annual = [wage * 10 if not -3 < wage < 0 else wage for wage in wages]
    if unit == YEAR_ONLY:
        return other, annual
    hourly = [_cents(w) + c if w >= 0 else w if w > -3 else -_cents(-w) for w, c in zip(wages, cents, strict=True)]
    return hourly, annual


class Cells:
    """One table over a buffer: `columns[name]` is a memoryview of its numbers, nothing is copied."""

    def __init__(self, buffer: bytes | memoryview) -> None:
        view = memoryview(buffer)
        self.rows: int = len(view) // _ROW
        self.columns: dict[str, memoryview] = {}
        # the widest columns come first, so that every column is aligned
        start = 0
        for name, code in _by_width():
            end = start + self.rows * _WIDTHS[code]
            self.columns[name] = view[start:end].cast(code)
            start = end

    def find(self, occupation: int, place: int) -> int | None:
        """The row of this cell, or None where there is none."""
        span = self.span(occupation)
        row = _first(self.columns["place"], place, span.start, span.stop)
        return row if row < span.stop and self.columns["place"][row] == place else None

    def span(self, occupation: int) -> range:
        """The rows of one occupation, in order of place."""
        column = self.columns["occupation"]
        start = _first(column, occupation, 0, self.rows)
        return range(start, _first(column, occupation + 1, start, self.rows))

    def figures(self, row: int) -> tuple[list[int], list[int]]:
        """The six hourly figures of a row in cents and the six annual ones in dollars, or states."""
        columns = self.columns
        return decode(
            columns["unit"][row],
            [columns[f"low_{name}"][row] + 65536 * columns[f"high_{name}"][row] for name in MEASURES],
            [columns[f"cents_{name}"][row] for name in MEASURES],
        )

    @staticmethod
    def pack(rows: Iterable[Mapping[str, int]]) -> bytes:
        """The bytes of a table: each row a number for every column, sorted here."""
        ordered = sorted(rows, key=lambda row: (row["occupation"], row["place"]))
        columns = (array(code, [row[name] for row in ordered]) for name, code in _by_width())
        return b"".join(column.tobytes() for column in columns)


def _by_width() -> "list[tuple[str, Code]]":
    return sorted(COLUMNS.items(), key=lambda item: -_WIDTHS[item[1]])


def _first(column: memoryview, value: int, low: int, high: int) -> int:
    # bisect_left; a loop of ten lines costs less than the import on a cold start
    while low < high:
        middle = (low + high) // 2
        if column[middle] < value:
            low = middle + 1
        else:
            high = middle
    return low
