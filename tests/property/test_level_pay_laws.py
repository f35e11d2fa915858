"""Modelled pay: laws that hold for every focus, written or an occupation's own, in every area."""

from itertools import groupby, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

import jobtaxonomy as jt
from jobtaxonomy.errors import MissingWage
from jobtaxonomy.job_profiles import role_focus_key
from jobtaxonomy.modelled_pay import LEAST_STEP, LevelPay

WRITTEN = st.sampled_from(jt.focuses())
OWN = st.sampled_from([role_focus_key(code) for code, role in jt.roles().items() if role.wage_code])
AREAS = st.sampled_from([area.code for area in jt.areas()])


def pay(key: str, area: str) -> tuple[LevelPay, ...]:
    """Modelled pay, () where not even the major group has a figure in the area."""
    try:
        return jt.level_pay(key, area)
    except MissingWage:
        return ()


@given(WRITTEN, AREAS)
def test_a_written_focus_has_pay_at_each_of_its_levels_in_every_area(key: str, area: str) -> None:
    assert tuple(found.level for found in jt.level_pay(key, area)) == jt.focus(key).level_codes


@given(OWN)
def test_a_surveyed_occupation_has_pay_at_each_of_its_levels_in_the_nation(key: str) -> None:
    assert tuple(found.level for found in jt.level_pay(key)) == jt.focus(key).level_codes


@settings(max_examples=200)
@given(WRITTEN | OWN, AREAS)
def test_pay_rises_along_a_track(key: str, area: str) -> None:
    for _, track in groupby(pay(key, area), key=lambda found: found.level[0]):
        for lower, upper in pairwise(track):
            for end in ("minimum", "midpoint", "maximum"):
                # figures are rounded to ten dollars, or a cent
                assert getattr(upper.pay, end) > getattr(lower.pay, end) * (1 + LEAST_STEP / 2)


@given(WRITTEN | OWN, AREAS)
def test_pay_says_that_it_is_modelled(key: str, area: str) -> None:
    for found in pay(key, area):
        assert found.derived
        assert found.method.startswith("modelled")
        assert set(found.elsewhere) <= set(found.roles)
        assert found.code == f"{key}.{found.level}"
        assert jt.profile(found.code).expected_pay(area) == found
