"""The whole taxonomy as a folder of pages that link to one another and need no server."""

from jobtaxonomy.views.site.building import Built, build_site

__all__ = ["Built", "build_site"]


def __dir__() -> list[str]:
    return __all__
