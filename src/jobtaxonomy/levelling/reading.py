"""Strict reading of parsed content into attrs classes: nothing is coerced, every fault has its path.

cattrs is imported when a file is read, never before.
"""

from collections.abc import Callable, Mapping
from functools import cache
from math import isfinite
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_args, get_origin

from jobtaxonomy.errors import InvalidFile

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["as_list", "as_mapping", "read_table", "strict_converter", "structure"]

T = TypeVar("T")


def __dir__() -> list[str]:
    return __all__


def structure(content: object, into: type[T], *, name: str, converter: "Converter | None" = None) -> T:
    """`content` (mappings, lists, strings, numbers) as an instance of `into`.

    Raises InvalidFile with every fault and its path; `name` says which file it was. A `converter` of
    one's own knows more classes than the strict one.

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
            return f"extra fields: {', '.join(sorted(map(str, error.extra_fields)))}"
        if isinstance(error, KeyError):
            return f"{error.args[0]} is missing"
        if isinstance(error, AttributeError):
            return "is not a table"
        if isinstance(error, TypeError | ValueError):
            return str(error)
        return format_exception(error, kind)

    try:
        return (converter or _converter()).structure(content, into)
    except Exception as error:  # a group of whatever the validators raise
        faults = [_path_first(line) for line in transform_error(error, format_exception=say)]
        raise InvalidFile(name, faults) from error


def as_mapping(value: object) -> dict[str, Any]:
    """A copy of what is a mapping, {} of what is not."""
    return dict(cast("Mapping[str, Any]", value)) if isinstance(value, Mapping) else {}


def as_list(value: object) -> list[Any]:
    """A copy of what is a list or a tuple, [] of what is not."""
    return list(cast("list[Any]", value)) if isinstance(value, list | tuple) else []


def _path_first(line: str) -> str:
    message, _, path = line.rpartition(" @ ")
    return f"{path}: {message}"


@cache
def _converter() -> "Converter":
    return strict_converter()


def strict_converter() -> "Converter":
    """A converter that takes a value for what it is or not at all, and no field that it does not know."""
    from attrs import has
    from cattrs import Converter

    converter = Converter(forbid_extra_keys=True, detailed_validation=True)

    def strict(kind: type[Any], *allowed: type[Any], called: str) -> None:
        def check(value: object, _: object) -> object:
            sound = isinstance(value, allowed) and (bool in allowed or not isinstance(value, bool))
            if not sound or (kind is float and not _is_finite(value)):
                raise TypeError(f"{value!r} is not {called}")
            return value

        converter.register_structure_hook(kind, check)

    strict(str, str, called="text")
    strict(int, int, called="a whole number")
    strict(float, int, float, called="a number")
    strict(bool, bool, called="true or false")

    def table(into: type[Any]) -> Callable[[object, object], Any]:
        return read_table(into, converter)

    def several(kind: Any) -> Callable[[object, object], tuple[Any, ...]]:
        return _read_list(kind, converter)

    converter.register_structure_hook_factory(has, table)
    converter.register_structure_hook_factory(_is_tuple, several)
    return converter


def _is_finite(number: Any) -> bool:
    try:
        return isfinite(number)
    except OverflowError:
        return False


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _read_list(kind: Any, converter: "Converter") -> Callable[[object, object], tuple[Any, ...]]:
    """A function that reads a list as a tuple of one kind; cattrs' own would read a text as its letters."""
    from cattrs.errors import IterableValidationError, IterableValidationNote

    inner = get_args(kind)[0]

    def check(value: object, _: object) -> tuple[Any, ...]:
        given, found = as_list(value), list[Any]()
        if not isinstance(value, list | tuple):
            raise TypeError(f"{value!r} is not a list")
        wrong: list[Exception] = []
        for place, one in enumerate(given):
            try:
                found.append(converter.structure(one, inner))
            except Exception as error:  # noqa: BLE001 - whatever the validators raise
                error.add_note(IterableValidationNote(f"Structuring {kind} @ index {place}", place, inner))
                wrong.append(error)
        if wrong:
            raise IterableValidationError(f"While structuring {kind}", wrong, kind)  # pyright: ignore[reportCallIssue]
        return tuple(found)

    return check


def read_table(into: type[T], converter: "Converter", **overrides: Any) -> Callable[[object, object], T]:
    """A function that reads a mapping as an instance of an attrs class; `overrides` are those of cattrs by field."""
    from cattrs.gen import make_dict_structure_fn

    read = make_dict_structure_fn(into, converter, _cattrs_forbid_extra_keys=True, **overrides)

    def check(value: object, _: object) -> T:
        if not isinstance(value, Mapping):
            raise TypeError(f"{value!r} is not a table")
        return read(cast("Mapping[str, Any]", value), into)

    return check
