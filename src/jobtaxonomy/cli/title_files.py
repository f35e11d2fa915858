"""Files of titles: rows of cells read so that a fault has its line and no cell moves to another column."""

import csv
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from attrs import frozen

from jobtaxonomy.errors import InvalidQuery, MissingExtra

__all__ = ["CellFile", "column_place", "delimiter_of", "frames_library", "read_parquet"]


def __dir__() -> list[str]:
    return __all__


_SEPARATED = {";": "semicolons", "\t": "tabs", "|": "bars", ",": "commas"}


def delimiter_of(path: Path, given: str | None) -> str:
    r"""What separates the cells of a file: as given, else a tab in a .tsv and a comma elsewhere."""
    if given is None:
        return "\t" if path.suffix.lower() == ".tsv" else ","
    found = given.replace("\\t", "\t")
    if len(found) != 1 or found in '"\r\n':
        raise InvalidQuery(given, r"a delimiter is one character, such as ; or \t")
    return found


def column_place(header: list[str], column: str, delimiter: str = "") -> int:
    """The place of the one column of exactly this name. Raises InvalidQuery with the nearest there is."""
    if header.count(column) == 1:
        return header.index(column)
    if not any(header):
        raise InvalidQuery(column, "the file has no header")
    said = f"a column of the file: {', '.join(header)}"
    if column in header:
        said = "several columns of the file have this name"
    elif len(header) == 1 and (marks := [mark for mark in _SEPARATED if mark in header[0] and mark != delimiter]):
        shown = marks[0].replace("\t", "\\t")
        said += f"; separated by {_SEPARATED[marks[0]]}? give --delimiter '{shown}'"
    else:
        from difflib import get_close_matches

        names = {name.strip().casefold(): name for name in header}
        near = get_close_matches(column.strip().casefold(), names, n=1)
        said += f"; did you mean {names[near[0]]!r}?" if near else ""
    raise InvalidQuery(column, said)


@frozen
class CellFile:
    """A file of cells: a CSV, or the like with another delimiter."""

    path: Path
    delimiter: str = ","
    encoding: str = "utf-8-sig"

    def rows(self) -> Iterator[list[str]]:
        """The header, then the rows, their missing last cells empty.

        Raises InvalidQuery for a row longer than the header, for quotes that do not close and for text
        in another encoding, with the line.
        """
        try:
            with self.path.open(newline="", encoding=self.encoding) as handle:
                yield from self._rows(handle)
        except LookupError:
            raise InvalidQuery(self.encoding, "an encoding is one such as utf-8, cp1252 or utf-16") from None
        except UnicodeError:
            raise InvalidQuery(str(self.path), self._undecodable()) from None

    def _rows(self, handle: Any) -> Iterator[list[str]]:
        lines = csv.reader(handle, delimiter=self.delimiter, strict=True)
        width = 0
        try:
            for row in lines:
                width = width or len(row)
                if len(row) > width:
                    said = f"line {lines.line_num} has {len(row)} cells, the header {width}"
                    raise InvalidQuery(str(self.path), said)
                yield row + [""] * (width - len(row))
        except csv.Error as error:
            raise InvalidQuery(str(self.path), f"line {lines.line_num}: {error}") from None

    def _undecodable(self) -> str:
        from codecs import BOM_UTF16_BE, BOM_UTF16_LE, getincrementaldecoder

        name = self.encoding.upper().removesuffix("-SIG")
        decoder, line = getincrementaldecoder(self.encoding)(), 1
        with self.path.open("rb") as handle:
            for block in chain(iter(lambda: handle.read(1 << 16), b""), [b""]):
                if line == 1 and block[:2] in (BOM_UTF16_BE, BOM_UTF16_LE):
                    return f"not {name} but UTF-16; give --encoding utf-16"
                try:
                    decoder.decode(block, not block)
                except UnicodeDecodeError as error:
                    line += error.object[: error.start].count(b"\n")
                    byte = f"byte {error.object[error.start]:#04x}, line {line}"
                    return f"not {name} ({byte}); save it as UTF-8 or give --encoding"
                except UnicodeError:
                    break
                line += block.count(b"\n")
        return f"not {name}; save it as UTF-8 or give --encoding"


def frames_library() -> tuple[Any, str]:
    """Narwhals, and the library behind it that reads and writes Parquet. Raises MissingExtra."""
    from importlib import import_module

    try:
        narwhals: Any = import_module("narwhals")
    except ModuleNotFoundError:
        raise MissingExtra("narwhals", "frames") from None
    for backend in ("polars", "pyarrow"):
        try:
            import_module(backend)
        except ModuleNotFoundError:
            continue
        return narwhals, backend
    raise MissingExtra("pyarrow", "frames")


def read_parquet(path: Path) -> Any:
    """A Parquet file as an eager frame. Raises MissingExtra, InvalidQuery for a file of another kind."""
    narwhals, backend = frames_library()
    with path.open("rb") as handle:
        if handle.read(4) != b"PAR1":
            raise InvalidQuery(str(path), "not a Parquet file")
    return narwhals.read_parquet(str(path), backend=backend)
