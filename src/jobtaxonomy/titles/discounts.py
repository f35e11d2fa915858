"""What a score is worth where the text says little of the work."""

import re
from functools import cache

from jobtaxonomy.titles.abbreviations import FIELDS
from jobtaxonomy.titles.names import EMPLOYERS
from jobtaxonomy.titles.normalise import normalise
from jobtaxonomy.titles.vocabulary import NOT_TITLES, SPOKEN

__all__ = ["NEARLY", "discount_of", "discounted", "of_what_is_left"]


def __dir__() -> list[str]:
    return __all__


#: what the score of a listed title counts for one that is nearly the same
NEARLY = 0.7
_SAYS_NOTHING = 0.2
_NAMES_NOBODY = 0.3
_AT_MOST = 0.9  # of what the matches above have left of 1, so that something is left for those below
_INITIALS = 2  # letters of a title that no table spells out: "EO", "PS"
_LEADS = 0.76  # employers agree less on what leaders lead: on labelled titles scores came out this much too high
_LEADERS = frozenset("manager director president head chief".split())
_LIKE_A_SENTENCE = re.compile(r"i \w{3}")  # "I painted the car", but not "I/O engineer"


@cache
def _fields() -> frozenset[str]:
    return frozenset(map(normalise, {*FIELDS, *filter(None, EMPLOYERS.values())}))


_MARKED = frozenset({*SPOKEN, *_LEADERS, "i"})


def discount_of(key: str) -> float:
    """What a score is multiplied by: 1 for a title, less for a text that says little or nothing of the work."""
    words = key.split()
    if key in NOT_TITLES or (words and words[0] in NOT_TITLES and NOT_TITLES.issuperset(words)):
        return _SAYS_NOTHING
    if key in _fields() or len(key) == _INITIALS:
        return _NAMES_NOBODY
    if _MARKED.isdisjoint(words):
        return 1.0
    if not SPOKEN.isdisjoint(words) or _LIKE_A_SENTENCE.match(key):
        return _NAMES_NOBODY
    return 1.0 if _LEADERS.isdisjoint(words) else _LEADS


def discounted(score: float, factor: float) -> float:
    """A score times the factor; never nothing."""
    return score if factor == 1.0 else max(round(score * factor, 4), 0.0001)


def of_what_is_left(score: float, left: float) -> float:
    """A score behind others that have left so much of 1; never nothing.

    >>> of_what_is_left(0.114, 0.06), of_what_is_left(0.114, 0.5)
    (0.054, 0.114)
    """
    return min(score, max(round(_AT_MOST * left, 4), 0.0001))
