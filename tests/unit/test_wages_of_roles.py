"""Published wages by role, area, industry and release."""

import math

import pytest

import jobtaxonomy as jt
from jobtaxonomy.errors import InvalidQuery

MANAGER = jt.role("11-3051")


def test_the_nation_in_both_units() -> None:
    pay = MANAGER.wages()
    assert [pay.ppf(p) for p in (0.1, 0.25, 0.5, 0.75, 0.9)] == [78_000, 98_160, 126_060, 161_880, 205_520]
    assert pay.counterpart is not None
    assert pay.counterpart.ppf(0.5) == 60.61
    assert MANAGER.wages(period="hour") == pay.counterpart
    assert pay.source is not None
    assert (pay.as_of, pay.source.id, pay.employment, pay.mean_rse_percent) == (
        "2025-05",
        "oews-2025-05",
        246_250,
        0.3,
    )


def test_history_with_its_seam() -> None:
    history = {pay.as_of: pay for pay in MANAGER.wage_history()}
    medians = [float(pay.median) for pay in history.values()]
    assert medians == [100_580, 103_380, 105_480, 108_790, 103_150, 107_560, 116_970, 121_440, 126_060]
    assert [month for month, pay in history.items() if pay.note] == ["2019-05", "2021-05"]


def test_seed_figures_at_their_vintages() -> None:
    pay = MANAGER.wages(as_of="2023-05")
    assert [p.value for p in pay.points] == [72_010, 91_590, 116_970, 151_220, 190_480]
    assert MANAGER.wages(as_of="2020", period="hour").ppf(0.5) == 52.30


def test_top_codes_are_bounds() -> None:
    top = jt.role("11-1011").wages(as_of="2024-05").points[-1]
    assert (top.state, top.value) == ("top-coded", 239_200)
    assert jt.role("11-1011").wages(as_of="2017-05").points[-1].value == 208_000


@pytest.mark.parametrize("text", ["MI", "mi", "Michigan", " michigan "])
def test_states(text: str) -> None:
    assert jt.area(text).code == "MI"


@pytest.mark.parametrize("text", ["19820", "0019820", "Detroit", "Detroit-Warren-Dearborn, MI"])
def test_metros(text: str) -> None:
    assert jt.area(text).code == "19820"


def test_area_misses() -> None:
    with pytest.raises(jt.AmbiguousArea, match="Portland-South Portland"):
        jt.area("Portland")
    with pytest.raises(jt.UnknownArea, match="Springfield"):
        jt.area("Springfeild")


def test_counts_of_areas() -> None:
    kinds = [area.kind for area in jt.areas()]
    assert (kinds.count("nation"), kinds.count("state"), kinds.count("metro") + kinds.count("nonmetro")) == (
        1,
        54,
        528,
    )
    assert {area.state for area in jt.areas(state="mi")} == {"MI"}


def test_industry() -> None:
    pay = MANAGER.wages(industry="336100")
    assert pay.industry is not None
    assert "Motor Vehicle Manufacturing" in pay.industry
    assert MANAGER.wages(industry="3361") == pay


@pytest.mark.parametrize(("kwargs", "reason"), [
    ({"area": "MI", "as_of": "2020-05"}, "whole nation only"),
    ({"area": "MI", "industry": "3361"}, "by industry"),
])  # fmt: skip
def test_cells_that_do_not_exist(kwargs: dict[str, str], reason: str) -> None:
    with pytest.raises(jt.MissingWage, match=reason) as caught:
        MANAGER.wages(**kwargs)
    assert caught.value.nearest


def test_a_missing_local_cell_points_to_its_state() -> None:
    with pytest.raises(jt.MissingWage, match="no cell is published") as caught:
        jt.role("19-3022").wages("Flint, MI")
    assert caught.value.nearest[-1] == "the nation (US)"


def test_hourly_only_and_annual_only() -> None:
    actors = jt.role("27-2011")
    assert actors.wages().period == "hour"
    with pytest.raises(jt.MissingWage, match="by the hour only"):
        actors.wages(period="year")
    with pytest.raises(jt.MissingWage, match="by the year only"):
        jt.role("25-2021").wages(period="hour")


@pytest.mark.parametrize(("kwargs", "match"), [({"as_of": "1999"}, "2017-05"), ({"period": "week"}, "'hour'"),
                                               ({"industry": "motors"}, "Motor")])  # fmt: skip
def test_bad_questions(kwargs: dict[str, str], match: str) -> None:
    with pytest.raises(InvalidQuery, match=match):
        MANAGER.wages(**kwargs)


def test_the_table_agrees_with_the_objects() -> None:
    table = jt.wage_table(["11-3051", "27-2011", "29-1141"], ["US", "MI", "Detroit"], percentiles=[10, 50, 60, 90])
    assert len(table["role"]) == 8 or len(table["role"]) == 9
    for at in range(len(table["role"])):
        if math.isnan(table["p50"][at]):
            continue
        pay = jt.role(table["role"][at]).wages(str(table["area"][at]), period="year")
        for q in (10, 50, 60, 90):
            assert table[f"p{q}"][at] == pytest.approx(pay.percentile(q), rel=1e-9)
        assert table["mean"][at] == pay.published_mean


def test_the_table_extrapolates_below_a_top_code_as_the_object_does() -> None:
    table = jt.wage_table(["29-1211", "29-1215", "11-1011"], ["states", "metros"], percentiles=[5, 90, 97])
    checked = 0
    for at, area in enumerate(table["area"]):
        try:
            pay = jt.role(str(table["role"][at])).wages(str(area))
        except jt.MissingWage:
            continue
        bounds = [point.probability for point in pay.points if point.state == "top-coded"]
        if bounds and len(bounds) < 4:
            assert table["p5"][at] == pytest.approx(pay.ppf(0.05), rel=1e-9)
            assert table["p97"][at] == pytest.approx(pay.ppf(0.97), rel=1e-9)
            assert math.isnan(table["p90"][at]) == (0.9 in bounds)
            checked += 1
    assert checked > 0


def test_the_hourly_table() -> None:
    table = jt.wage_table(["27-2011", "11-3051"], ["US"], period="hour")
    assert table["p50"].tolist() == [29.05, 60.61]


def test_military_roles_say_why() -> None:
    with pytest.raises(jt.MissingWage, match="armed forces"):
        jt.role("55-1011").wages()
