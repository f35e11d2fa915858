"""The levelling room: levels, tracks, how they compare, and how far apart two jobs are.

Pure value objects and arithmetic. Nothing here reads a file or knows a role.
"""

from jobtaxonomy.levelling.comparison import LevelComparison, compare
from jobtaxonomy.levelling.framework import LevelFramework
from jobtaxonomy.levelling.level import Level, LevelMapping, Track
from jobtaxonomy.levelling.rubric import DIMENSIONS, Deltas, Dimension, Scores
from jobtaxonomy.levelling.years import Years

__all__ = [
    "DIMENSIONS",
    "Deltas",
    "Dimension",
    "Level",
    "LevelComparison",
    "LevelFramework",
    "LevelMapping",
    "Scores",
    "Track",
    "Years",
    "compare",
]


def __dir__() -> list[str]:
    return __all__
