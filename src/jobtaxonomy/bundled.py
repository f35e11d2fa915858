"""The bundled tables: the only reader of data/.

Tables are plain, sorted, tab-separated text, read whole and searched by bisection, so that a look-up
parses one line of fifty thousand. Each loads at its first use, under a lock, and is bound last.
Text comes through the package's own loader, which a cold start has at hand; the large binary tables
are mapped from disk, through importlib_resources, and cost no memory until they are looked at.
"""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jobtaxonomy.cells import Cells

__all__ = ["Bundled", "LateTable", "Table"]


def __dir__() -> list[str]:
    return __all__


T = TypeVar("T")


def _read(name: str) -> bytes:
    # PEP 302: works from a folder and from a zip, and imports nothing
    folder = __file__.removesuffix("bundled.py").removesuffix("bundled.pyc")
    content: bytes = __loader__.get_data(f"{folder}data/{name}")  # type: ignore[name-defined]
    return content


def _map(name: str) -> memoryview:
    from mmap import ACCESS_READ, mmap
    from pathlib import Path

    from importlib_resources import files

    found = files("jobtaxonomy").joinpath("data", name)
    if not isinstance(found, Path):
        return memoryview(found.read_bytes())
    with found.open("rb") as file:
        return memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))


class Table:
    """A sorted text table over its bytes; rows are lists of strings, "" where a cell is empty."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._start = content.index(b"\n") + 1

    @property
    def header(self) -> list[str]:
        """The names of the columns."""
        return self._content[: self._start - 1].decode().split("\t")

    def __iter__(self) -> Iterator[list[str]]:
        return (line.split("\t") for line in self.lines())

    def lines(self) -> list[str]:
        """The rows as they stand in the file, cells parted by tabs."""
        return self._content[self._start :].decode().splitlines()

    def find(self, key: str) -> list[list[str]]:
        """The rows whose first cell is `key`, in order."""
        content, prefix = self._content, f"{key}\t".encode()
        low, high = self._start, len(content)
        while low < high:
            middle = content.rfind(b"\n", low, (low + high) // 2) + 1 or low
            if content[middle : middle + len(prefix)] < prefix:
                low = content.index(b"\n", middle) + 1
            else:
                high = middle
        rows: list[list[str]] = []
        while content.startswith(prefix, low):
            end = content.index(b"\n", low)
            rows.append(content[low:end].decode().split("\t"))
            low = end + 1
        return rows


class LateTable:
    """A table that is read when it is first asked: most answers never ask it."""

    def __init__(self, files: Bundled, name: str) -> None:
        self._files, self._name = files, name

    def find(self, key: str) -> list[list[str]]:
        """The rows whose first cell is `key`, in order."""
        return self._files.table(self._name).find(key)


class Bundled:
    """The files of data/, each read once."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._loaded: dict[str, Any] = {}

    def _once(self, name: str, load: Callable[[str], T]) -> T:
        found: T | None = self._loaded.get(name)
        if found is None:
            with self._lock:
                found = self._loaded.get(name)
                if found is None:
                    found = self._loaded[name] = load(name)
        return found

    def table(self, name: str) -> Table:
        """The text table of this name."""
        return self._once(f"{name}.tsv", lambda file: Table(_read(file)))

    def cells(self, name: str) -> Cells:
        """The wage table of this name: nation, states, areas or industries."""
        from jobtaxonomy.cells import Cells

        return self._once(f"wages-{name}.bin", lambda file: Cells(_map(file)))

    def manifest(self) -> dict[str, Any]:
        """The manifest: data version, sources, tables with rows and sha256."""
        import json

        return self._once("manifest.json", lambda file: json.loads(_read(file)))

    def read(self, name: str) -> bytes:
        """The bytes of any other file; not kept."""
        return _read(name)

    def file(self, name: str, load: Callable[[bytes], T]) -> T:
        """Any other file, made into what `load` makes of its bytes."""
        return self._once(name, lambda file: load(_read(file)))
