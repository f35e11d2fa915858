"""Relation and Crosswalk: the counterparts of each code, and crosswalks made of several steps."""

from collections.abc import Iterable, Iterator, Mapping
from functools import reduce
from math import fsum
from typing import Literal, Self

from attrs import field, frozen

from jobtaxonomy.provenance import Source
from jobtaxonomy.shown import Shown

__all__ = ["CONFIDENCE", "Confidence", "Crosswalk", "Kind", "Relation", "Weighting", "merge"]


def __dir__() -> list[str]:
    return __all__


Kind = Literal["exact", "narrower", "broader", "partial"]
Weighting = Literal["undivided", "employment", "equal"]
Confidence = Literal["high", "medium", "low"]

CONFIDENCE: tuple[Confidence, ...] = ("low", "medium", "high")
_WEIGHTINGS: tuple[Weighting, ...] = ("undivided", "employment", "equal")


@frozen
class Relation:
    """A code and one of its counterparts in another scheme.

    `kind` says what the counterpart is: "exact" (the same work), "narrower" (a part of it), "broader"
    (more than it) or "partial" (they overlap). `weight` is the share of the code's work that goes to
    this counterpart; the weights of a code sum to 1. `weighted_by` is "undivided" where there is one
    counterpart, "employment" where shares are of United States employment, "equal" where none is known.
    `path` names the schemes that were passed; more than two is more than one step.
    """

    from_: str
    code: str
    to: str
    counterpart: str
    kind: Kind
    weight: float = 1.0
    weighted_by: Weighting = "undivided"
    confidence: Confidence = "high"
    path: tuple[str, ...] = ()
    sources: tuple[Source, ...] = field(default=(), repr=False)

    @property
    def steps(self) -> int:
        """How many published relations it is made of; 0 within one scheme."""
        return len(self.path) - 1


def _kind_of_two(first: Kind, second: Kind) -> Kind:
    if first == "exact":
        return second
    return first if second in ("exact", first) else "partial"


def _weaker(first: Weighting, second: Weighting) -> Weighting:
    return first if _WEIGHTINGS.index(first) >= _WEIGHTINGS.index(second) else second


def _after(first: Relation, second: Relation) -> Relation:
    """Two steps as one; each further step that is not exact takes something off the confidence."""
    sure = min(CONFIDENCE.index(first.confidence), CONFIDENCE.index(second.confidence))
    if "exact" not in (first.kind, second.kind):
        sure = max(sure - 1, 0)
    return Relation(
        first.from_, first.code, second.to, second.counterpart, _kind_of_two(first.kind, second.kind),
        first.weight * second.weight, _weaker(first.weighted_by, second.weighted_by),
        CONFIDENCE[sure], first.path + second.path[1:], tuple(dict.fromkeys(first.sources + second.sources)),
    )  # fmt: skip


def merge(found: Iterable[Relation]) -> tuple[Relation, ...]:
    """The counterparts of one code, each once, the heaviest first; weights made to sum to 1."""
    by_counterpart: dict[str, list[Relation]] = {}
    for relation in found:
        by_counterpart.setdefault(relation.counterpart, []).append(relation)
    whole = fsum(relation.weight for same in by_counterpart.values() for relation in same)
    alone = len(by_counterpart) == 1
    merged = [_one(same, whole, alone=alone) for same in by_counterpart.values()]
    return tuple(sorted(merged, key=lambda relation: (-relation.weight, relation.counterpart)))


def _one(same: list[Relation], whole: float, *, alone: bool) -> Relation:
    """Relations to one counterpart as one: the surest of them, of the weakest weighting."""
    best = same[0]
    if len(same) == 1 and whole == 1 and alone == (best.weighted_by == "undivided"):
        return best
    kind, weighting = best.kind, best.weighted_by
    for other in same[1:]:
        if CONFIDENCE.index(other.confidence) > CONFIDENCE.index(best.confidence):
            best = other
        if other.kind != kind:
            kind = "partial"
        weighting = _weaker(weighting, other.weighted_by)
    return Relation(
        best.from_, best.code, best.to, best.counterpart, kind, fsum(relation.weight for relation in same) / whole,
        "undivided" if alone else weighting, best.confidence, best.path, best.sources,
    )  # fmt: skip


class Crosswalk(Mapping[str, tuple[Relation, ...]], Shown):
    """Every code of a scheme with its counterparts in another, the heaviest first.

    A mapping from codes to relations; codes without a counterpart are not in it.

    >>> import jobtaxonomy as jt
    >>> from jobtaxonomy.bundled import Bundled
    >>> from jobtaxonomy.crosswalks import Crosswalks
    >>> found = Crosswalks(Bundled(), jt.roles()).between("ISCO-08", "SOC-2018")
    >>> [(r.counterpart, r.kind, round(r.weight, 2)) for r in found["2512"]]
    [('15-1252', 'partial', 0.93), ('15-1253', 'partial', 0.07)]
    >>> found.path
    ('ISCO-08', 'SOC-2010', 'SOC-2018')
    """

    def __init__(self, path: tuple[str, ...], relations: Mapping[str, tuple[Relation, ...]]) -> None:
        self.path = path
        self._relations = dict(sorted(relations.items()))

    @classmethod
    def of(cls, path: tuple[str, ...], relations: Iterable[Relation]) -> Self:
        """A crosswalk of these relations; the weights of each code are made to sum to 1."""
        by_code: dict[str, list[Relation]] = {}
        for relation in relations:
            by_code.setdefault(relation.code, []).append(relation)
        return cls(path, {code: merge(found) for code, found in by_code.items()})

    @property
    def from_(self) -> str:
        """The scheme of its codes."""
        return self.path[0]

    @property
    def to(self) -> str:
        """The scheme of their counterparts."""
        return self.path[-1]

    @property
    def relations(self) -> tuple[Relation, ...]:
        """Every relation, by code, the heaviest first."""
        return tuple(relation for found in self.values() for relation in found)

    def __getitem__(self, code: str) -> tuple[Relation, ...]:
        return self._relations[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._relations)

    def __len__(self) -> int:
        return len(self._relations)

    def __repr__(self) -> str:
        return f"<Crosswalk {' -> '.join(self.path)}, {len(self)} codes>"

    def then(self, other: "Crosswalk") -> "Crosswalk":
        """This crosswalk, then another that begins in its scheme."""
        steps = (_after(first, second) for first in self.relations for second in other.get(first.counterpart, ()))
        return Crosswalk.of(self.path + other.path[1:], steps)

    @staticmethod
    def chain(steps: Iterable["Crosswalk"]) -> "Crosswalk":
        """Several crosswalks, one after the other."""
        return reduce(Crosswalk.then, steps)
