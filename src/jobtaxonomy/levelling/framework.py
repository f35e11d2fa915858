"""LevelFramework: the levels and tracks that belong together, found by code or name."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import cast

from attrs import Factory, field, frozen

from jobtaxonomy.errors import InvalidLevel, UnknownLevel
from jobtaxonomy.levelling.comparison import LevelComparison, compare
from jobtaxonomy.levelling.experience import levels_for_years
from jobtaxonomy.levelling.level import RUBRIC_COLUMNS, Confidence, Level, LevelMapping, Track
from jobtaxonomy.levelling.rubric import DIMENSIONS, Scores
from jobtaxonomy.levelling.years import Years

__all__ = ["EDITION", "HEADER", "MAPPING_COLUMNS", "LevelFramework"]

EDITION = "levels@1"
MAPPING_COLUMNS: tuple[tuple[str, str], ...] = (
    ("gs", "GS"),
    ("eqf", "EQF"),
    ("job_zone", "Job Zone"),
    ("isco_skill_level", "ISCO-08 skill level"),
)
HEADER: tuple[str, ...] = (
    "code",
    "track",
    "name",
    "summary",
    "scores",
    "years",
    "factors",
    *(code for code, _ in MAPPING_COLUMNS),
    *(dimension.code for dimension in DIMENSIONS),
    *(code for code, _ in RUBRIC_COLUMNS),
)


def __dir__() -> list[str]:
    return __all__


def _key(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _by_name_and_code(framework: "LevelFramework") -> dict[str, Level]:
    named = {_key(level.name): level for level in reversed(framework.levels)}
    return named | {_key(level.code): level for level in framework.levels}


@frozen
class LevelFramework:
    """A set of tracks and their levels, with the edition of the text.

    `get` answers None for a miss and `[]` raises UnknownLevel; both read a code or a name, in any
    case and with any spacing. A Level is passed through.

    >>> ladder = LevelFramework.of([
    ...     Level("M2", "M", 2, "Manager", scores=Scores.of([6] * 8), years=Years(5, 8)),
    ...     Level("M3", "M", 3, "Senior Manager", scores=Scores.of([7] * 8), years=Years(8, 12)),
    ... ])
    >>> ladder["m 3"].name, ladder.get("senior manager").code, ladder.get("M9")
    ('Senior Manager', 'M3', None)
    >>> ladder.next("M2").code, ladder.next("M3")
    ('M3', None)
    """

    levels: tuple[Level, ...]
    tracks: tuple[Track, ...]
    edition: str = EDITION
    _index: dict[str, Level] = field(
        init=False, repr=False, eq=False, hash=False, default=Factory(_by_name_and_code, takes_self=True)
    )

    @classmethod
    def of(
        cls, levels: Iterable[Level], tracks: Iterable[Track] | None = None, *, edition: str = EDITION
    ) -> "LevelFramework":
        """From levels alone; tracks not given take their levels' order of steps and their code as name."""
        every = tuple(levels)
        codes = [level.code for level in every]
        for code in codes:
            if codes.count(code) > 1:
                raise InvalidLevel(code, "two levels of one framework have different codes")
        if tracks is None:
            tracks = (
                Track(code, code, "", tuple(level.code for level in _climb(every, code)))
                for code in dict.fromkeys(level.track for level in every)
            )
        return cls(every, tuple(tracks), edition)

    @classmethod
    def from_rows(cls, rows: Iterable[Sequence[str]], *, edition: str = EDITION) -> "LevelFramework":
        """From the bundled table: lists of cells, the header first.

        A row without a track is itself a track. The step of a level is its place on its track.
        """
        remaining = iter(rows)
        header = list(next(remaining))
        records = [dict(zip(header, row, strict=True)) for row in remaining]
        levels: list[Level] = []
        for record in records:
            if record["track"]:
                step = 1 + sum(level.track == record["track"] for level in levels)
                levels.append(_level(record, step))
        tracks = [
            Track(
                record["code"],
                record["name"],
                record["summary"],
                tuple(level.code for level in levels if level.track == record["code"]),
            )
            for record in records
            if not record["track"]
        ]
        return cls.of(levels, tracks, edition=edition)

    def __repr__(self) -> str:
        return f"LevelFramework({self.edition!r}, {' '.join(level.code for level in self.levels)})"

    def get(self, code: "str | Level") -> Level | None:
        """The level with this code or name, else None."""
        return code if isinstance(code, Level) else self._index.get(_key(code))

    def __getitem__(self, code: "str | Level") -> Level:
        level = self.get(code)
        if level is None:
            raise UnknownLevel(code, self._suggestions(str(code)))
        return level

    def _suggestions(self, code: str) -> tuple[str, ...]:
        from difflib import get_close_matches

        close = get_close_matches(_key(code), self._index, n=3, cutoff=0.5)
        every = (level.code for level in self.levels)
        return tuple(dict.fromkeys(self._index[key].code for key in close)) or tuple(every)

    def __iter__(self) -> Iterator[Level]:
        return iter(self.levels)

    def __len__(self) -> int:
        return len(self.levels)

    def __contains__(self, code: object) -> bool:
        return isinstance(code, str | Level) and self.get(code) in self.levels

    def track(self, code: str) -> Track:
        """The track with this code or name. Raises UnknownLevel."""
        for track in self.tracks:
            if _key(code) in (_key(track.code), _key(track.name)):
                return track
        raise UnknownLevel(code, tuple(track.code for track in self.tracks))

    def ladder(self, track: str) -> tuple[Level, ...]:
        """The levels of one track, lowest first."""
        return tuple(self[code] for code in self.track(track).levels)

    def next(self, level: str | Level) -> Level | None:
        """The level one step up the same track, None at the top."""
        return self._beside(self[level], 1)

    def previous(self, level: str | Level) -> Level | None:
        """The level one step down the same track, None at the bottom."""
        return self._beside(self[level], -1)

    def _beside(self, level: Level, step: int) -> Level | None:
        ladder = _climb(self.levels, level.track)
        place = ladder.index(level) + step
        return ladder[place] if 0 <= place < len(ladder) else None

    def peers(self, level: str | Level) -> tuple[Level, ...]:
        """The levels of the same grade on other tracks."""
        own = self[level]
        return tuple(other for other in self.levels if other.grade == own.grade and other.track != own.track)

    def levels_for_years(self, track: str, years: float) -> tuple[Level, ...]:
        """Every level of one track that `years` of relevant experience fit. Raises UnknownLevel."""
        return levels_for_years(self.ladder(track), years)

    def at_grade(self, grade: int) -> tuple[Level, ...]:
        """Every level of this grade, in the order of the framework."""
        return tuple(level for level in self.levels if level.grade == grade)

    def compare(self, a: str | Level, b: str | Level, *, weights: Mapping[str, int] | None = None) -> LevelComparison:
        """Compare two levels by code. Raises UnknownLevel."""
        return compare(self[a], self[b], weights=weights)


def _climb(levels: Iterable[Level], track: str) -> list[Level]:
    return sorted((level for level in levels if level.track == track), key=lambda level: level.step)


def _level(record: Mapping[str, str], step: int) -> Level:
    return Level(
        record["code"],
        record["track"],
        step,
        record["name"],
        summary=record["summary"],
        scores=Scores.of([int(score) for score in record["scores"].split()]),
        years=Years.parse(record["years"]) if record["years"] else None,
        sentences=tuple(record[dimension.code] for dimension in DIMENSIONS),
        factors=tuple(int(factor) for factor in record["factors"].split()) or None,
        mappings=tuple(_mapping(scheme, record[code]) for code, scheme in MAPPING_COLUMNS if record[code]),
        **{code: record[code] for code, _ in RUBRIC_COLUMNS},
    )


def _mapping(scheme: str, cell: str) -> LevelMapping:
    value, confidence, source, note = (part.strip() for part in (cell + "|||").split("|")[:4])
    return LevelMapping(scheme, value, cast(Confidence, confidence), source, note)
