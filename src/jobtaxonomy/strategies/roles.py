"""Strategies over the bundled roles: real ones, and the titles that they carry."""

from hypothesis import strategies as st

from jobtaxonomy.occupations import Role
from jobtaxonomy.taxonomy import load

__all__ = ["aliases", "roles"]


def __dir__() -> list[str]:
    return __all__


def roles() -> st.SearchStrategy[Role]:
    """The bundled roles."""
    return st.sampled_from(list(load().roles())).map(load().roles().__getitem__)


def aliases() -> st.SearchStrategy[tuple[Role, str]]:
    """A role, and one of its titles or aliases."""
    return roles().flatmap(
        lambda role: st.tuples(st.just(role), st.sampled_from((role.title, role.singular, *role.aliases)))
    )
