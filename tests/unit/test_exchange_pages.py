"""Pages of other people: every way to state pay that schema.org has, and every fault with its path."""

import json
from typing import Any

import pytest

from jobtaxonomy.errors import InvalidFile
from jobtaxonomy.exchange.schema_org_pages import read_page
from jobtaxonomy.wages.market import PayRange


def posting(salary: Any, **others: Any) -> dict[str, Any]:
    return {"@context": "https://schema.org/", "@type": "JobPosting", "title": "Welder", "baseSalary": salary, **others}


def amount(**value: Any) -> dict[str, Any]:
    return {"@type": "MonetaryAmount", "currency": "USD", "value": {"@type": "QuantitativeValue", **value}}


def faults(page: Any) -> tuple[str, ...]:
    with pytest.raises(InvalidFile) as error:
        read_page(page)
    return error.value.faults


@pytest.mark.parametrize(("page", "pay"), [
    (posting(amount(value=50_000, unitText="YEAR")), PayRange(50_000, 50_000)),
    (posting(amount(minValue="20.5", maxValue=30, unitText="Hour")), PayRange(20.5, 30, period="hour")),
    (posting(amount(minValue=20, maxValue=30, unitCode="HUR")), PayRange(20, 30, period="hour")),
    (posting({"currency": "EUR", "minValue": 3_000, "maxValue": 4_000, "unitText": "MONTH"}),
     PayRange(3_000, 4_000, currency="EUR", period="month")),
    (posting({"value": "900", "unitText": "WEEK"}, salaryCurrency="GBP"),
     PayRange(900, 900, currency="GBP", period="week")),
    (posting(amount(minValue=20, maxValue=30, duration="P14D")), PayRange(20, 30, period="every_two_weeks")),
    ({"@type": "http://schema.org/JobPosting", "estimatedSalary": [amount(value=9, unitText="DAY")]},
     PayRange(9, 9, period="day")),
    ({"@type": ["Thing", "schema:Occupation"], "estimatedSalary": amount(value=9, unitText="DAY")},
     PayRange(9, 9, period="day")),
])  # fmt: skip
def test_ways_to_state_a_range(page: Any, pay: PayRange) -> None:
    assert [found.range for found in read_page(page)] == [pay]
    assert read_page(json.dumps(page)) == read_page(page)


def test_parts_that_stand_apart_are_found_by_their_id() -> None:
    page = {"@graph": [
        {"@type": "JobPosting", "title": "Welder", "baseSalary": {"@id": "#pay"}, "jobLocation": {"@id": "#here"}},
        {"@id": "#pay", "@type": "MonetaryAmount", "currency": "USD", "value": {"@id": "#figure"}},
        {"@id": "#figure", "@type": "QuantitativeValue", "minValue": 20, "maxValue": 30, "unitText": "HOUR"},
        {"@id": "#here", "@type": "Place", "address": {"addressLocality": "Flint", "addressRegion": "MI",
                                                      "addressCountry": {"@type": "Country", "name": "US"}}},
    ]}  # fmt: skip
    (found,) = read_page(page)
    assert found.range == PayRange(20, 30, period="hour")
    assert (found.path, found.label, found.place) == ("$.@graph[0].baseSalary", "Welder", "Flint, MI, US")


def test_several_salaries_and_places_belong_together_one_by_one() -> None:
    salaries = [amount(value=pay, unitText="YEAR") for pay in (50_000, 60_000)]
    places = [{"@type": "State", "name": name} for name in ("Michigan", "Ohio")]
    page = {"@type": "Occupation", "name": "Welder", "estimatedSalary": salaries}
    assert [one.place for one in read_page({**page, "occupationLocation": places})] == ["Michigan", "Ohio"]
    assert [one.place for one in read_page({**page, "occupationLocation": places[0]})] == ["Michigan"] * 2
    assert [one.place for one in read_page({**page, "occupationLocation": [*places, "Iowa"]})] == [None] * 2
    assert [one.path for one in read_page(page)] == ["$.estimatedSalary[0]", "$.estimatedSalary[1]"]


def test_pages_without_pay_say_nothing() -> None:
    assert read_page({"@type": "JobPosting", "title": "Welder"}) == ()
    assert read_page(posting(None)) == ()
    assert read_page("<html><body>Nothing here</body></html>") == ()
    assert read_page({"@type": "Product", "baseSalary": amount(value=5)}) == ()


def test_several_blocks_of_a_page() -> None:
    blocks = [posting(amount(value=pay, unitText="YEAR")) for pay in (50_000, 60_000)]
    html = "".join(f'<script type="application/ld+json; charset=utf-8">{json.dumps(one)}</script>' for one in blocks)
    assert [found.path for found in read_page(f"<html>{html}</html>")] == [
        "script[0].baseSalary", "script[1].baseSalary",
    ]  # fmt: skip


def test_every_fault_is_told_at_once_with_its_path() -> None:
    distribution = {"@type": "MonetaryAmountDistribution", "currency": "usd", "duration": "P2Y", "median": "a lot"}
    page = [
        posting({"@type": "MonetaryAmount", "value": {"minValue": "70,000", "unitText": "YEARLY"}}),
        {"@type": "Occupation", "estimatedSalary": [distribution, True]},
    ]
    assert faults(page) == (
        "$[0].baseSalary: no currency is stated",
        "$[0].baseSalary.value.unitText: 'YEARLY': one of HOUR, DAY, WEEK, MONTH, YEAR",
        "$[0].baseSalary.value.minValue: '70,000' is not a number",
        "$[1].estimatedSalary[0].currency: 'usd': a currency is an ISO 4217 code of three capital letters, "
        "such as 'USD'",
        "$[1].estimatedSalary[0].duration: 'P2Y': one of PT1H, P1D, P1W, P7D, P2W, P14D, P1M, P3M, P6M, P1Y, P12M",
        "$[1].estimatedSalary[0].median: 'a lot' is not a number",
        "$[1].estimatedSalary[1]: no currency is stated",
        "$[1].estimatedSalary[1]: no period is stated: duration, unitText or unitCode",
        "$[1].estimatedSalary[1].value: True is not a number",
    )


@pytest.mark.parametrize(("page", "fault"), [
    (posting(amount(minValue=50, unitText="YEAR")), "an amount has a value, or a minValue and a maxValue"),
    (posting(amount(minValue=50, value=60, unitText="YEAR")), "an amount has a value, or a minValue and a maxValue"),
    (posting(amount(minValue=50, maxValue=40, unitText="YEAR")), "a range rises"),
    (posting(amount(value=0, unitText="YEAR")), "above 0"),
    (posting(amount(value=10**400, unitText="YEAR")), "is not a number"),
    (posting(amount(value=50, unitText="YEAR", duration="PT1H")), "two periods are stated, hour and year"),
    ({"@type": "Occupation", "estimatedSalary": {"@type": "MonetaryAmountDistribution", "currency": "USD",
                                                 "duration": "P1Y", "median": 5}}, "two known percentiles"),
    ("name,pay\nWelder,5", "neither JSON nor HTML"),
    ('{"@type": ', "Expecting value"),
    ('<script type="application/ld+json">{</script>', "script[0]: Expecting"),
    ("[" * 100_000, "nested too deeply"),
])  # fmt: skip
def test_what_is_no_pay_is_refused(page: Any, fault: str) -> None:
    assert fault in faults(page)[0]


def test_the_name_of_the_page_is_in_the_error() -> None:
    with pytest.raises(InvalidFile, match=r"^jobs\.html: 1 fault"):
        read_page("plain text", name="jobs.html")
