"""OwnTitles: a company's own titles, found by their spelling before what they are once normalised."""

from collections.abc import Iterable

from jobtaxonomy.titles.normalise import normalise

__all__ = ["OwnTitles"]


def __dir__() -> list[str]:
    return __all__


_ALIAS = 0.25


def _spelled(title: str) -> str:
    return " ".join(title.casefold().split())


class OwnTitles:
    """Titles and the codes of the roles that carry them.

    `titles` are the titles that roles bear, `aliases` other titles for them. Normalising sets numbers of
    levels aside, so that "Welder II" and "Welder III" are one: the exact spelling is looked for first. A
    title that is not here is looked for in `below`.

    >>> own = OwnTitles([("Welder II", "W2"), ("Welder III", "W3")], [("Torch", "W2")])
    >>> own.find("welder iii"), own.find("Torches")
    ((('W3', 'Welder III', 1.0),), (('W2', 'Torch', 1.0),))
    >>> own.find("Welder")
    (('W2', 'Welder II', 0.5), ('W3', 'Welder III', 0.5))
    """

    def __init__(
        self,
        titles: Iterable[tuple[str, str]] = (),
        aliases: Iterable[tuple[str, str]] = (),
        below: "OwnTitles | None" = None,
    ) -> None:
        self._below = below
        #: spelling or key -> code -> (title, whether the role bears it)
        self._spellings: dict[str, dict[str, tuple[str, bool]]] = {}
        self._keys: dict[str, dict[str, tuple[str, bool]]] = {}
        for borne, pairs in ((True, titles), (False, aliases)):
            for title, code in pairs:
                self._spellings.setdefault(_spelled(title), {}).setdefault(code, (title, borne))
                if key := normalise(title):
                    self._keys.setdefault(key, {}).setdefault(code, (title, borne))

    def __bool__(self) -> bool:
        return bool(self._spellings) or bool(self._below)

    def find(self, title: str, key: str | None = None) -> tuple[tuple[str, str, float], ...]:
        """(role code, title as the company spells it, probability) of the roles that carry a title, likeliest first.

        They share the probability; one that has the title for an alias has a quarter of the share of one that
        bears it. `key` is the normalised title, where it is known.
        """
        found = self._spellings.get(_spelled(title)) or self._keys.get(normalise(title) if key is None else key)
        if not found:
            return self._below.find(title, key) if self._below is not None else ()
        weights = {code: 1.0 if bears else _ALIAS for code, (_, bears) in found.items()}
        ranked = sorted(found, key=weights.__getitem__, reverse=True)
        return tuple((code, found[code][0], weights[code] / sum(weights.values())) for code in ranked)
