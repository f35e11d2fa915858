"""What a title says about level, for the rules; titles without a word of level are not taken apart."""

import re
from functools import lru_cache

from jobtaxonomy.levelling import Level, LevelFramework
from jobtaxonomy.titles.ranks import EMPLOYMENT, MODIFIERS, NOT_A_LEVEL, RANKS
from jobtaxonomy.titles.seniority import parse_title

__all__ = ["levels_of_title", "other_levels"]

_WORDS = re.compile(
    r"\b(?:jr|junior|sr|senior|lead|leader|principal|staff|distinguished|expert|entry|mid|trainee|intern|apprentice|"
    r"i{1,3}|iv|v|[1-5]|supervisor|superintendent|fore(?:man|woman|person)|captain|manager|mgr|director|head|chief|"
    r"president|vp|svp|evp|avp|c[efiot]o|coordinator|partner|officer)s?\b",
    re.IGNORECASE,
)
_WORKER = re.compile(r"(?:er|or|ist|ian|ant|ent|yst)s?$")
#: ranks of a trade, which say nothing of an office: Head Teller, Captain of a crew
_OF_A_TRADE = re.compile(r"\bhead (?!of\b)|\bcaptains?\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
#: every word that the patterns of titles speak of
_SPOKEN = frozenset(
    word
    for pattern in (*NOT_A_LEVEL, *(pattern for _, pattern in (*MODIFIERS, *RANKS, *EMPLOYMENT)))
    for word in _WORD.findall(re.sub(r"\\.", " ", pattern))
)


def __dir__() -> list[str]:
    return __all__


@lru_cache(maxsize=65536)
def _codes(title: str) -> tuple[str, ...]:
    return parse_title(title).level or ()


def _masked(title: str) -> str:
    """The title with every word that no pattern speaks of as "x" and its ending: a thousand titles become a few."""

    def mask(found: re.Match[str]) -> str:
        word = found[0]
        if word in _SPOKEN or f"{word}s" in _SPOKEN or _WORDS.fullmatch(word):
            return word
        # "lead" before somebody who works is a rank, before a thing it is the metal
        worker = _WORKER.search(word)
        return f"x{worker[0]}" if worker else "x"

    return _WORD.sub(mask, title.lower())


def levels_of_title(title: str, universal: LevelFramework) -> tuple[Level, ...]:
    """The universal levels that the words of a title allow; () where they say nothing."""
    if not _WORDS.search(title) or _OF_A_TRADE.search(title):
        return ()
    return tuple(level for level in map(universal.get, _codes(_masked(title))) if level is not None)


def other_levels(title: str, level: Level, universal: LevelFramework, grades: int) -> str:
    """The levels that a title names, where all are more than so many grades from a level; else ""."""
    named = levels_of_title(title, universal)
    if any(abs(level.grade - other.grade) <= grades for other in named):
        return ""
    return " or ".join(other.code for other in named)
