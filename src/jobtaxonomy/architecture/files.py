"""Files of an architecture: TOML, JSON, CSV, a folder of CSV, or Excel, as content that is not yet checked."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jobtaxonomy.architecture.content import Content
from jobtaxonomy.architecture.form import suggestion
from jobtaxonomy.architecture.tables import TABLES, Sheet, content_of
from jobtaxonomy.errors import InvalidFile, MissingExtra

__all__ = ["file_content", "ladder_content", "parsed"]


def __dir__() -> list[str]:
    return __all__


_FORMS = "an architecture is a .toml, .json, .csv or .xlsx file, or a folder of .csv files"


def file_content(path: str | Path) -> Content:
    """What a file says. Raises InvalidFile for one that cannot be read at all, or is not there.

    A single .csv file is the table it is called after, or else that of the roles.
    """
    file = _named(path)
    suffix = file.suffix.lower()
    if file.is_dir():
        return _of_tables(file, _folder(file))
    if suffix == ".csv":
        name = file.stem if file.stem in TABLES else "roles"
        return content_of(file.name, file.stem, [Sheet(name, file.name, _csv(file))])
    if suffix == ".xlsx":
        return _of_tables(file, _workbook(file))
    return Content(file.name, parsed(file, what=_FORMS))


def ladder_content(path: str | Path) -> Content:
    """What a file with a ladder alone says: a .toml, .json or .csv file. Raises InvalidFile."""
    file = _named(path)
    if file.suffix.lower() == ".csv":
        return content_of(file.name, file.stem, [Sheet("levels", file.name, _csv(file))])
    return Content(file.name, parsed(file, what="a ladder is a .toml, .json or .csv file"))


def _named(path: str | Path) -> Path:
    """The path of a file or folder, in full where it has no name ("." or "..")."""
    file = Path(path)
    return file if file.name.strip(".") else file.resolve()


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        raise InvalidFile(str(file), ["no such file"]) from None


def _text(file: Path) -> str:
    try:
        return _bytes(file).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        at = f"byte {error.start + 1} is {error.object[error.start]:#04x}"
        raise InvalidFile(file.name, [f"$: is not text in UTF-8 ({at}); save it as UTF-8"]) from error


def parsed(file: Path, *, what: str) -> object:
    """The content of a .toml or .json file. Raises InvalidFile, with `what` for a file of another kind."""
    suffix = file.suffix.lower()
    if suffix not in (".toml", ".json"):
        raise InvalidFile(file.name, [what])
    text = _text(file)
    try:
        if suffix == ".toml":
            import tomllib

            return tomllib.loads(text)
        import json

        return json.loads(text)
    except ValueError as error:
        raise InvalidFile(file.name, [f"$: {error}"]) from error
    except RecursionError as error:
        raise InvalidFile(file.name, ["$: is nested too deeply"]) from error


def _of_tables(file: Path, sheets: Iterator[Sheet]) -> Content:
    known: list[Sheet] = []
    strangers: list[str] = []
    for sheet in sheets:
        if sheet.name in TABLES:
            known.append(sheet)
        else:
            near = suggestion(sheet.name, TABLES)
            strangers.append(f"{sheet.where}: {sheet.name!r} is none of {', '.join(TABLES)}{near}")
    if not known and not strangers:
        strangers.append(f"$: has none of the tables {', '.join(TABLES)}")
    content = content_of(file.name, file.stem, known)
    return Content(content.name, content.data, content.places, (*strangers, *content.faults))


def _folder(folder: Path) -> Iterator[Sheet]:
    return (Sheet(file.stem, file.name, _csv(file)) for file in sorted(folder.glob("*.csv")))


def _csv(file: Path) -> list[list[str]]:
    import csv
    import io

    text = _text(file)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except (ValueError, csv.Error) as error:
        raise InvalidFile(file.name, [f"$: {error}"]) from error


def _workbook(file: Path) -> Iterator[Sheet]:
    """Every sheet but those whose names begin with an underscore; of a formula, the value last computed."""
    try:
        import openpyxl
    except ModuleNotFoundError:
        raise MissingExtra("openpyxl", "excel") from None

    content = _bytes(file)
    try:
        rows = _sheets(openpyxl, content)
    except Exception as error:  # the parser raises whatever it comes upon in a file that is no workbook
        raise InvalidFile(file.name, [f"$: is no Excel workbook: {error}"]) from error
    return (Sheet(name, f"{file.name} sheet {name}", cells) for name, cells in rows if not name.startswith("_"))


def _sheets(openpyxl: Any, content: bytes) -> list[tuple[str, list[tuple[Any, ...]]]]:
    import io

    book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    try:
        return [(sheet.title, list(sheet.iter_rows(values_only=True))) for sheet in book.worksheets]
    finally:
        book.close()
