"""Laid: one mapping on top of another."""

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import TypeVar

__all__ = ["Laid"]

T = TypeVar("T")


def __dir__() -> list[str]:
    return __all__


class Laid(Mapping[str, T]):
    """What is below, then what is only on top; of a key that both have, what is on top.

    >>> dict(Laid({"a": 1, "b": 2}, {"c": 3, "a": 4}))
    {'a': 4, 'b': 2, 'c': 3}
    """

    def __init__(self, below: Mapping[str, T], top: Mapping[str, T]) -> None:
        self._below = below
        self._top = top

    def __getitem__(self, key: str) -> T:
        return self._top[key] if key in self._top else self._below[key]

    def __iter__(self) -> Iterator[str]:
        return chain(self._below, (key for key in self._top if key not in self._below))

    def __len__(self) -> int:
        return len(self._below) + sum(key not in self._below for key in self._top)

    def __contains__(self, key: object) -> bool:
        return key in self._top or key in self._below

    def __repr__(self) -> str:
        return f"<{len(self)} entries>"
