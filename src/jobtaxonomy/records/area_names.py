"""The names that places go by: as the tables list them, and city by city, with or without the state."""

import re
from collections.abc import Iterable, Iterator
from unicodedata import normalize

from jobtaxonomy.wages.area import Area

__all__ = ["AreaNames"]

_SPELLINGS = {"saint": "st", "ft": "fort"}
#: a name of the tables -> what the place is commonly called
_COMMON = {
    "Amherst Town": "Amherst", "Barnstable Town": "Barnstable", "Boise City": "Boise", "New York": "New York City",
    "Urban Honolulu": "Honolulu",
}  # fmt: skip
_NATION = ("United States of America", "United States", "USA", "US", "National", "Nation", "99", "0000000")
_COUNTRY = tuple(f" {name.casefold()}" for name in _NATION[:4])


def __dir__() -> list[str]:
    return __all__


def _key(text: str) -> str:
    """A name without case, accents, punctuation and the ways to write Saint and Fort.

    >>> _key("St. Louis, MO-IL"), _key("saint louis mo"), _key("Washington, D.C.")
    ('st louis mo il', 'st louis mo', 'washington dc')
    """
    plain = re.sub(r"[.'’\u0300-\u036f]", "", normalize("NFKD", text.casefold()))
    words: list[str] = re.findall(r"\w+", plain)
    return " ".join(_SPELLINGS.get(word, word) for word in words)


def _runs(cities: str) -> Iterator[tuple[str, bool]]:
    """Every run of neighbors in a list of cities, and whether it begins the list.

    A double hyphen parts cities whose own names have hyphens; of those, the first may also be called by its first part.
    """
    parts = re.split("--" if "--" in cities else "[-/]", cities)
    for start in range(len(parts)):
        for end in range(start + 1, len(parts) + 1):
            yield " ".join(parts[start:end]), start == 0
    if "--" in cities:
        yield parts[0].partition("-")[0], True


class AreaNames:
    """Places by name. A whole name comes before the first city of a list, and that before its other cities."""

    def __init__(self, areas: Iterable[Area]) -> None:
        every = tuple(areas)
        self._states = {area.code: area.name for area in every if area.kind == "state"}
        self._whole: dict[str, list[Area]] = {}
        self._first: dict[str, list[Area]] = {}
        self._others: dict[str, list[Area]] = {}
        for area in every:
            names = {area.code, area.name, *(_NATION if area.kind == "nation" else ())}
            for name in {*map(_key, names)}:
                self._whole.setdefault(name, []).append(area)
            for name, first in self._called(area):
                found = (self._first if first else self._others).setdefault(_key(name), [])
                if area not in found:
                    found.append(area)

    def _called(self, area: Area) -> Iterator[tuple[str, bool]]:
        """What a local area is called for short, and whether by the beginning of its name."""
        if area.kind == "nonmetro":
            yield area.name.partition(" nonmetropolitan")[0], True
        if area.kind != "metro":
            return
        cities, _, states = area.name.rpartition(", ")
        codes = states.split("-")
        for run, first in _runs(cities):
            for name in filter(None, (run, _COMMON.get(run))):
                yield name, first
                for code in codes:
                    yield f"{name} {code}", first
                    yield f"{name} {self._states[code]}", first

    def find(self, text: str) -> tuple[Area, ...]:
        """The places that a text names: none, one, or all that have the name in common."""
        key = _key(text)
        for country in _COUNTRY:
            key = key.removesuffix(country)
        for names in (self._whole, self._first, self._others):
            if key in names:
                return tuple(names[key])
        return ()
