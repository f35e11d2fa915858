"""A company's own ladder beside the universal levels.

A company says of each of its levels either how it scores on the eight dimensions or which
universal levels are its peers. From either the ladder is mapped to the universal grades, there and
back. Reading a file is the business of `jobtaxonomy.architecture`; here the content arrives as
mappings, lists, strings and numbers.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress

from attrs import field, frozen

from jobtaxonomy.errors import InvalidFile, InvalidLevel, UnknownLevel
from jobtaxonomy.levelling.framework import LevelFramework
from jobtaxonomy.levelling.level import Level, LevelMapping
from jobtaxonomy.levelling.reading import as_list, as_mapping, structure
from jobtaxonomy.levelling.rubric import Scores
from jobtaxonomy.levelling.years import Years

__all__ = ["UNIVERSAL_SCHEME", "CompanyLadder", "CompanyLevel", "read_ladder"]

#: the scheme of a mapping to a universal level; its source is the name of the ladder
UNIVERSAL_SCHEME = "universal level"


def __dir__() -> list[str]:
    return __all__


@frozen
class CompanyLevel:
    """A company's level: the level itself and the universal levels that correspond to it.

    `method` says how the counterparts were found: "peers" where the company declared them,
    "scores" where they are the universal levels of the grade its scores come to.
    """

    level: Level
    counterparts: tuple[str, ...]
    method: str


@frozen
class CompanyLadder:
    """A company's levels and their place among the universal ones.

    `framework` holds the company's own levels, so that they compare as the universal ones do;
    `universal` is the framework they are mapped to.
    """

    name: str
    entries: tuple[CompanyLevel, ...]
    framework: LevelFramework
    universal: LevelFramework = field(repr=False)

    def __iter__(self) -> Iterator[Level]:
        return iter(self.framework)

    def __len__(self) -> int:
        return len(self.entries)

    def to_universal(self, code: str) -> tuple[Level, ...]:
        """The universal levels a company's level corresponds to. Raises UnknownLevel."""
        level = self.framework[code]
        return tuple(
            self.universal[counterpart]
            for entry in self.entries
            if entry.level == level
            for counterpart in entry.counterparts
        )

    def from_universal(self, code: str | Level) -> tuple[Level, ...]:
        """The company's levels a universal level corresponds to, () where there is none."""
        level = self.universal[code]
        return tuple(entry.level for entry in self.entries if level.code in entry.counterparts)


@frozen
class _Entry:
    code: str
    name: str
    track: str
    summary: str = ""
    scores: dict[str, int] | None = None
    peers: tuple[str, ...] = ()
    years: tuple[float, ...] = ()


@frozen
class _File:
    name: str
    level: tuple[_Entry, ...]


def read_ladder(content: object, *, universal: LevelFramework, name: str = "ladder") -> CompanyLadder:
    """A ladder from parsed content: `{"name": ..., "level": [{"code", "name", "track", ...}]}`.

    Each level has `scores` (a mapping of the eight dimensions) or `peers` (universal codes) or
    both; `years` as [lo, hi] or [lo] and `summary` are optional. Levels of one track come lowest
    first. Scores map to every universal level of the nearest grade, declared peers to themselves; a
    level without scores has those of its first peer. `mappings` of each level say which.

    Raises InvalidFile with every fault at once, each with its path.

    >>> m2, p4 = (
    ...     Level("M2", "M", 2, "Manager", scores=Scores.of([6] * 8)),
    ...     Level("P4", "P", 4, "Senior", scores=Scores.of([7, 6, 7, 7, 6, 6, 6, 4])),
    ... )
    >>> acme = read_ladder(
    ...     {"name": "Acme", "level": [
    ...         {"code": "IC4", "name": "Senior", "track": "IC", "peers": ["P4"]},
    ...         {"code": "EM1", "name": "Lead", "track": "EM", "scores": dict(m2.scores.items())},
    ...     ]},
    ...     universal=LevelFramework.of([m2, p4]),
    ... )
    >>> [level.code for level in acme.to_universal("EM1")]
    ['M2', 'P4']
    >>> [level.code for level in acme.from_universal("P4")]
    ['IC4', 'EM1']
    """
    faults: list[str] = []
    try:
        file = structure(content, _File, name=name)
        read = dict(enumerate(file.level))
    except InvalidFile as error:
        faults += error.faults
        file, read = _File(name, ()), _sound(content)
    entries: list[CompanyLevel] = []
    steps: dict[str, int] = {}
    seen: set[str] = set()
    for place, entry in read.items():
        steps[entry.track] = steps.get(entry.track, 0) + 1
        found, wrong = _company_level(entry, steps[entry.track], universal, file.name)
        if entry.code in seen:
            wrong = [*wrong, f"code: {entry.code!r} is used twice"]
        seen.add(entry.code)
        faults += [f"$.level[{place}].{fault}" for fault in wrong]
        entries += found
    if not read and not faults:
        faults.append("$.level: a ladder has at least one level")
    if faults:
        raise InvalidFile(name, faults)
    own = LevelFramework.of((entry.level for entry in entries), edition=file.name)
    return CompanyLadder(file.name, tuple(entries), own, universal)


def _sound(content: object) -> dict[int, _Entry]:
    """The levels that have the form, of content that has not: their other faults are wanted too."""
    found: dict[int, _Entry] = {}
    for place, raw in enumerate(as_list(as_mapping(content).get("level"))):
        with suppress(InvalidFile):
            found[place] = structure(raw, _Entry, name="level")
    return found


def _company_level(
    entry: _Entry, step: int, universal: LevelFramework, ladder: str
) -> tuple[list[CompanyLevel], list[str]]:
    faults: list[str] = []
    peers: list[Level] = []
    for number, code in enumerate(entry.peers):
        try:
            peers.append(universal[code])
        except UnknownLevel as error:
            faults.append(f"peers[{number}]: {error}")
    scores = _scores(entry.scores, faults)
    years = _years(entry.years, faults)
    if entry.scores is None and not entry.peers:
        faults.append("scores: a level has scores or peers")
    if faults or not (scores or peers):
        return [], faults
    scores = scores or peers[0].scores
    counterparts = tuple(peer.code for peer in peers or _nearest(scores.grade, universal))
    how = "declared a peer" if peers else "of the grade nearest to its scores"
    if entry.scores is None:
        how += f"; the scores are those of {counterparts[0]}"
    level = Level(
        entry.code,
        entry.track,
        step,
        entry.name,
        summary=entry.summary,
        scores=scores,
        years=years,
        mappings=tuple(
            LevelMapping(UNIVERSAL_SCHEME, code, "high" if peers else "medium", ladder, how) for code in counterparts
        ),
    )
    return [CompanyLevel(level, counterparts, "peers" if peers else "scores")], faults


def _nearest(grade: int, universal: LevelFramework) -> tuple[Level, ...]:
    """The universal levels of the grade nearest to one, of two the lower."""
    grades = sorted({known.grade for known in universal})
    return universal.at_grade(min(grades, key=lambda known: abs(known - grade)))


def _scores(given: Mapping[str, int] | None, faults: list[str]) -> Scores | None:
    if given is None:
        return None
    from difflib import get_close_matches

    from attrs import fields

    names = [attribute.name for attribute in fields(Scores)]
    before = len(faults)
    for name in names:
        if name not in given:
            faults.append(f"scores: {name} is missing")
            continue
        try:
            Scores.of({**dict.fromkeys(names, 0), name: given[name]})
        except InvalidLevel as error:
            faults.append(f"scores.{name}: {error}")
    for name in given:
        if name not in names:
            close = get_close_matches(name, names, n=1)
            hint = f"; did you mean {close[0]!r}?" if close else ""
            faults.append(f"scores: {name!r} is not a dimension{hint}")
    return Scores.of(given) if len(faults) == before else None


def _years(given: tuple[float, ...], faults: list[str]) -> Years | None:
    if not given:
        return None
    if len(given) > 2:
        faults.append("years: [lo, hi] or [lo]")
        return None
    try:
        return Years(*given)
    except InvalidLevel as error:
        faults.append(f"years: {error}")
        return None
