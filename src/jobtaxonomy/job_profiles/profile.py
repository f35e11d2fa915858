"""Profile: a focus at a level, with its neighbours."""

from typing import TYPE_CHECKING, Any, Protocol

from attrs import field, frozen

from jobtaxonomy.errors import MissingWage
from jobtaxonomy.job_profiles.focus import Focus, FocusLevel, FocusSkill
from jobtaxonomy.levelling.distance import Band, Coordinates, Distance
from jobtaxonomy.levelling.experience import ExperienceClaim, conflicts
from jobtaxonomy.levelling.level import Level
from jobtaxonomy.levelling.years import Years
from jobtaxonomy.provenance import Review
from jobtaxonomy.shown import Shown

if TYPE_CHECKING:
    from jobtaxonomy.modelled_pay import LevelPay
    from jobtaxonomy.profile_comparison import ProfileComparison

__all__ = ["Adjacent", "Profile", "ProfileHolder"]


def __dir__() -> list[str]:
    return __all__


class ProfileHolder(Protocol):
    """What a profile asks of whatever holds it."""

    def role(self, code: str) -> Any:
        """The role with this O*NET-SOC code."""
        ...

    def profile(self, code: str) -> "Profile":
        """The profile with this code."""
        ...

    def adjacent(self, code: str, *, limit: int, typical: bool) -> "tuple[Adjacent, ...]":
        """The profiles nearest to a profile."""
        ...

    def ladder(self, track: str) -> tuple[Level, ...]:
        """The levels of a track, lowest first."""
        ...

    def level_pay(self, focus: str, area: str) -> "tuple[LevelPay, ...]":
        """The modelled range of every level of a focus."""
        ...

    def next_steps(self, code: str, *, limit: int, area: str) -> "tuple[ProfileComparison, ...]":
        """Where a career may go from a profile."""
        ...


@frozen
class Profile(Shown):
    """One kind of work at one level: FUNCTION.FOCUS.LEVEL.

    Two profiles are equal when their focus and level are. What is None has not been recorded; what
    is () is known to be empty.
    """

    focus: Focus
    level: Level
    _holder: ProfileHolder = field(eq=False, hash=False, repr=False, alias="holder")

    def __repr__(self) -> str:
        return f"Profile({self.code!r}, {self.focus.name!r})"

    @property
    def code(self) -> str:
        """FUNCTION.FOCUS.LEVEL."""
        return f"{self.focus.key}.{self.level.code}"

    @property
    def name(self) -> str:
        """Function, focus and level in words."""
        return f"{self.focus} - {self.level.code} {self.level.name}"

    @property
    def _content(self) -> FocusLevel | None:
        return self.focus.at(self.level.code)

    @property
    def typical(self) -> bool:
        """Whether the work is usually found at this level; `focus.levels_note` says by which rule."""
        return self._content is not None

    @property
    def coordinates(self) -> Coordinates:
        """Where it stands: path, grade and track."""
        return Coordinates(self.focus.path, self.level.grade, self.level.track)

    @property
    def role_codes(self) -> tuple[str, ...]:
        """O*NET-SOC codes of the occupations it belongs to at this level, the nearest first."""
        content = self._content
        return content.roles if content is not None else self.focus.roles

    @property
    def roles(self) -> tuple[Any, ...]:
        """Those occupations as Role objects."""
        return tuple(self._holder.role(code) for code in self.role_codes)

    @property
    def role(self) -> Any:
        """The nearest occupation as a Role object. Raises UnknownRole where there is none."""
        return self._holder.role(self.role_codes[0] if self.role_codes else "")

    @property
    def responsibilities(self) -> tuple[str, ...] | None:
        """What is done at this level; None where nobody has written it."""
        content = self._content
        return content.responsibilities if content is not None else None

    @property
    def ladder(self) -> tuple[Level, ...]:
        """The levels of its track at which the work is found; all of the track if it is at none."""
        levels = self._holder.ladder(self.level.track)
        own = tuple(level for level in levels if level.code in self.focus.level_codes)
        return own if self.level in own else levels

    @property
    def rubric(self) -> tuple[tuple[str, str], ...]:
        """The four columns: applied to the focus where that was written, else the level's own."""
        content = self._content
        return content.rubric if content is not None and content.rubric else self.level.rubric

    @property
    def rubric_layer(self) -> str:
        """Which of the two `rubric` is: "focus" or "universal"."""
        content = self._content
        return "focus" if content is not None and content.rubric else "universal"

    @property
    def skills(self) -> tuple[FocusSkill, ...] | None:
        """Skills beyond the base of the occupation; None where nobody has recorded them."""
        return self.focus.skills

    @property
    def aliases(self) -> tuple[str, ...] | None:
        """Titles used for the work at this level; None where nobody has recorded them."""
        content = self._content
        return content.aliases if content is not None else None

    @property
    def reports_to(self) -> tuple[str, ...] | None:
        """Titles it answers to; None where nobody has recorded them."""
        content = self._content
        return content.reports_to if content is not None else None

    @property
    def direct_reports(self) -> tuple[str, ...] | None:
        """Titles that answer to it; None where nobody has recorded them."""
        content = self._content
        return content.direct_reports if content is not None else None

    @property
    def experience(self) -> tuple[ExperienceClaim, ...]:
        """The level's typical years and whatever the focus claims beside them, all kept."""
        content = self._content
        own: tuple[ExperienceClaim, ...] = ()
        if self.level.years is not None:
            years: Years = self.level.years
            own = (ExperienceClaim("total", years.lo, years.hi, source="universal levels"),)
        return own + (content.experience if content is not None else ())

    def conflicts(self) -> tuple[tuple[ExperienceClaim, ExperienceClaim], ...]:
        """Pairs of its experience claims that cannot both hold."""
        return conflicts(self.experience)

    @property
    def review(self) -> Review | None:
        """The review of the authored text; None for a derived focus."""
        return self.focus.review

    @property
    def sources(self) -> tuple[str, ...]:
        """What the focus was written from."""
        return self.focus.sources

    def expected_pay(self, area: str = "US") -> "LevelPay | None":
        """The range modelled for this level, by `level_pay`; None where the work is seldom found at it.

        Raises MissingWage where none of its occupations has published wages, UnknownArea or AmbiguousArea.

        >>> import jobtaxonomy as jt
        >>> found = jt.profile("MANUF.OPSLEAD.M3").expected_pay("Detroit")
        >>> found.derived, found.pay.minimum < found.pay.midpoint < found.pay.maximum
        (True, True)
        """
        if not self.typical:
            return None
        for found in self._holder.level_pay(self.focus.key, area):
            if found.code == self.code:
                return found
        raise MissingWage(self.code, f"none of its occupations has published wages in {area}")

    def next_steps(self, *, limit: int = 4, area: str = "US") -> "tuple[ProfileComparison, ...]":
        """Where a career may go from here: up its track, to another track, to at most `limit` other kinds of work.

        Each is the comparison of this profile with the next: grade delta, distance, pay ratio (modelled in
        `area`), what must be learned. No grade is lost, and one gained at most unless the track skips one.
        Raises InvalidQuery for a limit below 0, UnknownArea or AmbiguousArea.

        >>> import jobtaxonomy as jt
        >>> [(step.changes, step.b.code) for step in jt.profile("SOFTDATA.SWENG.P4").next_steps(limit=1)]
        [('level', 'SOFTDATA.SWENG.P5'), ('track', 'SOFTDATA.SWENG.M2'), ('focus', 'SOFTDATA.DATASCI.P4')]
        """
        return self._holder.next_steps(self.code, limit=limit, area=area)

    def adjacent(self, limit: int = 8, *, typical: bool = True) -> "tuple[Adjacent, ...]":
        """The nearest profiles, nearest first; of those equally near, those with the most alike skills.

        With `typical` (the default) only levels at which a kind of work is usually found.
        """
        return self._holder.adjacent(self.code, limit=limit, typical=typical)

    def __str__(self) -> str:
        return f"{self.code} {self.focus.name}, {self.level.name}"


@frozen
class Adjacent(Shown):
    """A neighbour of a profile: its code, how far it is, and in which band."""

    code: str
    distance: Distance
    _holder: ProfileHolder = field(eq=False, hash=False, repr=False, alias="holder")

    @property
    def profile(self) -> Profile:
        """The neighbour itself."""
        return self._holder.profile(self.code)

    @property
    def band(self) -> Band:
        """The band of the distance: "confident", "needs_review" or "no_match"."""
        return self.distance.band

    def explain(self) -> str:
        """The parts of the distance, a line each."""
        return self.distance.explain()
