"""Skills: what a job takes, and how much of it."""

from collections.abc import Callable, Iterable
from typing import Any

from attrs import field, frozen

from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.provenance import Source

__all__ = ["KINDS", "Skill", "SkillGap", "SkillRating", "Technology", "skill_gaps"]


def __dir__() -> list[str]:
    return __all__


#: What a skill can be. O*NET's "skills" and "knowledge" keep those names.
KINDS = ("skill", "knowledge", "ability", "technology", "tool", "work style", "method", "regulation")


@frozen
class Skill:
    """Something a job can take: its id (O*NET's element id, or the product's name), name and kind.

    `category` groups technology and tools by what they are for; it is None for O*NET's elements.

    >>> Skill("2.A.1.a", "Reading Comprehension", "skill").kind
    'skill'
    """

    id: str
    name: str
    kind: str
    category: str | None = None
    _users: Callable[["Skill"], tuple[Any, ...]] | None = field(default=None, eq=False, repr=False, alias="users")

    def roles(self) -> tuple[Any, ...]:
        """The roles that use it, those that use it most first; () for a skill of no taxonomy.

        >>> import jobtaxonomy as jt
        >>> jt.role("11-3051") in jt.skill("SAP").roles()
        True
        """
        return self._users(self) if self._users else ()


@frozen
class SkillRating:
    """How much of a skill one role takes, as O*NET's raters judged it.

    `importance` is 1 (not important) to 5 (extremely important); `level` is 0 to 7, with anchors of
    its own for every skill. Both are means with standard errors over `n` raters (None where O*NET
    publishes none). `suppress` names the figures that O*NET advises not to use, for too few or too
    scattered answers; `relevant` is False where most raters called the skill not relevant.
    """

    skill: Skill
    importance: float | None
    importance_error: float | None
    level: float | None
    level_error: float | None
    n: int | None
    suppress: tuple[str, ...] = ()
    relevant: bool = True
    as_of: str | None = None
    rater: str | None = None
    source: Source | None = None


@frozen
class Technology:
    """A product that a role uses; `hot` and `in_demand` are O*NET's counts over job postings.

    Hot: asked for across occupations. In demand: asked for in this one.
    """

    skill: Skill
    hot: bool = False
    in_demand: bool = False
    source: Source | None = None

    @property
    def name(self) -> str:
        """The product's name."""
        return self.skill.name


@frozen
class SkillGap:
    """A skill that the next role takes at a higher level: `have` and `need` are levels of 0..7.

    `importance` is the skill's importance in the next role, 1..5.
    """

    skill: Skill
    have: float
    need: float
    importance: float

    @property
    def gap(self) -> float:
        """Levels still to climb."""
        return self.need - self.have


def skill_gaps(
    have: Iterable[SkillRating], need: Iterable[SkillRating], *, minimum: float = 3.0
) -> tuple[SkillGap, ...]:
    """What `need` takes beyond `have`: the largest product of importance and levels to climb first.

    Only skills whose importance in `need` is `minimum` or more; where importance or level is not
    published the skill is left out, and a skill that `have` does not rate counts as level 0 if
    `have` rates any. Empty where one side is not rated. Raises InvalidQuery for a minimum outside 1..5.

    >>> writing = Skill("2.A.1.c", "Writing", "skill")
    >>> before, after = (SkillRating(writing, 3.5, None, level, None, None) for level in (2.0, 3.5))
    >>> [(gap.skill.name, gap.gap) for gap in skill_gaps([before], [after])]
    [('Writing', 1.5)]
    """
    if isinstance(minimum, bool) or not 1 <= minimum <= 5:
        raise InvalidQuery(minimum, "a least importance is between 1 and 5")
    levels = {rating.skill.id: rating.level or 0.0 for rating in have}
    if not levels:
        return ()
    found = [
        SkillGap(rating.skill, levels.get(rating.skill.id, 0.0), rating.level, rating.importance)
        for rating in need
        if rating.importance is not None and rating.importance >= minimum and rating.level is not None
    ]
    climbs = (gap for gap in found if gap.gap > 0)
    return tuple(sorted(climbs, key=lambda gap: (-gap.gap * gap.importance, gap.skill.id)))
