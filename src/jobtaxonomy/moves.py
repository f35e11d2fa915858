"""Moves: from one role to the next, by pay and family, with the skills and schooling between them."""

from collections.abc import Callable, Iterable, Mapping
from math import inf
from typing import TYPE_CHECKING

from attrs import frozen

from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.requirements import schooling_years
from jobtaxonomy.shown import Shown

if TYPE_CHECKING:
    from jobtaxonomy.competencies import SkillGap
    from jobtaxonomy.occupations import Role

__all__ = [
    "COMPARABLE", "HIGHER", "KINDS", "MAX_DISTANCE", "MAX_DISTANCE_SUPPLEMENTAL", "PRIMARY", "EducationGap", "Entry",
    "Move", "Moves", "Route", "find_routes", "kind_of", "realistic", "select",
]  # fmt: skip


def __dir__() -> list[str]:
    return __all__


#: The kinds of move: up or level in pay, inside the family or out of it; and where people come from.
KINDS = ("advancement", "lateral advancement", "similar", "lateral transition", "feeder")
#: Median pay from this ratio on is higher; below COMPARABLE it is lower, and not a move one plans.
HIGHER, COMPARABLE = 1.10, 0.90
#: Roles whose skills are further apart are not one step from each other. Of O*NET's primary related
#: roles 98 in 100 are nearer than the first figure, and 46 in 100 of its supplemental ones than the
#: second; of all pairs 69 and 95 in 100 are further.
MAX_DISTANCE, MAX_DISTANCE_SUPPLEMENTAL = 0.19, 0.13
#: O*NET's first ten related roles are its primary ones.
PRIMARY = 10

_DOCTORATE = "doctoral or professional degree"


@frozen
class Entry:
    """What BLS assigns for entry to an occupation: education, related experience, training."""

    education: str | None = None
    experience: str | None = None
    training: str | None = None


@frozen
class EducationGap:
    """Entry education here and there, and the years of study between them: above 0 is more to learn."""

    have: str | None
    need: str | None
    years: int | None


def _gap(start: Entry, end: Entry) -> EducationGap:
    have, need = (schooling_years(entry.education or "") for entry in (start, end))
    return EducationGap(start.education, end.education, None if have is None or need is None else need - have)


@frozen
class Move(Shown):
    """A step from `start` to `end`.

    kind: one of KINDS; a "feeder" is an advancement into the role that was asked, so it starts
    elsewhere. distance: between the skills and knowledge of the two, 0 (alike) to 1; None where one
    is not rated. pay_ratio: median pay of `end` over that of `start`; pay_ratios: the same at the
    published percentiles 10, 25, 50, 75 and 90, None where withheld. same_family: whether both sit
    in one major group of SOC. rank: the place O*NET gives `end` among the roles related to `start`,
    None where only the reverse is listed.
    """

    start: "Role"
    end: "Role"
    kind: str
    distance: float | None
    pay_ratio: float
    pay_ratios: tuple[float | None, ...]
    same_family: bool
    rank: int | None
    education_gap: EducationGap

    def __repr__(self) -> str:
        return f"Move({self.start.code!r}, {self.end.code!r}, {self.kind!r})"

    @property
    def role(self) -> "Role":
        """The other role: where the move leads, or, for a feeder, where it comes from."""
        return self.start if self.kind == "feeder" else self.end

    @property
    def probability_higher(self) -> float:
        """The chance that a random worker of `end` earns more than one of `start`, in the nation."""
        from jobtaxonomy.wages.comparison import probability_above

        here, there = self.start.wages(), self.end.wages()
        if here.period != there.period:
            here, there = (role.wages(period="hour") for role in (self.start, self.end))
        return probability_above(there, here)

    @property
    def skill_gaps(self) -> "tuple[SkillGap, ...]":
        """Skills and knowledge that `end` takes at a higher level, the largest need first."""
        return self.start.skill_gap(self.end)

    @property
    def zone_gap(self) -> int | None:
        """Job zones to climb; None where one is not rated."""
        zones = (self.start.job_zone, self.end.job_zone)
        return None if zones[0] is None or zones[1] is None else zones[1] - zones[0]

    @property
    def why(self) -> tuple[str, ...]:
        """What speaks for the move and what stands in its way, as short sentences."""
        start, end = self.start, self.end
        reasons = [f"median pay is {self.pay_ratio:.2f} times that of {start.title}"]
        if start.wage_code == end.wage_code:
            reasons[0] = "pay is published for the two together, so it does not tell them apart"
        if not self.same_family:
            reasons.append(f"another family: {end.family.title}")
        if self.rank is not None:
            reasons.append(f"number {self.rank} of O*NET's related roles")
        if self.distance is not None:
            reasons.append(f"skills are {self.distance:.2f} apart, on a scale of 0 to 1")
        gap = self.education_gap
        if gap.years and gap.years > 0:
            reasons.append(f"entry takes {gap.need}, against {gap.have}: about {gap.years} more years of study")
        if self.zone_gap and self.zone_gap > 0:
            reasons.append("more preparation: one job zone up")
        return tuple(reasons)


class Moves(tuple[Move, ...], Shown):
    """Moves, by kind and the nearest first: a tuple in every way, that can also be shown."""

    __slots__ = ()


def kind_of(pay_ratio: float, same_family: bool) -> str | None:
    """The kind of a move out of a role; None where pay falls below COMPARABLE.

    Advancement is higher pay in the family, lateral advancement higher pay outside it, similar
    and lateral transition comparable pay inside and outside: the four ways in which labour-market
    analysts usually sort moves.

    >>> kind_of(1.3, True), kind_of(1.3, False), kind_of(0.95, True), kind_of(0.95, False), kind_of(0.8, True)
    ('advancement', 'lateral advancement', 'similar', 'lateral transition', None)
    """
    if pay_ratio >= HIGHER:
        return "advancement" if same_family else "lateral advancement"
    if pay_ratio >= COMPARABLE:
        return "similar" if same_family else "lateral transition"
    return None


def realistic(
    start: "Role", end: "Role", here: Entry, there: Entry, distance: float | None, primary: bool
) -> EducationGap | None:
    """The education gap of a step that people can take between two jobs; None where they cannot.

    `primary` is whether either role is among O*NET's ten nearest to the other. Skills at most
    MAX_DISTANCE apart, MAX_DISTANCE_SUPPLEMENTAL where not primary; where one role is not rated, only
    primary ones. At most one job zone up or down; at most two more years of study, or three inside the
    family, or four where experience in a related occupation counts for entry; and no doctorate or
    residency on the way, unless both roles sit in one broad group of SOC.
    """
    if not primary and (distance is None or distance > MAX_DISTANCE_SUPPLEMENTAL):
        return None
    if distance is not None and distance > MAX_DISTANCE:
        return None
    if start.job_zone and end.job_zone and abs(end.job_zone - start.job_zone) > 1:
        return None
    gap = _gap(here, there)
    learned_at_work = there.experience not in (None, "none")
    most = 4 if learned_at_work else 3 if start.soc[:2] == end.soc[:2] else 2
    if gap.years is not None and gap.years > most:
        return None
    same_broad = start.soc[:6] == end.soc[:6]
    if there.education == _DOCTORATE and not same_broad:
        residency = there.training == "internship/residency"
        if here.education != _DOCTORATE or residency:
            return None
    return gap


def select(moves: Iterable[Move], kind: str | None = None, limit: int | None = None) -> Moves:
    """The moves of one kind, or all; at most `limit` of each kind."""
    if kind is not None and kind not in KINDS:
        raise InvalidQuery(kind, f"a kind of move is one of {', '.join(KINDS)}")
    if limit is not None and (isinstance(limit, bool) or limit < 1):
        raise InvalidQuery(limit, "a limit is 1 or more")
    seen: dict[str, int] = dict.fromkeys(KINDS, 0)
    chosen: list[Move] = []
    for move in moves:
        seen[move.kind] += 1
        if kind in (None, move.kind) and (limit is None or seen[move.kind] <= limit):
            chosen.append(move)
    return Moves(chosen)


@frozen
class Route(Shown):
    """Steps from one role to another, each a realistic move; no role comes twice."""

    steps: tuple[Move, ...]

    def __repr__(self) -> str:
        return f"Route({', '.join(repr(role.code) for role in self.roles)})"

    @property
    def roles(self) -> "tuple[Role, ...]":
        """The roles passed, from the start to the end."""
        return (self.steps[0].start, *(step.end for step in self.steps))

    @property
    def pay_ratio(self) -> float:
        """Median pay at the end over that at the start."""
        ratio = 1.0
        for step in self.steps:
            ratio *= step.pay_ratio
        return ratio

    def __str__(self) -> str:
        return " > ".join(role.singular for role in self.roles)


def _cost(move: Move) -> float:
    # unrated pairs count as distant
    study = max(move.education_gap.years or 0, 0)
    return 1 + 10 * (0.15 if move.distance is None else move.distance) + study / 2


def find_routes(
    start: str, end: str, moves_of: Callable[[str], Iterable[Move]], *, limit: int = 3, max_steps: int = 6
) -> tuple[Route, ...]:
    """The cheapest route between two role codes and others that share no role between the ends with it.

    A step costs 1, as much again for each tenth of distance, and half for each year of study. Routes
    that cost more than twice the cheapest, or take more than `max_steps`, are left out; () where there
    is none.
    """
    if start == end:
        raise InvalidQuery(start, "a route leads to another role")
    if isinstance(limit, bool) or limit < 1 or isinstance(max_steps, bool) or max_steps < 1:
        raise InvalidQuery((limit, max_steps), "limit and max_steps are 1 or more")
    found: list[Route] = []
    barred: set[str] = set()
    direct = True
    best = inf
    while len(found) < limit:
        steps = _cheapest(start, end, moves_of, barred, direct, max_steps)
        if steps is None:
            break
        cost = sum(map(_cost, steps))
        best = min(best, cost)
        if cost > 2 * best:
            break
        found.append(Route(steps))
        direct = direct and len(steps) > 1
        barred |= {step.end.code for step in steps[:-1]}
    return tuple(found)


def _cheapest(
    start: str, end: str, moves_of: Callable[[str], Iterable[Move]], barred: set[str], direct: bool, max_steps: int
) -> tuple[Move, ...] | None:
    from heapq import heappop, heappush

    # a state is a role and the number of steps taken: the cheapest way may be too long
    queue: list[tuple[float, int, str]] = [(0.0, 0, start)]
    done: dict[str, int] = {}
    into: dict[tuple[str, int], Move] = {}
    cost_of: dict[tuple[str, int], float] = {(start, 0): 0.0}
    while queue:
        cost, count, code = heappop(queue)
        if code == end:
            return _trace(into, code, count)
        if done.get(code, max_steps + 1) <= count or count == max_steps:
            continue
        done[code] = count
        for move in moves_of(code):
            to = move.end.code
            if move.kind == "feeder" or to in barred or to == start or (to == end and code == start and not direct):
                continue
            state, total = (to, count + 1), cost + _cost(move)
            if done.get(to, max_steps + 1) > count + 1 and total < cost_of.get(state, inf):
                cost_of[state], into[state] = total, move
                heappush(queue, (total, count + 1, to))
    return None


def _trace(into: Mapping[tuple[str, int], Move], code: str, count: int) -> tuple[Move, ...]:
    steps: list[Move] = []
    while count:
        move = into[code, count]
        steps.append(move)
        code, count = move.start.code, count - 1
    return tuple(reversed(steps))
