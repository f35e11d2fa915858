"""Architecture: what a linter looks at, from a company's file or from the bundled tables.

Objects are known by their codes, and a finding's path is built from codes, so that the order of a
file is of no consequence. What is None has not been recorded; what is () is known to be none.
"""

from collections import Counter
from collections.abc import Iterator

from attrs import field, frozen

from jobtaxonomy.job_profiles import Focus
from jobtaxonomy.levelling import Level, LevelFramework
from jobtaxonomy.lint.thresholds import Thresholds
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

    `occupations` are SOC or O*NET-SOC codes; `reports_to` is the code of another job.
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
    """A title and the codes of the jobs or profiles it may mean; several need `ambiguous`."""

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

    @property
    def place(self) -> str:
        """Its place in the file."""
        return f"pay[{'.'.join(filter(None, [self.role or self.focus, self.level]))}]"

    @property
    def rises(self) -> bool:
        """Whether it is a range at all."""
        return 0 < self.minimum < self.midpoint < self.maximum


@frozen
class Statement:
    """One source's statement about something: a job, a profile, an occupation."""

    about: str
    kind: str
    value: str | float
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
    """A finding that is known and accepted: rule, code of the object, and the reason."""

    rule: str
    code: str
    reason: str


@frozen
class Architecture:
    """A job architecture.

    levels: its own ladder, else the universal one; counterparts: universal levels of each level;
    universal: the framework that focuses are written on. `equivalents` are groups of levels said
    to be worth the same. `closed_years`: whether years such as 5-8 include their upper end.
    """

    name: str
    levels: LevelFramework
    universal: LevelFramework
    counterparts: tuple[tuple[str, tuple[str, ...]], ...] = ()
    equivalents: tuple[tuple[str, ...], ...] = ()
    closed_years: bool = False
    focuses: tuple[Focus, ...] = ()
    families: tuple[Family, ...] = ()
    jobs: tuple[Job, ...] = ()
    aliases: tuple[Alias, ...] = ()
    pay: tuple[Pay, ...] = ()
    statements: tuple[Statement, ...] = ()
    wages: tuple[Wage, ...] = ()
    incumbents: tuple[Incumbent, ...] = ()
    references: tuple[Reference, ...] = ()
    thresholds: Thresholds = field(factory=Thresholds)
    waivers: tuple[Waiver, ...] = ()

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

    def ladders(self) -> Iterator[tuple[str, tuple[Level, ...]]]:
        """Each track of its levels with its levels, lowest first."""
        return ((track.code, self.levels.ladder(track.code)) for track in self.levels.tracks)
