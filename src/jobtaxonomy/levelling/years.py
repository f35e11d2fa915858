"""Years of experience as a half-open interval: 8-12 holds 8 and not 12.

Half-open, so that consecutive levels share an end without sharing a year: five years belongs to
the level that starts at five and to no other that ends there.
"""

from attrs import Attribute, field, frozen

from jobtaxonomy.errors import InvalidLevel
from jobtaxonomy.levelling.checks import is_years

__all__ = ["Years"]


def __dir__() -> list[str]:
    return __all__


def _not_negative(_: object, attribute: "Attribute[float]", value: object) -> None:
    if not is_years(value):
        raise InvalidLevel(value, f"{attribute.name} is a number of years, 0 or more")


def _above_low(years: "Years", attribute: "Attribute[float | None]", value: float | None) -> None:
    if value is None:
        return
    if not is_years(value) or value <= years.lo:
        raise InvalidLevel(
            value, f"{attribute.name} is a number of years above lo, {years.lo:g}, or None for no upper end"
        )


@frozen
class Years:
    """Years of total relevant experience, from `lo` up to but not including `hi`.

    `hi` is `None` where there is no upper end. Raises InvalidLevel for a negative or empty range.

    >>> Years(5, 8), 5 in Years(5, 8), 8 in Years(5, 8), 40 in Years(20)
    (Years(lo=5, hi=8), True, False, True)
    >>> print(Years(5, 8), "|", Years(20))
    5-8 years | 20+ years
    """

    lo: float = field(validator=_not_negative)
    hi: float | None = field(default=None, validator=_above_low)

    def __contains__(self, years: float) -> bool:
        return self.lo <= years and (self.hi is None or years < self.hi)

    def __str__(self) -> str:
        return f"{self.lo:g}+ years" if self.hi is None else f"{self.lo:g}-{self.hi:g} years"

    def overlaps(self, other: "Years") -> bool:
        """Whether some number of years lies in both.

        >>> Years(5, 8).overlaps(Years(8, 12)), Years(5, 8).overlaps(Years(7))
        (False, True)
        """
        return (other.hi is None or self.lo < other.hi) and (self.hi is None or other.lo < self.hi)

    def contains(self, other: "Years") -> bool:
        """Whether every number of years in `other` lies in this range.

        >>> Years(5).contains(Years(5, 8)), Years(5, 8).contains(Years(5))
        (True, False)
        """
        return self.lo <= other.lo and (self.hi is None or (other.hi is not None and other.hi <= self.hi))

    @classmethod
    def parse(cls, text: str) -> "Years":
        """Read "8-12", "8-12 years", "20+" or "20-"; the inverse of `str`.

        >>> Years.parse("8–12 yrs"), Years.parse("20+ years")
        (Years(lo=8, hi=12), Years(lo=20, hi=None))
        """
        bare = text.strip().lower().replace("–", "-").replace("—", "-").replace("to", "-")
        for word in ("years", "yrs", "year", "yr"):
            bare = bare.removesuffix(word).rstrip()
        low, dash, high = bare.replace("+", "-").partition("-")
        try:
            return cls(_number(low), _number(high) if high.strip() else None if dash else _number(low) + 1)
        except ValueError as error:
            raise InvalidLevel(text, "years are written like '8-12' or '20+'") from error


def _number(text: str) -> float:
    value = float(text)
    return int(value) if value.is_integer() else value
