"""Reads the raw releases: one function a file form, plain rows out."""

import csv
import gzip
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from typing import Any

RAW = Path(__file__).resolve().parents[2] / "shared" / "raw"
AUTHORED = Path(__file__).resolve().parent / "authored"
ONET = "onet/30.2"


def raw_file(name: str) -> Path:
    """The path of a raw release, or of the labelled titles beside them ("gold/...")."""
    return (RAW.parent if name.startswith("gold/") else RAW) / name


@cache
def onet(name: str) -> list[dict[str, str]]:
    """A text file of O*NET 30.2, a dict a row."""
    with (RAW / ONET / f"{name}.txt").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def comma(name: str) -> list[dict[str, str]]:
    """A CSV file, a dict a row."""
    with (RAW / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@cache
def sheet(name: str, title: str | None = None) -> list[tuple[Any, ...]]:
    """A sheet of an Excel workbook (the first, or the named one), a tuple a row."""
    if name.endswith(".xls"):
        import xlrd

        book = xlrd.open_workbook(str(RAW / name))
        page = book.sheet_by_name(title) if title else book.sheet_by_index(0)
        return [tuple(page.row_values(row)) for row in range(page.nrows)]
    import openpyxl

    with closing(openpyxl.load_workbook(RAW / name, read_only=True)) as workbook:
        found = workbook[title] if title else workbook.worksheets[0]
        return list(found.iter_rows(values_only=True))


@contextmanager
def oews() -> Iterator[sqlite3.Connection]:
    """The May 2025 wage cells as a database."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "oews.sqlite"
        with gzip.open(RAW / "oews" / "oews-2025.sqlite.gz") as packed:
            path.write_bytes(packed.read())
        with closing(sqlite3.connect(path)) as database:
            yield database


def authored_lines(name: str) -> list[list[str]]:
    """The rows of a tab-separated file, or of every one in a folder, under pipeline/authored."""
    path = AUTHORED / name
    files = sorted(path.glob("*.tsv")) if path.is_dir() else [path]
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines() if line]
    return [line.split("\t") for line in lines]
