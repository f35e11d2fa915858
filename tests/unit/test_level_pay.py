"""Pay by level: the slice of a level, rising tracks, areas where a wage is missing; and the matrix."""

from itertools import groupby, pairwise
from types import SimpleNamespace
from typing import Any

import pytest

import jobtaxonomy as jt
from jobtaxonomy.errors import MissingWage, UnknownProfile
from jobtaxonomy.job_profiles import Focus, FocusLevel, role_focus_key
from jobtaxonomy.levelling import LevelFramework
from jobtaxonomy.matrices import matrix
from jobtaxonomy.modelled_pay import LEAST_STEP, LevelPay, level_pay, standing
from jobtaxonomy.wages import WageDistribution
from jobtaxonomy.wages.area import Area

LEVELS = LevelFramework.of(jt.levels(), jt.tracks())
NATION, TOWN = Area("US", "United States", "nation"), Area("99", "Town", "metro", "MI")


class Market:
    """Roles with a straight wage curve from `low`, 10,000 to the decile, in the nation and where `here` says."""

    def __init__(self, lows: dict[str, float], here: dict[str, float] | None = None) -> None:
        self.lows = {NATION: lows, TOWN: here or {}}

    def __call__(self, code: str) -> Any:
        return SimpleNamespace(code=code, title="Welders", job_zone=2, wages=lambda area: self.wages(code, area))

    def wages(self, code: str, area: str) -> WageDistribution:
        place = NATION if area == "US" else TOWN
        if code not in self.lows[place]:
            raise MissingWage(code, "nobody asked")
        low = self.lows[place][code]
        points = {q / 100: low + 1_000 * q for q in (10, 25, 50, 75, 90)}
        return WageDistribution.from_percentiles(points, area=place)


def focus(**levels: tuple[str, ...]) -> Focus:
    content = tuple(FocusLevel(code, roles) for code, roles in levels.items())
    return Focus("CAST", "X", "Casting", "Casting", "", ("PROD", "CAST", "X"), content)


def test_a_level_is_read_in_the_middle_of_its_slice() -> None:
    assert standing(2, [1, 2, 3, 4]) == (0.125, 0.375, 0.625)
    assert standing(9, [9]) == (0.05, 0.5, 0.95)
    assert standing(5, [1, 2]) == standing(5, [1, 2, 5])


def test_pay_of_a_role_alone_on_its_track_is_its_quantile() -> None:
    # S1 to S4 are the four levels of a role of job zone 2: S2 is the second of four
    (found,) = level_pay(focus(S2=("51-4121.00",)), LEVELS, Market({"51-4121.00": 20_000}))
    assert found.quantiles == (0.125, 0.375, 0.625)
    assert found.pay.midpoint == pytest.approx(57_500, abs=300)
    assert found.adjustment == pytest.approx(1)
    assert found.derived
    assert found.method.startswith("modelled")


def test_a_track_rises_where_its_occupations_do_not() -> None:
    market = Market({"51-4121.00": 80_000, "51-4122.00": 20_000})
    lower, upper = level_pay(focus(S2=("51-4121.00",), S3=("51-4122.00",)), LEVELS, market)
    assert upper.pay.midpoint / lower.pay.midpoint == pytest.approx(1 + LEAST_STEP, rel=1e-3)
    assert lower.adjustment < 1 < upper.adjustment
    assert lower.adjustment * upper.adjustment == pytest.approx(1)


def test_a_missing_local_wage_is_brought_from_the_nation() -> None:
    nation = {"51-4121.00": 20_000.0, "51-4122.00": 20_000.0}
    half = Market(nation, {"51-4121.00": 55_000})
    first, second = level_pay(focus(S2=("51-4121.00",), S4=("51-4122.00",)), LEVELS, half, "Town")
    assert (first.elsewhere, second.elsewhere) == ((), ("51-4122.00",))
    # medians: 105,000 in the town, 70,000 in the nation
    whole = level_pay(focus(S4=("51-4122.00",)), LEVELS, half)[0].pay.midpoint
    assert second.pay.midpoint == pytest.approx(1.5 * whole, rel=1e-3)


def test_where_no_occupation_is_published_the_group_brings_pay_there() -> None:
    market = Market({"51-4121.00": 20_000})

    def groups(group: str, area: str) -> Any:
        if group != "00-0000":
            raise MissingWage(group, "nobody asked")
        return SimpleNamespace(median=90 if area == "Town" else 100)

    whole = level_pay(focus(S2=("51-4121.00",)), LEVELS, market)[0]
    (brought,) = level_pay(focus(S2=("51-4121.00",)), LEVELS, market, "Town", groups=groups)
    assert brought.pay.midpoint == pytest.approx(0.9 * whole.pay.midpoint, abs=10)
    assert (whole.elsewhere, brought.elsewhere) == ((), ("51-4121.00",))
    with pytest.raises(MissingWage, match="Town"):
        level_pay(focus(S2=("51-4121.00",)), LEVELS, market, "Town")


def test_no_wage_at_all_is_said_with_its_reason() -> None:
    with pytest.raises(MissingWage, match="nobody asked"):
        level_pay(focus(S2=("51-4121.00",)), LEVELS, Market({}))
    with pytest.raises(MissingWage, match="armed forces"):
        jt.profile("MILI.551016.M3").expected_pay()


def test_work_paid_by_the_hour_is_modelled_by_the_hour() -> None:
    found = jt.level_pay("ARTS.272011")
    assert {pay.pay.period for pay in found} == {"hour"}


def test_a_profile_has_the_pay_of_its_level() -> None:
    for pay in jt.level_pay("MANUF.OPSLEAD", "MI"):
        assert jt.profile(pay.code).expected_pay("MI") == pay
    assert jt.profile("MGMT.113051.S1").expected_pay() is None


def test_every_role_has_pay_at_its_levels_or_a_reason() -> None:
    """Legislators, fishing and hunting, and the armed forces are in no wage survey."""
    unpaid = []
    for code, role in jt.roles().items():
        key = role_focus_key(code)
        try:
            found = jt.level_pay(key)
        except MissingWage:
            unpaid.append(role.soc)
        else:
            assert tuple(pay.level for pay in found) == jt.focus(key).level_codes
    assert {soc for soc in unpaid if not soc.startswith("55")} == {"11-1031", "45-3031"}
    assert all(jt.role(soc).wage_code is None for soc in unpaid)


@pytest.mark.parametrize("area", ["US", "MI", "Detroit"])
def test_every_bundled_track_rises(area: str) -> None:
    for key in jt.focuses():
        found = level_pay(jt.focus(key), LEVELS, jt.role, area)
        assert all(0 < pay.pay.minimum <= pay.pay.midpoint <= pay.pay.maximum for pay in found)
        for _, chain in groupby(found, key=lambda pay: LEVELS[pay.level].track):
            for lower, upper in pairwise(chain):
                assert lower.pay.minimum < upper.pay.minimum
                assert lower.pay.midpoint < upper.pay.midpoint
                assert lower.pay.maximum < upper.pay.maximum


def test_ranges_are_values() -> None:
    once, again = (level_pay(jt.focus("MANUF.OPSLEAD"), LEVELS, jt.role) for _ in range(2))
    assert once == again
    assert len({*once, *again}) == len(once)
    assert isinstance(once[0], LevelPay)


def test_the_matrix_sets_every_profile_at_its_grade() -> None:
    focuses = [jt.focus(key) for key in jt.focuses()]
    for function in {focus.function for focus in focuses}:
        found = matrix(function.lower(), focuses, LEVELS)
        placed = [code for grade in found.grades for code in found.at(grade)]
        own = [f"{focus.key}.{code}" for focus in focuses if focus.function == function for code in focus.level_codes]
        assert sorted(placed) == sorted(own)
        assert all(LEVELS[code[-2:]].grade == grade for grade in found.grades for code in found.at(grade))
    assert found.at(0) == ()
    with pytest.raises(UnknownProfile, match="MANUF"):
        matrix("MANUFF", focuses, LEVELS)
