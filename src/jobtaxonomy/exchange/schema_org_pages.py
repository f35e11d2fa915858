"""schema.org, the way in: the pay that a page's JSON-LD states, as distributions and ranges.

Reads estimatedSalary of an Occupation or a JobPosting and baseSalary of a JobPosting, wherever they
stand: in lists, in @graph, inside other objects, or apart and named by their @id. A
MonetaryAmountDistribution becomes a WageDistribution, everything else a PayRange.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

from jobtaxonomy.errors import InvalidFile, InvalidWage
from jobtaxonomy.exchange.json_ld import documents, targets, types
from jobtaxonomy.exchange.schema_org import PROPERTIES
from jobtaxonomy.exchange.stated_pay import StatedPay
from jobtaxonomy.wages.market import PayRange
from jobtaxonomy.wages.validation import checked_currency

__all__ = ["read_page"]


def __dir__() -> list[str]:
    return __all__


#: ISO 8601 durations that are one of our periods exactly
_DURATIONS = {"PT1H": "hour", "P1D": "day", "P1W": "week", "P7D": "week", "P2W": "every_two_weeks",
              "P14D": "every_two_weeks", "P1M": "month", "P3M": "quarter", "P6M": "every_six_months", "P1Y": "year",
              "P12M": "year"}  # fmt: skip
#: unitText as search engines document it, and unitCode of UN/CEFACT
_UNITS = {"HOUR": "hour", "DAY": "day", "WEEK": "week", "MONTH": "month", "YEAR": "year"}
_UNIT_CODES = {"HUR": "hour", "DAY": "day", "WEE": "week", "MON": "month", "ANN": "year"}
_PERCENTILES = {name: probability for probability, name in PROPERTIES.items()}
_ENDS = ("value", "minValue", "maxValue")
_SALARIES = {"Occupation": ("estimatedSalary",), "JobPosting": ("baseSalary", "estimatedSalary")}
_NUMBER = re.compile(r"\d+(\.\d+)?")


def read_page(page: Mapping[str, Any] | list[Any] | str, *, name: str = "page") -> tuple[StatedPay, ...]:
    """Every statement of pay on a page, in its order; () where there is none.

    `page` is a JSON-LD document, as an object or as text, or the HTML of a page with
    `<script type="application/ld+json">` blocks; `name` says which it was in an error. Amounts may be
    numbers or text that is a plain number; currency and period must be stated. A single amount is a
    range whose ends are equal. `label` is the title or name of the job, `place` its location.

    Raises InvalidFile with every fault and its path.

    >>> posting = {"@type": "JobPosting", "title": "Welder", "baseSalary": {"@type": "MonetaryAmount",
    ...     "currency": "USD", "value": {"@type": "QuantitativeValue", "minValue": 21, "maxValue": 29,
    ...     "unitText": "HOUR"}}}
    >>> found = read_page(posting)[0]
    >>> found.label, found.range
    ('Welder', PayRange(minimum=21.0, maximum=29.0, midpoint=25.0, currency='USD', period='hour'))
    >>> read_page('<script type="application/ld+json">{"@type": "Occupation", "estimatedSalary": 5}</script>')
    Traceback (most recent call last):
    jobtaxonomy.errors.InvalidFile: page: 2 faults
      script[0].estimatedSalary: no currency is stated
      script[0].estimatedSalary: no period is stated: duration, unitText or unitCode
    """
    faults: list[str] = []
    try:
        read = list(documents(page, faults))
        reader = _Reader(targets(content for _, content in read), faults)
        found = tuple(pay for path, content in read for pay in reader.walk(content, path))
    except RecursionError:
        raise InvalidFile(name, ["$: nested too deeply"]) from None
    if faults:
        raise InvalidFile(name, faults)
    return found


def _listed(value: Any) -> list[tuple[str, Any]]:
    """The values of a property with the end of their path."""
    whole: Any = value
    return [(f"[{place}]", one) for place, one in enumerate(whole)] if isinstance(value, list) else [("", value)]


def _object(value: Any) -> dict[str, Any]:
    """An object as a dict; what is none has no properties."""
    whole: Any = value
    return dict(whole) if isinstance(value, Mapping) else {}


class _Reader:
    """Walks a document and collects faults, so that all of them are told at once."""

    def __init__(self, targets: Mapping[str, Any], faults: list[str]) -> None:
        self.targets = targets
        self.faults = faults

    def walk(self, value: object, path: str) -> Iterator[StatedPay]:
        content: Any = value
        if isinstance(value, list):
            for place, item in enumerate(content):
                yield from self.walk(item, f"{path}[{place}]")
        elif isinstance(value, Mapping):
            kinds = types(content)
            for prop in dict.fromkeys(prop for kind in sorted(kinds) for prop in _SALARIES.get(kind, ())):
                yield from self.salaries(content, prop, path)
            for key, item in content.items():
                yield from self.walk(item, f"{path}.{key}")

    def resolved(self, value: Any) -> Any:
        reference = _object(value)
        return self.targets.get(str(reference["@id"]), value) if set(reference) == {"@id"} else value

    def salaries(self, job: Mapping[str, Any], prop: str, path: str) -> Iterator[StatedPay]:
        if job.get(prop) is None:
            return
        label = next((job[key] for key in ("title", "name") if isinstance(job.get(key), str)), None)
        stated = _listed(job[prop])
        places = self.places(job)
        for number, (end, value) in enumerate(stated):
            # as many places as salaries belong together one by one; one place holds for all of them
            place = places[number] if len(places) == len(stated) else places[0] if len(places) == 1 else None
            yield from self.salary(self.resolved(value), f"{path}.{prop}{end}", job, label, place)

    def places(self, job: Mapping[str, Any]) -> list[str | None]:
        value = job.get("occupationLocation", job.get("jobLocation"))
        return [self.place(self.resolved(one)) for _, one in _listed(value)] if value is not None else []

    def place(self, value: Any) -> str | None:
        """The name of a place, or its address on one line."""
        content = _object(value)
        if isinstance(content.get("name"), str):
            return str(content["name"])
        stated = self.resolved(content.get("address", value))
        if isinstance(stated, str):
            return stated
        address = _object(stated)
        parts = (address.get(f"address{part}") for part in ("Locality", "Region", "Country"))
        names = (part if isinstance(part, str) else _object(part).get("name") for part in parts)
        return ", ".join(name for name in names if isinstance(name, str)) or None

    def salary(
        self, value: Any, path: str, job: Mapping[str, Any], label: str | None, place: str | None
    ) -> Iterator[StatedPay]:
        before = len(self.faults)
        amount = _object(value) or {"value": value}
        distribution = "MonetaryAmountDistribution" in types(amount)
        figures, path_of_figures = (amount, path) if distribution else self.quantity(amount, path)
        currency = amount.get("currency", job.get("salaryCurrency"))
        if currency is None:
            self.faults.append(f"{path}: no currency is stated")
        else:
            try:
                checked_currency(currency)
            except InvalidWage as error:
                self.faults.append(f"{path}.currency: {error}")
        period = self.period({**amount, **figures}, path_of_figures)
        known = {
            name: self.number(figures[name], f"{path_of_figures}.{name}")
            for name in (_PERCENTILES if distribution else _ENDS)
            if figures.get(name) is not None
        }
        if len(self.faults) > before:
            return
        make = _distribution if distribution else _range
        try:
            yield make(known, str(currency), period, path=path, label=label, place=place)
        except InvalidWage as error:
            self.faults.append(f"{path_of_figures}: {error}")

    def quantity(self, amount: dict[str, Any], path: str) -> tuple[dict[str, Any], str]:
        """The QuantitativeValue of a MonetaryAmount, or the amount where it holds its figures itself."""
        quantity = _object(self.resolved(amount.get("value")))
        return (quantity, f"{path}.value") if quantity else (amount, path)

    def period(self, content: Mapping[str, Any], path: str) -> str:
        known: list[str] = []
        for name, names in (("duration", _DURATIONS), ("unitText", _UNITS), ("unitCode", _UNIT_CODES)):
            stated = content.get(name)
            if stated is None:
                continue
            found = names.get(stated.upper()) if isinstance(stated, str) else None
            if found is None:
                self.faults.append(f"{path}.{name}: {stated!r}: one of {', '.join(names)}")
                return ""
            known.append(found)
        if not known:
            self.faults.append(f"{path}: no period is stated: duration, unitText or unitCode")
        elif len(set(known)) > 1:
            self.faults.append(f"{path}: two periods are stated, {' and '.join(known)}")
        return known[0] if known else ""

    def number(self, value: object, path: str) -> float:
        # pages write numbers as text as often as not; "70,000" and "$70" can be read in several ways
        text = value.strip() if isinstance(value, str) else ""
        if _NUMBER.fullmatch(text) or (isinstance(value, int | float) and not isinstance(value, bool)):
            with suppress(OverflowError):
                return float(text or value)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
        self.faults.append(f"{path}: {value!r} is not a number")
        return 0.0


def _distribution(figures: Mapping[str, float], currency: str, period: str, **facts: Any) -> StatedPay:
    from jobtaxonomy.wages import WageDistribution

    known = {_PERCENTILES[name]: value for name, value in figures.items()}
    made = WageDistribution.from_percentiles(known, currency=currency, period=period, top_code=None)
    return StatedPay(distribution=made, **facts)


def _range(figures: Mapping[str, float], currency: str, period: str, **facts: Any) -> StatedPay:
    ends = ("value", "value") if set(figures) == {"value"} else ("minValue", "maxValue")
    if not figures.keys() >= set(ends):
        raise InvalidWage(dict(figures), "an amount has a value, or a minValue and a maxValue")
    low, high = (figures[name] for name in ends)
    return StatedPay(range=PayRange(low, high, currency=currency, period=period), **facts)
