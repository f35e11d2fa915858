"""Crosswalks: the codes of one scheme in another, with kind, weight, confidence and source."""

from jobtaxonomy.crosswalks.concepts import Concept, Concepts
from jobtaxonomy.crosswalks.crosswalk import Crosswalk, Relation
from jobtaxonomy.crosswalks.crosswalks import Crosswalks
from jobtaxonomy.crosswalks.figures import Figures
from jobtaxonomy.crosswalks.schemes import SCHEMES, scheme_name

__all__ = [
    "SCHEMES", "Concept", "Concepts", "Crosswalk", "Crosswalks", "Figures", "Relation", "scheme_name",
]  # fmt: skip


def __dir__() -> list[str]:
    return __all__
