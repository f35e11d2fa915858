"""The facts of the career page: reads the tables of work, AI and kin; implements `career.CareerFacts`."""

from __future__ import annotations

from functools import cached_property
from math import dist, sqrt
from typing import TYPE_CHECKING

from jobtaxonomy.errors import InvalidQuery, MissingWage

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jobtaxonomy.ai import DecisionTable, Exposure, HumanAdvantage, Resilience
    from jobtaxonomy.competencies import Skill, SkillGap, Technology
    from jobtaxonomy.fit import FitCheck
    from jobtaxonomy.levelling import Level
    from jobtaxonomy.moves import Entry, Move, Route
    from jobtaxonomy.occupations import Role
    from jobtaxonomy.provenance import Source
    from jobtaxonomy.records import Records
    from jobtaxonomy.stages import Progression
    from jobtaxonomy.variation import Variation
    from jobtaxonomy.vintages import Vintage
    from jobtaxonomy.wages import WageDistribution
    from jobtaxonomy.work import Activity, IndustryPay, InterestProfile, Narrative, StyleRating, ValueProfile, Work

__all__ = ["Careers"]


def __dir__() -> list[str]:
    return __all__


_IMPORTANT = 3.0


def _month(text: str) -> str:
    # O*NET writes 08/2023
    return f"{text[3:]}-{text[:2]}"


class Careers:
    """Work, exposure to AI, moves and spread of pay, role by role, from the records of a taxonomy."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._pay: dict[str, WageDistribution | None] = {}
        self._entries: dict[str, Entry] = {}
        self._moves: dict[str, tuple[Move, ...]] = {}

    def _row(self, table: str, role: Role) -> list[str] | None:
        rows = self._records.files.table(table).find(role.code)
        return rows[0] if rows else None

    # Work

    def work(self, role: Role) -> Work:
        """Everything about the work of a role."""
        from jobtaxonomy.work import Work

        return Work(self.activities(role), self.abilities(role), self.styles(role), self.tools(role),
                    self.industries(role, 4), self.narrative(role))  # fmt: skip

    @cached_property
    def _activities(self) -> dict[str, Activity]:
        from jobtaxonomy.work import Activity

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
        return tuple(Skill(name, name, "tool") for name in row[1].split("|")) if row else ()

    @cached_property
    def _style_order(self) -> tuple[Skill, ...]:
        return tuple(skill for skill in self._records.elements.values() if skill.kind == "work style")

    def styles(self, role: Role) -> tuple[StyleRating, ...]:
        """The work styles of a role, the most beneficial first."""
        from jobtaxonomy.work import StyleRating

        row = self._row("styles", role)
        if row is None:
            return ()
        _, impacts, distinct, month, rater = row
        ranks = {id: rank for rank, id in enumerate(distinct.split(), 1)}
        source = self._records.sources["onet-30.2"]
        found = [
            StyleRating(skill, float(impact), ranks.get(skill.id), _month(month), rater, source)
            for skill, impact in zip(self._style_order, impacts.split(), strict=True)
        ]
        return tuple(sorted(found, key=lambda style: (-style.impact, style.skill.id)))

    def interests(self, role: Role) -> InterestProfile | None:
        """Holland's interests of a role."""
        from jobtaxonomy.work import INTERESTS, InterestProfile

        row = self._row("interests", role)
        if row is None:
            return None
        _, scores, tops, month, rater = row
        code = "".join(INTERESTS[int(top) - 1][0].upper() for top in tops)
        return InterestProfile(tuple(map(float, scores.split())), code, _month(month), rater,
                               self._records.sources["onet-30.2"])  # fmt: skip

    def work_values(self, role: Role) -> ValueProfile | None:
        """The work values of a role."""
        from jobtaxonomy.work import WORK_VALUES, ValueProfile

        row = self._row("values", role)
        if row is None:
            return None
        _, scores, tops, month, rater = row
        leading = tuple(WORK_VALUES[int(top) - 1] for top in tops)
        return ValueProfile(tuple(map(float, scores.split())), leading, _month(month), rater,
                            self._records.sources["onet-30.2"])  # fmt: skip

    def narrative(self, role: Role) -> Narrative | None:
        """The five sentences written for a role."""
        from jobtaxonomy.work import Narrative

        row = self._row("narratives", role)
        return Narrative(*row[1:], source=self._records.sources["jobtaxonomy"]) if row else None

    # Pay

    def pay(self, role: Role) -> WageDistribution | None:
        """The national pay of a role, or None."""
        if role.wage_code is None:
            return None
        if role.wage_code not in self._pay:
            try:
                found = role.wages()
            except MissingWage:
                found = None
            self._pay.setdefault(role.wage_code, found)
        return self._pay[role.wage_code]

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
        from jobtaxonomy.work import IndustryPay

        if depth not in (2, 3, 4) or isinstance(depth, bool):
            raise InvalidQuery(depth, "industries are given at a depth of 2 (sectors), 3 or 4 digits")
        pay = self.pay(role)
        if pay is None:
            return ()
        whole, all_jobs = _point(pay, 2), pay.employment
        found = []
        for place, median, jobs in self._medians("industries", role, pay.period):
            code, name, at = self._records.wages.industries[place]
            if at == depth:
                found.append(IndustryPay(
                    code, name.partition(" - ")[2] or name, depth, jobs, median,
                    median / whole if median and whole else None, jobs / all_jobs if jobs and all_jobs else None))  # fmt: skip
        return tuple(sorted(found, key=lambda row: (-(row.employment or 0), row.code)))

    def progression(self, role: Role, area: str, band: float | None) -> Progression:
        """The percentiles of a role's pay as stages."""
        from jobtaxonomy.stages import progression

        return progression(role.wages(area), band=band)

    def variation(self, role: Role) -> tuple[Variation, ...]:
        """The spread of pay between people, states, local areas and four-digit industries."""
        from jobtaxonomy.variation import Variation, spread

        pay = self.pay(role)
        if pay is None:
            return ()
        low, high = _point(pay, 0), _point(pay, 4)
        found: list[Variation | None] = []
        if low and high:
            found.append(Variation("people", 2, 0, ("p10", low), ("p90", high), high / low, None, pay.period))
        areas = self._records.wages.areas
        for table, name in (("states", "state"), ("areas", "local area")):
            cells = ((areas[place].name, median, jobs) for place, median, jobs in self._medians(table, role, pay.period))
            found.append(spread(name, cells, pay.period))
        trades = ((row.name, row.median, row.employment) for row in self.industries(role, 4))
        found.append(spread("industry", trades, pay.period))
        return tuple(filter(None, found))

    # AI

    def exposure(self, role: Role) -> Exposure | None:
        """What two studies measured of a role."""
        from jobtaxonomy.ai import Exposure, ExposureShares

        row = self._row("exposure", role)
        if row is None:
            return None
        people, model = (ExposureShares(*map(float, row[at : at + 3])) if row[at] else None for at in (1, 4))
        sources = self._records.sources
        studies = (people and sources["eloundou-2023"], row[7] and sources["microsoft-2025"])
        return Exposure(people, model, float(row[7]) if row[7] else None, row[8] or None, tuple(filter(None, studies)))

    @cached_property
    def decision_table(self) -> DecisionTable:
        """The bundled decision table."""
        from jobtaxonomy.ai import Band, DecisionTable, Rule

        files = self._records.files
        bands = (Band(measure, name, float(floor) if floor else None) for measure, name, floor in files.table("ai-bands"))
        return DecisionTable(bands, (Rule(*row) for row in files.table("ai-rules")))

    def advantage(self, role: Role) -> HumanAdvantage | None:
        """The human-advantage index of a role."""
        from jobtaxonomy.ai import human_advantage

        ratings = {rating.skill.id: rating.importance for rating in role.skills()}
        styles = {style.skill.id: style.impact for style in self.styles(role)}
        sources = self._records.sources
        return human_advantage({id: value for id, value in ratings.items() if value is not None}, styles,
                               (sources["onet-29.2"], sources["onet-30.2"]))  # fmt: skip

    def resilience(self, role: Role, table: DecisionTable | None) -> Resilience:
        """The label of a decision table for a role."""
        from jobtaxonomy.ai import resilience

        return resilience(self.exposure(role), self.advantage(role), role.outlook, table or self.decision_table)

    # Skills across roles

    @cached_property
    def _vectors(self) -> dict[str, tuple[float, ...]]:
        """Importance and level of every rated element, each on 0..1, by role."""
        order = {skill.id: at for at, skill in enumerate(
            skill for skill in self._records.elements.values() if skill.kind in ("skill", "knowledge"))}  # fmt: skip
        width = len(order)
        found: dict[str, list[float]] = {}
        for row in self._records.files.table("ratings"):
            vector = found.get(row[0])
            if vector is None:
                vector = found[row[0]] = [0.0] * (2 * width)
            at = order[row[1]]
            vector[at] = (float(row[2]) - 1) / 4 if row[2] else 0.0
            vector[at + width] = float(row[5]) / 7 if row[5] else 0.0
        return {code: tuple(vector) for code, vector in found.items()}

    def distance(self, role: Role, other: Role) -> float | None:
        """Root mean square difference of importance and level over all rated elements, 0..1; or None."""
        here, there = (self._vectors.get(one.code) for one in (role, other))
        return None if here is None or there is None else dist(here, there) / sqrt(len(here))

    def skill_gap(self, role: Role, other: Role, minimum: float) -> tuple[SkillGap, ...]:
        """What another role takes beyond this one."""
        from jobtaxonomy.competencies import skill_gaps

        return skill_gaps(role.skills(), other.skills(), minimum=minimum)

    def technology_gap(self, role: Role, other: Role) -> tuple[Technology, ...]:
        """Products wanted in another role that this one does not list."""
        own = {product.name for product in role.technology()}
        return tuple(p for p in other.technology() if (p.hot or p.in_demand) and p.name not in own)

    @cached_property
    def _users(self) -> dict[str, list[tuple[float, str]]]:
        """Skill id -> (rank, role code) of the roles that use it; the lowest rank uses it most."""
        found: dict[str, list[tuple[float, str]]] = {}
        files = self._records.files
        for code, element, importance, *_, flags, _, _ in files.table("ratings"):
            if importance and float(importance) >= _IMPORTANT and "n" not in flags:
                found.setdefault(element, []).append((-float(importance), code))
        for code, _, name, flags in files.table("technology"):
            found.setdefault(name, []).append((0.0 if "d" in flags else 1.0 if "h" in flags else 2.0, code))
        for code, abilities, _ in files.table("listings"):
            for element in abilities.split():
                found.setdefault(element, []).append((0.0, code))
        for code, names in files.table("tools"):
            for name in names.split("|"):
                found.setdefault(name, []).append((3.0, code))
        for code, _, distinct, _, _ in files.table("styles"):
            for rank, element in enumerate(distinct.split(), 1):
                found.setdefault(element, []).append((float(rank), code))
        return found

    def roles_with(self, skill: Skill) -> tuple[Role, ...]:
        """The roles that use a skill, those that use it most first, then by code.

        Rated skills and knowledge: importance 3 or more, the highest first. Technology: in demand
        first, then hot. Work styles: where distinctive, by rank. Abilities and tools: by code.
        """
        best: dict[str, float] = {}
        for rank, code in self._users.get(skill.id, ()):
            best[code] = min(rank, best.get(code, rank))
        return tuple(self._records.roles[code] for code in sorted(best, key=lambda code: (best[code], code)))

    @cached_property
    def skills(self) -> dict[str, Skill]:
        """Every skill by casefolded name, and elements by id too; an element goes before a product, a
        product before a tool of the same name."""
        from jobtaxonomy.competencies import Skill

        files, found = self._records.files, dict[str, Skill]()
        for _, names in files.table("tools"):
            for name in names.split("|"):
                found.setdefault(name.casefold(), Skill(name, name, "tool"))
        products: dict[str, Skill] = {}
        for _, commodity, name, _ in files.table("technology"):
            if name not in products:
                products[name] = self._records.product(commodity, name)
        found.update((name.casefold(), skill) for name, skill in products.items())
        for skill in self._records.elements.values():
            found[skill.name.casefold()] = found[skill.id.casefold()] = skill
        return found

    # Moves

    def entry(self, role: Role) -> Entry:
        """What BLS assigns for entry to a role."""
        from jobtaxonomy.moves import Entry

        code = role.projection_code or ""
        found = self._entries.get(code)
        if found is None:
            words = self._records.entry_of(role) or ("", "", "")
            found = self._entries.setdefault(code, Entry(*(word or None for word in words)))
        return found

    @cached_property
    def _kin(self) -> dict[str, dict[str, int | None]]:
        """Role code -> related role code -> rank; None where only the other one lists it."""
        found: dict[str, dict[str, int | None]] = {}
        for code, rank, other, _ in self._records.files.table("related"):
            found.setdefault(code, {})[other] = int(rank)
            found.setdefault(other, {}).setdefault(code, None)
        return found

    def moves(self, role: Role) -> tuple[Move, ...]:
        """Every realistic move out of a role and the feeders into it, by kind and then distance."""
        from jobtaxonomy.moves import KINDS

        found = self._moves.get(role.code)
        if found is None:
            moves: list[Move] = []
            for code in self._kin.get(role.code, ()):
                other = self._records.roles[code]
                moves.extend(filter(None, (self._move(role, other), self._move(other, role, feeder=True))))
            moves.sort(key=lambda m: (KINDS.index(m.kind), m.distance is None, m.distance or 0, m.role.code))
            found = self._moves.setdefault(role.code, tuple(moves))
        return found

    def _move(self, start: Role, end: Role, *, feeder: bool = False) -> Move | None:
        from jobtaxonomy.moves import PRIMARY, Move, kind_of, realistic

        here, there = self.pay(start), self.pay(end)
        if here is None or there is None:
            return None
        if here.period != there.period:
            hourly = [pay if pay.period == "hour" else pay.counterpart for pay in (here, there)]
            here, there = hourly
            if here is None or there is None:
                return None
        ratios = tuple(b / a if a and b else None for a, b in ((_point(here, p), _point(there, p)) for p in range(5)))
        ratio = ratios[2]
        if ratio is None:
            return None
        same = start.soc[:2] == end.soc[:2]
        kind = kind_of(ratio, same)
        if kind is None or (feeder and "advancement" not in kind):
            return None
        distance = self.distance(start, end)
        rank, back = self._kin[start.code][end.code], self._kin[end.code][start.code]
        primary = min(rank or PRIMARY + 1, back or PRIMARY + 1) <= PRIMARY
        gap = realistic(start, end, self.entry(start), self.entry(end), distance, primary)
        if gap is None:
            return None
        return Move(start, end, "feeder" if feeder else kind, distance, ratio, ratios, same, rank, gap)

    def routes(self, start: Role, end: Role, limit: int, max_steps: int) -> tuple[Route, ...]:
        """Routes between two roles: see `moves.find_routes`."""
        from jobtaxonomy.moves import find_routes

        roles = self._records.roles
        return find_routes(start.code, end.code, lambda code: self.moves(roles[code]), limit=limit, max_steps=max_steps)

    # A person

    def fit_check(
        self, role: Role, skills: Mapping[str, float] | None, interests: str | Mapping[str, float] | None
    ) -> FitCheck:
        """A person beside a role."""
        from jobtaxonomy.fit import fit_check

        return fit_check(role.skills(), self.interests(role), skills, interests)

    @cached_property
    def _usual(self) -> tuple[float, ...]:
        columns = zip(*self._vectors.values(), strict=True)
        return tuple(sum(column) / len(self._vectors) for column in columns)

    @cached_property
    def _activity_counts(self) -> dict[str, int]:
        counts: dict[str, int] = {}
        for _, _, activities in self._records.files.table("listings"):
            for id in activities.split():
                counts[id] = counts.get(id, 0) + 1
        return counts

    def telling(self, role: Role, kind: str) -> tuple[Skill, ...]:
        """Skills or knowledge whose importance stands out most against the average of all roles."""
        order = [skill for skill in self._records.elements.values() if skill.kind in ("skill", "knowledge")]
        vector = self._vectors.get(role.code)
        if vector is None:
            return ()
        excess = {skill: own - usual for skill, own, usual in zip(order, vector, self._usual, strict=False)}
        return tuple(sorted((s for s in order if s.kind == kind), key=lambda s: (-excess[s], s.id)))

    def questions(self, role: Role, level: Level | None) -> tuple[str, ...]:
        """Interview questions about what sets a role apart."""
        from jobtaxonomy.interviews import questions

        rare = sorted(self.activities(role), key=lambda activity: (self._activity_counts[activity.id], activity.id))
        styles = sorted((s for s in self.styles(role) if s.rank), key=lambda style: style.rank or 0)
        return questions(
            (activity.name.lower() for activity in rare),
            (skill.name.lower() for skill in self.telling(role, "skill")),
            (skill.name.lower() for skill in self.telling(role, "knowledge")),
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
        notes = []
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
        from jobtaxonomy.vintages import Vintage

        sources = self._records.sources
        found = [Vintage("titles", sources["onet-30.2"].released, sources["onet-30.2"])]
        if (pay := self.pay(role)) and pay.source:
            found.append(Vintage("pay", pay.as_of, pay.source))
        if (outlook := role.outlook) and outlook.source:
            found.append(Vintage("outlook", str(outlook.base_year), outlook.source))
        for what, table, column, edition in (("skills", "ratings", -2, "29.2"), ("education survey", "requirements", -1, "30.2")):
            months = {_month(row[column]) for row in self._records.files.table(table).find(role.code)}
            found.extend(Vintage(what, month, sources[f"onet-{edition}"]) for month in sorted(months)[-1:])
        dated = (("work styles", next(iter(self.styles(role)), None)), ("interests", self.interests(role)),
                 ("work values", self.work_values(role)))  # fmt: skip
        found.extend(Vintage(what, part.as_of, part.source) for what, part in dated if part and part.source)
        found.extend(Vintage("AI exposure", source.released, source) for source in self.sources(role))
        return tuple(found)


def _point(pay: WageDistribution, at: int) -> float | None:
    """A published percentile; the 10th, 25th, 50th, 75th and 90th are numbers 0 to 4."""
    return pay.points[at].value
