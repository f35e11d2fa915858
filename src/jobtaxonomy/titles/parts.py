"""The parts of a title that are set off from each other by more than a comma or slash."""

import re

from jobtaxonomy.titles.normalise import normalise
from jobtaxonomy.titles.vocabulary import TERMS

__all__ = ["parts_of"]


def __dir__() -> list[str]:
    return __all__


_BETWEEN = re.compile(r"[()\[\]|:;@]|\s[-–—~]|[-–—]\s")
_SIGN = re.compile(r"[()\[\]|:;@~–—-]")
_IN_NO_TITLE = re.compile(r"[{}~^=<>`\\_]")


def parts_of(title: str) -> tuple[str, ...]:
    """The parts of a title, normalised, each once, without terms of hire; () where nothing is set off.

    >>> parts_of("Payroll Clerk I | School District Business Office")
    ('payroll clerk', 'school district business office')
    >>> parts_of("Payroll Clerk")
    ()
    """
    if not _SIGN.search(title) or _IN_NO_TITLE.search(title) or not _BETWEEN.search(title):
        return ()
    parts = (part for part in _BETWEEN.split(title) if not TERMS.issuperset(part.lower().split()))
    return tuple(dict.fromkeys(key for part in parts if (key := normalise(part))))
