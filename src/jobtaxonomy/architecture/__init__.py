"""Job architectures: what a company says of its levels, focuses, jobs, titles and pay, and the one reader of it.

The linter, an overlay and the bundled focuses all go through this form. docs/lint.md and docs/overlay.md
show it.
"""

from jobtaxonomy.architecture.checks import Fault, faults
from jobtaxonomy.architecture.focuses import SKILL_KINDS, focus_record, load_focuses, read_focuses
from jobtaxonomy.architecture.objects import (
    Alias,
    Architecture,
    Band,
    Family,
    Incumbent,
    Job,
    Pay,
    Reference,
    Statement,
    Wage,
    Waiver,
    range_of,
    ranges,
)
from jobtaxonomy.architecture.reading import load_architecture, load_ladder, read_architecture

__all__ = [
    "SKILL_KINDS",
    "Alias",
    "Architecture",
    "Band",
    "Family",
    "Fault",
    "Incumbent",
    "Job",
    "Pay",
    "Reference",
    "Statement",
    "Wage",
    "Waiver",
    "faults",
    "focus_record",
    "load_architecture",
    "load_focuses",
    "load_ladder",
    "range_of",
    "ranges",
    "read_architecture",
    "read_focuses",
]


def __dir__() -> list[str]:
    return __all__
