"""Read a company's own ladder from a TOML, JSON or CSV file.

In TOML and JSON a ladder has a `name` and a list `level`. In CSV the file's name is the ladder's
name and each row is a level: code, name, track, summary, peers (separated by spaces), years
("5-8", "20+"), and a column for each of the eight dimensions.
"""

from pathlib import Path
from typing import Any

from jobtaxonomy.errors import InvalidFile, InvalidLevel
from jobtaxonomy.levelling.framework import LevelFramework
from jobtaxonomy.levelling.ladder import CompanyLadder, read_ladder
from jobtaxonomy.levelling.rubric import DIMENSIONS
from jobtaxonomy.levelling.years import Years

__all__ = ["ladder_content", "load_ladder"]


def __dir__() -> list[str]:
    return __all__


def load_ladder(path: str | Path, *, universal: LevelFramework) -> CompanyLadder:
    """The ladder in a file. Raises InvalidFile with every fault, FileNotFoundError for no file."""
    file = Path(path)
    return read_ladder(ladder_content(file), universal=universal, name=file.name)


def ladder_content(path: str | Path) -> object:
    """The content of a ladder file as mappings, lists, strings and numbers, not yet checked."""
    file = Path(path)
    suffix = file.suffix.lower()
    text = file.read_text(encoding="utf-8-sig")
    try:
        if suffix == ".toml":
            import tomllib

            return tomllib.loads(text)
        if suffix == ".json":
            import json

            return json.loads(text)
    except ValueError as error:
        raise InvalidFile(file.name, [f"$: {error}"]) from error
    if suffix == ".csv":
        return {"name": file.stem, "level": _csv_levels(text)}
    raise InvalidFile(file.name, ["a ladder is a .toml, .json or .csv file"])


def _csv_levels(text: str) -> list[dict[str, Any]]:
    """Rows as levels. A cell that is no number stays text, for the reader to name with its path."""
    import csv

    return [
        _csv_level({column: cell.strip() for column, cell in row.items() if column and cell and cell.strip()})
        for row in csv.DictReader(text.splitlines())
    ]


def _csv_level(row: dict[str, str]) -> dict[str, Any]:
    names = {dimension.code for dimension in DIMENSIONS}
    level: dict[str, Any] = {column: cell for column, cell in row.items() if column not in names}
    scores = {column: int(cell) if cell.isdecimal() else cell for column, cell in row.items() if column in names}
    if scores:
        level["scores"] = scores
    if "peers" in row:
        level["peers"] = row["peers"].split()
    if "years" in row:
        try:
            years = Years.parse(row["years"])
            level["years"] = [years.lo] if years.hi is None else [years.lo, years.hi]
        except InvalidLevel:
            level["years"] = [row["years"]]
    return level
