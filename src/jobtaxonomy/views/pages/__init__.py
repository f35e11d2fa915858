"""Pages: any object that can be shown as one HTML file that needs nothing from outside.

`page` makes it. The kinds with a page of their own, with every panel and footnotes, are in the table
below; any other object has its card on a page.
"""

from functools import singledispatch

from jobtaxonomy.job_profiles import Focus, Profile
from jobtaxonomy.levelling import Level, LevelComparison
from jobtaxonomy.matrices import Matrix
from jobtaxonomy.occupations import Role
from jobtaxonomy.profile_comparison import ProfileComparison
from jobtaxonomy.role_comparison import RoleComparison
from jobtaxonomy.views.cards import card_of
from jobtaxonomy.views.pages.any_card import card_page
from jobtaxonomy.views.pages.comparison import (
    area_comparison_page,
    level_comparison_page,
    profile_comparison_page,
    role_comparison_page,
)
from jobtaxonomy.views.pages.focus import focus_page, matrix_page
from jobtaxonomy.views.pages.level import level_page
from jobtaxonomy.views.pages.links import ALONE, Links
from jobtaxonomy.views.pages.profile import profile_page
from jobtaxonomy.views.pages.role import role_page
from jobtaxonomy.wages.area_comparison import AreaComparison

__all__ = ["page"]


def __dir__() -> list[str]:
    return __all__


@singledispatch
def page(shown: object, links: Links = ALONE) -> str:
    """An object as one HTML file: no script that runs, no outside resource, every figure with its source.

    `links` says which other things have a page to link to. Raises TypeError for what cannot be shown.

    >>> import jobtaxonomy as jt
    >>> page(jt.level("M3")).startswith("<!doctype html>")
    True
    """
    return card_page(card_of(shown), links)


page.register(AreaComparison, area_comparison_page)
page.register(Focus, focus_page)
page.register(Level, level_page)
page.register(LevelComparison, level_comparison_page)
page.register(Matrix, matrix_page)
page.register(Profile, profile_page)
page.register(ProfileComparison, profile_comparison_page)
page.register(Role, role_page)
page.register(RoleComparison, role_comparison_page)
