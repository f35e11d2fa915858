"""Overlays: a company's own roles, titles, levels, focuses and pay on top of a taxonomy."""

from jobtaxonomy.overlays.company_role import CompanyRole
from jobtaxonomy.overlays.overlaid import OverlaidTaxonomy
from jobtaxonomy.overlays.reading import overlay

__all__ = ["CompanyRole", "OverlaidTaxonomy", "overlay"]


def __dir__() -> list[str]:
    return __all__
