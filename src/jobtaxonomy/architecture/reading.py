"""The one strict reader of architectures: every fault of a file at once, each with its path.

What is well-formed and wrong (a range that falls, an alias that leads nowhere) is for those who use the
architecture: they hand in `further` checks, whose faults are told together with the reader's.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from attrs import frozen

from jobtaxonomy.architecture.checks import Fault, Known, faults
from jobtaxonomy.architecture.content import Content
from jobtaxonomy.architecture.files import file_content, ladder_content
from jobtaxonomy.architecture.focuses import function_focuses
from jobtaxonomy.architecture.form import entries, entry
from jobtaxonomy.architecture.objects import (
    Alias,
    Architecture,
    Family,
    Incumbent,
    Job,
    Pay,
    Reference,
    Statement,
    Wage,
    Waiver,
)
from jobtaxonomy.errors import InvalidFile
from jobtaxonomy.job_profiles import Focus
from jobtaxonomy.levelling import LevelFramework
from jobtaxonomy.levelling.ladder import CompanyLadder, read_ladder
from jobtaxonomy.levelling.reading import as_list, as_mapping

__all__ = ["Further", "load_architecture", "load_ladder", "read_architecture"]

Further = Callable[[Architecture], Iterable[Fault]]

#: lists of a file whose entries are objects as they stand
_ENTRIES: dict[str, type[Any]] = {
    "family": Family, "role": Job, "alias": Alias, "pay": Pay, "claim": Statement, "wage": Wage,
    "incumbent": Incumbent, "source": Reference,
}  # fmt: skip


def __dir__() -> list[str]:
    return __all__


@frozen
class _Lint:
    thresholds: Any = None
    waive: tuple[Waiver, ...] = ()


@frozen
class _Head:
    name: str
    closed_years: bool = False
    equivalents: tuple[tuple[str, ...], ...] = ()
    replaces: tuple[str, ...] = ()
    lint: _Lint = _Lint()


def load_architecture(
    path: str | Path, *, universal: LevelFramework, known: Known = MappingProxyType({}), further: Further | None = None
) -> Architecture:
    """The architecture in a file or a folder of tables: see `file_content` and `read_architecture`."""
    return _read(file_content(path), universal, known, further)


def read_architecture(
    content: object,
    *,
    universal: LevelFramework,
    known: Known = MappingProxyType({}),
    name: str = "architecture",
    further: Further | None = None,
) -> Architecture:
    """The architecture in parsed content. Raises InvalidFile with every fault, those of `further` among them.

    universal: the levels that focuses are written on; known: codes of "focus", "level" and so on that
    the content may name besides its own.
    """
    return _read(Content(name, content), universal, known, further)


def load_ladder(path: str | Path, *, universal: LevelFramework) -> CompanyLadder:
    """A company's ladder alone, from a .toml, .json or .csv file. Raises InvalidFile."""
    content = ladder_content(path)
    try:
        ladder = read_ladder(content.data, universal=universal)
    except InvalidFile as error:
        raise InvalidFile(content.name, [*content.faults, *content.located(error.faults)]) from None
    if content.faults:
        raise InvalidFile(content.name, content.faults)
    return ladder


def _read(content: Content, universal: LevelFramework, known: Known, further: Further | None) -> Architecture:
    reader = _Reader(content, universal, known)
    architecture = reader.architecture()
    reader.tell((further or _none)(architecture))
    faults = content.located(reader.faults)
    if content.faults or faults:
        raise InvalidFile(content.name, [*content.faults, *faults])
    return architecture


def _none(_: Architecture) -> Iterable[Fault]:
    return ()


class _Reader:
    """Reads entry by entry, so that one that is faulty hides no fault of another."""

    def __init__(self, content: Content, universal: LevelFramework, known: Known) -> None:
        self.faults: list[str] = []
        self._universal = universal
        self._known = known
        self._name = content.name
        #: paths of the focuses
        self._paths: list[str] = []
        self._data = as_mapping(content.data)
        if not isinstance(content.data, Mapping):
            self.faults.append(f"$: {content.data!r} is not a table")
            self._data = {"name": content.name}
        self._raw = {part: self._list(part) for part in (*_ENTRIES, "function", "level")}
        self._found = {
            part: entries(self._raw[part], into, f"$.{part}", self.faults, fill=True) for part, into in _ENTRIES.items()
        }

    def _list(self, part: str) -> list[Any]:
        given: object = self._data.pop(part, [])
        found = as_list(given)
        if not isinstance(given, list | tuple):
            self.faults.append(f"$.{part}: {given!r} is not a list")
        return found

    def _said(self, fault: Fault) -> str:
        """A fault of a part of the architecture with its path in the file."""
        part, place, where, message = fault
        if place is None:
            at = f"$.{part}"
        elif part == "function":
            at = self._paths[place]
        else:
            at = f"$.{part}[{list(self._found[part])[place] if part in self._found else place}]"
        return f"{at}{'.' if where else ''}{where}: {message}"

    def architecture(self) -> Architecture:
        """The architecture of all that is sound."""
        head = entry(self._data, _Head, "$", self.faults, known=self._raw) or _Head(self._name)
        ladder = self._ladder(head.name)
        focuses = tuple(self._focuses())
        thresholds = tuple(self._thresholds(head.lint.thresholds))
        found = {part: tuple(entries.values()) for part, entries in self._found.items()}
        architecture = Architecture(
            head.name, self._universal, ladder, head.equivalents, head.closed_years, head.replaces, focuses,
            found["family"], found["role"], found["alias"], found["pay"], found["claim"], found["wage"],
            found["incumbent"], found["source"], thresholds, head.lint.waive,
        )  # fmt: skip
        self.tell(faults(architecture, self._spelled()))
        return architecture

    def tell(self, found: Iterable[Fault]) -> None:
        """Add faults of the architecture, save those of what could not be read."""
        told: set[str] = set()
        for fault in self.faults:
            path = fault.partition(": ")[0]
            while path not in told and path:
                told.add(path)
                path = re.sub(r"(\.\w+|\[[^\[]*\]|.)$", "", path)
        self.faults += [said for said in map(self._said, found) if said.partition(": ")[0] not in told]

    def _ladder(self, name: str) -> CompanyLadder | None:
        if not self._raw["level"]:
            return None
        try:
            return read_ladder({"name": name, "level": self._raw["level"]}, universal=self._universal)
        except InvalidFile as error:
            self.faults += error.faults
            return None

    def _focuses(self) -> Iterator[Focus]:
        for place, raw in enumerate(self._raw["function"]):
            spelled = {"function" if key == "code" else key: value for key, value in as_mapping(raw).items()}
            found = function_focuses(spelled or raw, self._universal, f"$.function[{place}]", self.faults)
            self._paths += found
            yield from found.values()

    def _thresholds(self, given: object) -> Iterator[tuple[str, float | tuple[float, ...]]]:
        named = as_mapping(given)
        if given is not None and not isinstance(given, Mapping):
            self.faults.append(f"$.lint.thresholds: {given!r} is not a table")
        for name, value in named.items():
            several = as_list(value)
            if all(isinstance(one, int | float) and not isinstance(one, bool) for one in several or [value]):
                yield name, tuple(several) if several else value
            else:
                self.faults.append(f"$.lint.thresholds.{name}: {value!r} is not a number or a list of numbers")

    def _spelled(self) -> dict[str, set[str]]:
        """Codes of every entry, the faulty ones too: what leads to them leads somewhere."""
        found = {
            part: {code for raw in self._raw[part] if isinstance(code := as_mapping(raw).get("code"), str)}
            for part in ("role", "family", "level")
        }
        found["focus"] = {
            f"{as_mapping(function).get('code')}.{as_mapping(focus).get('code')}"
            for function in self._raw["function"]
            for focus in as_list(as_mapping(function).get("focus"))
        }
        return {part: {*codes, *self._known.get(part, ())} for part, codes in found.items()}
