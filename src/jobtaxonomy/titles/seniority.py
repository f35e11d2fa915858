"""What a title says about level: seniority, rank, terms of hire, each with the span of text that says so.

A modifier ("Senior", "II", "Trainee", "Part-time") can be taken away and leaves the core title; a rank
("Manager", "VP", "Head of") is part of the core. Where a title says nothing, nothing is claimed.
"""

import re
from collections.abc import Iterator

from attrs import field, frozen

from jobtaxonomy.titles.inputs import check_title
from jobtaxonomy.titles.ranks import EMPLOYMENT, LEVELS, MODIFIERS, NOT_A_LEVEL, RANKS, SIGNS, TRACKS

__all__ = ["ParsedTitle", "Tag", "core_title", "five_level", "parse_title", "six_level"]


def __dir__() -> list[str]:
    return __all__


@frozen
class Tag:
    """A mark of level in a title: what it says and where.

    `start` and `end` count characters of the title that was parsed; `text` is what stands there.
    """

    name: str
    start: int
    end: int
    text: str


@frozen
class ParsedTitle:
    """A title taken apart.

    Attributes:
        text: the title as it was given.
        core: the title without the modifiers and terms of hire.
        seniority: modifiers of level, in reading order; not in the core.
        ranks: words of rank, in reading order; part of the core.
        employment: terms of hire (part time, contract, night shift, remote ...); not in the core.
        track: "M" or "E" where a rank says so, "P" where only a professional modifier does, else None.
        level: the codes of the levels the words allow, lowest first; None where nothing says so.
    """

    text: str
    core: str
    seniority: tuple[Tag, ...] = ()
    ranks: tuple[Tag, ...] = ()
    employment: tuple[Tag, ...] = ()
    track: str | None = None
    level: tuple[str, ...] | None = field(default=None)

    def says(self, *names: str) -> bool:
        """Whether any modifier or rank has one of these names."""
        return any(tag.name in names for tag in (*self.seniority, *self.ranks))


_EDGES = " \t\r\n,;:|/-–—.•·"
_EMPTY_BRACKETS = re.compile(r"\(\s*[,;:|/-]*\s*\)|\[\s*[,;:|/-]*\s*\]")
_DOUBLED = re.compile(r"\s+(?=[,;:)\]\s])|(?<=[(\[])\s+|(?<=[,;:|/])\s*(?=[,;|/])|(?<=\s)[-–—|]\s+(?=[-–—|]\s)")
_WORD = re.compile(r"[^\W_]")

_blanks = re.compile("|".join(f"(?:{pattern})" for pattern in NOT_A_LEVEL))
_signs = re.compile(SIGNS)
_modifiers = [(name, re.compile(pattern)) for name, pattern in MODIFIERS]
_ranks = [(name, re.compile(pattern)) for name, pattern in RANKS]
_employment = [(name, re.compile(pattern)) for name, pattern in EMPLOYMENT]


def _lower(text: str) -> str:
    """`text` in lower case, letter for letter, so that places in it stay the same."""
    if text.isascii():
        return text.lower()
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


def _blank(text: str) -> str:
    return _blanks.sub(lambda found: " " * (found.end() - found.start() - 1) + "¤", text)


def _found(patterns: list[tuple[str, re.Pattern[str]]], text: str) -> Iterator[tuple[str, int, int]]:
    """Non-overlapping finds, earlier rows of the table first, in reading order."""
    taken: list[tuple[str, int, int]] = []
    for name, pattern in patterns:
        for match in pattern.finditer(text):
            start, end = match.span()
            if end > start and all(end <= other[1] or start >= other[2] for other in taken):
                taken.append((name, start, end))
    yield from sorted(taken, key=lambda found: found[1])


def _without(text: str, places: list[int], spans: list[tuple[str, int, int]]) -> tuple[str, list[int]]:
    """`text` without the spans and the punctuation they leave behind; `places` follow."""
    if not spans and text == text.strip(_EDGES) and not (_EMPTY_BRACKETS.search(text) or _DOUBLED.search(text)):
        return text, places
    keep = [True] * len(text)
    for _, start, end in spans:
        keep[start:end] = [False] * (end - start)
    pairs = [(char, place) for char, place, kept in zip(text, places, keep, strict=True) if kept]
    while True:
        line = "".join(char for char, _ in pairs)
        drop = {
            at for pattern in (_EMPTY_BRACKETS, _DOUBLED) for m in pattern.finditer(line) for at in range(*m.span())
        }
        drop |= set(range(len(line) - len(line.lstrip(_EDGES)))) | set(range(len(line.rstrip(_EDGES)), len(line)))
        if not drop:
            return line, [place for _, place in pairs]
        pairs = [pair for at, pair in enumerate(pairs) if at not in drop]


def _tag(text: str, places: list[int], found: tuple[str, int, int]) -> Tag:
    """What was found in a core, whose letters stand at `places` of the text."""
    name, start, end = found
    first, last = places[start], places[end - 1] + 1
    while first < last - 1 and not text[first].isalnum():
        first += 1
    return Tag(name, first, last, text[first:last])


def _taken_apart(text: str) -> tuple[str, list[int], list[Tag], list[Tag]]:
    """The core, where its letters stand in the text, modifiers and terms of hire."""
    core, places = _without(text, list(range(len(text))), [])
    seniority: list[Tag] = []
    employment: list[Tag] = []
    while True:
        line = _blank(_lower(core))
        if not _signs.search(line):
            break
        hints = list(_found(_employment, line))
        masked = line
        for _, start, end in hints:
            masked = masked[:start] + " " * (end - start) + masked[end:]
        marks = list(_found(_modifiers, masked))
        shorter, moved = _without(core, places, hints + marks)
        if not _WORD.search(shorter):
            shorter, moved = _without(core, places, marks)
            hints = []
            if not _WORD.search(shorter):
                break
        if not (hints or marks):
            break
        employment += [_tag(text, places, found) for found in hints]
        seniority += [_tag(text, places, found) for found in marks]
        core, places = shorter, moved
    return core, places, seniority, employment


def may_mislead(text: str) -> bool:
    """Whether a text in lower case holds words that look like a level and are none: "senior living"."""
    return _blanks.search(text) is not None


def core_title(text: str) -> str:
    """The core of `parse_title`, for those who need nothing else: in a third of the time."""
    return _taken_apart(text)[0]


def parse_title(text: str) -> ParsedTitle:
    """The core of a title, and what it says about seniority, rank and terms of hire, with the evidence.

    Words that look like a rank and are none ("Lead Generation", "Product Owner", "Assistant to the CEO")
    are passed over. The core is a fixed point: ``parse_title(p.core).core == p.core``. Raises InvalidQuery
    for what is no string.

    >>> parsed = parse_title("Sr. Mgr, Mfg Ops II")
    >>> parsed.core, parsed.track, parsed.level
    ('Mgr, Mfg Ops', 'M', ('M3',))
    >>> [(tag.name, tag.text) for tag in parsed.seniority + parsed.ranks]
    [('senior', 'Sr.'), ('grade 2', 'II'), ('manager', 'Mgr')]
    >>> parse_title("Registered Nurse").level is None
    True
    """
    check_title(text)
    core, places, seniority, employment = _taken_apart(text)
    ranks = [_tag(text, places, found) for found in _found(_ranks, _blank(_lower(core)))]
    names = [mark.name for mark in seniority]
    track, level = _level([rank.name for rank in ranks], names)
    return ParsedTitle(
        text,
        core,
        tuple(sorted(seniority, key=_place)),
        tuple(sorted(ranks, key=_place)),
        tuple(sorted(employment, key=_place)),
        track,
        level,
    )


def _place(tag: Tag) -> int:
    return tag.start


def _level(ranks: list[str], modifiers: list[str]) -> tuple[str | None, tuple[str, ...] | None]:
    """Track and level codes of the highest rank, moved by the modifiers; of the modifiers where no rank is."""
    for rank, plain, senior, junior in LEVELS:
        if rank in ranks:
            codes = senior if "senior" in modifiers else junior if "junior" in modifiers else plain
            return (codes[0][0] if codes else TRACKS.get(rank)), codes or None
    if "senior" in modifiers and "principal" in modifiers:
        modifiers = [*modifiers, "senior principal"]
    for mark, codes in (
        ("trainee", ("S1", "P1")),
        ("junior", ("S1", "P1")),
        ("entry", ("S1", "P1")),
        ("distinguished", ("P7", "P8")),
        ("senior principal", ("P6", "P7")),
        ("principal", ("P6",)),
        ("staff", ("P5", "P6")),
        ("expert", ("P5", "P6")),
        ("lead", ("S4", "P4", "P5", "M1")),
        ("senior", ("S3", "P4")),
        ("mid", ("P2", "P3")),
        ("grade 1", ("S1", "P1")),
        ("grade 2", ("S2", "P2")),
        ("grade 3", ("S3", "P3")),
        ("grade 4", ("S4", "P4")),
        ("grade 5", ("P5",)),
    ):
        if mark in modifiers:
            tracks = {code[0] for code in codes}
            return (tracks.pop() if len(tracks) == 1 else None), codes
    return None, None


_CHIEFS = ("founder", "chief officer", "board")
_DIRECTORS = ("director", "director by trade", "dean", "school superintendent")
_SELF_EMPLOYED = re.compile(r"owner\s*[,/-]\s*(?:[\w&]+ ){0,3}?\w*(?:er|or|ist|ian|ant|ent|lawyer|attorney|rn)$")
_LEADERS = ("lead", "team lead", "supervisor", "superintendent", "head worker")


def five_level(parsed: ParsedTitle) -> str:
    """The level in the five-level convention: C-Suite, VP, Director, Manager or Other.

    A head of something is a Director here, a lead or supervisor a Manager, a coordinator Other.
    """
    says = parsed.says
    if says("founder") and not _SELF_EMPLOYED.search(parsed.text.lower()):
        return "C-Suite"
    if says("chief officer", "board"):
        return "C-Suite"
    if says("president"):
        return "C-Suite"
    if says("vice president"):
        return "VP"
    if says("managing partner", "senior partner") or (says("partner") and says("senior")):
        return "C-Suite"
    if says("part president", "managing director", "head", "chief", "chief of staff", *_DIRECTORS):
        return "Director"
    if says(
        "general manager", "manager", "assistant manager", "associate manager", "assistant plant manager", *_LEADERS
    ):
        return "Manager"
    if says("partner"):
        return "Director"
    return "Other"


_LEADING = re.compile(
    r"\b(?:team|shift|station|branch|department|restaurant|accounting|lab|laboratory|store) "
    r"(?:manager|mgr)\b"
)


def six_level(parsed: ParsedTitle) -> str:
    """The level in the six-level convention: Junior, Professional, Senior, Lead, Director or Management.

    A head of something is Lead here, an ordinary manager Professional, a vice president Management.
    """
    says = parsed.says
    if says("assistant to"):
        return "Junior"
    if says("trainee", "junior", "entry") and not says("head"):
        return "Junior"
    if says(
        *_CHIEFS,
        "president",
        "part president",
        "vice president",
        "managing director",
        "general manager",
        "managing partner",
    ):
        return "Management"
    if says("partner", "senior partner"):
        return "Management"
    if says(*_DIRECTORS):
        return "Director"
    if says("head", "chief of staff", "coordinator", *_LEADERS):
        return "Lead"
    if says("proxy"):
        return "Management"
    if says("assistant manager", "assistant plant manager"):
        return "Lead"
    if says("assistant", "associate manager"):
        return "Junior"
    if says("associate"):
        return "Senior" if says("senior") else "Junior"
    if says("senior", "principal", "staff", "expert", "distinguished", "grade 3", "grade 4", "chief", "chief counsel"):
        return "Senior"
    if _LEADING.search(parsed.text.lower()):
        return "Lead"
    return "Professional"
