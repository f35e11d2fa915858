"""A job architecture as values: a company's levels, focuses, jobs, titles, pay, and what is said of them.

Objects are known by their codes, so that the order of a file is of no consequence. What is None has
not been recorded; what is () is known to be none.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from attrs import field, frozen

from jobtaxonomy.job_profiles import Focus
from jobtaxonomy.levelling import Level, LevelFramework
from jobtaxonomy.levelling.ladder import CompanyLadder
from jobtaxonomy.provenance import Review

__all__ = [
    "Alias",
    "Architecture",
    "Band",
    "Family",
    "Incumbent",
    "Job",
    "Pay",
    "Reference",
    "Statement",
    "Wage",
    "Waiver",
    "range_of",
    "ranges",
]


def __dir__() -> list[str]:
    return __all__


@frozen
class Reference:
    """A source as an architecture lists it."""

    id: str
    name: str = ""
    date: str = ""
    licence: str = ""
    locator: str = ""


@frozen
class Family:
    """A node of the tree of job families, with the codes of what is above it."""

    code: str
    name: str
    parents: tuple[str, ...] = ()


@frozen
class Job:
    """A company's role: one kind of work at one level.

    `occupations` are SOC or O*NET-SOC codes, the nearest first; `focus` is FUNCTION.FOCUS; `reports_to`
    is the code of another job.
    """

    code: str
    title: str
    level: str
    focus: str | None = None
    family: str | None = None
    definition: str = ""
    occupations: tuple[str, ...] = ()
    aliases: tuple[str, ...] | None = None
    responsibilities: tuple[str, ...] | None = None
    reports_to: str | None = None
    sources: tuple[str, ...] = ()
    source_count: int | None = None
    review: Review | None = None


@frozen
class Alias:
    """A title and the codes of the jobs, occupations or profiles it may mean; several need `ambiguous`."""

    title: str
    roles: tuple[str, ...]
    ambiguous: bool = False


@frozen
class Pay:
    """A range for a level: of one job, of one focus, or of everything at that level."""

    level: str
    minimum: float
    midpoint: float
    maximum: float
    focus: str | None = None
    role: str | None = None
    currency: str = "USD"
    period: str = "year"

    @property
    def place(self) -> str:
        """Its place in the file."""
        return f"pay[{'.'.join(filter(None, [self.role or self.focus, self.level]))}]"

    @property
    def rises(self) -> bool:
        """Whether it is a range at all."""
        return 0 < self.minimum < self.midpoint < self.maximum < float("inf")


def ranges(pay: Iterable[Pay]) -> dict[tuple[str | None, str], Pay]:
    """Sound ranges by (job or focus or None, level)."""
    return {(one.role or one.focus, one.level): one for one in pay if one.rises}


def range_of(job: Job, known: Mapping[tuple[str | None, str], Pay]) -> Pay | None:
    """The range of a job: its own, that of its focus, or that of its level.

    >>> known = ranges([Pay("S2", 40, 50, 60), Pay("S2", 44, 55, 66, role="W1")])
    >>> range_of(Job("W1", "Welder", "S2"), known).midpoint, range_of(Job("W2", "Caster", "S2"), known).midpoint
    (55, 50)
    """
    return next((known[owner, job.level] for owner in (job.code, job.focus, None) if (owner, job.level) in known), None)


@frozen
class Statement:
    """One source's statement about something: a job, a profile, an occupation, in words or as a number."""

    about: str
    kind: str
    text: str | None = None
    number: float | None = None
    source: str = ""
    as_of: str = ""
    edition: str = ""


@frozen
class Band:
    """A range of pay beside a wage figure, with what it is said to stand for."""

    low: float
    high: float
    percentile: float | None = None
    years: tuple[float, ...] = ()
    level: str | None = None


@frozen
class Wage:
    """Published pay: percentiles (0 to 100) and their values, and the bands drawn around them."""

    about: str
    percentiles: tuple[tuple[float, float], ...]
    as_of: str = ""
    source: str = ""
    bands: tuple[Band, ...] = ()


@frozen
class Incumbent:
    """Somebody in a job, by an id that names nobody, and what they are paid."""

    id: str
    role: str
    pay: float


@frozen
class Waiver:
    """A finding of the linter that is known and accepted: rule, code of the object, and the reason."""

    rule: str
    code: str
    reason: str


@frozen
class Architecture:
    """A job architecture.

    universal: the levels that focuses are written on; ladder: the company's own levels and their
    counterparts among the universal ones, None where it has none. `equivalents` are groups of levels
    said to be worth the same. `closed_years`: whether years such as 5-8 include their upper end.
    `replaces`: codes of what comes with the package that an overlay puts something else in place of.
    `thresholds` and `waivers` are for the linter: names and values, and what it is to pass over.
    """

    name: str
    universal: LevelFramework
    ladder: CompanyLadder | None = None
    equivalents: tuple[tuple[str, ...], ...] = ()
    closed_years: bool = False
    replaces: tuple[str, ...] = ()
    focuses: tuple[Focus, ...] = ()
    families: tuple[Family, ...] = ()
    jobs: tuple[Job, ...] = ()
    aliases: tuple[Alias, ...] = ()
    pay: tuple[Pay, ...] = ()
    statements: tuple[Statement, ...] = ()
    wages: tuple[Wage, ...] = ()
    incumbents: tuple[Incumbent, ...] = ()
    references: tuple[Reference, ...] = ()
    thresholds: tuple[tuple[str, float | tuple[float, ...]], ...] = field(default=(), repr=False)
    waivers: tuple[Waiver, ...] = field(default=(), repr=False)

    @property
    def levels(self) -> LevelFramework:
        """Its own levels, else the universal ones."""
        return self.ladder.framework if self.ladder is not None else self.universal

    @property
    def counterparts(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The code of each of its own levels with the codes of its universal counterparts."""
        entries = self.ladder.entries if self.ladder is not None else ()
        return tuple((entry.level.code, entry.counterparts) for entry in entries)

    def level(self, code: str) -> Level | None:
        """The level with this code, its own before a universal one."""
        return self.levels.get(code) or self.universal.get(code)

    def track(self, code: str) -> str:
        """The letter of the universal track that most levels of its track correspond to: S, P, M or E."""
        level = self.level(code)
        own = level.track if level is not None else ""
        peers = dict(self.counterparts)
        letters = Counter(
            letter
            for other in self.levels
            if other.track == own
            for letter in {self.universal[peer].track for peer in peers.get(other.code, ())}
        )
        return max(sorted(letters), key=letters.__getitem__) if letters else own

    def counterpart(self, code: str) -> Level | None:
        """The universal level that stands for a level: of several, the first on its own track's counterpart.

        >>> import jobtaxonomy as jt
        >>> universal = LevelFramework.of(jt.levels(), jt.tracks())
        >>> Architecture("Acme", universal).counterpart("M3").code
        'M3'
        """
        peers = dict(self.counterparts).get(code)
        if peers is None:
            return self.universal.get(code)
        track = self.track(code)
        levels = [self.universal[peer] for peer in peers]
        return next((level for level in levels if level.track == track), levels[0])

    def ladders(self) -> Iterator[tuple[str, tuple[Level, ...]]]:
        """Each track of its levels with its levels, lowest first."""
        return ((track.code, self.levels.ladder(track.code)) for track in self.levels.tracks)
