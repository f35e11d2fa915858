"""The facts of the career page: reads the tables of work, AI and kin; implements `career.CareerFacts`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.provenance import iso_month
from jobtaxonomy.records.kinship import Kinship, point

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jobtaxonomy.career.ai import DecisionTable, Exposure, HumanAdvantage, Resilience
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
    from jobtaxonomy.records.records import Records

__all__ = ["Careers"]


def __dir__() -> list[str]:
    return __all__


class Careers:
    """Work, exposure to AI, moves and spread of pay, role by role, from the records of a taxonomy."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self.kinship: Kinship = Kinship(records)

    def _row(self, table: str, role: Role) -> list[str] | None:
        rows = self._records.files.table(table).find(role.code)
        return rows[0] if rows else None

    def role(self, code: str) -> Role:
        """The role with a code. Raises InvalidCode or UnknownRole."""
        from jobtaxonomy.codes import OnetCode
        from jobtaxonomy.errors import UnknownRole

        spelled = str(OnetCode.parse(code))
        if spelled not in self._records.roles:
            raise UnknownRole(code)
        return self._records.roles[spelled]

    # Work

    def work(self, role: Role) -> Work:
        """Everything about the work of a role."""
        from jobtaxonomy.career.work import Work

        return Work(self.activities(role), self.abilities(role), self.styles(role), self.tools(role),
                    self.industries(role, 4), self.narrative(role))  # fmt: skip

    @cached_property
    def _activities(self) -> dict[str, Activity]:
        from jobtaxonomy.career.work import Activity

        return {id: Activity(id, name) for id, name in self._records.files.table("activities")}

    def activities(self, role: Role) -> tuple[Activity, ...]:
        """The work activities of a role, by element id."""
        row = self._row("listings", role)
        return tuple(self._activities[id] for id in row[2].split()) if row else ()

    def abilities(self, role: Role) -> tuple[Skill, ...]:
        """The abilities of a role, by element id."""
        row = self._row("listings", role)
        return tuple(self._records.elements[id] for id in row[1].split()) if row else ()

    def tools(self, role: Role) -> tuple[Skill, ...]:
        """The tools of a role, by name."""
        from jobtaxonomy.competencies import Skill

        row = self._row("tools", role)
        return (
            tuple(Skill(name, name, "tool", users=self._records.roles_with) for name in row[1].split("|"))
            if row
            else ()
        )

    @cached_property
    def _style_order(self) -> tuple[Skill, ...]:
        return tuple(skill for skill in self._records.elements.values() if skill.kind == "work style")

    def styles(self, role: Role) -> tuple[StyleRating, ...]:
        """The work styles of a role, the most beneficial first."""
        from jobtaxonomy.career.work import StyleRating

        row = self._row("styles", role)
        if row is None:
            return ()
        _, impacts, distinct, month, rater = row
        ranks = {id: rank for rank, id in enumerate(distinct.split(), 1)}
        source = self._records.sources["onet-30.2"]
        found = [
            StyleRating(skill, float(impact), ranks.get(skill.id), iso_month(month), rater, source)
            for skill, impact in zip(self._style_order, impacts.split(), strict=True)
        ]
        return tuple(sorted(found, key=lambda style: (-style.impact, style.skill.id)))

    def interests(self, role: Role) -> InterestProfile | None:
        """Holland's interests of a role."""
        from jobtaxonomy.career.work import INTERESTS, InterestProfile

        row = self._row("interests", role)
        if row is None:
            return None
        _, scores, tops, month, rater = row
        code = "".join(INTERESTS[int(top) - 1][0].upper() for top in tops)
        return InterestProfile(tuple(map(float, scores.split())), code, iso_month(month), rater,
                               self._records.sources["onet-30.2"])  # fmt: skip

    def work_values(self, role: Role) -> ValueProfile | None:
        """The work values of a role."""
        from jobtaxonomy.career.work import WORK_VALUES, ValueProfile

        row = self._row("values", role)
        if row is None:
            return None
        _, scores, tops, month, rater = row
        leading = tuple(WORK_VALUES[int(top) - 1] for top in tops)
        return ValueProfile(tuple(map(float, scores.split())), leading, iso_month(month), rater,
                            self._records.sources["onet-30.2"])  # fmt: skip

    def narrative(self, role: Role) -> Narrative | None:
        """The five sentences written for a role."""
        from jobtaxonomy.career.work import Narrative

        row = self._row("narratives", role)
        if row is None:
            return None
        most_days, harder_part, who_thrives, trade_off, why_stay = row[1:]
        source = self._records.sources["jobtaxonomy"]
        return Narrative(most_days, harder_part, who_thrives, trade_off, why_stay, source)

    # Pay

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {row[0]: number for number, row in enumerate(self._records.files.table("occupations"))}

    def _medians(self, table: str, role: Role, period: str) -> Iterable[tuple[int, float | None, int | None]]:
        """(place, median pay, jobs) of every cell of a role in one wage table."""
        if role.wage_code is None:
            return
        cells = self._records.files.cells(table)
        columns = cells.columns
        for row in cells.span(self._numbers[role.wage_code]):
            # one column, not Cells.figures: a role has up to 600 cells
            pay, jobs = columns["low_50"][row] + 65536 * columns["high_50"][row], columns["employment"][row]
            # the unit of a cell is 1 where only hourly pay is published, then in cents
            same = (columns["unit"][row] == 1) == (period == "hour")
            median = (pay / 100 if period == "hour" else pay * 10.0) if same and pay >= 0 else None
            yield columns["place"][row], median, jobs if jobs >= 0 else None

    def industries(self, role: Role, depth: int) -> tuple[IndustryPay, ...]:
        """The industries of a role at one depth, those with most jobs first."""
        from jobtaxonomy.career.work import IndustryPay

        if depth not in (2, 3, 4):
            raise InvalidQuery(depth, "industries are given at a depth of 2 (sectors), 3 or 4 digits")
        pay = self.kinship.pay(role)
        if pay is None:
            return ()
        whole, all_jobs = point(pay, 2), pay.employment
        found: list[IndustryPay] = []
        for place, median, jobs in self._medians("industries", role, pay.period):
            code, name, at = self._records.wages.industries[place]
            if at == depth:
                ratio = median / whole if median and whole else None
                share = jobs / all_jobs if jobs and all_jobs else None
                found.append(IndustryPay(code, name.partition(" - ")[2] or name, depth, jobs, median, ratio, share))
        return tuple(sorted(found, key=lambda row: (-(row.employment or 0), row.code)))

    def progression(self, role: Role, area: str, band: float | None) -> Progression:
        """The percentiles of a role's pay as stages."""
        from jobtaxonomy.career.stages import progression

        return progression(role.wages(area), band=band)

    def variation(self, role: Role) -> tuple[Variation, ...]:
        """The spread of pay between people, states, local areas and four-digit industries."""
        from jobtaxonomy.career.variation import Variation, spread

        pay = self.kinship.pay(role)
        if pay is None:
            return ()
        low, high = point(pay, 0), point(pay, 4)
        found: list[Variation | None] = []
        if low and high:
            found.append(Variation("people", 2, 0, ("p10", low), ("p90", high), high / low, None, pay.period))
        areas = self._records.wages.areas
        for table, name in (("states", "state"), ("areas", "local area")):
            medians = self._medians(table, role, pay.period)
            found.append(
                spread(name, ((areas[place].name, median, jobs) for place, median, jobs in medians), pay.period)
            )
        trades = ((row.name, row.median, row.employment) for row in self.industries(role, 4))
        found.append(spread("industry", trades, pay.period))
        return tuple(filter(None, found))

    # AI

    def exposure(self, role: Role) -> Exposure | None:
        """What two studies measured of a role."""
        from jobtaxonomy.career.ai import Exposure, ExposureShares

        row = self._row("exposure", role)
        if row is None:
            return None
        people, model = (ExposureShares(*map(float, row[at : at + 3])) if row[at] else None for at in (1, 4))
        studies = (("eloundou-2023", row[1]), ("microsoft-2025", row[7]))
        sources = tuple(self._records.sources[id] for id, figure in studies if figure)
        return Exposure(people, model, float(row[7]) if row[7] else None, row[8] or None, sources)

    @cached_property
    def decision_table(self) -> DecisionTable:
        """The bundled decision table."""
        from jobtaxonomy.career.ai import Band, DecisionTable, Rule

        files = self._records.files
        rows = files.table("ai-bands")
        bands = (Band(measure, name, float(floor) if floor else None) for measure, name, floor in rows)
        return DecisionTable(bands, (Rule(*row) for row in files.table("ai-rules")))

    def advantage(self, role: Role) -> HumanAdvantage | None:
        """The human-advantage index of a role."""
        from jobtaxonomy.career.ai import human_advantage

        rows = self._records.files.table("ratings").find(role.code)
        importance = {row[1]: float(row[2]) for row in rows if row[2]}
        impact = {style.skill.id: style.impact for style in self.styles(role)}
        sources = self._records.sources
        return human_advantage(importance, impact, (sources["onet-29.2"], sources["onet-30.2"]))

    def resilience(self, role: Role, table: DecisionTable | None) -> Resilience:
        """The label of a decision table for a role."""
        from jobtaxonomy.career.ai import resilience

        return resilience(self.exposure(role), self.advantage(role), role.outlook, table or self.decision_table)

    # Other roles

    def moves(self, role: Role, kind: str | None = None, limit: int | None = None) -> Moves:
        """The moves of a role."""
        from jobtaxonomy.moves import select

        return select(self.kinship.moves(role), kind, limit)

    def routes(self, start: Role, end: Role, limit: int, max_steps: int) -> tuple[Route, ...]:
        """Routes between two roles."""
        return self.kinship.routes(start, end, limit, max_steps)

    def skill_gap(self, role: Role, other: Role, minimum: float) -> tuple[SkillGap, ...]:
        """What another role takes beyond this one."""
        from jobtaxonomy.competencies import skill_gaps

        return skill_gaps(role.skills(), other.skills(), minimum=minimum)

    def technology_gap(self, role: Role, other: Role) -> tuple[Technology, ...]:
        """Products wanted in another role that this one does not list."""
        own = {product.name for product in role.technology()}
        return tuple(p for p in other.technology() if (p.hot or p.in_demand) and p.name not in own)

    # A person

    def fit_check(
        self, role: Role, skills: Mapping[str, float] | None, interests: str | Mapping[str, float] | None
    ) -> FitCheck:
        """A person beside a role."""
        from jobtaxonomy.career.fit import fit_check

        return fit_check(role.skills(), self.interests(role), skills, interests)

    @cached_property
    def _activity_counts(self) -> dict[str, int]:
        counts: dict[str, int] = {}
        for _, _, activities in self._records.files.table("listings"):
            for id in activities.split():
                counts[id] = counts.get(id, 0) + 1
        return counts

    def questions(self, role: Role, level: Level | None) -> tuple[str, ...]:
        """Interview questions about what sets a role apart."""
        from jobtaxonomy.career.interviews import questions

        rare = sorted(self.activities(role), key=lambda activity: (self._activity_counts[activity.id], activity.id))
        styles = sorted((s for s in self.styles(role) if s.rank), key=lambda style: style.rank or 0)
        return questions(
            (activity.name.lower() for activity in rare),
            (skill.name.lower() for skill in self.kinship.telling(role, "skill")),
            (skill.name.lower() for skill in self.kinship.telling(role, "knowledge")),
            (style.skill.name.lower() for style in styles),
            level,
        )

    # Provenance

    @cached_property
    def _sharing(self) -> dict[str, int]:
        counts: dict[str, int] = {}
        for row in self._records.files.table("roles"):
            counts[row[5]] = counts.get(row[5], 0) + bool(row[5])
        return counts

    def scope_note(self, role: Role) -> str | None:
        """Whose figures a role shows where they are not its own."""
        notes: list[str] = []
        sharing = self._sharing.get(role.wage_code or "", 0)
        if sharing > 1:
            notes.append(f"pay is that of {role.wage_code}, which {sharing} roles share")
        if role.projection_code and role.projection_code != role.wage_code:
            notes.append(f"the outlook is that of {role.projection_code}")
        return "; ".join(notes) or None

    def sources(self, role: Role) -> tuple[Source, ...]:
        """The sources of the career page beyond those of the role's other facts."""
        exposure = self.exposure(role)
        return exposure.sources if exposure else ()

    def vintages(self, role: Role) -> tuple[Vintage, ...]:
        """The date and source of each part."""
        from jobtaxonomy.career.vintages import Vintage

        sources = self._records.sources
        found = [Vintage("titles", sources["onet-30.2"].released, sources["onet-30.2"])]
        if (pay := self.kinship.pay(role)) and pay.source:
            found.append(Vintage("pay", pay.as_of, pay.source))
        if (outlook := role.outlook) and outlook.source:
            found.append(Vintage("outlook", str(outlook.base_year), outlook.source))
        surveys = (("skills", "ratings", -2, "29.2"), ("education survey", "requirements", -1, "30.2"))
        for what, table, column, edition in surveys:
            if rows := self._records.files.table(table).find(role.code):
                months = filter(None, (iso_month(row[column]) for row in rows))
                found.append(Vintage(what, max(months, default=None), sources[f"onet-{edition}"]))
        dated = (("work styles", next(iter(self.styles(role)), None)), ("interests", self.interests(role)),
                 ("work values", self.work_values(role)))  # fmt: skip
        found.extend(Vintage(what, part.as_of, part.source) for what, part in dated if part and part.source)
        found.extend(Vintage("AI exposure", source.released, source) for source in self.sources(role))
        return tuple(found)
