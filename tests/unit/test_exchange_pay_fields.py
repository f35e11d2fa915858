"""Pay fields of HR and applicant tracking systems: one range a statement, every fault with its path."""

from typing import Any

import pytest

from jobtaxonomy.errors import InvalidFile, InvalidQuery
from jobtaxonomy.exchange.pay_fields import FORMS, pay_ranges
from jobtaxonomy.wages.market import PayRange
from jobtaxonomy.wages.periods import PERIODS

MERGE: dict[str, Any] = {
    "id": "17a54124", "job_title": "Welder", "pay_rate": 41.5, "pay_period": "HOUR", "pay_frequency": "BIWEEKLY",
    "pay_currency": "USD", "effective_date": "2025-03-01T00:00:00Z", "remote_data": [{"path": "/x", "data": {}}],
}  # fmt: skip
FINCH: dict[str, Any] = {
    "id": "5d0b10a1", "title": "Welder", "income": {"unit": "yearly", "amount": 5_200_050, "currency": "usd",
                                                    "effective_date": "2025-01-01"},
}  # fmt: skip
GREENHOUSE: dict[str, Any] = {
    "id": 44444, "title": "Welder", "pay_input_ranges": [
        {"min_cents": 5_000_000, "max_cents": 7_500_050, "currency_type": "USD", "title": "NYC", "blurb": "<p>x</p>"},
        {"min_cents": 4_000_000, "max_cents": 4_000_000, "currency_type": "CAD", "title": None, "blurb": ""},
    ],
}  # fmt: skip
LEVER: dict[str, Any] = {
    "text": "Welder", "salaryRange": {"min": 20, "max": 30.5, "currency": "USD", "interval": "per-hour-wage"},
}  # fmt: skip
ASHBY: dict[str, Any] = {
    "title": "Welder", "compensation": {"compensationTierSummary": "$1", "compensationTiers": [
        {"title": "Zone A", "components": [
            {"compensationType": "EquityCashValue", "interval": "1 YEAR", "currencyCode": "USD", "minValue": None,
             "maxValue": None},
            {"compensationType": "Salary", "interval": "1 YEAR", "currencyCode": "USD", "minValue": 200_000,
             "maxValue": 260_000},
            {"compensationType": "Bonus", "interval": "1 YEAR", "currencyCode": "USD", "minValue": 1, "maxValue": 2},
        ]},
        {"title": "Zone B", "components": [
            {"compensationType": "Salary", "interval": "1 HOUR", "currencyCode": "GBP", "minValue": 30, "maxValue": 40},
        ]},
    ], "summaryComponents": []},
}  # fmt: skip


def test_merge_states_one_rate() -> None:
    (found,) = pay_ranges(MERGE, form="merge")
    assert found.range == PayRange(41.5, 41.5, period="hour")
    assert (found.path, found.label, found.effective) == ("$", "Welder", "2025-03-01T00:00:00Z")


@pytest.mark.parametrize("period", list(PERIODS))
def test_merge_has_our_periods(period: str) -> None:
    (found,) = pay_ranges(MERGE | {"pay_period": period.upper()}, form="merge")
    assert found.range is not None
    assert found.range.period == period


def test_finch_states_cents() -> None:
    (found,) = pay_ranges(FINCH, form="finch")
    assert found.range == PayRange(52_000.5, 52_000.5, currency="USD", period="year")
    assert (found.path, found.label, found.effective) == ("$.income", "Welder", "2025-01-01")


def test_greenhouse_states_ranges_and_no_period() -> None:
    first, second = pay_ranges(GREENHOUSE, form="greenhouse", period="YEAR")
    assert (first.range, first.label) == (PayRange(50_000, 75_000.5), "NYC")
    assert (second.range, second.label) == (PayRange(40_000, 40_000, currency="CAD"), None)
    assert second.path == "$.pay_input_ranges[1]"
    with pytest.raises(InvalidQuery, match="states no period: say which"):
        pay_ranges(GREENHOUSE, form="greenhouse")


def test_lever_states_a_range() -> None:
    (found,) = pay_ranges(LEVER, form="lever")
    assert (found.range, found.path) == (PayRange(20, 30.5, period="hour"), "$.salaryRange")
    assert found.label == "Welder"


def test_ashby_states_tiers_of_which_salaries_are_read() -> None:
    first, second = pay_ranges(ASHBY, form="ashby")
    assert (first.range, first.label) == (PayRange(200_000, 260_000), "Zone A")
    assert (second.range, second.label) == (PayRange(30, 40, currency="GBP", period="hour"), "Zone B")
    assert first.path == "$.compensation.compensationTiers[0].components[1]"


@pytest.mark.parametrize(("form", "record"), [
    ("merge", {}), ("merge", {"pay_rate": None, "pay_currency": None, "pay_period": None}),
    ("finch", {"income": None}), ("finch", {"income": {"amount": None, "unit": "fixed"}}),
    ("greenhouse", {"pay_input_ranges": []}), ("lever", {"text": "Welder"}),
    ("ashby", {"compensation": None}), ("ashby", {"compensation": {"compensationTiers": []}}),
])  # fmt: skip
def test_a_record_without_pay_says_nothing(form: str, record: Any) -> None:
    assert pay_ranges(record, form=form, period="year" if form == "greenhouse" else None) == ()


@pytest.mark.parametrize(("form", "record", "faults"), [
    ("merge", MERGE | {"pay_currency": None}, ["$.pay_currency:"]),
    ("merge", MERGE | {"pay_rate": "41.50", "pay_period": "FORTNIGHT", "pay_currency": "$"},
     ["$.pay_rate: '41.50' is not a number", "$.pay_currency: '$'", "$.pay_period: 'FORTNIGHT': a period is one of"]),
    ("merge", MERGE | {"pay_rate": True}, ["$.pay_rate: True is not a number"]),
    ("merge", MERGE | {"pay_rate": 0}, ["$: 0.0: a minimum is finite and above 0"]),
    ("merge", MERGE | {"job_title": 5}, ["$: 5 is no job_title"]),
    ("merge", ["a list"], ["$: ['a list'] is not an object"]),
    ("finch", {"income": {"unit": "fixed", "amount": 100.5}},
     ["$.income.amount: 100.5 is not a whole number", "$.income.currency:",
      "$.income.unit: 'fixed': a period is one of yearly, quarterly"]),
    ("lever", {"salaryRange": {"min": 10, "currency": "USD", "interval": "per-year-salary"}},
     ["$.salaryRange.max:"]),
    ("lever", {"salaryRange": {"min": 10, "max": 5, "currency": "USD", "interval": "per-year-salary"}},
     ["$.salaryRange: (10.0, 7.5, 5.0): a range rises"]),
    ("ashby", {"compensation": {"compensationTiers": {"components": []}}},
     ["$.compensation.compensationTiers: {'components': []} is not a list"]),
    ("ashby", {"compensation": {"compensationTiers": [{"components": [
        {"compensationType": "Salary", "interval": "NONE", "currencyCode": None, "minValue": 5, "maxValue": 6}]}, 7]}},
     ["$.compensation.compensationTiers[0].components[0].currencyCode:",
      "$.compensation.compensationTiers[0].components[0].interval: 'NONE': a period is one of 1 YEAR",
      "$.compensation.compensationTiers[1]: 7 is not an object"]),
])  # fmt: skip
def test_every_fault_is_told_at_once_with_its_path(form: str, record: Any, faults: list[str]) -> None:
    with pytest.raises(InvalidFile) as error:
        pay_ranges(record, form=form)
    assert len(error.value.faults) == len(faults)
    for told, fault in zip(error.value.faults, faults, strict=True):
        assert told.startswith(fault)


def test_a_form_or_period_that_there_is_not_is_refused() -> None:
    with pytest.raises(InvalidQuery, match="merge, finch, greenhouse, lever, ashby"):
        pay_ranges(MERGE, form="workday")
    with pytest.raises(InvalidQuery, match="states its own period"):
        pay_ranges(MERGE, form="merge", period="year")
    with pytest.raises(ValueError, match="a period is one of"):
        pay_ranges(GREENHOUSE, form="greenhouse", period="fortnight")


def test_every_period_of_a_form_is_one_of_ours() -> None:
    assert {period for form in FORMS.values() for period in form.periods.values()} <= set(PERIODS)
