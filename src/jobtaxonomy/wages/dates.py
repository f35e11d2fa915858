"""Dates of pay: ISO months and days, and the time between them."""

import re
from datetime import date

from jobtaxonomy.errors import InvalidWage

__all__ = ["day", "months_between", "plan_date", "years_between"]


def __dir__() -> list[str]:
    return __all__


def day(when: "str | date") -> date:
    """A date from an ISO day or an ISO month, which stands for its first day.

    >>> day("2025-05")
    datetime.date(2025, 5, 1)
    """
    if isinstance(when, date):
        return when
    try:
        return date.fromisoformat(f"{when}-01" if re.fullmatch(r"\d{4}-\d{2}", when) else when)
    except (TypeError, ValueError):
        raise InvalidWage(when, "a date is an ISO month or day, such as '2025-05' or '2025-05-12'") from None


def years_between(start: "str | date", end: "str | date") -> float:
    """Years of 365.25 days; negative where `end` is earlier.

    >>> years_between("2024-01", "2028-01")
    4.0
    """
    return (day(end) - day(start)).days / 365.25


def months_between(start: "str | date", end: "str | date") -> float:
    """Calendar months, with days as shares of an average month; negative where `end` is earlier.

    >>> months_between("2025-05", "2026-11")
    18.0
    """
    a, b = day(start), day(end)
    return 12 * (b.year - a.year) + b.month - a.month + (b.day - a.day) / (365.25 / 12)


def plan_date(start: "str | date", end: "str | date", policy: str) -> date:
    """The day of a pay plan's year that market data is aged to.

    "lead" is its end (ahead of the market all year), "lag" its start, "lead-lag" its middle.

    >>> plan_date("2026-01-01", "2026-12-31", "lead-lag")
    datetime.date(2026, 7, 2)
    """
    first, last = day(start), day(end)
    policies = {"lag": first, "lead-lag": first + (last - first) / 2, "lead": last}
    if policy not in policies:
        raise InvalidWage(policy, "a policy is 'lead', 'lag' or 'lead-lag'")
    return policies[policy]
