"""Coding a whole file of titles step by step, so that what is done stays done.

The source is read once from end to end before anything is written: a fault in its last row is told first.
The finished file takes the name that was asked for.
"""

import csv
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jobtaxonomy.cli.coding_runs import Run, Summary, fingerprint
from jobtaxonomy.cli.output import check_writable
from jobtaxonomy.cli.title_files import CellFile, column_place, delimiter_of, frames_library, read_parquet
from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.frames import COLUMNS

if TYPE_CHECKING:
    from jobtaxonomy.taxonomy import Taxonomy
    from jobtaxonomy.titles.match import Match

__all__ = ["GUESS", "code_file"]


def __dir__() -> list[str]:
    return __all__


#: What stands beside COLUMNS where they are empty: the likeliest role, below the threshold.
GUESS = ("guess_code", "guess_score")
_ADDED = (*COLUMNS, *GUESS)
_NUMBERS = ("score", "guess_score")
_PARQUET = ".parquet"
_MOST_REVIEWED = 50_000
_NO_ROW: list[str] = []


def code_file(
    source: Path,
    column: str,
    output: Path,
    *,
    threshold: float | None = None,
    rows: int = 100_000,
    delimiter: str | None = None,
    encoding: str = "utf-8-sig",
    force: bool = False,
    restart: bool = False,
    progress: Callable[[int, int | None], None] = lambda _done, _total: None,
    taxonomy: "Taxonomy | None" = None,
    overlay: Path | None = None,
) -> Summary:
    """Code the titles of `column` of a CSV or Parquet file and write its rows with `COLUMNS` and `GUESS` added.

    Memory does not grow with the file where neither is Parquet. `delimiter` separates the cells of both
    (default: a comma, in .tsv files a tab), `encoding` is the source's; what is written is UTF-8, and cells
    of a CSV are text in Parquet. `threshold` defaults to lookup's, `taxonomy` to the bundled one; `overlay`
    is the file behind it. `force` replaces an output that is there, `restart` forgets a run that was stopped.

    Raises InvalidQuery for a file, column or row that cannot be read, an output that cannot be written and
    a stopped run of something else; MissingExtra where Parquet is asked for and no library reads it.
    """
    from jobtaxonomy.taxonomy import load
    from jobtaxonomy.titles.coder import THRESHOLD

    least = THRESHOLD if threshold is None else threshold
    _check(source, output, least, rows, force=force)
    whole = source.suffix.lower() != _PARQUET
    file = CellFile(source, delimiter_of(source, delimiter), encoding)
    header, at, total = _surveyed(file, column) if whole else ([column], 0, 0)
    titles = [] if whole else _titles(source, column)
    lines: Iterator[list[str]] = islice(file.rows(), 1, None) if whole else ([title] for title in titles)
    if taken := [name for name in _ADDED if name in header and whole]:
        raise InvalidQuery(taken[0], "already a column of the file")
    tax = taxonomy or load()
    identity = {
        "content": fingerprint(source),
        "column": repr(column),
        "threshold": str(least),
        "delimiter": repr(file.delimiter),
        "encoding": encoding,
        "overlay": "none" if overlay is None else fingerprint(overlay),
        "data": tax.data_version(),
    }
    run = Run(output, identity)
    summary = run.begin(restart=restart)
    written = CellFile(run.part, delimiter_of(output, delimiter), "utf-8")
    lines = islice(lines, summary.rows, None)
    with run.part.open("r+" if run.part.exists() else "w", newline="", encoding="utf-8") as handle:
        handle.truncate(summary.size)
        handle.seek(0, 2)
        writer = csv.writer(handle, delimiter=written.delimiter)
        if not summary.size:
            writer.writerow([*(header if whole else ()), *_ADDED])
        while block := list(islice(lines, rows)):
            named = [row[at] for row in block]
            for row, title, matches in zip(block, named, tax.code_titles(named), strict=True):
                writer.writerow([*(row if whole else ()), *_cells(title, matches, least, summary)])
            handle.flush()
            summary.size = handle.tell()
            run.save(summary)
            progress(summary.rows, total or len(titles))
    if whole and output.suffix.lower() != _PARQUET:
        run.part.replace(output)
    else:
        _write_frame(_as_frame(written) if whole else _with_codes(read_parquet(source), written), written, output)
    run.end()
    return summary


def _check(source: Path, output: Path, threshold: float, rows: int, *, force: bool) -> None:
    suffixes = [path.suffix.lower() for path in (source, output)]
    for path, suffix in zip((source, output), suffixes, strict=True):
        if suffix not in (".csv", ".tsv", _PARQUET):
            raise InvalidQuery(str(path), "a file that ends in .csv, .tsv or .parquet")
    if not source.is_file():
        raise InvalidQuery(str(source), "a file that is there")
    if not 0 <= threshold <= 1:
        raise InvalidQuery(threshold, "a threshold lies in 0..1")
    if rows < 1:
        raise InvalidQuery(rows, "a step is at least one row")
    if output.exists() and output.samefile(source):
        raise InvalidQuery(str(output), "the output is the file of titles itself; name another")
    check_writable(output, force=force)
    if _PARQUET in suffixes:
        frames_library()


def _surveyed(file: CellFile, column: str) -> tuple[list[str], int, int]:
    """The header, the place of the column and the number of rows, every one of which can be read."""
    lines = file.rows()
    header = next(lines, _NO_ROW)
    if any("\0" in name for name in header):
        raise InvalidQuery(str(file.path), "its text holds zero bytes, as UTF-16 does; give --encoding")
    return header, column_place(header, column, file.delimiter), sum(1 for _ in lines)


def _titles(source: Path, column: str) -> list[str]:
    frame = read_parquet(source)
    column_place(frame.columns, column)
    if taken := [name for name in _ADDED if name in frame.columns]:
        raise InvalidQuery(taken[0], "already a column of the file")
    titles: list[Any] = frame[column].to_list()
    if wrong := [title for title in titles if not isinstance(title, str | None)]:
        raise InvalidQuery(wrong[0], f"a title is text; column {column!r} holds something else")
    return [title or "" for title in titles]


def _cells(title: str, matches: "tuple[Match, ...]", least: float, summary: Summary) -> list[object]:
    best = matches[0] if matches else None
    sure = best is not None and best.score >= least
    score = best.score if best else 0.0
    summary.rows += 1
    summary.answered += sure
    if score < 0.5 and (title in summary.seen or len(summary.seen) < _MOST_REVIEWED):
        count = summary.seen.get(title, (0, None, 0.0))[0]
        summary.seen[title] = (count + 1, best.code if best else None, score)
    if best is None:
        return [""] * len(_ADDED)
    if sure:
        return [best.code, best.soc, best.role.title, best.score, best.method, *[""] * len(GUESS)]
    return [*[""] * len(COLUMNS), best.code, best.score]


def _columns(file: CellFile) -> dict[str, list[Any]]:
    """The columns of a file that this module wrote, what is empty as None."""
    lines = file.rows()
    header = next(lines)
    columns = [list(cells) for cells in zip(*lines, strict=True)] or [[] for _ in header]
    return {
        name: [(float(cell) if name in _NUMBERS else cell) if cell else None for cell in cells]
        for name, cells in zip(header, columns, strict=True)
    }


def _as_frame(file: CellFile) -> Any:
    narwhals, backend = frames_library()
    columns = _columns(file)
    schema = {name: narwhals.Float64 if name in _NUMBERS else narwhals.String for name in columns}
    return narwhals.from_dict(columns, schema, backend=backend)


def _with_codes(frame: Any, file: CellFile) -> Any:
    """The frame with the coded columns beside its own."""
    narwhals, backend = frames_library()
    return frame.with_columns(
        *(
            narwhals.new_series(name, cells, narwhals.Float64 if name in _NUMBERS else narwhals.String, backend=backend)
            for name, cells in _columns(file).items()
        )
    )


def _write_frame(frame: Any, like: CellFile, output: Path) -> None:
    if output.suffix.lower() == _PARQUET:
        frame.write_parquet(str(output))
        return
    rows: Iterable[tuple[Any, ...]] = frame.iter_rows()
    with output.open("w", newline="", encoding="utf-8") as handle:
        csv.writer(handle, delimiter=like.delimiter).writerows([frame.columns, *rows])
