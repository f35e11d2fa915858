"""Coding a whole file of titles step by step, so that what is done stays done.

Rows go to `OUTPUT.part` and, after each step, how far it is to `OUTPUT.part.json`; a run that finds both goes
on from there. The finished file takes the name that was asked for.
"""

import csv
import json
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import asdict, define, field

from jobtaxonomy.errors import InvalidQuery, MissingExtra
from jobtaxonomy.frames import COLUMNS

if TYPE_CHECKING:
    from jobtaxonomy.taxonomy import Taxonomy

__all__ = ["Summary", "code_file"]


def __dir__() -> list[str]:
    return __all__


_MOST_REVIEWED = 50_000
_SHOWN = 10
_NO_ROW: list[str] = []


@define
class Summary:
    """What coding a file came to; `to_review` are (title, rows, best guess, score), the weightiest first."""

    output: str
    rows: int = 0
    answered: int = 0
    resumed: int = 0
    size: int = 0
    seen: dict[str, tuple[int, str | None, float]] = field(factory=dict[str, tuple[int, str | None, float]])

    @property
    def abstained(self) -> int:
        """Rows without an answer."""
        return self.rows - self.answered

    @property
    def to_review(self) -> list[tuple[str, int, str | None, float]]:
        """The titles whose rows are most often wrong or unanswered, by rows and doubt."""
        ranked = sorted(self.seen.items(), key=lambda item: (-item[1][0] * (1 - item[1][2]), item[0]))
        return [(title, count, code, score) for title, (count, code, score) in ranked[:_SHOWN]]

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "output": self.output,
            "rows": self.rows,
            "answered": self.answered,
            "abstained": self.abstained,
            "resumed": self.resumed,
            "to_review": [
                {"title": title, "rows": count, "best_guess": code, "score": score}
                for title, count, code, score in self.to_review
            ],
        }


def _narwhals() -> Any:
    try:
        import narwhals
    except ModuleNotFoundError:
        raise MissingExtra("narwhals", "frames") from None
    return narwhals


def _frame(path: Path) -> Any:
    """The file as an eager frame, by whichever of the usual libraries is installed."""
    nw = _narwhals()
    read = nw.read_parquet if path.suffix == ".parquet" else nw.read_csv
    for backend in ("polars", "pyarrow", "pandas"):
        try:
            return read(str(path), backend=backend)
        except ModuleNotFoundError:
            continue
    raise MissingExtra("pyarrow", "frames")


def _rows(path: Path) -> Iterator[list[str]]:
    """The header and then the rows of a CSV file."""
    with path.open(newline="", encoding="utf-8-sig") as handle:
        yield from csv.reader(handle)


def _column(header: list[str], column: str) -> int:
    if column not in header:
        raise InvalidQuery(column, f"a column of the file: {', '.join(header)}")
    return header.index(column)


def code_file(
    source: Path,
    column: str,
    output: Path,
    *,
    threshold: float | None = None,
    rows: int = 100_000,
    progress: Callable[[int, int | None], None] = lambda _done, _total: None,
    taxonomy: "Taxonomy | None" = None,
) -> Summary:
    """Code the titles of `column` of a CSV or Parquet file and write its rows with `COLUMNS` added.

    Memory does not grow with the file where both are CSV. `threshold` defaults to lookup's, `taxonomy` to
    the bundled one. Raises InvalidQuery for a file or column that is not there or not of a known kind,
    MissingExtra where Parquet is asked for and no library that reads it is installed.
    """
    from jobtaxonomy.taxonomy import load
    from jobtaxonomy.titles.coder import THRESHOLD

    for path in (source, output):
        if path.suffix not in (".csv", ".parquet"):
            raise InvalidQuery(str(path), "a file that ends in .csv or .parquet")
    if not source.is_file():
        raise InvalidQuery(str(source), "a file that is there")
    if rows < 1:
        raise InvalidQuery(rows, "a step is at least one row")
    least = THRESHOLD if threshold is None else threshold
    whole = source.suffix == output.suffix == ".csv"
    if source.suffix == ".csv":
        lines = _rows(source)
        header = next(lines, _NO_ROW)
        at = _column(header, column)
        total = max(0, _lines(source) - 1)
    else:
        frame = _frame(source)
        _column(frame.columns, column)
        header, at, total = [column], 0, len(frame)
        lines = ([title or ""] for title in frame[column].to_list())
    if taken := [name for name in COLUMNS if name in header and whole]:
        raise InvalidQuery(taken[0], "already a column of the file")
    part, state = output.with_name(f"{output.name}.part"), output.with_name(f"{output.name}.part.json")
    summary = _resumed(output, part, state)
    for _ in islice(lines, summary.rows):
        pass
    with part.open("r+" if part.exists() else "w", newline="", encoding="utf-8") as handle:
        handle.truncate(summary.size)
        handle.seek(0, 2)
        writer = csv.writer(handle)
        if not summary.size:
            writer.writerow([*(header if whole else ()), *COLUMNS])
        while block := list(islice(lines, rows)):
            _step(block, at, whole, least, writer, summary, taxonomy or load())
            handle.flush()
            summary.size = handle.tell()
            state.write_text(json.dumps(asdict(summary)), encoding="utf-8")
            progress(summary.rows, total)
    if whole:
        part.replace(output)
    else:
        coded = _with_codes(source, part)
        (coded.write_csv if output.suffix == ".csv" else coded.write_parquet)(str(output))
        part.unlink()
    state.unlink(missing_ok=True)
    return summary


def _lines(path: Path) -> int:
    with path.open("rb") as handle:
        return sum(block.count(b"\n") for block in iter(lambda: handle.read(1 << 20), b""))


def _resumed(output: Path, part: Path, state: Path) -> Summary:
    if not (part.exists() and state.exists()):
        part.unlink(missing_ok=True)
        return Summary(str(output))
    known = json.loads(state.read_text(encoding="utf-8"))
    seen = {title: (count, code, score) for title, (count, code, score) in known["seen"].items()}
    return Summary(str(output), known["rows"], known["answered"], known["rows"], known["size"], seen)


def _step(
    block: list[list[str]], at: int, whole: bool, least: float, writer: Any, summary: Summary, tax: "Taxonomy"
) -> None:
    titles = [row[at] if at < len(row) else "" for row in block]
    for row, title, matches in zip(block, titles, tax.code_titles(titles), strict=True):
        best = matches[0] if matches else None
        sure = best is not None and best.score >= least
        cells: list[object] = (
            [best.code, best.soc, best.role.title, best.score, best.method] if best and sure else [""] * len(COLUMNS)
        )
        writer.writerow([*(row if whole else ()), *cells])
        summary.rows += 1
        summary.answered += sure
        score = best.score if best else 0.0
        if score < 0.5 and (title in summary.seen or len(summary.seen) < _MOST_REVIEWED):
            count = summary.seen.get(title, (0, None, 0.0))[0]
            summary.seen[title] = (count + 1, best.code if best else None, score)


def _with_codes(source: Path, part: Path) -> Any:
    """The source as a frame with the coded columns beside its own."""
    nw = _narwhals()
    frame = _frame(source)
    lines = _rows(part)
    header = next(lines)
    cells = [list(values) for values in zip(*lines, strict=True)] or [[] for _ in header]
    series: list[Any] = []
    for name, values in zip(header, cells, strict=True):
        kind = nw.Float64 if name == "score" else nw.String
        cast = [float(value) if value and name == "score" else value or None for value in values]
        series.append(nw.new_series(name, cast, kind, backend=frame.implementation))
    return frame.with_columns(*series)
