"""Two profiles side by side, field by field, and the steps that a career may take from one."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Literal, Protocol

from attrs import frozen

from jobtaxonomy.competencies import SkillGap, SkillRating, skill_gaps
from jobtaxonomy.errors import InvalidQuery, MissingWage, UnknownRole
from jobtaxonomy.job_profiles import Adjacent, Profile, role_focus_key
from jobtaxonomy.levelling import LevelComparison
from jobtaxonomy.levelling import compare as compare_levels
from jobtaxonomy.levelling.checks import is_whole
from jobtaxonomy.levelling.distance import Distance, distance
from jobtaxonomy.role_comparison import ComparedField
from jobtaxonomy.shown import Shown

if TYPE_CHECKING:
    from jobtaxonomy.modelled_pay import LevelPay

__all__ = ["ProfileComparison", "compare_profiles", "next_steps"]

_IMPORTANT = 3
_ADVANCEMENTS = ("advancement", "lateral advancement")
#: neighbors among which other kinds of work are looked for
_NEAR = 100


def __dir__() -> list[str]:
    return __all__


class Space(Protocol):
    """What next steps ask of the space of profiles."""

    def profile(self, code: str) -> Profile:
        """The profile with this code."""
        ...

    def nearest(self, code: str) -> Iterator[Adjacent]:
        """Every other profile, nearest first."""
        ...


@frozen
class ProfileComparison(Shown):
    """The move from profile `a` to profile `b`.

    levels: the same of their levels. distance: by structural@1, with its parts. shared_skills, only_a
    and only_b: skills that the focuses name, None where either has none recorded. skill_gaps: what the
    nearest occupation of `b` takes beyond that of `a`. to_learn: what only the focus of `b` names, unless
    it is important (3 or more) in the occupation of `a`, then the gaps of a whole level (of seven) or more.
    pay_ratio: pay modelled at `b` over that at `a` in the area; None where either has none.
    """

    a: Profile
    b: Profile
    levels: LevelComparison
    distance: Distance
    fields: tuple[ComparedField, ...]
    shared_skills: tuple[str, ...] | None
    only_a: tuple[str, ...] | None
    only_b: tuple[str, ...] | None
    skill_gaps: tuple[SkillGap, ...]
    to_learn: tuple[str, ...]
    pay_ratio: float | None
    area: str = "US"

    def __repr__(self) -> str:
        return f"ProfileComparison({self.a.code!r}, {self.b.code!r})"

    def __getitem__(self, name: str) -> ComparedField:
        """The field of this name. Raises KeyError."""
        for field in self.fields:
            if field.name == name:
                return field
        raise KeyError(name)

    @property
    def changes(self) -> Literal["level", "track", "focus"]:
        """The most that changes: only the level, the track too, or the kind of work."""
        if self.a.focus.key != self.b.focus.key:
            return "focus"
        return "level" if self.a.level.track == self.b.level.track else "track"

    @property
    def grade_delta(self) -> int:
        """Grades gained; 0 between peers."""
        return self.levels.grade_delta

    @property
    def years_gap(self) -> tuple[float, float | None] | None:
        """Least and most years between the two levels."""
        return self.levels.years_gap

    def __str__(self) -> str:
        pay = "" if self.pay_ratio is None else f", pay x {self.pay_ratio:.2f}"
        return (
            f"{self.a.code} to {self.b.code}: grade {self.grade_delta:+d}, distance {float(self.distance):.3f}{pay}, "
            f"{len(self.to_learn)} skills to learn"
        )


def compare_profiles(a: Profile, b: Profile, *, area: str = "US") -> ProfileComparison:
    """Two profiles side by side, and what the move from `a` to `b` takes.

    Pay is modelled in `area`. Raises UnknownArea or AmbiguousArea.

    >>> import jobtaxonomy as jt
    >>> move = compare_profiles(jt.profile("SOFTDATA.SWENG.P5"), jt.profile("SOFTDATA.SWENG.M3"))
    >>> move.changes, move.grade_delta, float(move.distance)
    ('track', 0, 0.06)
    >>> move["responsibilities"].differs, move["focus"].differs
    (True, False)
    """
    pays = _pay(a, area), _pay(b, area)
    shared, only_a, only_b = _focus_skills(a, b)
    have, need = _ratings(a), _ratings(b)
    gaps = skill_gaps(have, need)
    return ProfileComparison(
        a=a,
        b=b,
        levels=compare_levels(a.level, b.level),
        distance=distance(a.coordinates, b.coordinates),
        fields=tuple(_fields(a, b, *pays)),
        shared_skills=shared,
        only_a=only_a,
        only_b=only_b,
        skill_gaps=gaps,
        to_learn=_to_learn(have, only_b, gaps),
        pay_ratio=_ratio(*pays),
        area=area,
    )


def next_steps(start: Profile, space: Space, *, limit: int = 4, area: str = "US") -> tuple[ProfileComparison, ...]:
    """Where a career may go from a profile without a grade lost and with one gained at most.

    First the next level of its track, whatever its grade; then on each other track of the focus the
    nearest level of the same grade or the next; then the nearest of at most `limit` other kinds of
    work, of its own track first. Occupations' own focuses lead to such, written ones to written ones;
    the former, which have a track or two, change track by the most alike advancement of their occupation.

    Raises InvalidQuery for a limit below 0.
    """
    if not is_whole(limit, 0):
        raise InvalidQuery(limit, "limit is a whole number, 0 or more")
    ends = [*_up(start, space), *_across(start, space), *_advancements(start, space)]
    others: dict[str, Profile] = {}
    for near in islice(space.nearest(start.code), _NEAR if limit else 0):
        end = near.profile
        known = end.focus.key in {known.focus.key for known in (start, *ends)}
        if end.focus.generated == start.focus.generated and not known and _rises(start, end):
            others.setdefault(end.focus.key, end)
            if len(others) == limit:
                break
    return tuple(compare_profiles(start, end, area=area) for end in (*ends, *others.values()))


def _up(start: Profile, space: Space) -> Iterator[Profile]:
    above = [level for level in start.ladder if level.step > start.level.step]
    if above:
        yield space.profile(f"{start.focus.key}.{above[0].code}")


def _across(start: Profile, space: Space) -> Iterator[Profile]:
    seen = {start.level.track}
    for code in start.focus.level_codes:
        end = space.profile(f"{start.focus.key}.{code}")
        if end.level.track not in seen and _rises(start, end):
            seen.add(end.level.track)
            yield end


def _advancements(start: Profile, space: Space) -> Iterator[Profile]:
    if not start.focus.generated:
        return
    moves = [move for move in start.role.moves() if move.kind in _ADVANCEMENTS]
    seen = {start.level.track}
    # an unrated pair counts as distant
    for move in sorted(moves, key=lambda move: 1 if move.distance is None else move.distance):
        key = role_focus_key(move.end.code)
        for code in space.profile(f"{key}.{start.level.code}").focus.level_codes:
            end = space.profile(f"{key}.{code}")
            if end.level.track not in seen and _rises(start, end):
                seen.add(end.level.track)
                yield end


def _rises(start: Profile, end: Profile) -> bool:
    return 0 <= end.level.grade - start.level.grade <= 1


def _pay(profile: Profile, area: str) -> "LevelPay | None":
    try:
        return profile.expected_pay(area)
    except MissingWage:
        return None


def _ratio(a: "LevelPay | None", b: "LevelPay | None") -> float | None:
    # pay by the hour and pay by the year have no ratio
    if a is None or b is None or a.pay.period != b.pay.period:
        return None
    return b.pay.midpoint / a.pay.midpoint


def _focus_skills(a: Profile, b: Profile) -> tuple[tuple[str, ...] | None, ...]:
    """Names that both focuses have, only the first has, and only the second has, the weightiest first."""
    if a.skills is None or b.skills is None:
        return None, None, None
    mine, theirs = ({s.id: s.name for s in sorted(p, key=lambda s: -s.weight)} for p in (a.skills, b.skills))
    return (
        tuple(name for skill, name in mine.items() if skill in theirs),
        tuple(name for skill, name in mine.items() if skill not in theirs),
        tuple(name for skill, name in theirs.items() if skill not in mine),
    )


def _ratings(profile: Profile) -> tuple[SkillRating, ...]:
    try:
        return tuple(profile.role.skills())
    except UnknownRole:
        return ()


def _to_learn(have: Sequence[SkillRating], only_b: Sequence[str] | None, gaps: Sequence[SkillGap]) -> tuple[str, ...]:
    known = {rating.skill.name for rating in have if (rating.importance or 0) >= _IMPORTANT}
    named = (name for name in only_b or () if name not in known)
    return tuple(dict.fromkeys([*named, *(gap.skill.name for gap in gaps if gap.gap >= 1)]))


def _fields(a: Profile, b: Profile, *pays: "LevelPay | None") -> Iterator[ComparedField]:
    both = (a, b)
    yield ComparedField("function", tuple(p.focus.function_name for p in both))
    yield ComparedField("focus", tuple(p.focus.name for p in both))
    yield ComparedField("definition", tuple(p.focus.definition for p in both))
    yield ComparedField("level", tuple(f"{p.level.code} {p.level.name}" for p in both))
    yield ComparedField("grade", tuple(p.level.grade for p in both))
    yield ComparedField("experience", tuple(tuple(map(str, p.experience)) for p in both))
    period = next((f"USD per {pay.pay.period}, modelled" for pay in pays if pay), None)
    for name, end in (("pay from", "minimum"), ("pay expected", "midpoint"), ("pay to", "maximum")):
        yield ComparedField(name, tuple(pay and getattr(pay.pay, end) for pay in pays), period)
    yield ComparedField("responsibilities", tuple(p.responsibilities for p in both))
    for (name, mine), (_, theirs) in zip(a.rubric, b.rubric, strict=True):
        yield ComparedField(name, (mine, theirs))
    yield ComparedField("reports to", tuple(p.reports_to for p in both))
    yield ComparedField("direct reports", tuple(p.direct_reports for p in both))
    yield ComparedField("titles", tuple(p.aliases for p in both))
    yield ComparedField("occupations", tuple(p.role_codes for p in both))
