"""CompanyRole: a company's job as a role, which is one occupation or more at one level."""

from typing import TYPE_CHECKING, cast

from attrs import evolve, field, frozen

from jobtaxonomy.architecture.objects import Job
from jobtaxonomy.errors import MissingWage
from jobtaxonomy.levelling import Level
from jobtaxonomy.occupations import Group, Related, Role, Title
from jobtaxonomy.provenance import Source
from jobtaxonomy.wages.market import PayRange
from jobtaxonomy.wages.mixture import mixture

if TYPE_CHECKING:
    from jobtaxonomy.career.career import CareerFacts
    from jobtaxonomy.competencies import SkillRating, Technology
    from jobtaxonomy.outlook import Outlook
    from jobtaxonomy.requirements import Education
    from jobtaxonomy.wages import WageDistribution
    from jobtaxonomy.wages.area import Area

__all__ = ["CompanyRecords", "CompanyRole"]


def __dir__() -> list[str]:
    return __all__


@frozen
class CompanyRole(Role):
    """A company's job. It has a code and titles of its own, and *is* one occupation or more.

    `title`, `singular` and `summary` are the company's, as it wrote them. `job` is its own record, with
    responsibilities and reporting line; `level` its level; `profile_code` the profile it stands at;
    `pay` the company's own range, None where it set none.

    `occupations` are roles of the taxonomy, the nearest first. Skills, education, outlook and the rest of
    the career page are those of the nearest, under its sources; `wages` are those of all of them,
    weighted by employment.
    """

    job: Job = field(kw_only=True)
    level: Level = field(kw_only=True)
    occupations: tuple[Role, ...] = field(kw_only=True)
    profile_code: str = field(kw_only=True)
    pay: PayRange | None = field(kw_only=True)
    own_sources: tuple[Source, ...] = field(kw_only=True)

    def __repr__(self) -> str:
        return f"CompanyRole({self.code!r}, {self.title!r})"

    @property
    def occupation(self) -> Role:
        """The nearest of its occupations."""
        return self.occupations[0]

    @property
    def scope_note(self) -> str | None:
        """Whose facts the role shows."""
        others = len(self.occupations) - 1
        pay = f"; its wages also those of {', '.join(role.code for role in self.occupations[1:])}" if others else ""
        note = self.occupation.scope_note
        return f"facts are those of {self.occupation.code} {self.occupation.title}{pay}{f'; {note}' if note else ''}"


class CompanyRecords:
    """What a company's role answers, from its occupations: implements `occupations.RoleRecords`.

    It has no state: a role carries all that it needs, so that it pickles and copies on its own.
    """

    @property
    def careers(self) -> "CareerFacts":
        """Never asked: a company's role asks the records of its occupation."""
        raise AttributeError("careers")

    def path_of(self, role: Role) -> tuple[Group, ...]:
        """The SOC groups above the nearest occupation."""
        return _nearest(role).path

    def titles_of(self, role: Role) -> tuple[Title, ...]:
        """The aliases that the company lists, with the job or by themselves."""
        titles = _own(role).job.aliases or ()
        return tuple(Title(title, rank, len(titles), ("own",)) for rank, title in enumerate(titles, 1))

    def skills_of(self, role: Role) -> "tuple[SkillRating, ...]":
        """The ratings of the nearest occupation."""
        return _nearest(role).skills()

    def technology_of(self, role: Role) -> "tuple[Technology, ...]":
        """The products of the nearest occupation."""
        return _nearest(role).technology()

    def education_of(self, role: Role) -> "Education":
        """What is said of the nearest occupation."""
        return _nearest(role).education

    def outlook_of(self, role: Role) -> "Outlook | None":
        """The projection for the nearest occupation."""
        return _nearest(role).outlook

    def related_to(self, role: Role) -> tuple[Related, ...]:
        """The roles related to the nearest occupation."""
        return _nearest(role).related()

    def sources_of(self, role: Role) -> tuple[Source, ...]:
        """The company's own sources, then those of its occupations."""
        own = _own(role)
        return tuple(dict.fromkeys((*own.own_sources, *(s for one in own.occupations for s in one.sources()))))

    def codes_of(self, role: Role, scheme: str) -> tuple[str, ...]:
        """The codes of its occupations."""
        return tuple(dict.fromkeys(code for one in _own(role).occupations for code in one.codes(scheme)))

    def wage_history_of(self, role: Role) -> "tuple[WageDistribution, ...]":
        """National pay of the nearest occupation by release."""
        return _nearest(role).wage_history()

    def wages_of(
        self, role: Role, area: "str | Area", industry: str | None, as_of: str | None, period: str | None
    ) -> "WageDistribution":
        """The wages of its occupations, weighted by employment, equally where that is not released.

        Occupations without a wage there are left out, and named in `note`. Raises MissingWage where all are.
        """
        # one published cell may be that of several occupations
        distinct = {one.wage_code or one.code: one for one in _own(role).occupations}
        found: list[WageDistribution] = []
        missing: dict[str, MissingWage] = {}
        for one in distinct.values():
            try:
                found.append(one.wages(area, industry=industry, as_of=as_of, period=period))
            except MissingWage as error:
                missing[one.code] = error
        if not found:
            raise next(iter(missing.values()))
        if period is None and len({wages.period for wages in found}) > 1:
            return self.wages_of(role, area, industry, as_of, "hour")
        if len(found) == 1 and not missing:
            return found[0]
        released = all(wages.employment for wages in found)
        pooled = mixture(found, weights=None if released else [1] * len(found))
        notes = [pooled.note, *(f"without {code}: {error.reason}" for code, error in missing.items())]
        weighted = "by employment" if released else "weighted equally: employment is not released"
        codes = " and ".join(wages.code or "no code" for wages in found)
        derived = f"pooled from {codes}, {weighted}" if len(found) > 1 else pooled.derived
        return evolve(pooled, derived=derived, note="; ".join(filter(None, notes)) or None)


def _own(role: Role) -> CompanyRole:
    return cast("CompanyRole", role)


def _nearest(role: Role) -> Role:
    return _own(role).occupation
