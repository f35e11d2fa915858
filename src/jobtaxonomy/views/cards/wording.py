"""Figures in words, as cards write them."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from jobtaxonomy.errors import MissingWage
from jobtaxonomy.views.wage_curve import money, wage_curve

if TYPE_CHECKING:
    from markupsafe import Markup

    from jobtaxonomy.provenance import Source
    from jobtaxonomy.role_comparison import ComparedField
    from jobtaxonomy.wages import WageDistribution, WagePoint

__all__ = ["cell", "cited", "compared", "count", "curve", "joined", "month", "pay", "per", "place", "point"]

_MONTHS = "January February March April May June July August September October November December".split()


def __dir__() -> list[str]:
    return __all__


def per(period: str) -> str:
    """The period that pay is for.

    >>> per("year"), per("hour"), per("half_month")
    ('a year', 'an hour', 'a half month')
    """
    return f"{'an' if period == 'hour' else 'a'} {period.replace('_', ' ')}"


def pay(amount: float, wages: "WageDistribution") -> str:
    """An amount in the unit of a distribution."""
    return f"{money(amount, wages.currency)} {per(wages.period)}"


def point(found: "WagePoint", currency: str) -> str:
    """What is published at a percentile: an amount, a bound, or why there is none."""
    if found.value is None:
        return found.state
    return f"{money(found.value, currency)}{' or more' if found.state == 'top-coded' else ''}"


def month(date: str | None) -> str | None:
    """A date of a release for people.

    >>> month("2025-05"), month("2024"), month("spring"), month(None)
    ('May 2025', '2024', 'spring', None)
    """
    year, _, number = (date or "").partition("-")
    if number[:2].isdecimal() and 1 <= int(number[:2]) <= 12:
        return f"{_MONTHS[int(number[:2]) - 1]} {year}"
    return date


def joined(*parts: str | None) -> str:
    """The parts that there are, by semicolons.

    >>> joined("typical for entry", None, "in 2025")
    'typical for entry; in 2025'
    """
    return "; ".join(filter(None, parts))


def place(wages: "WageDistribution") -> str:
    """Where and when pay was measured, as far as it is known."""
    area = None if wages.area is None else wages.area.name
    return ", ".join(filter(None, [area, wages.industry, month(wages.as_of)]))


def cited(sources: "Iterable[Source | None]") -> tuple[str, ...]:
    """Sources by name and edition, each once."""
    return tuple(dict.fromkeys(f"{source.name}, {source.edition}" for source in sources if source is not None))


def cell(value: Any) -> str:
    """A compared value in words.

    >>> cell(98160.0), cell(("plan", "lead")), cell(()), cell(None)
    ('98,160', 'plan, lead', 'none recorded', 'not recorded')
    """
    if value is None:
        return "not recorded"
    if isinstance(value, int | float):
        return f"{value:,.10g}"
    return value if isinstance(value, str) else ", ".join(value) or "none recorded"


def compared(fields: "Iterable[ComparedField]") -> tuple[tuple[str, ...], ...]:
    """Fields side by side as the rows of a table."""
    return tuple(
        (f"{field.name}, {field.unit}" if field.unit else field.name, *map(cell, field.values)) for field in fields
    )


def count(number: int | None) -> str | None:
    """A number of things; None for None.

    >>> count(1016), count(None)
    ('1,016', None)
    """
    return None if number is None else f"{number:,}"


def curve(wages: "WageDistribution | None") -> "tuple[Callable[[], Markup], ...]":
    """The wage curve to draw, where enough is published for one."""
    try:
        if wages is None or not wages.curve:
            return ()
    except MissingWage:
        return ()
    return (lambda: wage_curve(wages),)
