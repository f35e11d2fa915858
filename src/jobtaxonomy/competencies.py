"""Skills: what a job takes, and how much of it."""

from attrs import frozen

from jobtaxonomy.provenance import Source

__all__ = ["KINDS", "Skill", "SkillRating", "Technology"]


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
