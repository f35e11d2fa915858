"""A number that may also be called, so that `w.mean` and scipy's `w.mean()` are the same figure."""

from typing import TYPE_CHECKING

__all__ = ["Statistic"]


def __dir__() -> list[str]:
    return __all__


class Statistic(float):
    """A float in every respect; calling it returns it, which is how scipy spells it.

    >>> mean = Statistic(144_570.0)
    >>> mean == mean() == 144_570.0
    True
    """

    __slots__ = ()

    if TYPE_CHECKING:  # float's own; declared so that checkers allow a comparison with an int

        def __eq__(self, other: object, /) -> bool: ...
        def __hash__(self) -> int: ...

    def __call__(self) -> float:
        """Return the number itself."""
        return float(self)
