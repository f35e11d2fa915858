"""What a title says about level, for the rules; titles without a word of level are not taken apart."""

import re
from functools import lru_cache

from jobtaxonomy.levelling import Level, LevelFramework
from jobtaxonomy.titles.seniority import parse_title

__all__ = ["levels_of_title"]

_WORDS = re.compile(
    r"\b(?:jr|junior|sr|senior|lead|leader|principal|staff|distinguished|expert|entry|mid|trainee|intern|apprentice|"
    r"i{1,3}|iv|v|[1-5]|supervisor|superintendent|fore(?:man|woman|person)|captain|manager|mgr|director|head|chief|"
    r"president|vp|svp|evp|avp|c[efiot]o|coordinator|partner|officer)s?\b",
    re.IGNORECASE,
)


def __dir__() -> list[str]:
    return __all__


@lru_cache(maxsize=65536)
def _codes(title: str) -> tuple[str, ...]:
    return (parse_title(title).level or ()) if _WORDS.search(title) else ()


def levels_of_title(title: str, universal: LevelFramework) -> tuple[Level, ...]:
    """The universal levels that the words of a title allow; () where they say nothing."""
    return tuple(level for level in map(universal.get, _codes(title)) if level is not None)
