"""What comes in as titles, checked: single ones, and collections of any kind in blocks of strings."""

import gc
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from itertools import count, islice
from typing import Any

from jobtaxonomy.errors import InvalidQuery

__all__ = ["blocks", "check_limit", "check_title", "no_garbage"]


def __dir__() -> list[str]:
    return __all__


_BLOCK = 65_536


def check_title(title: object, allowed: str = "a title is a string") -> None:
    """Raises InvalidQuery, with what is allowed, for what is no string."""
    if not isinstance(title, str):
        raise InvalidQuery(title, allowed)


def check_limit(limit: object) -> None:
    """Raises InvalidQuery for what is no whole number of at least 1."""
    if not isinstance(limit, int) or isinstance(limit, bool) or limit < 1:
        raise InvalidQuery(limit, "a limit is a whole number of at least 1")


def blocks(titles: Iterable[object]) -> Iterator[list[str]]:
    """The titles as lists of strings, sliced where the collection can be (numpy, Arrow), drawn where not.

    Raises InvalidQuery for a single string, and for a title that is no string.
    """
    if not _are_several(titles):
        raise InvalidQuery(titles, "titles are a list or another iterable of strings; lookup() takes one alone")
    return _drawn(titles)


def _are_several(titles: object) -> bool:
    return isinstance(titles, Iterable) and not isinstance(titles, str | bytes)


def _drawn(titles: Iterable[object]) -> Iterator[list[str]]:
    whole: Any = titles
    source = iter(titles)
    for start in count(0, _BLOCK):
        if hasattr(whole, "to_pylist"):
            drawn = whole.slice(start, _BLOCK).to_pylist()
        elif hasattr(whole, "tolist") and hasattr(whole, "dtype") and hasattr(whole, "ndim"):
            drawn = whole[start : start + _BLOCK].tolist()
        else:
            drawn = list(islice(source, _BLOCK))
        if not drawn:
            return
        yield [title if type(title) is str else _text(title) for title in drawn]


def _text(title: object) -> str:
    """The str of a numpy or Arrow string, "" for a missing one."""
    if title is None or title != title:
        return ""
    as_py = getattr(title, "as_py", None)
    value = as_py() if callable(as_py) else title
    if value is None:
        return ""
    if not isinstance(value, str):
        raise InvalidQuery(value, "a title is a string")
    return str(value)


@contextmanager
def no_garbage() -> Generator[None, None, None]:
    """Holds garbage collection while many answers are made, none of which can be garbage.

    Looking for cycles among new answers took a quarter of the time of coding.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
