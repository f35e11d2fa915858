"""Which pages a site has, and how each is made."""

from collections.abc import Container, Iterable

from jobtaxonomy.overlays import OverlaidTaxonomy
from jobtaxonomy.taxonomy import Taxonomy
from jobtaxonomy.views.pages import page
from jobtaxonomy.views.pages.links import InSite, page_path
from jobtaxonomy.views.site.areas import areas_page, state_page
from jobtaxonomy.views.site.browsing import families_of, family_page, focuses_page, levels_page
from jobtaxonomy.views.site.company import company_page
from jobtaxonomy.views.site.front import front_page

__all__ = ["NEAREST", "PageKey", "make", "plan"]


def __dir__() -> list[str]:
    return __all__


#: kind and key of a page
PageKey = tuple[str, str]
#: How many related roles stand beside a role on its page of comparisons.
NEAREST = 4


def plan(
    taxonomy: Taxonomy, roles: Iterable[str] | None = None, focuses: Iterable[str] | None = None
) -> tuple[PageKey, ...]:
    """The pages of a site of these roles and focuses, by code and key; all of them when None.

    >>> import jobtaxonomy as jt
    >>> [kind for kind, _ in plan(jt.load(), ["11-3051.00"], [])][:4]
    ['index', 'levels', 'focus', 'area']
    """
    chosen = [taxonomy.role(code) for code in roles] if roles is not None else [*taxonomy.roles().values()]
    kinds = [taxonomy.focus(key) for key in (taxonomy.focuses() if focuses is None else focuses)]
    return (
        *((kind, "index") for kind in ("index", "levels", "focus", "area")),
        *([("company", "index")] if isinstance(taxonomy, OverlaidTaxonomy) else []),
        *(("level", level.code) for level in taxonomy.levels()),
        *(("family", str(family.mnemonic)) for family in families_of(chosen)),
        *(("area", str(area.state)) for area in taxonomy.areas("state")),
        *(("matrix", function) for function in dict.fromkeys(focus.function for focus in kinds)),
        *(("focus", focus.key) for focus in kinds),
        *(("role", role.code) for role in chosen),
        *(("compare", role.code) for role in chosen if role.related()),
        *(("profile", f"{focus.key}.{level}") for focus in kinds for level in focus.level_codes),
    )


def make(taxonomy: Taxonomy, key: PageKey, plan: Container[str]) -> str:
    """The page of this kind and key in a site that holds the pages of these paths."""
    kind, code = key
    links = InSite(plan, depth=page_path(*key).count("/"))
    match kind:
        case "index":
            return front_page(links)
        case "levels":
            return levels_page(links)
        case "focus" if code == "index":
            return focuses_page(taxonomy, links)
        case "area":
            return areas_page(links) if code == "index" else state_page(code, links)
        case "company" if isinstance(taxonomy, OverlaidTaxonomy):
            return company_page(taxonomy, links)
        case "family":
            return family_page(taxonomy, next(one for one in taxonomy.families() if one.mnemonic == code), links)
        case _:
            return page(_shown(taxonomy, kind, code), links)


def _shown(taxonomy: Taxonomy, kind: str, code: str) -> object:
    """What has a page of its own wherever it is shown."""
    match kind:
        case "role":
            return taxonomy.roles()[code]
        case "compare":
            role = taxonomy.roles()[code]
            return taxonomy.compare_roles(role, *(near.role for near in role.related()[:NEAREST]))
        case "profile":
            return taxonomy.profile(code)
        case "level":
            # by its code alone: a level is also found by its name and without regard to case
            return next(level for level in taxonomy.levels() if level.code == code)
        case "matrix":
            return taxonomy.matrix(code)
        case _:
            return taxonomy.focus(code)
