"""Roles: occupations of O*NET-SOC, and the SOC groups above them."""

from typing import TYPE_CHECKING, Protocol

from attrs import field, frozen

from jobtaxonomy.career.career import Career, CareerFacts
from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.shown import Shown

if TYPE_CHECKING:
    from jobtaxonomy.competencies import SkillRating, Technology
    from jobtaxonomy.outlook import Outlook
    from jobtaxonomy.provenance import Source
    from jobtaxonomy.requirements import Education
    from jobtaxonomy.wages import WageDistribution
    from jobtaxonomy.wages.area import Area

__all__ = ["Group", "Related", "Role", "RoleRecords", "Title", "article"]


def __dir__() -> list[str]:
    return __all__


_SOUNDS_AS_CONSONANT = ("uni", "uro", "use", "util", "euro", "one")


def article(noun: str) -> str:
    """ "a" or "an", by the sound that `noun` begins with.

    >>> article("Industrial Production Manager"), article("Urologist"), article("Umpire")
    ('an', 'a', 'an')
    """
    word = noun.lower()
    vowel = word[:1] in tuple("aeiou") and not word.startswith(_SOUNDS_AS_CONSONANT)
    return "an" if vowel or word.startswith(("hour", "honor", "heir")) else "a"


@frozen
class Group:
    """A group of SOC 2018: `kind` is major, minor, broad or detailed.

    The 23 major groups are the job families; theirs have a `mnemonic`, the function code of their
    roles' own profiles, and a `summary`.
    """

    code: str
    kind: str
    title: str
    mnemonic: str | None = None
    summary: str | None = None


@frozen
class Title:
    """A title that people in a role carry: its rank among `of`, and who says so.

    `kinds` are of "direct match" (SOC's coding file), "shown" and "reported" (by O*NET's
    respondents) and "alternate" (O*NET's lay titles).
    """

    title: str
    rank: int
    of: int
    kinds: tuple[str, ...]


@frozen
class Related:
    """A role related to another: its rank and O*NET's tier, "primary-short", "primary-long" or "supplemental"."""

    role: "Role"
    rank: int
    tier: str


class RoleRecords(Protocol):
    """What a role asks of the taxonomy that holds it."""

    @property
    def careers(self) -> CareerFacts: ...  # noqa: D102
    def path_of(self, role: "Role") -> tuple[Group, ...]: ...  # noqa: D102
    def titles_of(self, role: "Role") -> tuple[Title, ...]: ...  # noqa: D102
    def skills_of(self, role: "Role") -> "tuple[SkillRating, ...]": ...  # noqa: D102
    def technology_of(self, role: "Role") -> "tuple[Technology, ...]": ...  # noqa: D102
    def education_of(self, role: "Role") -> "Education": ...  # noqa: D102
    def outlook_of(self, role: "Role") -> "Outlook | None": ...  # noqa: D102
    def related_to(self, role: "Role") -> tuple[Related, ...]: ...  # noqa: D102
    def sources_of(self, role: "Role") -> "tuple[Source, ...]": ...  # noqa: D102
    def wage_history_of(self, role: "Role") -> "tuple[WageDistribution, ...]": ...  # noqa: D102
    def codes_of(self, role: "Role", scheme: str) -> tuple[str, ...]: ...  # noqa: D102
    def wages_of(  # noqa: D102
        self, role: "Role", area: "str | Area", industry: str | None, as_of: str | None, period: str | None
    ) -> "WageDistribution": ...


@frozen
class Role(Career, Shown):
    """An occupation: its code, names and place, and through its taxonomy everything known of it.

    `code` is O*NET-SOC 2019, `soc` SOC 2018. `title` is the official plural, `singular` one person's.
    `job_zone` is O*NET's preparation level, 2 (little) to 5 (extensive), None where unrated; the
    edition bundled has merged zones 1 and 2 into 2. `wage_code` and `projection_code` are the codes
    under which its wages and projection are published; None where there are none.

    >>> import jobtaxonomy as jt
    >>> role = jt.role("11-3051")
    >>> role.code, role.singular, role.family.title
    ('11-3051.00', 'Industrial Production Manager', 'Management Occupations')
    """

    code: str
    soc: str
    title: str
    singular: str
    summary: str | None
    job_zone: int | None
    wage_code: str | None
    projection_code: str | None
    _records: RoleRecords = field(eq=False, repr=False)

    def __repr__(self) -> str:
        return f"Role({self.code!r}, {self.title!r})"

    @property
    def article(self) -> str:
        """ "a" or "an" before `singular`, for prose."""
        return article(self.singular)

    @property
    def path(self) -> tuple[Group, ...]:
        """The SOC groups from the major group down to the detailed occupation."""
        return self._records.path_of(self)

    @property
    def family(self) -> Group:
        """Its job family: the SOC major group."""
        return self.path[0]

    @property
    def group(self) -> Group:
        """Its job group: the SOC minor group."""
        return self.path[1]

    @property
    def aliases(self) -> tuple[str, ...]:
        """Other titles for the role, those with the most evidence first."""
        return tuple(title.title for title in self.titles())

    def titles(self) -> tuple[Title, ...]:
        """The aliases with their rank and the kinds of evidence for each."""
        return self._records.titles_of(self)

    def skills(self, kind: str | None = None) -> "tuple[SkillRating, ...]":
        """Rated skills and knowledge, the most important first.

        Ordered by importance, then level, then element id; `kind` is "skill" or "knowledge", both
        when None. Empty where O*NET has no ratings. Raises InvalidQuery for another kind: the others
        are in `abilities`, `work_styles`, `technology` and `tools`.

        >>> import jobtaxonomy as jt
        >>> jt.role("11-3051").skills("knowledge")[0].skill.name
        'Production and Processing'
        """
        if kind not in (None, "skill", "knowledge"):
            others = "abilities(), work_styles(), technology() and tools() give the other kinds"
            raise InvalidQuery(kind, f"rated kinds are 'skill' and 'knowledge'; {others}")
        ratings = self._records.skills_of(self)
        return ratings if kind is None else tuple(rating for rating in ratings if rating.skill.kind == kind)

    def technology(self) -> "tuple[Technology, ...]":
        """Products in use: in demand for the role first, then hot, then the rest, by name."""
        return self._records.technology_of(self)

    @property
    def education(self) -> "Education":
        """Education, experience and training for entry, by source."""
        return self._records.education_of(self)

    @property
    def outlook(self) -> "Outlook | None":
        """Projected employment, or None where BLS projects none (the armed forces)."""
        return self._records.outlook_of(self)

    def related(self) -> tuple[Related, ...]:
        """Related roles in O*NET's order, nearest first; empty where O*NET lists none."""
        return self._records.related_to(self)

    def wages(
        self,
        area: "str | Area" = "US",
        *,
        industry: str | None = None,
        as_of: str | None = None,
        period: str | None = None,
    ) -> "WageDistribution":
        """Pay in an area (see `jobtaxonomy.area`), an industry of the nation, or a month.

        `as_of` is a release such as "2023-05", the latest when None. `period` is "year" or "hour";
        when None, the annual figures, or the hourly ones of the few occupations that have no other.
        Raises MissingWage, which says why and what is nearest, UnknownArea or AmbiguousArea.

        >>> import jobtaxonomy as jt
        >>> jt.role("11-3051").wages().median, jt.role("11-3051").wages("MI", period="hour").ppf(0.9)
        (126060.0, 87.53)
        """
        return self._records.wages_of(self, area, industry, as_of, period)

    def codes(self, scheme: str) -> tuple[str, ...]:
        """Its codes in another scheme, such as "ISCO-08", "ESCO-1.2.0" or "SOC-2010", the heaviest first.

        >>> import jobtaxonomy as jt
        >>> jt.role("11-3051").codes("ISCO-08")
        ('1321',)
        """
        return self._records.codes_of(self, scheme)

    def wage_history(self) -> "tuple[WageDistribution, ...]":
        """National pay by release, earliest first; `note` marks a change of method or of codes.

        Releases whose code did not mean the same occupation are left out.
        """
        return self._records.wage_history_of(self)

    def sources(self) -> "tuple[Source, ...]":
        """The releases that this role's facts are taken from."""
        return self._records.sources_of(self)
