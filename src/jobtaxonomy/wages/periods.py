"""Pay periods: how many of each make a year of full-time work."""

from jobtaxonomy.errors import InvalidWage

__all__ = ["HOURS_PER_YEAR", "PERIODS", "period_name", "per_year"]

HOURS_PER_YEAR = 2080
"""Hours in a year of full-time work, 40 a week for 52 weeks: the convention of the published tables."""

PERIODS: dict[str, float] = {
    "hour": HOURS_PER_YEAR,
    "day": 260,
    "week": 52,
    "every_two_weeks": 26,
    "semimonthly": 24,
    "month": 12,
    "quarter": 4,
    "every_six_months": 2,
    "year": 1,
}
"""Periods by name, with the number of them in a year."""


def __dir__() -> list[str]:
    return __all__


def period_name(period: object) -> str:
    """The name of a pay period, from itself or from an HR system's enum such as EVERY_TWO_WEEKS.

    >>> period_name("EVERY_TWO_WEEKS")
    'every_two_weeks'
    >>> period_name("fortnight")
    Traceback (most recent call last):
    jobtaxonomy.errors.InvalidWage: 'fortnight': a period is one of hour, day, week, every_two_weeks, \
semimonthly, month, quarter, every_six_months, year
    """
    name = period.lower() if isinstance(period, str) else ""
    if name not in PERIODS:
        raise InvalidWage(period, f"a period is one of {', '.join(PERIODS)}")
    return name


def per_year(period: str) -> float:
    """How many of a period make a year of full-time work.

    >>> per_year("hour"), per_year("MONTH")
    (2080, 12)
    """
    return PERIODS[period_name(period)]
