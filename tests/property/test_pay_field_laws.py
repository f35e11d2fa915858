"""Pay fields: a range that a system can state is the range that is read, in every form and period of it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtaxonomy.errors import InvalidFile
from jobtaxonomy.exchange.pay_fields import FORMS, pay_ranges
from jobtaxonomy.wages.market import PayRange

FORM_NAMES = st.sampled_from(list(FORMS))
CURRENCIES = st.sampled_from(["USD", "EUR", "JPY"])
#: whole cents, so that every form can state them
CENTS = st.integers(1, 10**9)


def nested(at: tuple[str, ...], record: Any) -> Any:
    """The record where the form keeps it."""
    for name in reversed(at):
        record = [record] if name == "*" else {name: record}
    return record


def stated(form: str, low: int, high: int, currency: str, period: str | None) -> dict[str, Any]:
    rules = FORMS[form]
    record: dict[str, Any] = dict([rules.only]) if rules.only else {}
    for name, cents in ((rules.low, low), (rules.high, high)):
        record[name] = cents if rules.hundredths else cents / 100
    record[rules.currency] = currency if rules.capitals else currency.lower()
    if rules.period:
        record[rules.period] = period
    found: dict[str, Any] = nested(rules.at, {"other": 1, **record})
    return found


@given(FORM_NAMES, CENTS, CENTS, CURRENCIES, st.data())
def test_what_is_stated_is_read(form: str, one: int, other: int, currency: str, data: st.DataObject) -> None:
    rules = FORMS[form]
    low, high = (one, one) if rules.low == rules.high else sorted((one, other))
    period = data.draw(st.sampled_from(list(rules.periods))) if rules.period else None
    asked = None if rules.period else "month"
    (found,) = pay_ranges(stated(form, low, high, currency, period), form=form, period=asked)
    named = rules.periods[period] if period else "month"
    assert found.range == PayRange(low / 100, high / 100, currency=currency, period=named)


@given(FORM_NAMES, st.lists(st.sampled_from(["low", "currency", "period"]), min_size=1, unique=True))
def test_every_fault_is_told(form: str, broken: list[str]) -> None:
    rules = FORMS[form]
    record = stated(form, 100, 100, "USD", next(iter(rules.periods), None))
    leaf: Any = record
    for name in rules.at:
        leaf = leaf[0] if name == "*" else leaf[name]
    names = [name for name in (getattr(rules, field) for field in broken) if name]
    for name in names:
        leaf[name] = ["no scalar"]
    if not names:
        return
    with pytest.raises(InvalidFile) as error:
        pay_ranges(record, form=form, period=None if rules.period else "year")
    assert sorted(fault.partition(": ")[0].rpartition(".")[2] for fault in error.value.faults) == sorted(names)
