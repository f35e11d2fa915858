"""Read focuses from a TOML or JSON file: the form in which the bundled ones are written too.

A file holds one function and any number of its focuses. Every fault is reported at once, with its
path. docs/focuses.md explains the form.
"""

import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

from attrs import field, frozen

from jobtaxonomy.codes import MAJOR_GROUPS, JobCode, OnetCode
from jobtaxonomy.errors import InvalidCode, InvalidFile, InvalidLevel, InvalidQuery
from jobtaxonomy.job_profiles.focus import Focus
from jobtaxonomy.levelling.checks import is_whole
from jobtaxonomy.levelling.experience import ExperienceClaim
from jobtaxonomy.levelling.framework import LevelFramework
from jobtaxonomy.levelling.level import RUBRIC_COLUMNS
from jobtaxonomy.levelling.reading import structure
from jobtaxonomy.provenance import Review

__all__ = ["SKILL_KINDS", "focus_records", "load_focuses", "read_focuses"]

SKILL_KINDS = ("skill", "knowledge", "ability", "method", "software", "regulation", "metric")
_ELEMENT = re.compile(r"[1-6]\.[A-Z](\.\d+)?(\.[a-z0-9]+)*")


def __dir__() -> list[str]:
    return __all__


@frozen
class _Skill:
    name: str
    kind: str
    definition: str = ""
    element: str | None = None
    weight: int = 3


@frozen
class _Experience:
    kind: str
    lo: float
    hi: float | None = None
    open_ended: bool = False


@frozen
class _Level:
    code: str
    roles: tuple[str, ...]
    responsibilities: tuple[str, ...] | None = None
    aliases: tuple[str, ...] | None = None
    reports_to: tuple[str, ...] | None = None
    direct_reports: tuple[str, ...] | None = None
    knowledge_application: str = ""
    complexity_problem_solving: str = ""
    collaboration_interaction: str = ""
    typical_degree_years: str = ""
    experience: tuple[_Experience, ...] = ()


@frozen
class _Review:
    scores: dict[str, int]
    reviewer: str | None = None
    date: str | None = None


@frozen
class _Focus:
    code: str
    name: str
    definition: str
    level: tuple[_Level, ...]
    boundary: str | None = None
    skill: tuple[_Skill, ...] | None = None
    sources: tuple[str, ...] = ()
    review: _Review | None = None
    differential: float | None = None


@frozen
class _File:
    function: str
    name: str
    focus: tuple[_Focus, ...] = field()


def load_focuses(path: str | Path, *, levels: LevelFramework) -> tuple[Focus, ...]:
    """The focuses in a .toml or .json file. Raises InvalidFile with every fault."""
    file = Path(path)
    suffix = file.suffix.lower()
    text = file.read_text(encoding="utf-8-sig")
    try:
        if suffix == ".toml":
            import tomllib

            content: object = tomllib.loads(text)
        elif suffix == ".json":
            import json

            content = json.loads(text)
        else:
            raise InvalidFile(file.name, ["focuses are in a .toml or .json file"])
    except InvalidFile:
        raise
    except ValueError as error:
        raise InvalidFile(file.name, [f"$: {error}"]) from error
    return read_focuses(content, levels=levels, name=file.name)


def read_focuses(content: object, *, levels: LevelFramework, name: str = "focuses") -> tuple[Focus, ...]:
    """The focuses in parsed content. Raises InvalidFile with every fault, each with its path."""
    return tuple(Focus.from_record(record) for record in focus_records(content, levels=levels, name=name))


def focus_records(content: object, *, levels: LevelFramework, name: str = "focuses") -> list[dict[str, Any]]:
    """The same as plain records, the form of the bundled tables. Raises InvalidFile."""
    file = structure(content, _File, name=name)
    faults = list(_faults(file, levels))
    if faults:
        raise InvalidFile(name, faults)
    return [_record(file, focus, levels) for focus in file.focus]


def _faults(file: _File, levels: LevelFramework) -> Iterator[str]:
    codes = [focus.code for focus in file.focus]
    for place, focus in enumerate(file.focus):
        where = f"$.focus[{place}]"
        if codes.index(focus.code) < place:
            yield f"{where}.code: {focus.code!r} is used twice"
        for part in ("name", "definition"):
            if not getattr(focus, part).strip():
                yield f"{where}.{part}: is empty"
        if focus.review is not None:
            try:
                Review(focus.review.scores)
            except InvalidQuery as error:
                yield f"{where}.review.scores: {error}"
        for number, skill in enumerate(focus.skill or ()):
            yield from (f"{where}.skill[{number}].{fault}" for fault in _skill_faults(skill))
        for a, b in combinations([(skill.element or skill.name).casefold() for skill in focus.skill or ()], 2):
            if a == b:
                yield f"{where}.skill: {a!r} is listed twice"
        if not focus.level:
            yield f"{where}.level: a focus has at least one level"
        seen: list[str] = []
        for number, level in enumerate(focus.level):
            at = f"{where}.level[{number}]"
            yield from (f"{at}.{fault}" for fault in _level_faults(file.function, focus.code, level, levels))
            if level.code in seen:
                yield f"{at}.code: {level.code!r} is used twice"
            seen.append(level.code)


def _skill_faults(skill: _Skill) -> Iterator[str]:
    if skill.kind not in SKILL_KINDS:
        yield f"kind: {skill.kind!r} is not one of {', '.join(SKILL_KINDS)}"
    if skill.element is None and not skill.definition.strip():
        yield "definition: a skill without an O*NET element needs one"
    if skill.element is not None and _ELEMENT.fullmatch(skill.element) is None:
        yield f"element: {skill.element!r} is not an O*NET element id, such as 2.B.5.d"
    if not is_whole(skill.weight, 1, 5):
        yield f"weight: {skill.weight!r} is not a whole number 1 to 5"


def _level_faults(function: str, focus: str, level: _Level, levels: LevelFramework) -> Iterator[str]:
    try:
        JobCode(function, focus, level.code)
    except InvalidCode as error:
        yield f"code: {error}"
    if not any(known.code == level.code for known in levels):
        yield f"code: {level.code!r} is not a level; levels are {' '.join(known.code for known in levels)}"
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
    for number, claim in enumerate(level.experience):
        try:
            ExperienceClaim(claim.kind, claim.lo, claim.hi, source="")  # type: ignore[arg-type]
        except InvalidLevel as error:
            yield f"experience[{number}]: {error}"
    columns = [code for code, _ in RUBRIC_COLUMNS]
    missing = [code for code in columns if not getattr(level, code).strip()]
    if missing and len(missing) < len(columns):
        yield from (f"{code}: is missing while other columns are given" for code in missing)


def _record(file: _File, focus: _Focus, levels: LevelFramework) -> dict[str, Any]:
    from attrs import asdict

    order = [known.code for known in levels]
    record: dict[str, Any] = {
        "function": file.function,
        "code": focus.code,
        "function_name": file.name,
        "name": focus.name,
        "definition": focus.definition,
        "boundary": focus.boundary,
        "path": [_major(focus), file.function, focus.code],
        "levels": [
            _level_record(file, level) for level in sorted(focus.level, key=lambda level: order.index(level.code))
        ],
        "levels_note": "written for the focus",
        "skills": None if focus.skill is None else [asdict(skill) for skill in focus.skill],
        "sources": list(focus.sources),
        "review": None if focus.review is None else asdict(focus.review),
        "differential": focus.differential,
    }
    return {key: value for key, value in record.items() if value is not None}


def _level_record(file: _File, level: _Level) -> dict[str, Any]:
    from attrs import asdict

    optional = {
        part: getattr(level, part)
        for part in ("responsibilities", "aliases", "reports_to", "direct_reports")
        if getattr(level, part) is not None
    }
    rubric = {code: getattr(level, code) for code, _ in RUBRIC_COLUMNS}
    record: dict[str, Any] = {"level": level.code, "roles": list(level.roles)}
    record |= {part: list(values) for part, values in optional.items()}
    if all(rubric.values()):
        record["rubric"] = rubric
    if level.experience:
        source = f"focus guide, {file.function}"
        record["experience"] = [{**asdict(claim), "source": source} for claim in level.experience]
    return record


def _major(focus: _Focus) -> str:
    """The group of most of its levels, by each level's nearest role; the first of several."""
    groups = [MAJOR_GROUPS[level.roles[0][:2]] for level in focus.level]
    return max(groups, key=groups.count)
