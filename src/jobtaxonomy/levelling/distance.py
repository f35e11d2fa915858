"""How far apart two jobs are, by where they stand, by their skills, or by both.

All distances are whole thousandths, 0 to 1000, and true metrics: zero only for equal arguments,
symmetric, and never longer than a way round.

structural@1 adds three parts: how far up the tree the two places part (0, 180, 320 or 460), 120
for each universal grade between them up to four, and 60 when the tracks differ.

content@1 is the weighted Jaccard distance of two skill sets, rounded up to a thousandth (rounding
up keeps the triangle inequality, rounding to nearest would not). mixed@1 is the mean of the two,
rounded up, and exists only where both skill sets are known: scoring a missing part as if it agreed
would break the triangle inequality.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Self

from attrs import Attribute, field, frozen

from jobtaxonomy.errors import InvalidLevel, InvalidQuery
from jobtaxonomy.levelling.checks import is_whole

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = [
    "CONTENT",
    "GENERAL",
    "MIXED",
    "STRUCTURAL",
    "Band",
    "Component",
    "Coordinates",
    "Distance",
    "MatchPolicy",
    "content_distance",
    "distance",
    "mixed_distance",
    "structural_distance",
    "structural_matrix",
]

Band = Literal["confident", "needs_review", "no_match"]
GENERAL = "GEN"
_TREE = (460, 320, 180, 0)
_TREE_WORDS = (
    "another group",
    "another family of the group",
    "another focus of the family",
    "the same focus",
)
_GRADE, _MOST_GRADES, _TRACK = 120, 4, 60


def __dir__() -> list[str]:
    return __all__


@frozen
class MatchPolicy:
    """Where the three bands begin and end, in thousandths, under the edition of its distance.

    confident up to `tolerance`, needs_review up to `review_limit`, no_match beyond.

    >>> STRUCTURAL.band(300), STRUCTURAL.band(301), STRUCTURAL.band(451)
    ('confident', 'needs_review', 'no_match')
    """

    edition: str
    tolerance: int
    review_limit: int

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.tolerance < self.review_limit <= 1000:
            raise InvalidQuery(
                (self.tolerance, self.review_limit), "0 <= tolerance < review_limit <= 1000, in thousandths"
            )

    def band(self, thousandths: int) -> Band:
        """The band of a distance."""
        if thousandths <= self.tolerance:
            return "confident"
        return "needs_review" if thousandths <= self.review_limit else "no_match"


#: Attainable structural distances jump 300 -> 320 and 440 -> 460: both cuts lie in gaps.
STRUCTURAL = MatchPolicy("structural@1", 300, 450)
CONTENT = MatchPolicy("content@1", 400, 600)
MIXED = MatchPolicy("mixed@1", 350, 525)


def _padded(path: Sequence[str]) -> tuple[str, ...]:
    return (*path, *[GENERAL] * (3 - len(path)))


def _three(_: object, __: object, path: tuple[str, ...]) -> None:
    if len(path) != 3 or not all(path):
        raise InvalidLevel(path, "a path is up to three names: group, family, focus")


def _whole(_: object, attribute: "Attribute[int]", value: object) -> None:
    if not is_whole(value):
        raise InvalidLevel(value, f"{attribute.name} is a whole number, 0 or more")


@frozen
class Coordinates:
    """Where a job stands: its path (group, family, focus; GEN where unnamed), grade and track.

    >>> Coordinates(("MANUF",), 7, "M").path
    ('MANUF', 'GEN', 'GEN')
    """

    path: tuple[str, ...] = field(converter=_padded, validator=_three)
    grade: int = field(validator=_whole)
    track: str

    def shared(self, other: "Coordinates") -> int:
        """How many names the two paths share from the root, 0 to 3."""
        depth = 0
        for mine, theirs in zip(self.path, other.path, strict=True):
            if mine != theirs:
                break
            depth += 1
        return depth


@frozen
class Component:
    """One part of a distance: its name, its thousandths, and what it says."""

    name: str
    thousandths: int
    reason: str


class Distance(float):
    """A distance from 0 to 1 that also knows its parts, its band and the edition of its rule.

    It is a float in every sum and comparison; `thousandths` is the same as an exact whole number.

    >>> near = Distance(120, (Component("grade", 120, "1 grade apart"),), STRUCTURAL)
    >>> near == 0.12, near.thousandths, near.band, near
    (True, 120, 'confident', Distance(0.120, 'confident', 'structural@1'))
    """

    __slots__ = ("_components", "_policy", "_thousandths")
    _components: tuple[Component, ...]
    _policy: MatchPolicy
    _thousandths: int

    def __new__(cls, thousandths: int, components: Iterable[Component], policy: MatchPolicy) -> Self:
        """From whole thousandths, the parts that sum to them, and the policy that draws the bands."""
        self = super().__new__(cls, thousandths / 1000)
        self._thousandths = thousandths
        self._components = tuple(components)
        self._policy = policy
        return self

    def __reduce__(self) -> tuple[type[Self], tuple[int, tuple[Component, ...], MatchPolicy]]:
        return type(self), (self._thousandths, self._components, self._policy)

    def __repr__(self) -> str:
        return f"Distance({float(self):.3f}, {self.band!r}, {self.edition!r})"

    @property
    def thousandths(self) -> int:
        """The distance as a whole number, 0 to 1000."""
        return self._thousandths

    @property
    def components(self) -> tuple[Component, ...]:
        """Its parts, which sum to it."""
        return self._components

    @property
    def policy(self) -> MatchPolicy:
        """The policy that draws its band."""
        return self._policy

    @property
    def band(self) -> Band:
        """The band it falls into."""
        return self._policy.band(self._thousandths)

    @property
    def edition(self) -> str:
        """The edition of the rule, such as "structural@1"."""
        return self._policy.edition

    def explain(self) -> str:
        """A line per part and the total with its band."""
        lines = [f"{part.name:<8} {part.thousandths / 1000:.3f}  {part.reason}" for part in self._components]
        band = self.band.replace("_", " ")
        return "\n".join([*lines, f"{'total':<8} {float(self):.3f}  {band} ({self.edition})"])


def structural_distance(a: Coordinates, b: Coordinates) -> int:
    """structural@1 in thousandths.

    >>> m3 = Coordinates(("MANUF", "PLANT", "OPSLEAD"), 7, "M")
    >>> p5 = Coordinates(("MANUF", "PLANT", "OPSLEAD"), 7, "P")
    >>> sibling = Coordinates(("MANUF", "PLANT", "QUALITY"), 8, "M")
    >>> structural_distance(m3, p5), structural_distance(m3, sibling)  # 60; 180 + 120
    (60, 300)
    """
    grades = min(abs(a.grade - b.grade), _MOST_GRADES)
    return _TREE[a.shared(b)] + _GRADE * grades + _TRACK * (a.track != b.track)


def distance(a: Coordinates, b: Coordinates, *, policy: MatchPolicy = STRUCTURAL) -> Distance:
    """structural@1 with its parts and band.

    >>> m1, m3 = (Coordinates(("MANUF", "PLANT", "OPSLEAD"), grade, "M") for grade in (5, 7))
    >>> print(distance(m1, m3).explain())
    tree     0.000  the same focus
    grade    0.240  2 grades apart
    track    0.000  the same track
    total    0.240  confident (structural@1)
    """
    shared = a.shared(b)
    apart = abs(a.grade - b.grade)
    parts = (
        Component("tree", _TREE[shared], _TREE_WORDS[shared]),
        Component(
            "grade",
            _GRADE * min(apart, _MOST_GRADES),
            f"{apart} grade{'s' * (apart != 1)} apart" if apart else "the same grade",
        ),
        Component(
            "track",
            _TRACK * (a.track != b.track),
            f"track {a.track} and track {b.track}" if a.track != b.track else "the same track",
        ),
    )
    return Distance(sum(part.thousandths for part in parts), parts, policy)


def content_distance(a: Mapping[str, int] | None, b: Mapping[str, int] | None) -> int | None:
    """content@1 in thousandths: 1 - (sum of the lesser weights) / (sum of the greater).

    Weights are whole numbers, 0 or more. Two sets known to be empty are at 0; None, a set that is
    not known, is at no distance from anything. Raises InvalidQuery for a weight of another kind.

    >>> content_distance({"lean": 1, "sap": 1}, {"lean": 1, "spc": 1})  # 1 - 1/3
    667
    >>> content_distance({}, {}), content_distance({}, {"lean": 1}), content_distance(None, {})
    (0, 1000, None)
    """
    if a is None or b is None:
        return None
    for weight in (*a.values(), *b.values()):
        if not is_whole(weight):
            raise InvalidQuery(weight, "the weight of a skill is a whole number, 0 or more")
    every = a.keys() | b.keys()
    most = sum(max(a.get(skill, 0), b.get(skill, 0)) for skill in every)
    least = sum(min(a.get(skill, 0), b.get(skill, 0)) for skill in every)
    return -(-1000 * (most - least) // most) if most else 0


def mixed_distance(
    a: Coordinates,
    b: Coordinates,
    a_skills: Mapping[str, int] | None,
    b_skills: Mapping[str, int] | None,
) -> int | None:
    """mixed@1 in thousandths: the mean of structural@1 and content@1; None where a skill set is unknown.

    >>> m3, m4 = (Coordinates(("MANUF", "PLANT", "OPSLEAD"), grade, "M") for grade in (7, 8))
    >>> mixed_distance(m3, m4, {"lean": 1}, {"lean": 1, "capex": 1})  # (120 + 500) / 2
    310
    """
    content = content_distance(a_skills, b_skills)
    return None if content is None else (structural_distance(a, b) + content + 1) // 2


def structural_matrix(rows: Sequence[Coordinates], columns: Sequence[Coordinates] | None = None) -> "NDArray[np.int16]":
    """structural@1 of every row with every column (default: the rows), int16 thousandths.

    The shape is (len(rows), len(columns)).

    >>> m1, m3 = (Coordinates(("MANUF", "PLANT", "OPSLEAD"), grade, "M") for grade in (5, 7))
    >>> structural_matrix([m1, m3]).tolist()
    [[0, 240], [240, 0]]
    """
    import numpy as np

    numbers: dict[tuple[str, ...], int] = {}

    def encode(places: Sequence[Coordinates]) -> "NDArray[np.int32]":
        """Five rows: the number of each prefix of the path, the grade, the number of the track."""
        coded = [
            (
                *(numbers.setdefault(place.path[:depth], len(numbers)) for depth in (1, 2, 3)),
                place.grade,
                numbers.setdefault((place.track, "track", "", ""), len(numbers)),
            )
            for place in places
        ]
        return np.array(coded, dtype=np.int32).reshape(-1, 5).T

    down = encode(rows)
    across = down if columns is None else encode(columns)
    tree = np.array(_TREE, dtype=np.int16)
    result = np.empty((down.shape[1], across.shape[1]), dtype=np.int16)
    # a block of rows at a time keeps the working arrays in the cache
    block = max(1, 65_536 // max(1, across.shape[1]))
    for start in range(0, down.shape[1], block):
        part = down[:, start : start + block, np.newaxis]
        shared = (part[0] == across[0]).astype(np.int8)
        shared += part[1] == across[1]
        shared += part[2] == across[2]
        grades = np.minimum(np.abs(part[3] - across[3]), _MOST_GRADES).astype(np.int16)
        result[start : start + block] = tree[shared] + _GRADE * grades + _TRACK * (part[4] != across[4])
    return result
