"""What the parameters of the tools say of themselves, and the limits that they keep to."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from attrs import frozen

from jobtaxonomy.errors import InvalidQuery

__all__ = ["MOST_TITLES", "Parameter", "at_most", "limited"]


def __dir__() -> list[str]:
    return __all__


_T = TypeVar("_T")
#: More titles than this do not belong in a conversation: `jobtaxonomy code` takes files.
MOST_TITLES = 200


@frozen
class Parameter:
    """A parameter's description and bounds, as they stand in the input schema of a tool.

    Used inside Annotated. The SDK builds schemas with pydantic, which asks every annotation for
    `__get_pydantic_json_schema__`, so that the tools need not import pydantic.
    """

    description: str
    bounds: tuple[tuple[str, int], ...] = ()

    def __get_pydantic_json_schema__(self, core_schema: Any, handler: Callable[[Any], dict[str, Any]]) -> Any:
        """The schema of the type, with the description and the bounds."""
        return {**handler(core_schema), "description": self.description, **dict(self.bounds)}


def limited(limit: int, most: int) -> int:
    """`limit`, or InvalidQuery where it is not 1 to `most`.

    >>> limited(5, 20)
    5
    """
    if not 1 <= limit <= most:
        raise InvalidQuery(limit, f"a limit is 1 to {most}")
    return limit


def at_most(values: Sequence[_T], most: int, what: str) -> Sequence[_T]:
    """`values`, or InvalidQuery where there are none or more than `most`."""
    if not 1 <= len(values) <= most:
        raise InvalidQuery(len(values), f"1 to {most} {what} a call")
    return values
