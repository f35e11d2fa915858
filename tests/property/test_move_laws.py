"""The laws of moves and routes between roles."""

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from jobtaxonomy.moves import COMPARABLE, HIGHER, KINDS, MAX_DISTANCE, Move, kind_of
from jobtaxonomy.occupations import Role
from jobtaxonomy.strategies.roles import roles


@given(roles())
def test_the_kind_of_a_move_agrees_with_its_pay_and_family(role: Role) -> None:
    for move in role.moves():
        family = move.start.family == move.end.family
        assert move.same_family == family
        assert move.pay_ratio == move.pay_ratios[2]
        if move.kind == "feeder":
            assert move.end == role
            assert move.pay_ratio >= HIGHER
        else:
            assert move.start == role
            assert move.kind == kind_of(move.pay_ratio, family)
            assert move.pay_ratio >= COMPARABLE


@given(roles())
def test_a_feeder_here_is_an_advancement_there_and_the_reverse(role: Role) -> None:
    for move in role.moves("feeder"):
        there = [other for other in move.start.moves() if other.end == role and other.kind != "feeder"]
        assert [other.kind for other in there] in (["advancement"], ["lateral advancement"])
        assert there[0].distance == move.distance
    for kind in ("advancement", "lateral advancement"):
        for move in role.moves(kind):
            assert role in [feeder.start for feeder in move.end.moves("feeder")]


@given(roles())
def test_a_move_is_realistic_and_leads_elsewhere_once(role: Role) -> None:
    moves = role.moves()
    out = [move.end for move in moves if move.kind != "feeder"]
    assert role not in out
    assert len(set(out)) == len(out)
    for move in moves:
        assert move.distance is None or 0 < move.distance <= MAX_DISTANCE
        assert move.zone_gap is None or abs(move.zone_gap) <= 1
        assert move.education_gap.years is None or move.education_gap.years <= 4


@given(roles())
def test_moves_come_by_kind_and_then_nearest_first(role: Role) -> None:
    keys = [(KINDS.index(m.kind), m.distance is None, m.distance or 0) for m in role.moves()]
    assert keys == sorted(keys)


@given(roles(), roles(), st.integers(1, 4), st.integers(1, 6))
def test_routes_are_chains_of_moves_that_repeat_no_role(a: Role, b: Role, limit: int, max_steps: int) -> None:
    if a == b:
        return
    routes = a.path_to(b, limit=limit, max_steps=max_steps)
    assert len(routes) <= limit
    between: list[Role] = []
    for route in routes:
        passed = route.roles
        assert passed[0] == a
        assert passed[-1] == b
        assert len(set(passed)) == len(passed)
        assert len(route.steps) <= max_steps
        for step, following in zip(route.steps, route.steps[1:], strict=False):
            assert step.end == following.start
        assert all(step in step.start.moves(step.kind) for step in route.steps)
        between.extend(passed[1:-1])
    assert len(set(between)) == len(between)


def cost(moves: Iterable[Move]) -> float:
    """What a route costs: a step 1, a tenth of distance as much, a year of study half."""
    return sum(
        1 + 10 * (0.15 if m.distance is None else m.distance) + max(m.education_gap.years or 0, 0) / 2 for m in moves
    )


@given(st.data())
def test_the_first_route_is_the_cheapest_and_none_costs_twice_as_much(data: st.DataObject) -> None:
    start = data.draw(roles())
    ways: dict[Role, list[float]] = {}
    for first in start.moves():
        if first.kind != "feeder":
            ways.setdefault(first.end, []).append(cost([first]))
            for second in first.end.moves():
                if second.kind != "feeder" and second.end != start:
                    ways.setdefault(second.end, []).append(cost([first, second]))
    if not ways:
        return
    end = data.draw(st.sampled_from(sorted(ways, key=lambda role: role.code)))
    routes = start.path_to(end, limit=4)
    costs = [cost(route.steps) for route in routes]
    assert costs[0] <= min(ways[end]) + 1e-9
    assert costs == sorted(costs)
    assert costs[-1] <= 2 * costs[0] + 1e-9


@given(roles(), roles())
def test_a_skill_gap_is_what_the_other_role_takes_beyond_this_one(a: Role, b: Role) -> None:
    levels = {rating.skill: rating.level or 0 for rating in a.skills()}
    needs = {rating.skill: rating for rating in b.skills()}
    for gap in a.skill_gap(b):
        assert gap.have == levels[gap.skill]
        assert gap.need == needs[gap.skill].level
        assert gap.gap > 0
        assert gap.importance >= 3
    assert a.skill_gap(a) == ()
