"""Titles that are nearly another: without its words of seniority, and its ends."""

from collections.abc import Iterator

from jobtaxonomy.titles.normalise import normalise

__all__ = ["core_of", "ends", "is_core", "is_end"]


def __dir__() -> list[str]:
    return __all__


_SENIORITY = frozenset("senior junior principal staff lead".split())
_OTHERS = frozenset("head chief assistant deputy manager supervisor director".split())


def core_of(key: str) -> str:
    """A normalised title without its words of seniority; "" where it has none, or is nothing but them.

    >>> core_of("senior data scientist"), core_of("data scientist"), core_of("senior")
    ('data scientist', '', '')
    """
    words = key.split()
    return "" if _SENIORITY.isdisjoint(words) else " ".join(word for word in words if word not in _SENIORITY)


def is_core(core: str, key: str) -> bool:
    """Whether the words that are missing from `core` are of seniority in this title: "senior living" is none.

    >>> is_core("living advisor", "senior living advisor")
    False
    """
    from jobtaxonomy.titles.seniority import core_title

    return normalise(core_title(key)) == core


def is_end(end: str, key: str) -> bool:
    """Whether the end of a title names the same work: a head housekeeper is something else.

    >>> is_end("housekeeper", "hotel housekeeper"), is_end("housekeeper", "head housekeeper")
    (True, False)
    """
    return _OTHERS.isdisjoint(key.removesuffix(end).split())


def ends(key: str) -> Iterator[str]:
    """The ends of a normalised title, longest first.

    >>> list(ends("olive garden line cook"))
    ['garden line cook', 'line cook', 'cook']
    """
    at = key.find(" ") + 1
    while at:
        yield key[at:]
        at = key.find(" ", at) + 1
