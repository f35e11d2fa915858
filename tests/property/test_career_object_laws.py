"""The objects of a career page are values, and agree with the tables they come from."""

import copy
import pickle

from hypothesis import given
from hypothesis import strategies as st

from jobtaxonomy.career.fit import congruence
from jobtaxonomy.career.variation import spread
from jobtaxonomy.occupations import Role
from jobtaxonomy.strategies.roles import roles

CODES = st.permutations("RIASEC").map(lambda letters: "".join(letters[:3]))
PAY = st.floats(1, 1e6)
CELLS = st.lists(st.tuples(st.text("abc", min_size=1), st.none() | PAY, st.none() | st.integers(0, 10**6)), max_size=12)


@given(roles(), st.data())
def test_pickle_copy_and_hash_agree_with_equality(role: Role, data: st.DataObject) -> None:
    several = [role.activities(), role.abilities(), role.tools(), role.work_styles(), role.industries(),
               role.things_that_vary(), role.vintages(), role.moves(limit=1)]  # fmt: skip
    single = [role.work, role.interests, role.work_values, role.narrative, role.exposure, role.ai_resilience(),
              role.fit_check()]  # fmt: skip
    values = [*(value for found in several for value in found[:2]), *(value for value in single if value is not None)]
    value = data.draw(st.sampled_from(values))
    for twin in (pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)):
        assert twin == value
        assert hash(twin) == hash(value)


@given(roles(), st.sampled_from([2, 3, 4]))
def test_an_industry_has_part_of_the_jobs_and_a_ratio_of_the_median(role: Role, depth: int) -> None:
    found = role.industries(depth)
    assert len({row.code for row in found}) == len(found)
    for row in found:
        assert row.depth == depth
        assert row.share is None or 0 <= row.share <= 1.01
        if row.ratio is not None:
            whole = role.wages().points[2].value
            assert row.median is not None
            assert whole is not None
            assert abs(row.ratio * whole - row.median) < 0.01


@given(CODES, CODES)
def test_congruence_is_symmetric_bounded_and_full_for_the_same_code(a: str, b: str) -> None:
    assert 0 <= congruence(a, b) <= 18
    assert congruence(a, b) == congruence(b, a)
    assert (congruence(a, b) == 18) == (a == b)


@given(CELLS)
def test_the_spread_of_cells_bounds_every_one_of_them(cells: list[tuple[str, float | None, int | None]]) -> None:
    found = spread("state", cells, "year")
    known = [pay for _, pay, _ in cells if pay is not None]
    if found is None:
        assert len(known) < 2
        return
    assert (found.cells, found.unreleased) == (len(known), len(cells) - len(known))
    assert (found.lowest[1], found.highest[1]) == (min(known), max(known))
    assert found.ratio >= 1
    assert found.middle_ratio is None or 1 <= found.middle_ratio <= found.ratio


@given(roles())
def test_a_person_at_a_role_s_own_levels_meets_all_of_it(role: Role) -> None:
    levels = {r.skill.id: r.level for r in role.skills() if r.level is not None}
    found = role.fit_check(levels)
    assert found.short == ()
    assert found.not_given == ()
    assert found.share_met in (1, None)
    assert (found.share_met is None) == (found.met == ())
