"""The user's own copy of a full O*NET release: its descriptions and task statements, read where it lies.

The library ships no text of O*NET. Who has downloaded a release as text files, zipped or unpacked, has
them beside the roles at run time; nothing is copied, kept or sent.
"""

from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Self

from attrs import frozen

from jobtaxonomy.codes import OnetCode
from jobtaxonomy.errors import InvalidFile, UnknownRole
from jobtaxonomy.provenance import iso_month

if TYPE_CHECKING:
    from jobtaxonomy.occupations import Role
    from jobtaxonomy.taxonomy import Taxonomy

__all__ = ["OnetRelease", "Task"]


def __dir__() -> list[str]:
    return __all__


_OCCUPATIONS = "Occupation Data.txt"
_TASKS = "Task Statements.txt"
_README = "Read Me.txt"
_COLUMNS = {
    _OCCUPATIONS: ("O*NET-SOC Code", "Title", "Description"),
    _TASKS: ("O*NET-SOC Code", "Task ID", "Task", "Task Type", "Incumbents Responding", "Date", "Domain Source"),
}
_KINDS: "dict[str, Literal['core', 'supplemental'] | None]" = {
    "Core": "core",
    "Supplemental": "supplemental",
    "n/a": None,
    "": None,
}


@frozen
class Task:
    """One task statement of an occupation.

    `kind` is "core" or "supplemental", None where O*NET has not rated it; `incumbents` is how many
    workers answered, `as_of` the month (ISO), `source` who said so; None where the release does not say.
    """

    id: str
    text: str
    kind: Literal["core", "supplemental"] | None = None
    incumbents: int | None = None
    as_of: str | None = None
    source: str | None = None


class OnetRelease:
    """A release of the O*NET database on this computer; a file of it is read when it is first asked for.

    >>> import tempfile, zipfile
    >>> from pathlib import Path
    >>> def table(*rows):
    ...     return "\\n".join("\\t".join(row) for row in rows)
    >>> heads = ["O*NET-SOC Code", "Title", "Description"], ["O*NET-SOC Code", "Task ID", "Task", "Task Type",
    ...     "Incumbents Responding", "Date", "Domain Source"]
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     place = Path(folder, "db_30_2_text.zip")
    ...     with zipfile.ZipFile(place, "w") as archive:
    ...         archive.writestr("Occupation Data.txt", table(heads[0], ["51-4121.00", "Welders", "Weld."]))
    ...         archive.writestr("Task Statements.txt", table(heads[1], ["51-4121.00", "1", "Weld metal.", "Core",
    ...             "95", "08/2023", "Incumbent"]))
    ...     release = OnetRelease.open(place)
    ...     release.edition, release.description("51-4121"), release.tasks("51-4121")[0].as_of
    ('30.2', 'Weld.', '2023-08')
    """

    def __init__(self, path: Path, members: Mapping[str, str], taxonomy: "Taxonomy") -> None:
        self._path, self._members, self._taxonomy = path, members, taxonomy

    @classmethod
    def open(cls, path: str | Path, *, taxonomy: "Taxonomy | None" = None) -> Self:
        """The release in a zip file or a folder of text files. Raises InvalidFile, FileNotFoundError for no file.

        `taxonomy` is the one whose roles it is held against, by default the bundled one.
        """
        place = Path(path)
        members = _members(place)
        if missing := [name for name in _COLUMNS if name not in members]:
            found = ", ".join(sorted(members)[:8]) or "nothing"
            raise InvalidFile(place.name, [f"{name}: not in it; found {found}" for name in missing])
        if taxonomy is None:
            from jobtaxonomy.taxonomy import load

            taxonomy = load()
        return cls(place, members, taxonomy)

    def __repr__(self) -> str:
        return f"<OnetRelease {self.edition or 'of unknown edition'}, {self._path.name}>"

    @cached_property
    def edition(self) -> str | None:
        """The edition of the release, such as "30.2", from its Read Me or its name; None where neither says."""
        import re

        said = re.search(r"O\*NET (\d+)\.(\d+)", self._read(_README)) if _README in self._members else None
        names = (self._path.name, *self._members.values())
        found = said or next(filter(None, (re.search(r"db_(\d+)_(\d+)", name) for name in names)), None)
        return f"{found[1]}.{found[2]}" if found else None

    @cached_property
    def bundled_edition(self) -> str:
        """The edition of the O*NET tables that the library bundles: another one has other codes and ratings."""
        editions = [source.edition for source in self._taxonomy.sources() if source.name == "O*NET Database"]
        return max(editions, key=lambda edition: [int(part) for part in edition.split(".")])

    @cached_property
    def retired(self) -> tuple[str, ...]:
        """Codes of the release that are no role here, sorted: of an older edition, or a newer one."""
        return tuple(sorted(self._occupations.keys() - self._taxonomy.roles().keys()))

    @cached_property
    def missing(self) -> tuple[str, ...]:
        """Codes of roles here that the release does not have, sorted."""
        return tuple(sorted(self._taxonomy.roles().keys() - self._occupations.keys()))

    def description(self, code: "str | Role") -> str:
        """What the occupation does, in O*NET's words. Raises what `tasks` does."""
        return self._occupations[self._code(code)]

    def tasks(self, code: "str | Role") -> tuple[Task, ...]:
        """The task statements of the occupation in the release's order; () where it has none.

        Raises InvalidCode, UnknownRole, or RetiredCode with the successors; InvalidFile with every fault
        of the file at the first question about it.
        """
        return self._tasks.get(self._code(code), ())

    def _code(self, code: "str | Role") -> str:
        text = code if isinstance(code, str) else code.code
        wanted = str(OnetCode.parse(text))
        if wanted not in self._occupations:
            # a code that is retired or never was says so itself
            role = self._taxonomy.role(wanted)
            raise UnknownRole(text, [near for near in self._occupations if near[:7] == role.code[:7]][:3])
        return wanted

    @cached_property
    def _occupations(self) -> dict[str, str]:
        return {code: text for code, _, text in self._rows(_OCCUPATIONS)}

    @cached_property
    def _tasks(self) -> dict[str, tuple[Task, ...]]:
        found: dict[str, list[Task]] = {}
        for code, id, text, kind, incumbents, month, source in self._rows(_TASKS):
            found.setdefault(code, []).append(
                Task(id, text, _KINDS[kind], _count(incumbents), iso_month(month), source or None)
            )
        return {code: tuple(tasks) for code, tasks in found.items()}

    def _read(self, name: str) -> str:
        from zipfile import BadZipFile, ZipFile

        try:
            if self._path.is_dir():
                content = (self._path / name).read_bytes()
            else:
                with ZipFile(self._path) as archive:
                    content = archive.read(self._members[name])
            return content.decode("utf-8-sig")
        except (BadZipFile, RuntimeError, UnicodeDecodeError) as error:
            # an archive that is damaged, that wants a password, or that holds no UTF-8
            raise InvalidFile(self._path.name, [f"{name}: {error}"]) from error

    def _rows(self, name: str) -> list[list[str]]:
        """The cells of the columns that are wanted, row by row. Raises InvalidFile with every fault."""
        wanted = _COLUMNS[name]
        lines = self._read(name).splitlines()
        header = lines[0].split("\t") if lines else []
        if absent := [column for column in wanted if column not in header]:
            raise InvalidFile(self._path.name, [
                f"{name}: no column {column!r}; found {', '.join(header) or 'nothing'}" for column in absent
            ])  # fmt: skip
        places = [header.index(column) for column in wanted]
        faults: list[str] = []
        rows: list[list[str]] = []
        for number, line in enumerate(lines[1:], 2):
            cells = line.split("\t")
            if len(cells) != len(header):
                faults.append(f"{name}, line {number}: {len(cells)} cells, not {len(header)}")
                continue
            row = [cells[place].strip() for place in places]
            faults += [f"{name}, line {number}: {fault}" for fault in _faults(name, row)]
            rows.append(row)
        if faults:
            raise InvalidFile(self._path.name, faults)
        return rows


def _members(place: Path) -> dict[str, str]:
    """The files of a folder or zip file by the last part of their name."""
    from zipfile import ZipFile, is_zipfile

    if place.is_dir():
        return {file.name: file.name for file in place.iterdir()}
    place.stat()
    if not is_zipfile(place):
        raise InvalidFile(place.name, [f"$: neither a zip file nor a folder; expected one with {', '.join(_COLUMNS)}"])
    with ZipFile(place) as archive:
        # an archive made on a Mac has a second tree of nearly the same names
        names = [name for name in archive.namelist() if not name.startswith("__MACOSX/")]
    return {name.rpartition("/")[2]: name for name in names if not name.endswith("/")}


def _faults(name: str, row: list[str]) -> Iterable[str]:
    try:
        if str(OnetCode.parse(row[0])) != row[0]:
            yield f"{row[0]!r} is not written as an O*NET-SOC code"
    except ValueError as error:
        yield str(error)
    if name == _TASKS:
        if row[3] not in _KINDS:
            yield f"{row[3]!r} is no task type"
        if row[4] not in ("n/a", "") and not row[4].isdecimal():
            yield f"{row[4]!r} is no number of incumbents"


def _count(cell: str) -> int | None:
    return int(cell) if cell.isdecimal() else None
