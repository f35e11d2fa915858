"""Titles coded by ISCO-08: a unit group with an honest score, as TitleCoder gives roles.

The learned model has a vector for each unit group. The labels of ISCO-08 and ESCO that are bundled are
known by their spelling.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from attrs import frozen

from jobtaxonomy.shown import Shown
from jobtaxonomy.titles.coder import THRESHOLD
from jobtaxonomy.titles.discounts import discount_of, discounted
from jobtaxonomy.titles.inputs import blocks, check_limit, check_title, coded_once, hint_of, key_of
from jobtaxonomy.titles.normalise import normalise

if TYPE_CHECKING:
    from jobtaxonomy.crosswalks.concepts import Concept
    from jobtaxonomy.titles.model import TitleModel

__all__ = ["ConceptMatch", "UnitGroupCoder"]


def __dir__() -> list[str]:
    return __all__


_BATCH = 4_096


@frozen
class ConceptMatch(Shown):
    """A code of a scheme that a title was found to name.

    `title` is the published title that matched, `score` the estimated probability that the code is right
    (0..1), `method` how it was found: "exact" by a label, or "learned".
    """

    concept: "Concept"
    title: str
    score: float
    method: str

    @property
    def code(self) -> str:
        """The code, as its scheme writes it."""
        return self.concept.code

    @property
    def scheme(self) -> str:
        """The scheme of the code."""
        return self.concept.scheme


class UnitGroupCoder:
    """Codes titles to the unit groups of ISCO-08.

    Args:
        groups: every unit group by code.
        labels: published titles and the code of the unit group each belongs to.
        model: gives the learned model, called at the first title.

    Immutable to its users and safe to share between threads.
    """

    def __init__(
        self,
        groups: "Mapping[str, Concept]",
        *,
        labels: Iterable[tuple[str, str]],
        model: "Callable[[], TitleModel]",
    ) -> None:
        self._groups = groups
        self._model = model
        #: normalised title -> unit group -> the title as it is published
        self._labels: dict[str, dict[str, str]] = {}
        for title, code in labels:
            if key := normalise(title):
                self._labels.setdefault(key, {}).setdefault(code, title)

    def lookup(self, title: str, *, context: str | None = None) -> ConceptMatch | None:
        """The best match at or above the threshold, else None."""
        found = self.candidates(title, limit=1, context=context)
        return found[0] if found and found[0].score >= THRESHOLD else None

    def candidates(self, title: str, *, limit: int = 5, context: str | None = None) -> tuple[ConceptMatch, ...]:
        """The best `limit` matches, best first; () for a text without a word in it."""
        check_title(title)
        check_limit(limit)
        return self._ranked([key_of(title)], limit, hint_of(context))[0]

    def code_titles(self, titles: Iterable[str], *, limit: int = 1) -> list[tuple[ConceptMatch, ...]]:
        """What candidates() says of each title, in order; a repeated title is coded once."""
        check_limit(limit)
        return list(coded_once(blocks(titles), partial(self._best_of, limit=limit)))

    def _best_of(self, titles: Sequence[str], into: dict[str, tuple[ConceptMatch, ...]], *, limit: int) -> None:
        """The first `limit` candidates of each title, in bulk."""
        for start in range(0, len(titles), _BATCH):
            batch = titles[start : start + _BATCH]
            into.update(zip(batch, self._ranked(list(map(key_of, batch)), limit), strict=True))

    def _ranked(self, keys: Sequence[str], limit: int, hint: str = "") -> list[tuple[ConceptMatch, ...]]:
        labels: list[Mapping[str, str]] = [self._labels.get(key, {}) for key in keys]
        scored = self._model().ranked_units(keys, limit, listed=labels, hint=hint)
        found: list[tuple[ConceptMatch, ...]] = []
        for key, carried, codes in zip(keys, labels, scored, strict=True):
            factor = discount_of(key)
            found.append(tuple(self._match(code, discounted(score, factor), carried) for code, score in codes))
        return found

    def _match(self, code: str, score: float, carried: Mapping[str, str]) -> ConceptMatch:
        group = self._groups[code]
        if code in carried:
            return ConceptMatch(group, carried[code], score, "exact")
        return ConceptMatch(group, group.label, score, "learned")
