"""Focus: one kind of work inside a function, and what it means at each level."""

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from jobtaxonomy.levelling.experience import ExperienceClaim
from jobtaxonomy.levelling.level import RUBRIC_COLUMNS
from jobtaxonomy.provenance import Review
from jobtaxonomy.shown import Shown

__all__ = ["Focus", "FocusLevel", "FocusSkill"]


def __dir__() -> list[str]:
    return __all__


@frozen
class FocusSkill:
    """A skill a focus calls for beyond the base of its occupation.

    `element` is the O*NET element id where the skill is one; else `definition` says what it is.
    `kind` is "skill", "knowledge", "ability", "method", "software", "regulation" or "metric".
    `weight` is 1 (of use) to 5 (the work rests on it).
    """

    name: str
    kind: str
    definition: str = ""
    element: str | None = None
    weight: int = 3

    @property
    def id(self) -> str:
        """What the skill is known by in a distance: its element id, else its name."""
        return self.element or self.name.casefold()


@frozen
class FocusLevel:
    """What a focus says at one level.

    `roles` are O*NET-SOC codes, the nearest first. `responsibilities` and `aliases` are None where
    nobody has recorded any, and () where there are known to be none. `rubric` holds the four
    columns as applied to the focus, () where only the universal ones exist.
    """

    level: str
    roles: tuple[str, ...]
    responsibilities: tuple[str, ...] | None = None
    rubric: tuple[tuple[str, str], ...] = ()
    aliases: tuple[str, ...] | None = None
    reports_to: tuple[str, ...] | None = None
    direct_reports: tuple[str, ...] | None = None
    experience: tuple[ExperienceClaim, ...] = ()


@frozen
class Focus(Shown):
    """One kind of work inside a function, with its levels.

    function, code: the first two parts of a profile's code.
    definition: what the work is; boundary: what it is not, against its siblings.
    levels: the levels at which it is found, in the order of the framework.
    levels_note: how those levels were chosen.
    path: its place in the tree that distances are measured on (group, family, focus).
    differential: pay of this focus over that of its function, a ratio; None where unknown.
    generated: whether it was derived from an occupation rather than written for itself.
    publisher: whose text it is: "jobtaxonomy", or the name of the architecture laid on top.
    """

    function: str
    code: str
    function_name: str
    name: str
    definition: str
    path: tuple[str, ...]
    levels: tuple[FocusLevel, ...]
    levels_note: str = ""
    boundary: str | None = None
    skills: tuple[FocusSkill, ...] | None = None
    sources: tuple[str, ...] = ()
    review: Review | None = None
    differential: float | None = None
    generated: bool = field(default=False)
    publisher: str = "jobtaxonomy"

    def __repr__(self) -> str:
        return f"Focus({self.key!r}, {self.name!r})"

    @property
    def key(self) -> str:
        """FUNCTION.FOCUS, the code without a level."""
        return f"{self.function}.{self.code}"

    @property
    def level_codes(self) -> tuple[str, ...]:
        """The codes of the levels at which it is found."""
        return tuple(content.level for content in self.levels)

    @property
    def tracks(self) -> tuple[str, ...]:
        """The tracks those levels belong to, by the letter of their codes."""
        return tuple(dict.fromkeys(code[0] for code in self.level_codes))

    @property
    def roles(self) -> tuple[str, ...]:
        """The O*NET-SOC codes of all its levels, in order of first appearance."""
        return tuple(dict.fromkeys(role for content in self.levels for role in content.roles))

    def at(self, level: str) -> FocusLevel | None:
        """What the focus says at one level, None where it says nothing."""
        return next((content for content in self.levels if content.level == level), None)

    @property
    def fingerprint(self) -> dict[str, int] | None:
        """Skill ids and their weights in hundredths, for the content distance; None where unknown."""
        return None if self.skills is None else {skill.id: 100 * skill.weight for skill in self.skills}

    def __str__(self) -> str:
        return f"{self.function_name} / {self.name}"

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Focus":
        """From a record of the bundled tables, which were checked when they were made."""
        review = record.get("review")
        skills = record.get("skills")
        return cls(
            function=record["function"],
            code=record["code"],
            function_name=record["function_name"],
            name=record["name"],
            definition=record["definition"],
            path=tuple(record["path"]),
            levels=tuple(_level(content) for content in record["levels"]),
            levels_note=record.get("levels_note", ""),
            boundary=record.get("boundary"),
            skills=None if skills is None else tuple(FocusSkill(**skill) for skill in skills),
            sources=tuple(record.get("sources", ())),
            review=Review(**review) if review else None,
            differential=record.get("differential"),
        )


def _optional(values: Any) -> tuple[str, ...] | None:
    return None if values is None else tuple(values)


def _level(record: Mapping[str, Any]) -> FocusLevel:
    return FocusLevel(
        level=record["level"],
        roles=tuple(record["roles"]),
        responsibilities=_optional(record.get("responsibilities")),
        rubric=tuple((name, record["rubric"][code]) for code, name in RUBRIC_COLUMNS) if record.get("rubric") else (),
        aliases=_optional(record.get("aliases")),
        reports_to=_optional(record.get("reports_to")),
        direct_reports=_optional(record.get("direct_reports")),
        experience=tuple(ExperienceClaim(**claim) for claim in record.get("experience", ())),
    )
