"""How near roles are to each other: skill distances, moves between them, and what sets one apart."""

from __future__ import annotations

from functools import cached_property
from math import dist, sqrt
from typing import TYPE_CHECKING

from jobtaxonomy.errors import MissingWage

if TYPE_CHECKING:
    from jobtaxonomy.competencies import Skill
    from jobtaxonomy.moves import Entry, Move, Route
    from jobtaxonomy.occupations import Role
    from jobtaxonomy.records.records import Records
    from jobtaxonomy.wages import WageDistribution

__all__ = ["Kinship", "point"]


def __dir__() -> list[str]:
    return __all__


def point(pay: WageDistribution, at: int) -> float | None:
    """A published percentile; the 10th, 25th, 50th, 75th and 90th are numbers 0 to 4."""
    return pay.points[at].value


class Kinship:
    """The relations of all roles of a taxonomy, each computed when first asked for and then kept."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._pay: dict[str, WageDistribution | None] = {}
        self._entries: dict[str, Entry] = {}
        self._moves: dict[str, tuple[Move, ...]] = {}

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
    def _rated(self) -> tuple[Skill, ...]:
        return tuple(skill for skill in self._records.elements.values() if skill.kind in ("skill", "knowledge"))

    @cached_property
    def _vectors(self) -> dict[str, tuple[float, ...]]:
        """Importance and level of every rated element, each on 0..1, by role."""
        order = {skill.id: at for at, skill in enumerate(self._rated)}
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
        ratios = tuple(b / a if a and b else None for a, b in ((point(here, p), point(there, p)) for p in range(5)))
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

    @cached_property
    def _usual(self) -> tuple[float, ...]:
        columns = zip(*self._vectors.values(), strict=True)
        return tuple(sum(column) / len(self._vectors) for column in columns)

    def telling(self, role: Role, kind: str) -> tuple[Skill, ...]:
        """Skills or knowledge whose importance stands out most against the average of all roles."""
        vector = self._vectors.get(role.code)
        if vector is None:
            return ()
        excess = {skill: own - usual for skill, own, usual in zip(self._rated, vector, self._usual, strict=False)}
        return tuple(sorted((s for s in self._rated if s.kind == kind), key=lambda s: (-excess[s], s.id)))
