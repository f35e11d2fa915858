"""An architecture as tables: a table for each kind of entry, a row an entry.

The columns are the fields of the objects. A cell that is empty is not recorded; a list is separated by
semicolons. What a cell holds is read for what its column takes, and left as it is where it is not that,
for the reader to name with its row and column.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from attrs import fields, frozen

from jobtaxonomy.architecture.content import Content, Place
from jobtaxonomy.architecture.form import suggestion
from jobtaxonomy.architecture.objects import Alias, Family, Incumbent, Job, Pay, Reference
from jobtaxonomy.errors import InvalidLevel
from jobtaxonomy.levelling.rubric import DIMENSIONS
from jobtaxonomy.levelling.years import Years

__all__ = ["TABLES", "Sheet", "content_of"]


def __dir__() -> list[str]:
    return __all__


def _columns(kind: type[Any]) -> dict[str, str]:
    """Column -> what its cells hold: "list", "number", "whole", "flag" or "text"."""
    found: dict[str, str] = {}
    for attribute in fields(kind):
        said = str(attribute.type)
        words = (("tuple[str", "list"), ("float", "number"), ("int", "whole"), ("bool", "flag"), ("str", "text"))
        if holds := next((holds for word, holds in words if word in said), None):
            found[attribute.name] = holds
    return found


_SCORES = {dimension.code: "whole" for dimension in DIMENSIONS}
_FOCUS = {"code": "text", "name": "text", "definition": "text", "boundary": "text", "sources": "list"}
_FOCUS_LEVEL = dict.fromkeys(("roles", "responsibilities", "aliases", "reports_to", "direct_reports"), "list")
#: table -> the part of the content that it holds
_PARTS = {
    "roles": "role", "aliases": "alias", "pay": "pay", "families": "family", "sources": "source",
    "incumbents": "incumbent", "levels": "level", "focuses": "function",
}  # fmt: skip
#: table -> its columns and what their cells hold
TABLES: dict[str, dict[str, str]] = {
    "roles": _columns(Job),
    "aliases": _columns(Alias),
    "pay": _columns(Pay),
    "families": _columns(Family),
    "sources": _columns(Reference),
    "incumbents": _columns(Incumbent),
    "levels": {
        **dict.fromkeys(("code", "name", "track", "summary"), "text"),
        "peers": "codes", "years": "years", **_SCORES,
    },
    "focuses": {"function": "text", "function_name": "text", **_FOCUS, "level": "text", **_FOCUS_LEVEL},
}  # fmt: skip
_FLAGS = {"true": True, "false": False}


@frozen
class Sheet:
    """A table as it was found: its name, where it is, and its rows with the header first."""

    name: str
    where: str
    rows: Sequence[Sequence[Any]]


def content_of(name: str, title: str, sheets: Iterable[Sheet]) -> Content:
    """The content of the tables of a file called `name`; `title` names the architecture."""
    data: dict[str, Any] = {"name": title}
    places: dict[str, Place] = {}
    faults: list[str] = []
    for sheet in sheets:
        entries = _entries(sheet, faults)
        if sheet.name == "focuses":
            data["function"] = _functions(entries, places, faults)
            continue
        part = _PARTS[sheet.name]
        data[part] = []
        for row, entry in entries:
            places[f"$.{part}[{len(data[part])}]"] = Place(row)
            data[part].append(_level(entry) if part == "level" else entry)
    return Content(name, data, places, tuple(faults))


def _entries(sheet: Sheet, faults: list[str]) -> list[tuple[str, dict[str, Any]]]:
    """The rows that are not empty, each with its place; what is wrong with the columns is added to the faults."""
    known = TABLES[sheet.name]
    header = [str(cell or "").strip() for cell in sheet.rows[0]] if sheet.rows else []
    first = f"{sheet.where} row 1"
    if not any(header):
        faults.append(f"{first}: has no columns; there are {', '.join(known)}")
    for place, column in enumerate(header):
        if column and column not in known:
            faults.append(f"{first}: {column!r} is no column{suggestion(column, known)}")
        elif column and column in header[:place]:
            faults.append(f"{first}: {column!r} is there twice")
    found: list[tuple[str, dict[str, Any]]] = []
    for number, cells in enumerate(sheet.rows[1:], 2):
        row = f"{sheet.where} row {number}"
        filled = [(place, cell) for place, cell in enumerate(cells) if cell is not None and str(cell).strip()]
        if nameless := [cell for place, cell in filled if place >= len(header) or not header[place]]:
            faults.append(f"{row}: {nameless[0]!r} stands in a column without a name")
        if filled:
            named = [(header[place], cell) for place, cell in filled if place < len(header) and header[place] in known]
            found.append((row, {column: _cell(cell, known[column]) for column, cell in named}))
    return found


def _cell(cell: Any, holds: str) -> Any:
    """What a cell says, by what its column holds; the cell itself where it does not say such a thing."""
    if hasattr(cell, "isoformat"):
        # a spreadsheet makes dates of what looks like one
        cell = cell.isoformat().removesuffix("T00:00:00")
    text = cell.strip() if isinstance(cell, str) else cell
    if holds in ("text", "list", "codes", "years"):
        # and numbers of codes
        text = str(text) if isinstance(text, int) and not isinstance(text, bool) else text
        if not isinstance(text, str) or holds == "text":
            return text
        if holds == "years":
            return _years(text)
        parts = re.split(r"[;\s]" if holds == "codes" else ";", text)
        return [part.strip() for part in parts if part.strip()]
    if not isinstance(text, str):
        return text
    if holds == "flag":
        return _FLAGS.get(text.lower(), text)
    if re.fullmatch(r"-?\d{1,15}", text):
        return int(text)
    return float(text) if holds == "number" and re.fullmatch(r"-?\d{1,15}\.\d{1,15}", text) else text


def _years(text: str) -> list[Any]:
    try:
        years = Years.parse(text)
    except InvalidLevel:
        return [text]
    return [years.lo] if years.hi is None else [years.lo, years.hi]


def _level(row: dict[str, Any]) -> dict[str, Any]:
    scores = {column: cell for column, cell in row.items() if column in _SCORES}
    own = {column: cell for column, cell in row.items() if column not in _SCORES}
    return own | ({"scores": scores} if scores else {})


def _functions(
    entries: Iterable[tuple[str, dict[str, Any]]], places: dict[str, Place], faults: list[str]
) -> list[dict[str, Any]]:
    """Functions with their focuses, of rows that each hold a focus at a level."""
    functions: list[dict[str, Any]] = []
    for row, cells in entries:
        function = _found(functions, cells.get("function"))
        path = f"$.function[{functions.index(function)}]"
        places.setdefault(path, Place(row, {"code": "function", "name": "function_name"}))
        faults += _filled(function, row, {"name": cells.get("function_name")}, {"name": "function_name"})
        focus = _found(function.setdefault("focus", []), cells.get("code"))
        path += f".focus[{function['focus'].index(focus)}]"
        places.setdefault(path, Place(row))
        faults += _filled(focus, row, {column: cells.get(column) for column in _FOCUS if column != "code"}, {})
        levels = focus.setdefault("level", [])
        places[f"{path}.level[{len(levels)}]"] = Place(row, {"code": "level"})
        level = {column: cells[column] for column in _FOCUS_LEVEL if column in cells}
        levels.append(
            level | ({"code": cells["level"]} if "level" in cells else {}) | {"roles": cells.get("roles", [])}
        )
    return functions


def _found(entries: list[dict[str, Any]], code: Any) -> dict[str, Any]:
    """The entry with this code, a new one where there is none."""
    for entry in entries:
        if entry.get("code") == code:
            return entry
    entries.append({} if code is None else {"code": code})
    return entries[-1]


def _filled(entry: dict[str, Any], row: str, given: dict[str, Any], columns: dict[str, str]) -> Iterator[str]:
    """Fill an entry from a further row of it; what differs from an earlier row is a fault."""
    for name, value in given.items():
        if value is not None and entry.setdefault(name, value) != value:
            yield f"{row} {columns.get(name, name)}: {value!r} differs from {entry[name]!r} above"
