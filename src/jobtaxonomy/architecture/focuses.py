"""Focuses in a file: one function with any number of its focuses, the form in which the bundled ones are written.

Every fault is reported at once, with its path. docs/focuses.md explains the form.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import asdict, evolve, frozen

from jobtaxonomy.architecture.form import entries, entry, suggestion
from jobtaxonomy.codes import MAJOR_GROUPS, JobCode, OnetCode
from jobtaxonomy.errors import InvalidCode, InvalidFile
from jobtaxonomy.job_profiles.focus import Focus, FocusLevel, FocusSkill
from jobtaxonomy.levelling.checks import is_whole
from jobtaxonomy.levelling.framework import LevelFramework
from jobtaxonomy.levelling.level import RUBRIC_COLUMNS
from jobtaxonomy.levelling.reading import as_list, as_mapping
from jobtaxonomy.provenance import Review

__all__ = ["SKILL_KINDS", "focus_record", "function_focuses", "load_focuses", "read_focuses"]

SKILL_KINDS = ("skill", "knowledge", "ability", "method", "software", "regulation", "metric")
_ELEMENT = re.compile(r"[1-6]\.[A-Z](\.\d+)?(\.[a-z0-9]+)*")


def __dir__() -> list[str]:
    return __all__


@frozen
class _Function:
    function: str
    name: str
    focus: tuple[Any, ...]


@frozen
class _Focus:
    """A focus as a file has it: without the function that it stands under."""

    code: str
    name: str
    definition: str
    level: tuple[Any, ...]
    boundary: str | None = None
    skill: tuple[Any, ...] | None = None
    sources: tuple[str, ...] = ()
    review: Review | None = None
    differential: float | None = None


def load_focuses(path: str | Path, *, levels: LevelFramework) -> tuple[Focus, ...]:
    """The focuses in a .toml or .json file. Raises InvalidFile with every fault."""
    from jobtaxonomy.architecture.files import parsed

    file = Path(path)
    return read_focuses(parsed(file, what="focuses are in a .toml or .json file"), levels=levels, name=file.name)


def read_focuses(content: object, *, levels: LevelFramework, name: str = "focuses") -> tuple[Focus, ...]:
    """The focuses in parsed content. Raises InvalidFile with every fault, each with its path."""
    faults: list[str] = []
    focuses = function_focuses(content, levels, "$", faults)
    if faults:
        raise InvalidFile(name, faults)
    return tuple(focuses.values())


def function_focuses(content: object, levels: LevelFramework, at: str, faults: list[str]) -> dict[str, Focus]:
    """The sound focuses of one function by their paths; its own is `at`. The faults of all are added."""
    function = entry(content, _Function, at, faults)
    if function is None:
        # the faults of its focuses are wanted all the same
        function = _Function("FUNCTION", "", tuple(as_list(as_mapping(content).get("focus"))))
    found: dict[str, Focus] = {}
    seen: set[str] = set()
    for place, raw in enumerate(function.focus):
        where = f"{at}.focus[{place}]"
        before = len(faults)
        focus = entry(raw, _Focus, where, faults)
        if focus is None:
            continue
        content = entries(focus.level, FocusLevel, f"{where}.level", faults)
        skills = entries(focus.skill or (), FocusSkill, f"{where}.skill", faults)
        faults += _faults(function.function, focus, content, skills, levels, where)
        if focus.code in seen:
            faults.append(f"{where}.code: {focus.code!r} is used twice")
        seen.add(focus.code)
        if len(faults) == before:
            found[where] = _made(function, focus, content.values(), skills.values(), levels)
    return found


def _made(
    function: _Function,
    focus: _Focus,
    content: Iterable[FocusLevel],
    skills: Iterable[FocusSkill],
    levels: LevelFramework,
) -> Focus:
    order = [known.code for known in levels]
    guide = f"focus guide, {function.function}"
    return Focus(
        function.function,
        focus.code,
        function.name,
        focus.name,
        focus.definition,
        path=(_major(content), function.function, focus.code),
        levels=tuple(
            evolve(level, experience=tuple(evolve(claim, source=claim.source or guide) for claim in level.experience))
            for level in sorted(content, key=lambda level: order.index(level.level))
        ),
        levels_note="written for the focus",
        boundary=focus.boundary,
        skills=None if focus.skill is None else tuple(skills),
        sources=focus.sources,
        review=focus.review,
        differential=focus.differential,
    )


def _major(levels: Iterable[FocusLevel]) -> str:
    """The group of most of its levels, by each level's nearest role; the first of several."""
    groups = [MAJOR_GROUPS[level.roles[0][:2]] for level in levels]
    return max(groups, key=groups.count)


def _faults(
    function: str,
    focus: _Focus,
    content: Mapping[int, FocusLevel],
    skills: Mapping[int, FocusSkill],
    levels: LevelFramework,
    where: str,
) -> Iterator[str]:
    for part in ("name", "definition"):
        if not getattr(focus, part).strip():
            yield f"{where}.{part}: is empty"
    names: set[str] = set()
    for number, skill in skills.items():
        yield from (f"{where}.skill[{number}].{fault}" for fault in _skill_faults(skill))
        if (name := (skill.element or skill.name).casefold()) in names:
            yield f"{where}.skill: {name!r} is listed twice"
        names.add(name)
    if not focus.level:
        yield f"{where}.level: a focus has at least one level"
    seen: set[str] = set()
    for number, level in content.items():
        at = f"{where}.level[{number}]"
        yield from (f"{at}.{fault}" for fault in _level_faults(function, focus.code, level, levels))
        if level.level in seen:
            yield f"{at}.code: {level.level!r} is used twice"
        seen.add(level.level)


def _skill_faults(skill: FocusSkill) -> Iterator[str]:
    if skill.kind not in SKILL_KINDS:
        yield f"kind: {skill.kind!r} is not one of {', '.join(SKILL_KINDS)}"
    if skill.element is None and not skill.definition.strip():
        yield "definition: a skill without an O*NET element needs one"
    if skill.element is not None and _ELEMENT.fullmatch(skill.element) is None:
        yield f"element: {skill.element!r} is not an O*NET element id, such as 2.B.5.d"
    if not is_whole(skill.weight, 1, 5):
        yield f"weight: {skill.weight!r} is not a whole number 1 to 5"


def _level_faults(function: str, focus: str, level: FocusLevel, levels: LevelFramework) -> Iterator[str]:
    codes = [known.code for known in levels]
    if level.level not in codes:
        near = suggestion(level.level, codes)
        yield f"code: {level.level!r} is not a level; levels are {' '.join(codes)}{near}"
    else:
        try:
            code = JobCode(function, focus, level.level)
        except InvalidCode as error:
            yield f"code: {error}"
        else:
            if (code.function, code.focus) != (function, focus):
                yield f"code: {function}.{focus} is written {code.function}.{code.focus}"
    if not level.roles:
        yield "roles: a level names at least one O*NET-SOC code"
    for number, role in enumerate(level.roles):
        try:
            spelled = str(OnetCode.parse(role))
        except InvalidCode as error:
            yield f"roles[{number}]: {error}"
        else:
            if spelled != role:
                yield f"roles[{number}]: {role!r} is written {spelled!r}"
    texts = dict(level.rubric)
    missing = [code for code, name in RUBRIC_COLUMNS if not texts.get(name, "").strip()]
    if level.rubric and missing:
        yield from (f"{code}: is missing while other columns are given" for code in missing)


def focus_record(focus: Focus) -> dict[str, Any]:
    """A focus as plain data, as the bundled tables hold it: what `Focus.from_record` reads."""
    record: dict[str, Any] = {
        "function": focus.function,
        "code": focus.code,
        "function_name": focus.function_name,
        "name": focus.name,
        "definition": focus.definition,
        "boundary": focus.boundary,
        "path": list(focus.path),
        "levels": [_level_record(level) for level in focus.levels],
        "levels_note": focus.levels_note,
        "skills": None if focus.skills is None else [asdict(skill) for skill in focus.skills],
        "sources": list(focus.sources),
        "review": None if focus.review is None else {**asdict(focus.review), "scores": dict(focus.review.scores)},
        "differential": focus.differential,
    }
    return {key: value for key, value in record.items() if value is not None}


def _level_record(level: FocusLevel) -> dict[str, Any]:
    record: dict[str, Any] = {"level": level.level, "roles": list(level.roles)}
    for part in ("responsibilities", "aliases", "reports_to", "direct_reports"):
        if (values := getattr(level, part)) is not None:
            record[part] = list(values)
    if level.rubric:
        texts = dict(level.rubric)
        record["rubric"] = {code: texts[name] for code, name in RUBRIC_COLUMNS}
    if level.experience:
        record["experience"] = [
            {name: value for name, value in asdict(claim).items() if name != "locator" or value is not None}
            for claim in level.experience
        ]
    return record
