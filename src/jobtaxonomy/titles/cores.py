"""What is left of a title whose words of seniority say how high and not what."""

from jobtaxonomy.titles.normalise import normalise

__all__ = ["core_of", "is_core"]


def __dir__() -> list[str]:
    return __all__


_SENIORITY = frozenset("senior junior principal staff lead".split())
_OFTEN_WORK = frozenset("principal staff lead".split())


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
    from jobtaxonomy.titles.seniority import core_title, may_mislead

    if _OFTEN_WORK.isdisjoint(key.split()) and not may_mislead(key):
        return True
    return normalise(core_title(key)) == core
