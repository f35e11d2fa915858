"""What counts as a number here: never a bool, never a string, never not-a-number."""

from math import isfinite

__all__ = ["is_whole", "is_years"]


def __dir__() -> list[str]:
    return __all__


def is_whole(value: object, low: int = 0, high: int | None = None) -> bool:
    """Whether `value` is an int, no bool, from `low` to `high`.

    >>> is_whole(3), is_whole(True), is_whole(3.0), is_whole(13, 0, 12)
    (True, False, False, False)
    """
    return isinstance(value, int) and not isinstance(value, bool) and low <= value and (high is None or value <= high)


def is_years(value: object) -> bool:
    """Whether `value` is a finite number, 0 or more.

    >>> is_years(2.5), is_years(-1), is_years(float("nan")), is_years("2")
    (True, False, False, False)
    """
    return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value) and value >= 0
