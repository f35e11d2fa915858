"""Strict reading of parsed content into attrs classes: nothing is coerced, every fault has its path.

cattrs is imported when a file is read, never before.
"""

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from jobtaxonomy.errors import InvalidFile

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["structure"]

T = TypeVar("T")


def __dir__() -> list[str]:
    return __all__


def structure(content: object, into: type[T], *, name: str) -> T:
    """`content` (mappings, lists, strings, numbers) as an instance of `into`.

    Raises InvalidFile with every fault and its path; `name` says which file it was.

    >>> from jobtaxonomy.levelling.years import Years
    >>> structure({"lo": 5, "hi": 8}, Years, name="ladder.toml")
    Years(lo=5, hi=8)
    >>> structure({"lo": "five", "high": 8}, Years, name="ladder.toml")
    Traceback (most recent call last):
    jobtaxonomy.errors.InvalidFile: ladder.toml: 2 faults
      $.lo: 'five' is not a number
      $: extra fields: high
    """
    from cattrs.errors import ForbiddenExtraKeysError
    from cattrs.v import format_exception, transform_error

    def say(error: BaseException, kind: "type[Any] | None") -> str:
        if isinstance(error, ForbiddenExtraKeysError):
            return f"extra fields: {', '.join(sorted(error.extra_fields))}"
        if isinstance(error, KeyError):
            return f"{error.args[0]} is missing"
        if isinstance(error, TypeError | ValueError):
            return str(error)
        return format_exception(error, kind)

    try:
        return _converter().structure(content, into)
    except Exception as error:  # a group of whatever the validators raise
        faults = [_path_first(line) for line in transform_error(error, format_exception=say)]
        raise InvalidFile(name, faults) from error


def _path_first(line: str) -> str:
    message, _, path = line.rpartition(" @ ")
    return f"{path}: {message}"


@cache
def _converter() -> "Converter":
    from cattrs import Converter

    converter = Converter(forbid_extra_keys=True, detailed_validation=True)

    def strict(kind: type[Any], *allowed: type[Any], called: str) -> None:
        def check(value: object, _: object) -> object:
            if not isinstance(value, allowed) or (isinstance(value, bool) and bool not in allowed):
                raise TypeError(f"{value!r} is not {called}")
            return value

        converter.register_structure_hook(kind, check)

    strict(str, str, called="text")
    strict(int, int, called="a whole number")
    strict(float, int, float, called="a number")
    strict(bool, bool, called="true or false")
    return converter
