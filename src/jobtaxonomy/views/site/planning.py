"""Which pages a site has, and how each is made."""

from collections.abc import Container, Iterable

import jobtaxonomy as jt
from jobtaxonomy.views.pages import page
from jobtaxonomy.views.pages.links import InSite, page_path
from jobtaxonomy.views.site.areas import areas_page, state_page
from jobtaxonomy.views.site.browsing import families_of, family_page, focuses_page, levels_page
from jobtaxonomy.views.site.front import front_page

__all__ = ["NEAREST", "PageKey", "make", "plan"]


def __dir__() -> list[str]:
    return __all__


#: kind and key of a page
PageKey = tuple[str, str]
#: How many related roles stand beside a role on its page of comparisons.
NEAREST = 4


def plan(roles: Iterable[str] | None = None, focuses: Iterable[str] | None = None) -> tuple[PageKey, ...]:
    """The pages of a site of these roles and focuses, by code and key; all of them when None.

    >>> [kind for kind, _ in plan(["11-3051.00"], [])][:4]
    ['index', 'levels', 'focus', 'area']
    """
    chosen = [jt.role(code) for code in (jt.roles() if roles is None else roles)]
    kinds = [jt.focus(key) for key in (jt.focuses() if focuses is None else focuses)]
    return (
        *((kind, "index") for kind in ("index", "levels", "focus", "area")),
        *(("level", level.code) for level in jt.levels()),
        *(("family", str(family.mnemonic)) for family in families_of(chosen)),
        *(("area", str(area.state)) for area in jt.areas("state")),
        *(("matrix", function) for function in dict.fromkeys(focus.function for focus in kinds)),
        *(("focus", focus.key) for focus in kinds),
        *(("role", role.code) for role in chosen),
        *(("compare", role.code) for role in chosen if role.related()),
        *(("profile", f"{focus.key}.{level}") for focus in kinds for level in focus.level_codes),
    )


def make(key: PageKey, plan: Container[str]) -> str:
    """The page of this kind and key in a site that holds the pages of these paths."""
    kind, code = key
    links = InSite(plan, depth=page_path(*key).count("/"))
    if kind == "role":
        return page(jt.role(code), links)
    if kind == "compare":
        role = jt.role(code)
        return page(jt.compare_roles(role, *(near.role for near in role.related()[:NEAREST])), links)
    if kind == "profile":
        return page(jt.profile(code), links)
    if kind == "level":
        return page(jt.level(code), links)
    if kind == "matrix":
        return page(jt.matrix(code), links)
    if kind == "family":
        return family_page(next(family for family in jt.families() if family.mnemonic == code), links)
    if code == "index":
        return {"index": front_page, "levels": levels_page, "focus": focuses_page, "area": areas_page}[kind](links)
    return page(jt.focus(code), links) if kind == "focus" else state_page(code, links)
