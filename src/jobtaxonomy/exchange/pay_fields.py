"""Pay fields of HR systems and applicant tracking systems: their records in, pay ranges out.

The caller names the form; nothing is guessed from the record. Amounts keep the period that the record
states, under the names of `wages.periods`: nothing is converted.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import attrs

from jobtaxonomy.errors import InvalidFile, InvalidQuery, InvalidWage
from jobtaxonomy.exchange.stated_pay import StatedPay
from jobtaxonomy.levelling.reading import structure
from jobtaxonomy.wages.market import PayRange
from jobtaxonomy.wages.periods import PERIODS, period_name
from jobtaxonomy.wages.validation import checked_currency

__all__ = ["FORMS", "Form", "pay_ranges"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(eq=False)
class Form:
    """Where a system keeps pay: `at` leads to it, "*" for each of a list; the others name its fields.

    `high` is `low` where a record states one amount. `periods` gives our name of a period for the
    system's. `label` is what the pay is for, in the object `label_above` steps up. `only` is a field
    and the value that marks pay among other things. `hundredths` is true where amounts are whole cents;
    `capitals` is false where the system writes currencies in small letters.
    """

    low: str
    high: str
    currency: str
    period: str | None = None
    periods: Mapping[str, str] = attrs.field(factory=dict[str, str])
    at: tuple[str, ...] = ()
    label: str | None = None
    label_above: int = 0
    effective: str | None = None
    only: tuple[str, str] | None = None
    hundredths: bool = False
    capitals: bool = True


#: the forms by name
FORMS: Mapping[str, Form] = {
    "merge": Form(  # HRIS, Employment
        "pay_rate", "pay_rate", "pay_currency", "pay_period", {name.upper(): name for name in PERIODS},
        label="job_title", effective="effective_date"),
    "finch": Form(  # Employment, its income
        "amount", "amount", "currency", "unit",
        {"yearly": "year", "quarterly": "quarter", "monthly": "month", "semi_monthly": "semimonthly",
         "bi_weekly": "every_two_weeks", "weekly": "week", "daily": "day", "hourly": "hour"},
        at=("income",), label="title", label_above=1, effective="effective_date", hundredths=True, capitals=False),
    "greenhouse": Form(  # Job Board, a job with its pay; which states no period
        "min_cents", "max_cents", "currency_type", at=("pay_input_ranges", "*"), label="title", hundredths=True),
    "lever": Form(  # Postings
        "min", "max", "currency", "interval",
        {"per-year-salary": "year", "per-month-salary": "month", "semi-month-salary": "semimonthly",
         "bi-week-salary": "every_two_weeks", "per-week-salary": "week", "per-day-wage": "day",
         "per-hour-wage": "hour"},
        at=("salaryRange",), label="text", label_above=1),
    "ashby": Form(  # Job Postings, with compensation; bonus, commission and equity are no pay range
        "minValue", "maxValue", "currencyCode", "interval",
        {"1 YEAR": "year", "6 MONTH": "every_six_months", "3 MONTH": "quarter", "1 MONTH": "month",
         "0.5 MONTH": "semimonthly", "2 WEEK": "every_two_weeks", "1 WEEK": "week", "1 DAY": "day", "1 HOUR": "hour"},
        at=("compensation", "compensationTiers", "*", "components", "*"), label="title", label_above=1,
        only=("compensationType", "Salary")),
}  # fmt: skip


def pay_ranges(record: Mapping[str, Any], *, form: str, period: str | None = None) -> tuple[StatedPay, ...]:
    """The pay that a record states, in its order; () where it states none.

    `form` is one of `FORMS`: "merge" (an Employment), "finch" (an employment with its income),
    "greenhouse", "lever" and "ashby" (a job or posting). Merge and Finch state one amount: a range
    whose ends are equal. Greenhouse states no period: give the `period`, and no other form takes one.
    Fields that are not about pay are passed over.

    Raises InvalidFile with every fault and its path: an amount that is missing, no number or not
    above 0, a range with one end, a currency or period that is missing or not known. InvalidQuery
    for a form or period that there is not.

    >>> record = {"pay_rate": 41.5, "pay_period": "HOUR", "pay_frequency": "BIWEEKLY", "pay_currency": "USD"}
    >>> pay_ranges(record, form="merge")[0].range
    PayRange(minimum=41.5, maximum=41.5, midpoint=41.5, currency='USD', period='hour')
    >>> zones = [{"min_cents": 9_000_000, "max_cents": 12_000_000, "currency_type": "EUR", "title": "Berlin"}]
    >>> found = pay_ranges({"pay_input_ranges": zones}, form="greenhouse", period="year")
    >>> found[0].label, found[0].range.midpoint, found[0].range.currency
    ('Berlin', 105000.0, 'EUR')
    >>> posting = {"salaryRange": {"min": "much", "max": 90_000, "currency": "$", "interval": "one-time"}}
    >>> pay_ranges(posting, form="lever")
    Traceback (most recent call last):
    jobtaxonomy.errors.InvalidFile: lever: 3 faults
      $.salaryRange.min: 'much' is not a number
      $.salaryRange.currency: '$': a currency is an ISO 4217 code of three capital letters, such as 'USD'
      $.salaryRange.interval: 'one-time': a period is one of per-year-salary, per-month-salary, \
semi-month-salary, bi-week-salary, per-week-salary, per-day-wage, per-hour-wage
    """
    if form not in FORMS:
        raise InvalidQuery(form, f"a form is one of {', '.join(FORMS)}")
    rules = FORMS[form]
    if (period is None) == (rules.period is None):
        stated = "states no period: say which" if rules.period is None else "states its own period"
        raise InvalidQuery(period, f"the form {form!r} {stated}")
    given = None if period is None else period_name(period)
    faults: list[str] = []
    found: list[StatedPay] = []
    for path, parents in _leaves(record, rules.at, "$", (), faults):
        found += _stated(parents, path, form, given, faults)
    if faults:
        raise InvalidFile(form, faults)
    return tuple(found)


def _leaves(
    value: object, at: tuple[str, ...], path: str, parents: tuple[Any, ...], faults: list[str]
) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Path of each record of pay, and what it lies in, itself last. A name that is absent or null ends the way."""
    content: Any = value
    if at and at[0] == "*":
        if isinstance(value, list | tuple):
            for place, item in enumerate(content):
                yield from _leaves(item, at[1:], f"{path}[{place}]", parents, faults)
        else:
            faults.append(f"{path}: {value!r} is not a list")
    elif not isinstance(value, Mapping):
        faults.append(f"{path}: {value!r} is not an object")
    elif not at:
        yield path, (*parents, content)
    elif content.get(at[0]) is not None:
        yield from _leaves(content[at[0]], at[1:], f"{path}.{at[0]}", (*parents, content), faults)


@cache
def _record(form: str) -> type[Any]:
    """The fields of pay of a form as a class, for cattrs to read strictly."""
    rules = FORMS[form]
    amount = int if rules.hundredths else float
    fields: dict[str, Any] = {name: attrs.field(type=amount) for name in (rules.low, rules.high)}
    fields |= {name: attrs.field(type=str) for name in (rules.currency, rules.period) if name}
    if rules.effective:
        fields[rules.effective] = attrs.field(type=str, default=None)
    return attrs.make_class(form, fields, frozen=True)


def _stated(
    parents: tuple[Any, ...], path: str, form: str, period: str | None, faults: list[str]
) -> Iterator[StatedPay]:
    rules, record = FORMS[form], parents[-1]
    ends = (rules.low, rules.high)
    other = rules.only is not None and record.get(rules.only[0]) != rules.only[1]
    if other or all(record.get(name) is None for name in ends):
        return
    before, kind = len(faults), _record(form)
    known = {field.name: record[field.name] for field in attrs.fields(kind) if record.get(field.name) is not None}
    try:
        structure(known, kind, name=form)
    except InvalidFile as error:
        faults += [path + fault.removeprefix("$") for fault in error.faults]
    currency, stated = known.get(rules.currency), known.get(rules.period)
    if isinstance(currency, str):
        currency = currency if rules.capitals else currency.upper()
        try:
            checked_currency(currency)
        except InvalidWage as error:
            faults.append(f"{path}.{rules.currency}: {error}")
    if isinstance(stated, str):
        period = rules.periods.get(stated)
        if period is None:
            faults.append(f"{path}.{rules.period}: {stated!r}: a period is one of {', '.join(rules.periods)}")
    label = parents[-1 - rules.label_above].get(rules.label)
    if not isinstance(label, str | None):
        faults.append(f"{path}: {label!r} is no {rules.label}")
    if len(faults) > before:
        return
    try:
        low, high = (known[name] / (100 if rules.hundredths else 1) for name in ends)
        pay = PayRange(low, high, currency=str(currency), period=str(period))
    except (InvalidWage, OverflowError) as error:
        faults.append(f"{path}: {error}")
    else:
        yield StatedPay(path, pay, label=label, effective=known.get(rules.effective))
