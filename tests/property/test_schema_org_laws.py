"""schema.org out and in: what is written is what is read, however the page carries it."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

import jobtaxonomy as jt
from jobtaxonomy.exchange.schema_org import enrich, occupation, salary
from jobtaxonomy.exchange.schema_org_pages import read_page
from jobtaxonomy.occupations import Role
from jobtaxonomy.strategies.roles import roles
from jobtaxonomy.strategies.wages import wage_distributions
from jobtaxonomy.wages import WageDistribution
from jobtaxonomy.wages.market import PayRange
from jobtaxonomy.wages.points import WagePoint

PERIODS = st.sampled_from(["year", "month", "week", "day", "hour"])


def as_html(document: Any) -> str:
    text = json.dumps(document).replace("</", "<\\/")
    return (
        f"<!doctype html><p>1 < 2</p><script>var a = '{{}}'</script><script type='Application/LD+JSON'>{text}</script>"
    )


#: the ways in which a page may carry one document
CARRIERS = st.sampled_from([
    lambda document: document,
    json.dumps,
    as_html,
    lambda document: [{"@type": "WebPage"}, document],
    lambda document: {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"}, document]},
    lambda document: json.dumps({"@type": ["WebPage"], "mainEntity": document}, indent=1),
])  # fmt: skip


@given(wage_distributions(), PERIODS, CARRIERS)
def test_a_distribution_that_is_written_is_read_back(wages: WageDistribution, period: str, carry: Any) -> None:
    written = wages.per(period)
    page = {"@type": "Occupation", "name": "Anything", "estimatedSalary": salary(written)}
    (found,) = read_page(carry(page))
    assert found.distribution is not None
    # a reader takes what a page states as published, however it was computed
    exact = tuple(WagePoint(point.probability, point.value) for point in written.points if point.exact)
    assert found.distribution.points == exact
    assert (found.distribution.currency, found.distribution.period) == (written.currency, written.period)
    assert (found.label, found.range) == ("Anything", None)


@given(roles(), CARRIERS)
def test_an_occupation_that_is_written_is_read_back(role: Role, carry: Any) -> None:
    areas = ("US", "MI")
    page = occupation(role, areas=areas)
    wages = []
    for area in areas:
        try:
            wages.append(role.wages(area))
        except jt.MissingWage:
            continue
    if any(sum(point.state == "published" for point in one.points) < 2 for one in wages):
        return
    found = read_page(carry(page))
    assert [one.distribution and one.distribution.points for one in found] == [
        tuple(point for point in one.points if point.state == "published") for one in wages
    ]
    assert {one.label for one in found} <= {role.singular}
    if len(wages) == len(areas):
        assert [one.place for one in found] == [one.area and one.area.name for one in wages]


@given(st.floats(1, 1e6), st.floats(1, 3), PERIODS, CARRIERS)
def test_a_range_stays_what_it_is(low: float, growth: float, period: str, carry: Any) -> None:
    high = low * growth
    value = {"@type": "QuantitativeValue", "minValue": low, "maxValue": high, "unitText": period.upper()}
    posting = {"@type": "JobPosting", "title": "Anything",
               "baseSalary": {"@type": "MonetaryAmount", "currency": "EUR", "value": value}}  # fmt: skip
    page = carry(enrich(posting, jt.role("11-3051")))
    first = read_page(page)[0]
    assert first.range == PayRange(low, high, currency="EUR", period=period)
