"""Level, Track, and a level's counterpart in a public scheme.

*Level* is a place on one track; *grade* compares places across tracks. They are never one word for
both. What is a track here is called a stream, a ladder or a path elsewhere.
"""

from typing import Literal

from attrs import field, frozen

from jobtaxonomy.errors import InvalidLevel
from jobtaxonomy.levelling.rubric import DIMENSIONS, Scores
from jobtaxonomy.levelling.years import Years
from jobtaxonomy.shown import Shown

__all__ = ["RUBRIC_COLUMNS", "Confidence", "Level", "LevelMapping", "Track"]

Confidence = Literal["high", "medium", "low"]
RUBRIC_COLUMNS: tuple[tuple[str, str], ...] = (
    ("knowledge_application", "Knowledge & Application"),
    ("complexity_problem_solving", "Complexity & Problem Solving"),
    ("collaboration_interaction", "Collaboration & Interaction"),
    ("typical_degree_years", "Typical Degree & Years"),
)


def __dir__() -> list[str]:
    return __all__


@frozen
class LevelMapping:
    """The counterpart of a level in a public scheme, how sure it is and where it comes from.

    `value` is written as the scheme writes it: "13", "6-7", "SES". `low` and `high` are the same
    as numbers, `None` where the scheme has no number for it.

    >>> m = LevelMapping("EQF", "6-7", confidence="low", source="eqf-2017")
    >>> m.low, m.high
    (6, 7)
    """

    scheme: str
    value: str
    confidence: Confidence
    source: str
    note: str = ""

    @property
    def low(self) -> int | None:
        """The lowest value, or None where the scheme has no number."""
        low = self.value.partition("-")[0]
        return int(low) if low.isdecimal() else None

    @property
    def high(self) -> int | None:
        """The highest value, or None where the scheme has no number."""
        low, _, high = self.value.partition("-")
        last = high or low
        return int(last) if last.isdecimal() else None


@frozen
class Track:
    """A track: the levels one kind of career climbs, lowest first.

    Other words for it: stream, ladder, path.
    """

    code: str
    name: str
    summary: str
    levels: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.levels)


def _eight(_: object, __: object, sentences: tuple[str, ...]) -> None:
    if sentences and len(sentences) != len(DIMENSIONS):
        raise InvalidLevel(sentences, "a level has one sentence per dimension, or none")


@frozen(order=False)
class Level(Shown):
    """One level of one track: what is expected there, on eight dimensions.

    `scores` measure the dimensions and `sentences` describe them, in the order of DIMENSIONS.
    `years` are typical years of total relevant experience. `factors` are the nine factor levels of
    a factor evaluation, `None` where nobody has chosen them. Texts are empty where a company's
    ladder has none.

    Levels order within a track; across tracks `<` is a TypeError: compare their grades, or use
    `compare`.

    >>> m2, m3, p5 = (
    ...     Level("M2", "M", 2, "Manager", scores=Scores.of([6] * 8), years=Years(5, 8)),
    ...     Level("M3", "M", 3, "Senior Manager", scores=Scores.of([7] * 8), years=Years(8, 12)),
    ...     Level("P5", "P", 5, "Expert", scores=Scores.of([8, 7, 8, 8, 7, 7, 7, 5]), years=Years(8, 12)),
    ... )
    >>> m2 < m3, m3.grade == p5.grade
    (True, True)
    >>> m3 < p5
    Traceback (most recent call last):
    TypeError: '<' not supported between instances of 'Level' and 'Level'
    """

    code: str
    track: str
    step: int
    name: str
    summary: str = field(default="", kw_only=True)
    scores: Scores = field(kw_only=True)
    years: Years | None = field(default=None, kw_only=True)
    sentences: tuple[str, ...] = field(default=(), kw_only=True, validator=_eight)
    knowledge_application: str = field(default="", kw_only=True)
    complexity_problem_solving: str = field(default="", kw_only=True)
    collaboration_interaction: str = field(default="", kw_only=True)
    typical_degree_years: str = field(default="", kw_only=True)
    factors: tuple[int, ...] | None = field(default=None, kw_only=True)
    mappings: tuple[LevelMapping, ...] = field(default=(), kw_only=True)

    def __repr__(self) -> str:
        return f"Level({self.code!r}, {self.name!r}, grade={self.grade})"

    @property
    def grade(self) -> int:
        """The universal grade, 0 to 12, computed from the scores: comparable across tracks."""
        return self.scores.grade

    @property
    def rubric(self) -> tuple[tuple[str, str], ...]:
        """The four columns of a levelling guide, as pairs of heading and text."""
        return tuple((name, getattr(self, code)) for code, name in RUBRIC_COLUMNS)

    def mapping(self, scheme: str) -> LevelMapping | None:
        """The counterpart in one scheme: "GS", "EQF", "Job Zone", "ISCO-08 skill level"; else None."""
        return next((m for m in self.mappings if m.scheme.casefold() == scheme.casefold()), None)

    @property
    def gs(self) -> LevelMapping | None:
        """The grade of the United States General Schedule."""
        return self.mapping("GS")

    @property
    def eqf(self) -> LevelMapping | None:
        """The level of the European Qualifications Framework."""
        return self.mapping("EQF")

    @property
    def job_zone(self) -> LevelMapping | None:
        """The O*NET job zone, of the five-zone scheme."""
        return self.mapping("Job Zone")

    @property
    def isco_skill_level(self) -> LevelMapping | None:
        """The skill level of ISCO-08, 1 to 4."""
        return self.mapping("ISCO-08 skill level")

    def sentence(self, dimension: str) -> str:
        """The sentence for one dimension, "" where the ladder has none."""
        codes = [known.code for known in DIMENSIONS]
        if dimension not in codes:
            raise InvalidLevel(dimension, f"a dimension is one of {', '.join(codes)}")
        return self.sentences[codes.index(dimension)] if self.sentences else ""

    @property
    def knowledge(self) -> str:
        """What has to be known, and how deeply."""
        return self.sentence("knowledge")

    @property
    def scope(self) -> str:
        """How much of the organisation the work covers."""
        return self.sentence("scope")

    @property
    def autonomy(self) -> str:
        """How much is settled without asking."""
        return self.sentence("autonomy")

    @property
    def complexity(self) -> str:
        """How unlike one another the problems are."""
        return self.sentence("complexity")

    @property
    def impact(self) -> str:
        """Who feels it when the work goes well or badly."""
        return self.sentence("impact")

    @property
    def decision_rights(self) -> str:
        """What may be decided and spent."""
        return self.sentence("decision_rights")

    @property
    def collaboration(self) -> str:
        """Whom the work has to win over."""
        return self.sentence("collaboration")

    @property
    def leadership(self) -> str:
        """Whose work and growth the level answers for."""
        return self.sentence("leadership")

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Level) or other.track != self.track:
            return NotImplemented
        return self.step < other.step

    def __le__(self, other: object) -> bool:
        if not isinstance(other, Level) or other.track != self.track:
            return NotImplemented
        return self.step <= other.step

    def __gt__(self, other: object) -> bool:
        if not isinstance(other, Level) or other.track != self.track:
            return NotImplemented
        return self.step > other.step

    def __ge__(self, other: object) -> bool:
        if not isinstance(other, Level) or other.track != self.track:
            return NotImplemented
        return self.step >= other.step

    def __str__(self) -> str:
        return f"{self.code} {self.name}"
