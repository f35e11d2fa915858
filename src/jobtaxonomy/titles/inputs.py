"""What comes in as titles, checked: single ones, and collections of any kind in blocks of strings."""

import gc
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from itertools import count, islice
from typing import Any, TypeVar

from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.titles.normalise import normalise

__all__ = ["LONGEST", "blocks", "check_limit", "check_title", "coded_once", "hint_of", "key_of"]


def __dir__() -> list[str]:
    return __all__


_BLOCK = 65_536
#: what is read of a title and of a context, in characters
LONGEST, _LONGEST_CONTEXT = 2_000, 4_000
_MOST_REMEMBERED = 250_000

T = TypeVar("T")


def check_title(title: object, allowed: str = "a title is a string") -> None:
    """Raises InvalidQuery, with what is allowed, for what is no string."""
    if not isinstance(title, str):
        raise InvalidQuery(title, allowed)


def check_limit(limit: object) -> None:
    """Raises InvalidQuery for what is no whole number of at least 1."""
    if not isinstance(limit, int) or isinstance(limit, bool) or limit < 1:
        raise InvalidQuery(limit, "a limit is a whole number of at least 1")


def key_of(title: str) -> str:
    """What a title is looked for under: normalised, and no longer than titles are."""
    return normalise(title[:LONGEST])


def hint_of(context: str | None) -> str:
    """More text about a job, as the model reads it; "" for none. Raises InvalidQuery for what is no string."""
    if context is None:
        return ""
    check_title(context, "a context is a string")
    return normalise(context[:_LONGEST_CONTEXT])


def coded_once(titles: Iterable[list[str]], code: Callable[[list[str], dict[str, T]], None]) -> Iterator[T]:
    """What `code` puts down for each title of some blocks, in order: repeats are coded once, memory is bounded."""
    remembered: dict[str, T] = {}
    for block in titles:
        new = [title for title in dict.fromkeys(block) if title not in remembered]
        if len(remembered) + len(new) > _MOST_REMEMBERED:
            remembered.clear()
            new = list(dict.fromkeys(block))
        with _no_garbage():
            code(new, remembered)
        yield from map(remembered.__getitem__, block)


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
def _no_garbage() -> Generator[None, None, None]:
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
