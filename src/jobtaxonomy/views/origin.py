"""How pay came to be known: published under a code, or computed, and from what."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jobtaxonomy.wages import WageDistribution

__all__ = ["origin"]


def __dir__() -> list[str]:
    return __all__


def origin(wages: "WageDistribution") -> str:
    """Under which code figures were published, and what was done to them since.

    >>> import jobtaxonomy as jt
    >>> pay = jt.role("11-3051").wages()
    >>> origin(pay), origin(pay.scaled(1.1, "Ohio"))
    ('published under 11-3051', 'published under 11-3051; times 1.1: Ohio')
    """
    published = f"published under {wages.code}" if wages.code else None
    return "; ".join(filter(None, [published, wages.derived])) or "published under no code"
