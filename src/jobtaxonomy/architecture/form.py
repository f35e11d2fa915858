"""The form of an architecture's parts in a file, read straight into the objects.

Where a file spells a thing otherwise than its object does, this module says how: the percentiles of a
wage have names (p10), the columns of a guide stand beside the other facts of a level.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import NOTHING, fields, frozen

from jobtaxonomy.architecture.objects import Wage
from jobtaxonomy.errors import InvalidFile
from jobtaxonomy.job_profiles.focus import FocusLevel
from jobtaxonomy.levelling.experience import ExperienceClaim
from jobtaxonomy.levelling.level import RUBRIC_COLUMNS
from jobtaxonomy.levelling.reading import as_mapping, read_table, strict_converter, structure
from jobtaxonomy.provenance import Review

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["entries", "entry", "suggestion"]

T = TypeVar("T")


def __dir__() -> list[str]:
    return __all__


_EXTRA = "extra fields: "
#: names of objects' fields in faults, and of the same in a file
_SPELLED = ((r"(\.level\[\d+\])\.level\b", r"\1.code"), (r"\.rubric\b", ""), (r"\.bands\b", ".band"))


@frozen
class _Rubric:
    knowledge_application: str = ""
    complexity_problem_solving: str = ""
    collaboration_interaction: str = ""
    typical_degree_years: str = ""


def entry(
    content: object, into: type[T], at: str, faults: list[str], *, fill: bool = False, known: Iterable[str] = ()
) -> T | None:
    """One entry of a file; its faults are added, each with a path that begins with `at`.

    An entry with faults is given without what is at fault, so that the rest of it can be checked, and
    is None where that leaves too little. With `fill` something empty stands for what is left out. `known`
    are names that stand beside the fields of `into`.
    """
    types = _types(into)
    try:
        return structure(content, into, name=at, converter=_converter())
    except InvalidFile as error:
        wrong: set[str] = set()
        blank: list[tuple[str, int]] = []
        for fault in error.faults:
            path, _, message = fault.partition(": ")
            one = re.fullmatch(r"\$\.(\w+)\[(\d+)\]", path)
            if one and "tuple[str, ...]" in types.get(one[1], ""):
                blank.append((one[1], int(one[2])))
            else:
                wrong |= {*re.findall(r"^\$\.(\w+)", path)}
            if path == "$" and message.startswith(_EXTRA):
                strangers = message.removeprefix(_EXTRA).split(", ")
                wrong |= {*strangers}
                message += _meant(strangers, [*types, *known])
            path = at + path.removeprefix("$")
            for pattern, spelled in _SPELLED:
                path = re.sub(pattern, spelled, path)
            faults.append(f"{path}: {message}")
    sound = {key: value for key, value in as_mapping(content).items() if key not in wrong}
    for name, place in blank:
        if name in sound:
            sound[name] = [*sound[name][:place], "", *sound[name][place + 1 :]]
    if fill and isinstance(content, Mapping):
        sound = _empty(into) | sound
    try:
        return structure(sound, into, name=at, converter=_converter())
    except InvalidFile:
        return None


def entries(
    content: Sequence[object], into: type[T], at: str, faults: list[str], *, fill: bool = False
) -> dict[int, T]:
    """The entries of a list by their places, without those that are None: see `entry`."""
    read = ((place, entry(one, into, f"{at}[{place}]", faults, fill=fill)) for place, one in enumerate(content))
    return {place: one for place, one in read if one is not None}


def _meant(strangers: Iterable[str], known: Sequence[str]) -> str:
    """ "; did you mean ...?" of the names that are nearly known ones."""
    from difflib import get_close_matches

    near = dict.fromkeys(name for stranger in strangers for name in get_close_matches(stranger, known, n=1, cutoff=0.7))
    return f"; did you mean {', '.join(near)}?" if near else ""


def _types(into: type[Any]) -> dict[str, str]:
    return {one.name: str(one.type) for one in fields(into)}


def _empty(into: type[Any]) -> dict[str, Any]:
    """Something empty for every field that an entry must have."""
    needed = {one.name: str(one.type) for one in fields(into) if one.default is NOTHING}
    return {name: [] if "tuple" in said else 0 if "float" in said else "" for name, said in needed.items()}


def suggestion(value: str, known: Iterable[str]) -> str:
    """ "; the nearest is ..." of what is known, "" where nothing is."""
    from rapidfuzz import fuzz, process

    close = process.extractOne(value, list(known), scorer=fuzz.ratio)
    return f"; the nearest is {close[0]}" if close else ""


@cache
def _converter() -> "Converter":
    from cattrs.gen import override

    converter = strict_converter()

    def scores(value: object, _: object) -> Any:
        return Review(converter.structure(value, dict[str, int])).scores

    def percentiles(value: object, _: object) -> Any:
        return tuple(sorted((_rank(name), pay) for name, pay in converter.structure(value, dict[str, float]).items()))

    def kind(value: object, _: object) -> Any:
        return converter.structure(value, str)

    def rubric(value: object, _: object) -> Any:
        columns = converter.structure(value, _Rubric)
        return tuple((name, getattr(columns, code)) for code, name in RUBRIC_COLUMNS)

    def register(into: type[Any], **overrides: Any) -> Any:
        read = read_table(into, converter, **overrides)
        converter.register_structure_hook(into, read)
        return read

    register(Review, scores=override(struct_hook=scores))
    register(Wage, percentiles=override(struct_hook=percentiles), bands=override(rename="band"))
    claim = register(ExperienceClaim, kind=override(struct_hook=kind))
    converter.register_structure_hook(ExperienceClaim, lambda value, into: claim(_with_source(value), into))
    level = register(FocusLevel, level=override(rename="code"), rubric=override(struct_hook=rubric))
    converter.register_structure_hook(FocusLevel, lambda value, into: level(_with_rubric(value), into))
    return converter


def _with_source(value: object) -> object:
    given = as_mapping(value)
    return {"source": "", **given} if given else value


def _with_rubric(value: object) -> object:
    given = as_mapping(value)
    if not given:
        return value
    columns = {code: given.pop(code) for code, _ in RUBRIC_COLUMNS if code in given}
    return given | ({"rubric": columns} if columns else {})


def _rank(name: str) -> float:
    found = re.fullmatch(r"p?(\d{1,3}(?:\.\d+)?)", name)
    if found is None or float(found[1]) > 100:
        raise ValueError(f"{name!r} is not written p10 ... p90")
    return float(found[1])
