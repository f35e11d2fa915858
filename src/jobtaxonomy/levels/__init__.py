"""The levelling room: levels, tracks, how they compare, and how far apart two jobs are.

Pure value objects and arithmetic. Nothing here reads a file or knows a role.
"""

from jobtaxonomy.levels.comparison import LevelComparison, compare
from jobtaxonomy.levels.framework import LevelFramework
from jobtaxonomy.levels.level import Level, LevelMapping, Track
from jobtaxonomy.levels.rubric import DIMENSIONS, Deltas, Dimension, Scores
from jobtaxonomy.levels.years import Years

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
