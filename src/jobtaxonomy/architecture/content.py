"""Content: what a file says, not yet checked, and where in the file it says it."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from attrs import field, frozen

__all__ = ["Content", "Place"]


def __dir__() -> list[str]:
    return __all__


#: the last name of a path: a field, or the key of a mapping
_LAST = re.compile(r"(\w+)(?:\[\d+\]|\['(\w+)'\])*$")


@frozen
class Place:
    """Where an entry stands in a table: a row, and the columns that are not called as the entry's fields are."""

    row: str
    columns: Mapping[str, str] = MappingProxyType({})


@frozen
class Content:
    """The mappings, lists, strings and numbers of a file.

    `places` are those of entries that came from tables, by path; `faults` are what was wrong before
    anything could be read.
    """

    name: str
    data: object
    places: Mapping[str, Place] = field(factory=dict[str, Place])
    faults: tuple[str, ...] = ()

    def located(self, faults: Iterable[str]) -> list[str]:
        """Faults with paths as a person finds them: a row and a column where the entry came from a table.

        >>> content = Content("acme", {}, {"$.role[3]": Place("roles.csv row 5")})
        >>> content.located(["$.role[3].level: 'M33' is not a level", "$.name: is empty"])
        ["roles.csv row 5 level: 'M33' is not a level", '$.name: is empty']
        """
        return [self._located(fault) for fault in faults]

    def _located(self, fault: str) -> str:
        path, _, message = fault.partition(": ")
        prefix = path
        while prefix and prefix not in self.places:
            prefix = re.sub(r"(\[[^\[]*\]|\.\w+|.)$", "", prefix)
        if not prefix:
            return fault
        place = self.places[prefix]
        last = _LAST.search(path.removeprefix(prefix))
        name = last and (last[2] or last[1])
        column = f" {place.columns.get(name, name)}" if name else ""
        return f"{place.row}{column}: {message}"
