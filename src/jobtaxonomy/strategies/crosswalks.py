"""Strategies for crosswalks: schemes, pairs of them, codes that exist."""

from functools import cache

from hypothesis import strategies as st

from jobtaxonomy.bundled import Bundled
from jobtaxonomy.crosswalks import SCHEMES, Crosswalks
from jobtaxonomy.taxonomy import load

__all__ = ["bundled_crosswalks", "concept_codes", "related_codes", "scheme_pairs", "schemes"]


def __dir__() -> list[str]:
    return __all__


@cache
def bundled_crosswalks() -> Crosswalks:
    """The bundled crosswalks, made once."""
    return Crosswalks(Bundled(), load().roles())


def schemes() -> st.SearchStrategy[str]:
    """Names of schemes."""
    return st.sampled_from(list(SCHEMES))


def scheme_pairs() -> st.SearchStrategy[tuple[str, str]]:
    """Two schemes, which can be the same."""
    return st.tuples(schemes(), schemes())


def concept_codes(scheme: str) -> st.SearchStrategy[str]:
    """Codes of a scheme, groups included."""
    return st.sampled_from(list(bundled_crosswalks().concepts(scheme)))


@st.composite
def related_codes(draw: st.DrawFn) -> tuple[str, str, str]:
    """A code, its scheme, and another scheme in which it has a counterpart."""
    start, end = draw(scheme_pairs())
    return draw(st.sampled_from(list(bundled_crosswalks().between(start, end)))), start, end
