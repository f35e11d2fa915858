"""A linter for job architectures: levels, titles, responsibilities, pay and where each fact comes from.

An architecture is a file (docs/lint.md) or the bundled one. `lint` applies every rule of RULES and
gives findings in a fixed order, whatever the order of the file.
"""

from jobtaxonomy.architecture import Architecture
from jobtaxonomy.lint.bundled_architecture import bundled_architecture
from jobtaxonomy.lint.findings import Finding, Rule
from jobtaxonomy.lint.reading import load_architecture, read_architecture
from jobtaxonomy.lint.running import RULES, lint
from jobtaxonomy.lint.thresholds import Thresholds

__all__ = [
    "RULES",
    "Architecture",
    "Finding",
    "Rule",
    "Thresholds",
    "bundled_architecture",
    "lint",
    "load_architecture",
    "read_architecture",
]


def __dir__() -> list[str]:
    return __all__
