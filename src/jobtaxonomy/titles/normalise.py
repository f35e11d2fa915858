"""Titles made comparable: one spelling for what a person would call the same title.

The rules in order: case, accents; what adverts put around a title; employers and towns; parts set off by brackets,
commas, dashes, colons or bars are turned in front of the first one ("Manager, Production" is "production manager")
unless they only say where, when or on what terms; abbreviations, by context where a word alone does not decide; plural
to singular; level numbers, articles and repeated words set aside. The words are in `abbreviations`, `names` and
`vocabulary`.
"""

import re
from collections.abc import Sequence

from jobtaxonomy.titles.abbreviations import ABBREVIATIONS, CONTEXT, NOT_ALONE
from jobtaxonomy.titles.adverts import without_advert
from jobtaxonomy.titles.by_chance import SHORT, is_by_chance
from jobtaxonomy.titles.names import SIGNS_OF_NAMES
from jobtaxonomy.titles.unnamed import is_town, is_trade, without_names
from jobtaxonomy.titles.vocabulary import (
    INVARIABLE,
    PREPOSITIONS,
    RANKS_ALONE,
    SET_ASIDE,
    SHIFTS,
    STATES,
    SUBJECTS,
    TERMS,
)

__all__ = ["normalise"]


def __dir__() -> list[str]:
    return __all__


_TOKENS = re.compile(r"[a-z0-9+#]+(?:['&.][a-z0-9+#]+)*'?|[,()\[\]|:;]|(?<=\s)[-~]")
_ANY_TOKENS = re.compile(r"[^\W_]+(?:['&.+#][^\W_]+)*[+#]*|[,()\[\]|:;]|(?<=\s)[-~]")
_DELIMITERS = frozenset(",()[]|:;-~")
_HYPHENATED = re.compile(r"\b(co|e|x|post|pre|c)-(?=[a-z])")
_NUMBER = re.compile(r"[a-z]{0,3}\d{3,}[a-z]{0,2}|\d{1,2}[ap]m?|\d\d[a-z]")
_SLASHED = re.compile(r"\ba/([prv])\b")
_ROMAN = frozenset("i ii iii iv v vi vii viii".split())
_NUMBERED = frozenset("level lvl grade class step tier band type".split())
_AFTER_IV = frozenset("therapy nurse technician tech therapist infusion".split())
_ASIDE = TERMS | SHIFTS | STATES
#: words that say nothing of the work behind some others: "1st shift", "full time", "2nd class"
_BEHIND = {
    "shift": SHIFTS,
    "time": frozenset("full part".split()),
    "class": frozenset("first second third 1st 2nd 3rd".split()),
    "employed": frozenset(["self"]),
    "spanish": frozenset(["bilingual"]),
}
#: words of adverts behind a title
_ADVERT = frozenset("needed wanted required asap hiring".split())
#: grades of trades: "machinist B"; "C" is a language too
_GRADES = frozenset("bcde")
_WRITES_C = frozenset("programmer developer coder software class type".split())
_OPEN, _CLOSE = "([", ")]"

_MOST = 200_000

_words: dict[str, tuple[str, ...]] = {}
_certain: dict[str, str] = {}  # the words that mean the same whatever stands beside them
_stable: set[str] = set()  # and those that are spelled as they should be


def _singular(word: str) -> str:
    if len(word) < 4 or not word.isalpha() or word in INVARIABLE:
        return word
    if word.endswith("men") and len(word) > 5:
        return word[:-3] + "man"
    if not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return {"people": "person", "children": "child"}.get(word, word)
    if word.endswith("wives"):
        return word[:-3] + "fe"
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes", "zes")):
        return word[:-2]
    return word[:-1]


def _is_certain(word: str) -> bool:
    return (
        len(word) > 1
        and (word.isalpha() or not any(map(str.isdigit, word)))
        and not (
            word in CONTEXT
            or word in _ROMAN
            or word in _NUMBERED
            or word in _BEHIND
            or word in _ADVERT
            or word in SIGNS_OF_NAMES
            or word == "ft"
        )
        and word[0] not in ",|:;()[] -~"
    )


def _canonical(word: str) -> tuple[str, ...]:
    """The canonical words of one raw word, whatever stands beside it."""
    known = _words.get(word)
    if known is None:
        known = _spell(word, 0)
        if len(_words) < _MOST and len(word) < 40:
            _words[word] = known
            for part in known:
                if part != word:
                    _canonical(part)
            if word.isascii() and all(map(_is_certain, (word, *known))):
                _certain[word] = " ".join(known)
                if known == (word,):
                    _stable.add(word)
    return known


def _learned(word: str) -> str | None:
    """The canonical words of one raw word that was not met before, where nothing beside it can change them."""
    if len(word) > 1 and word[0].isalpha() and word not in _words:
        _canonical(word)
    return _certain.get(word)


def _spell(word: str, depth: int) -> tuple[str, ...]:
    if word in SET_ASIDE or depth > 6:
        return () if word in SET_ASIDE else (word,)
    spelled = ABBREVIATIONS.get(word)
    if spelled is None:
        if "'" in word:
            spelled = word[:-2] if word.endswith("'s") else word.replace("'", "")
        elif "." in word:
            parts = word.split(".")
            spelled = "".join(parts) if all(len(part) == 1 for part in parts) else " ".join(parts)
        elif "&" in word:
            spelled = word.replace("&", " ")
        elif word.isdigit() or _NUMBER.fullmatch(word):
            return ()
        elif word.endswith(("isation", "isations")):
            spelled = word.replace("isation", "ization")
        else:
            word = word.strip("+#") and word
            spelled = _singular(word)
    if spelled == word:
        return (word,) if word else ()
    return tuple(part for piece in spelled.split() for part in _spell(piece, depth + 1))


def _in_context(words: Sequence[str], at: int) -> tuple[str, ...]:
    """The canonical words of an ambiguous word, decided by the words of its part."""
    word = words[at]
    before = words[at + 1] if at + 1 < len(words) else ""
    after = words[at - 1] if at else ""
    for where, neighbours, expansion in CONTEXT[word]:
        if (
            where == "any"
            or (where == "alone" and len(words) == 1)
            or (where == "last" and not before and at > 0)
            or (where == "before" and before in neighbours)
            or (where == "after" and after in neighbours)
        ):
            return tuple(part for piece in expansion.split() for part in _canonical(piece))
    return _canonical(word)


def _part(words: list[str]) -> list[str]:
    """The canonical words of one part of a title."""
    spelled = [*map(_certain.get, words)]
    if None not in spelled:
        return " ".join(filter(None, spelled)).split()
    kept: list[str] = []
    last = len(words) - 1
    for at, (word, certain) in enumerate(zip(words, spelled, strict=True)):
        if certain is not None:
            kept += certain.split()
        elif word in CONTEXT:
            kept += _in_context(words, at)
        elif word in _ROMAN:
            if (at == 0 and (last == 0 or word == "v" or words[1] in _AFTER_IV)) or (
                word in ("i", "v", "x") and at < last
            ):
                kept.append(word)
        elif at == last and at and (word in _ADVERT or (word in _GRADES and words[at - 1] not in _WRITES_C)):
            continue
        elif word in _BEHIND and at and last > 1 and words[at - 1] in _BEHIND[word]:
            if kept:
                kept.pop()
        elif (
            (word == "ft" and at)
            or (len(word) == 2 and word[0] == "l" and word[1].isdigit())
            or (
                word in _NUMBERED
                and at < last
                and (words[at + 1].isdigit() or words[at + 1] in _ROMAN or len(words[at + 1]) == 1)
            )
        ):
            continue
        else:
            kept += _canonical(word)
    return kept


def _parts(tokens: list[str]) -> list[list[str]]:
    """The words between delimiters; a bracket is a part of its own, behind which the part before goes on."""
    current: list[str] = []
    parts = [current]
    around: list[list[str]] = []
    for token in tokens:
        if token not in _DELIMITERS:
            current.append(token)
        elif token in _CLOSE:
            current = around.pop() if around else current
        else:
            if token in _OPEN:
                around.append(current)
            current = []
            parts.append(current)
    return [part for part in parts if part]


def _set_aside(words: list[str]) -> bool:
    if words[0] not in _ASIDE and not words[0].isdigit():
        return False
    if all(word in TERMS or word in SHIFTS or word.isdigit() for word in words):
        return True
    return len(words) < 3 and all(word in STATES or word in TERMS for word in words)


def _once_each(parts: list[list[str]]) -> list[list[str]]:
    """The parts without the initials of the first one: "School Resource Officer (SRO)"."""
    most = 2 * len(parts[0]) + 1 if parts else 0  # initials with their dots, and an s
    if not [part for part in parts[1:] if len(part) == 1 and len(part[0]) <= most]:
        return parts
    first = parts[0]
    initials = "".join(word[0] for word in first if word not in PREPOSITIONS and word not in SET_ASIDE)
    if len(initials) < 2:
        return parts
    return [first, *(p for p in parts[1:] if len(p) > 1 or p[0].replace(".", "").removesuffix("s") != initials)]


def _once(title: str) -> str:
    if is_by_chance(title):
        return ""
    text = title.lower()
    pattern = _TOKENS
    if not text.isascii():
        text = _plain(text)
        pattern = _TOKENS if text.isascii() else _ANY_TOKENS
    text = without_advert(text)
    if "a/" in text:
        text = _SLASHED.sub(r"a\1", text)
    if "-" in text:
        text = _HYPHENATED.sub(r"\1", text)
    if ".net" in text:
        text = text.replace(".net", " dotnet")
    tokens = pattern.findall(text)
    named = not SIGNS_OF_NAMES.isdisjoint(tokens)
    if named:
        tokens = without_names(tokens)
    if not NOT_ALONE.isdisjoint(tokens):
        alone = {token for token in tokens if len(token) > 1 and token[0].isalpha()} or set(tokens)
        if len(alone) == 1 and alone <= NOT_ALONE:
            return str(*alone)
    if _DELIMITERS.isdisjoint(tokens):
        return " ".join(_part(tokens))
    parts = _parts(tokens)
    if named and len(parts) > 1 and is_trade(parts[0]):
        parts.append(parts.pop(0))
    kept = [part for part in parts if not (_set_aside(part) or (named and is_town(part)))] or parts[:1]
    if len(kept) < len(parts) and all(map(RANKS_ALONE.issuperset, kept)):
        kept = [part for part in parts if part in kept or not SUBJECTS.isdisjoint(part)]
    return _joined([words for part in _once_each(kept) if (words := _part(part))])


def _joined(parts: list[list[str]]) -> str:
    """The parts in the order a person says them, without the words a part repeats from another."""
    words = parts[0] if parts else []
    for part in parts[1:]:
        words = [word for word in part if word not in words and word not in PREPOSITIONS] + words
    return " ".join(words)


def _plain(text: str) -> str:
    """`text` without accents and case, in compatible letters, with plain quotes and dashes."""
    import unicodedata

    text = text.translate(
        {
            0x2019: "'",
            0x2018: "'",
            0x2010: "-",
            0x2011: "-",
            0x2012: "-",
            0x2013: "-",
            0x2014: "-",
            0x2022: "|",
            0xB7: "|",
        }
    )
    while True:
        decomposed = unicodedata.normalize("NFKD", text.casefold())
        plain = "".join(char for char in decomposed if not unicodedata.combining(char)).lower()
        if plain == text:
            return text
        text = plain


def _undivided(title: str) -> list[str]:
    """The words of a title that has no delimiters and nothing of an advert; [] where it may have some."""
    if not title.isascii() or len(title) < SHORT:
        return []
    text = title.lower()
    if text.replace(" ", "").isalpha():
        return text.split()
    if (
        "," in text
        or "-" in text
        or "(" in text
        or "@" in text
        or "//" in text
        or ".net" in text
        or "www" in text
        or is_by_chance(title)
    ):
        return []
    return _TOKENS.findall(text)


def normalise(title: str) -> str:
    """The one spelling of `title`: lower case words parted by single blanks, the key of the exact stage.

    Nothing left to normalise changes: ``normalise(normalise(title)) == normalise(title)``. A title
    without any word gives "".

    >>> normalise("Sr. Mgr., Production (Remote)")
    'production senior manager'
    >>> normalise("RN - ICU"), normalise("Registered Nurses")
    ('intensive care registered nurse', 'registered nurse')
    >>> normalise("Café Supervisor II - $25/hr - Req #10234")
    'cafe supervisor'
    """
    tokens = _undivided(title)
    words = [*map(_certain.get, tokens)]
    if None in words:
        words = [*map(_learned, tokens)]
    if tokens and None not in words and not (len(tokens) == 1 and tokens[0] in NOT_ALONE):
        return " ".join(filter(None, words))
    text = _once(title)
    for _ in range(8):
        if _stable.issuperset(text.split()):
            break
        again = _once(text)
        if again == text:
            break
        text = again
    return text
