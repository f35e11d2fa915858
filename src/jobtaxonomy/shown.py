"""Shown: an object knows that it can be shown, not how.

Whoever draws a card stands far above the objects. This mixin is the one arrow that runs up, and it goes by
name, at the moment somebody looks: importing an object imports nothing that draws.
"""

__all__ = ["Shown"]


def __dir__() -> list[str]:
    return __all__


class Shown:
    """An object with a card: IPython asks for it as HTML, rich as something for the terminal."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        from importlib import import_module

        drawn: str = import_module("jobtaxonomy.views.cards").html(self)
        return drawn

    def page(self) -> str:
        """This as one HTML file that needs nothing from outside: every panel, and the source of every figure.

        >>> import jobtaxonomy as jt
        >>> "Industrial Production Managers" in jt.role("11-3051").page()
        True
        """
        from importlib import import_module

        made: str = import_module("jobtaxonomy.views.pages").page(self)
        return made

    def __rich__(self) -> object:
        from importlib import import_module

        return import_module("jobtaxonomy.views.rich_cards").renderable(self)
