"""Place: where a focus stands and at which levels, without its text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from jobtaxonomy.job_profiles.focus import Focus
from jobtaxonomy.job_profiles.own import role_code, role_focus_key, role_path, typical_levels

__all__ = ["Place", "Places"]


def __dir__() -> list[str]:
    return __all__


@frozen
class Place:
    """Where a focus stands and at which levels, without its text.

    `typical` are the levels at which the work is usually found. With `every_level` its profiles
    exist at all levels of the framework (an occupation's own focus), else at those only (a focus
    written level by level).
    """

    key: str
    path: tuple[str, ...]
    typical: tuple[str, ...]
    every_level: bool

    @classmethod
    def of_role(cls, code: str, title: str, job_zone: int | None) -> "Place":
        """The place of an occupation's own focus."""
        return cls(role_focus_key(code), role_path(code), typical_levels(code, title, job_zone)[0], True)

    @classmethod
    def from_row(cls, row: Sequence[str]) -> "Place":
        """From a row of the bundled index: key, function name, name, path, levels."""
        key, _, _, path, levels = row
        return cls(key, tuple(path.split()), tuple(levels.split()), False)

    @classmethod
    def of_focus(cls, focus: Focus) -> "Place":
        """The place of a focus at hand."""
        return cls(focus.key, focus.path, focus.level_codes, focus.generated)


class Places(Mapping[str, Place]):
    """The places of occupations' own focuses and of written ones by key; an occupation's is made when asked for.

    roles: the roles by O*NET-SOC code; rows: those of the bundled index.
    """

    def __init__(self, roles: Mapping[str, Any], rows: Iterable[Sequence[str]]) -> None:
        self._roles = roles
        self._known = {row[0]: Place.from_row(row) for row in rows}
        self._written = tuple(self._known)

    def __getitem__(self, key: str) -> Place:
        place = self._known.get(key)
        if place is None:
            role = self._roles[role_code(key)]
            place = Place.of_role(role.code, role.title, role.job_zone)
            if place.key != key:
                raise KeyError(key)
            self._known[key] = place
        return place

    def __iter__(self) -> Iterator[str]:
        yield from map(role_focus_key, self._roles)
        yield from self._written

    def __len__(self) -> int:
        return len(self._roles) + len(self._written)
