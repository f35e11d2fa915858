"""The career page of a role: the methods a `Role` has for its work, AI, pay stages and moves."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol, cast

from jobtaxonomy.errors import InvalidQuery

if TYPE_CHECKING:
    from jobtaxonomy.career.ai import DecisionTable, Exposure, Resilience
    from jobtaxonomy.career.fit import FitCheck
    from jobtaxonomy.career.stages import Progression
    from jobtaxonomy.career.variation import Variation
    from jobtaxonomy.career.vintages import Vintage
    from jobtaxonomy.career.work import (
        Activity,
        IndustryPay,
        InterestProfile,
        Narrative,
        StyleRating,
        ValueProfile,
        Work,
    )
    from jobtaxonomy.competencies import Skill, SkillGap, Technology
    from jobtaxonomy.levelling import Level
    from jobtaxonomy.moves import Moves, Route
    from jobtaxonomy.occupations import Role
    from jobtaxonomy.provenance import Source

__all__ = ["Career", "CareerFacts"]


def __dir__() -> list[str]:
    return __all__


class CareerFacts(Protocol):
    """What a career page asks of the taxonomy that holds the role."""

    def role(self, code: str) -> "Role": ...  # noqa: D102
    def work(self, role: "Role") -> "Work": ...  # noqa: D102
    def activities(self, role: "Role") -> "tuple[Activity, ...]": ...  # noqa: D102
    def abilities(self, role: "Role") -> "tuple[Skill, ...]": ...  # noqa: D102
    def tools(self, role: "Role") -> "tuple[Skill, ...]": ...  # noqa: D102
    def styles(self, role: "Role") -> "tuple[StyleRating, ...]": ...  # noqa: D102
    def interests(self, role: "Role") -> "InterestProfile | None": ...  # noqa: D102
    def work_values(self, role: "Role") -> "ValueProfile | None": ...  # noqa: D102
    def narrative(self, role: "Role") -> "Narrative | None": ...  # noqa: D102
    def industries(self, role: "Role", depth: int) -> "tuple[IndustryPay, ...]": ...  # noqa: D102
    def exposure(self, role: "Role") -> "Exposure | None": ...  # noqa: D102
    def resilience(self, role: "Role", table: "DecisionTable | None") -> "Resilience": ...  # noqa: D102
    def progression(self, role: "Role", area: str, band: float | None) -> "Progression": ...  # noqa: D102
    def variation(self, role: "Role") -> "tuple[Variation, ...]": ...  # noqa: D102
    def moves(self, role: "Role", kind: str | None, limit: int | None) -> "Moves": ...  # noqa: D102
    def routes(self, start: "Role", end: "Role", limit: int, max_steps: int) -> "tuple[Route, ...]": ...  # noqa: D102
    def skill_gap(self, role: "Role", other: "Role", minimum: float) -> "tuple[SkillGap, ...]": ...  # noqa: D102
    def technology_gap(self, role: "Role", other: "Role") -> "tuple[Technology, ...]": ...  # noqa: D102
    def fit_check(  # noqa: D102
        self, role: "Role", skills: Mapping[str, float] | None, interests: "str | Mapping[str, float] | None"
    ) -> "FitCheck": ...
    def questions(self, role: "Role", level: "Level | None") -> tuple[str, ...]: ...  # noqa: D102
    def scope_note(self, role: "Role") -> str | None: ...  # noqa: D102
    def vintages(self, role: "Role") -> "tuple[Vintage, ...]": ...  # noqa: D102
    def sources(self, role: "Role") -> "tuple[Source, ...]": ...  # noqa: D102


class Career:
    """The half of `Role` that is about doing the job and getting into it and out of it."""

    __slots__ = ()

    @property
    def _career(self) -> CareerFacts:
        # the other half of one class
        return self.occupation._records.careers  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]

    @property
    def occupation(self) -> "Role":
        """The occupation whose facts these are: the role itself; for a company's role, the nearest of its own."""
        return cast("Role", self)

    @property
    def work(self) -> "Work":
        """Activities, abilities, styles, tools, industries and, where one was written, the narrative."""
        return self._career.work(self.occupation)

    def activities(self) -> "tuple[Activity, ...]":
        """Typical work activities, in the order of O*NET's content model, not by weight; () where none."""
        return self._career.activities(self.occupation)

    def abilities(self) -> "tuple[Skill, ...]":
        """Important abilities by name, in the order of O*NET's content model, not by weight.

        The edition at hand publishes names only, so there is no importance or level to give.

        >>> import jobtaxonomy as jt
        >>> [ability.name for ability in jt.role("11-3051").abilities()][:2]
        ['Oral Comprehension', 'Written Comprehension']
        """
        return self._career.abilities(self.occupation)

    def tools(self) -> "tuple[Skill, ...]":
        """Tools and machines in use, by name; () where O*NET lists none."""
        return self._career.tools(self.occupation)

    def work_styles(self) -> "tuple[StyleRating, ...]":
        """The 21 work styles, the most beneficial first, then by element id; () where not rated.

        >>> import jobtaxonomy as jt
        >>> jt.role("11-3051").work_styles()[0].skill.name
        'Leadership Orientation'
        """
        return self._career.styles(self.occupation)

    @property
    def interests(self) -> "InterestProfile | None":
        """Holland's interests with the role's code, or None where not rated.

        >>> import jobtaxonomy as jt
        >>> jt.role("11-3051").interests.code
        'ECR'
        """
        return self._career.interests(self.occupation)

    @property
    def work_values(self) -> "ValueProfile | None":
        """O*NET's six work values, or None where not rated."""
        return self._career.work_values(self.occupation)

    @property
    def narrative(self) -> "Narrative | None":
        """What the job is like, in five written sentences; None where nobody has written them."""
        return self._career.narrative(self.occupation)

    def industries(self, depth: int = 4) -> "tuple[IndustryPay, ...]":
        """Where the role is employed and what it pays there: the industries with most jobs first.

        `depth` is 2 for NAICS sectors, 3 and 4 for that many digits. Raises InvalidQuery for another.
        """
        return self._career.industries(self.occupation, depth)

    @property
    def exposure(self) -> "Exposure | None":
        """Published exposure of its tasks to AI, or None."""
        return self._career.exposure(self.occupation)

    def ai_resilience(self, table: "DecisionTable | None" = None) -> "Resilience":
        """The label of a decision table (the bundled one when None), its reason and every input.

        docs/ai.md says what it cannot tell.

        >>> import jobtaxonomy as jt
        >>> jt.role("11-3051").ai_resilience().label
        'resilient'
        """
        return self._career.resilience(self.occupation, table)

    def progression(self, area: str = "US", *, band: float | None = None) -> "Progression":
        """The published percentiles of pay as stages, with the assumption that makes them so.

        `band` 0.1 adds the pay less and plus 10 %, for what that is worth. Raises MissingWage.

        >>> import jobtaxonomy as jt
        >>> jt.role("11-3051").progression().assumption
        'percentile-as-stage'
        """
        return self._career.progression(self.occupation, area, band)

    def things_that_vary(self) -> "tuple[Variation, ...]":
        """How far pay spreads between people, states, local areas and industries; () without wages."""
        return self._career.variation(self.occupation)

    def moves(self, kind: str | None = None, *, limit: int | None = None) -> "Moves":
        """Realistic next roles by kind, then those one comes from ("feeder"), the nearest first.

        `kind` is one of `moves.KINDS`; at most `limit` of each kind. Raises InvalidQuery for another
        kind. Empty where pay or related roles are not published.

        >>> import jobtaxonomy as jt
        >>> [move.role.code for move in jt.role("51-1011").moves("lateral advancement", limit=2)]
        ['11-3051.00', '11-3013.00']
        """
        return self._career.moves(self.occupation, kind, limit)

    def _beside(self, other: object) -> "Role":
        if isinstance(other, str):
            return self._career.role(other)
        if not isinstance(other, Career):
            raise InvalidQuery(other, "another role is a Role or its code, such as '51-1011'")
        return cast("Role", other)

    def path_to(self, other: "Role | str", *, limit: int = 3, max_steps: int = 6) -> "tuple[Route, ...]":
        """Realistic routes to another role, the shortest and nearest first; () where there is none.

        Every step is one of `moves`; no role comes twice, and two routes share none between the ends.
        Raises InvalidQuery for a route to itself.

        >>> import jobtaxonomy as jt
        >>> str(jt.role("51-2092").path_to(jt.role("11-3051"), limit=1)[0])
        'Team Assembler > First-Line Supervisor of Production and Operating Workers > Industrial Production Manager'
        """
        return self._career.routes(self.occupation, self._beside(other), limit, max_steps)

    def skill_gap(self, other: "Role | str", *, minimum: float = 3.0) -> "tuple[SkillGap, ...]":
        """Skills and knowledge that `other` takes at a higher level: see `competencies.skill_gaps`."""
        return self._career.skill_gap(self.occupation, self._beside(other), minimum)

    def technology_gap(self, other: "Role | str") -> "tuple[Technology, ...]":
        """Products hot or in demand in `other` that this role does not list."""
        return self._career.technology_gap(self.occupation, self._beside(other))

    def fit_check(
        self,
        skills: Mapping[str, float] | None = None,
        interests: "str | Mapping[str, float] | None" = None,
    ) -> "FitCheck":
        """A person's skill levels (0..7, by name or element id) and interests beside the role's.

        `interests` is a Holland code such as "ECR" or six scores by name. Not a prediction: see
        `fit.FitCheck.limits`. Raises UnknownSkill or InvalidQuery.
        """
        return self._career.fit_check(self.occupation, skills, interests)

    def interview_questions(self, level: "Level | None" = None) -> tuple[str, ...]:
        """Questions made by fixed templates from its activities, skills and knowledge, and a level."""
        return self._career.questions(self.occupation, level)

    @property
    def scope_note(self) -> str | None:
        """Whose pay and outlook the role's figures are where they are not its own, else None."""
        return self._career.scope_note(self.occupation)

    def vintages(self) -> "tuple[Vintage, ...]":
        """What is known of the role, each with its source and date: they are not of one year."""
        return self._career.vintages(self.occupation)
