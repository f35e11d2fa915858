"""Interview questions by fixed templates: the same role and level always give the same questions."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jobtaxonomy.levelling import Level

__all__ = ["questions"]


def __dir__() -> list[str]:
    return __all__


_ACTIVITY = (
    "Describe a piece of work in which {} was the hard part. What did you do, and what came of it?",
    "How do you know that {} has gone well? Give an example in which it did not.",
    "What did you last change in your way of {}, and why?",
)
_SKILL = (
    "Tell us of a situation that called for {}. What were the choices, and which did you take?",
    "Which mistake taught you most about {}?",
    "How would a colleague see that you are good at {}?",
)
_KNOWLEDGE = (
    "Explain something about {} to a newcomer, in two minutes.",
    "How do you keep what you know of {} up to date?",
)
_STYLE = ("When was {} put to the test at work, and what did you do?",)
_LEVEL = (
    ("scope", "At {} the scope is: {} Which work of yours was of that size?"),
    ("autonomy", "At {} this is left to you: {} When did you last work that way, and what did you settle alone?"),
    ("complexity", "At {} problems are like this: {} Which was the nearest to it that you have solved?"),
    ("leadership", "At {} the part in leading is: {} Whom have you led or helped to grow, and how do you know?"),
)


def _fill(templates: tuple[str, ...], names: Iterable[str]) -> list[str]:
    return [template.format(name) for template, name in zip(templates, names, strict=False)]


def questions(
    activities: Iterable[str],
    skills: Iterable[str],
    knowledge: Iterable[str],
    styles: Iterable[str],
    level: "Level | None" = None,
) -> tuple[str, ...]:
    """Questions about at most three activities, three skills, two fields of knowledge, a style and a level.

    Names come most telling first. A level whose ladder has no sentences adds nothing.

    >>> questions(["getting information"], [], ["mathematics"], [])[1]
    'Explain something about mathematics to a newcomer, in two minutes.'
    """
    asked = [
        *_fill(_ACTIVITY, activities), *_fill(_SKILL, skills), *_fill(_KNOWLEDGE, knowledge), *_fill(_STYLE, styles),
    ]  # fmt: skip
    if level is not None:
        sentences = ((template, level.sentence(dimension)) for dimension, template in _LEVEL)
        asked.extend(template.format(level.name, sentence) for template, sentence in sentences if sentence)
    return tuple(asked)
