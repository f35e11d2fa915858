"""Where a wage was measured: the nation, a state, a metropolitan or a nonmetropolitan area."""

from attrs import frozen

__all__ = ["Area"]


def __dir__() -> list[str]:
    return __all__


@frozen
class Area:
    """A place that wages are published for.

    `code` is "US" for the nation and the publisher's area code elsewhere; `kind` is "nation",
    "state", "metro" or "nonmetro"; `state` is the postal code of the (first) state it lies in.

    >>> str(Area("48", "Texas", "state", "TX"))
    'Texas'
    """

    code: str
    name: str
    kind: str
    state: str | None = None

    def __str__(self) -> str:
        """The name."""
        return self.name
