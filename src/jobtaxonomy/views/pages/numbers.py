"""Figures as people write them, and what stands where there is none."""

from typing import TYPE_CHECKING

from jobtaxonomy.views.wage_curve import money

if TYPE_CHECKING:
    from jobtaxonomy.wages import PayRange, WageDistribution, WagePoint

__all__ = ["NOT_RELEASED", "amount", "count", "ends", "middle", "percent", "ratio", "signed"]

NOT_RELEASED = "not released"


def __dir__() -> list[str]:
    return __all__


def amount(value: float | None, currency: str = "USD") -> str:
    """Pay, or that it is not released."""
    return NOT_RELEASED if value is None else money(value, currency)


def ends(pay: "PayRange") -> tuple[str, str, str]:
    """The lowest, the middle and the highest pay of a range."""
    low, middle, high = (money(value, pay.currency) for value in (pay.minimum, pay.midpoint, pay.maximum))
    return low, middle, high


def middle(pay: "WageDistribution") -> "WagePoint | None":
    """The published median of a cell."""
    return next((found for found in pay.points if found.probability == 0.5), None)


def count(number: float | None, unit: str = "") -> str:
    """A number of things with thousands apart.

    >>> count(241_900, "jobs"), count(None)
    ('241,900 jobs', 'not released')
    """
    return NOT_RELEASED if number is None else f"{number:,.0f}{f' {unit}' if unit else ''}"


def percent(share: float | None, digits: int = 1) -> str:
    """A share of 0..1 in percent.

    >>> percent(0.125), percent(None)
    ('12.5 %', 'not released')
    """
    return NOT_RELEASED if share is None else f"{100 * share:.{digits}f} %"


def ratio(value: float | None) -> str:
    """One figure over another, in two digits."""
    return NOT_RELEASED if value is None else f"{value:.2f}"


def signed(number: float, digits: int = 0) -> str:
    """A change with its sign, thousands apart; 0 has none.

    >>> signed(4600), signed(-1.25, 1), signed(0)
    ('+4,600', '-1.2', '0')
    """
    return f"{number:+,.{digits}f}" if number else "0"
