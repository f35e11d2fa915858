"""ProfileSpace: every focus at every level, found by code and measured against each other."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import islice, takewhile
from typing import TYPE_CHECKING, Any, Literal

from jobtaxonomy.codes import JobCode
from jobtaxonomy.errors import InvalidCode, InvalidQuery, UnknownProfile, UnknownRole
from jobtaxonomy.job_profiles import Adjacent, Focus, Place, Profile
from jobtaxonomy.levelling.checks import is_whole
from jobtaxonomy.levelling.distance import (
    CONTENT,
    MIXED,
    Component,
    Coordinates,
    Distance,
    content_distance,
    distance,
    structural_distance,
    structural_matrix,
)
from jobtaxonomy.levelling.framework import LevelFramework
from jobtaxonomy.levelling.level import Level

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from jobtaxonomy.modelled_pay import LevelPay
    from jobtaxonomy.profile_comparison import ProfileComparison

__all__ = ["ProfileSpace"]

#: how many modelled ranges are kept at hand
_PAID = 500


def __dir__() -> list[str]:
    return __all__


class ProfileSpace(Mapping[str, Profile]):
    """Profiles by code, made when asked for.

    places: where every focus stands, by key; focus: gives the focus of a key; role: gives the Role of an
    O*NET-SOC code; groups: gives the wages of a SOC group in an area. A code is read in any case and
    with spaces around its parts.
    """

    def __init__(
        self,
        places: Mapping[str, Place],
        levels: LevelFramework,
        *,
        focus: Callable[[str], Focus],
        role: Callable[[str], Any] | None = None,
        groups: Callable[[str, str], Any] | None = None,
    ) -> None:
        self._places = places
        self._levels = levels
        self._focus = focus
        self._role = role
        self._groups = groups
        self._focuses: dict[str, Focus] = {}
        self._rated: dict[str, dict[str, int]] = {}
        self._paid: dict[tuple[str, str], tuple[LevelPay, ...]] = {}

    @cached_property
    def _families(self) -> dict[tuple[str, ...], list[Place]]:
        families: dict[tuple[str, ...], list[Place]] = {}
        for _, place in sorted(self._places.items()):
            families.setdefault(place.path[:2], []).append(place)
        return families

    @classmethod
    def of(
        cls,
        focuses: Iterable[Focus],
        levels: LevelFramework,
        *,
        role: Callable[[str], Any] | None = None,
    ) -> "ProfileSpace":
        """From focuses at hand."""
        known = {focus.key: focus for focus in focuses}
        places = {key: Place.of_focus(focus) for key, focus in known.items()}
        return cls(places, levels, focus=known.__getitem__, role=role)

    @property
    def levels(self) -> LevelFramework:
        """The levels of the space."""
        return self._levels

    @property
    def focus_keys(self) -> tuple[str, ...]:
        """FUNCTION.FOCUS of every focus, sorted."""
        return tuple(sorted(self._places))

    def focus(self, key: str) -> Focus:
        """The focus with the key FUNCTION.FOCUS. Raises UnknownProfile."""
        known = self._focuses.get(key)
        if known is None:
            place = self._places.get(key) or self._place(key.replace(" ", "").upper())
            if place is None:
                raise UnknownProfile(key, self._close(key.upper()))
            known = self._focuses.setdefault(place.key, self._focus(place.key))
        return known

    def role(self, code: str) -> Any:
        """The Role with this O*NET-SOC code. Raises UnknownRole."""
        if self._role is None:
            raise UnknownRole(code)
        return self._role(code)

    def ladder(self, track: str) -> tuple[Level, ...]:
        """The levels of a track, lowest first."""
        return self._levels.ladder(track)

    def level_pay(self, focus: str, area: str = "US") -> "tuple[LevelPay, ...]":
        """The modelled range of every level of a focus: see `modelled_pay`. Raises MissingWage, UnknownArea."""
        from jobtaxonomy.modelled_pay import level_pay

        found = self.focus(focus)
        known = self._paid.get((found.key, area))
        if known is None:
            known = level_pay(found, self._levels, self.role, area, groups=self._groups)
            # a page asks for the same few again and again; who asks for all areas in turn asks once for each
            if len(self._paid) >= _PAID:
                self._paid.clear()
            self._paid[found.key, area] = known
        return known

    def next_steps(self, code: str, *, limit: int = 4, area: str = "US") -> "tuple[ProfileComparison, ...]":
        """Where a career may go from a profile: see `Profile.next_steps`. Raises UnknownProfile."""
        from jobtaxonomy.profile_comparison import next_steps

        return next_steps(self.profile(code), self, limit=limit, area=area)

    def _place(self, key: str) -> Place | None:
        """The place of a key; eight digits that end in O*NET's .00 stand for the six before them."""
        place = self._places.get(key)
        if place is None:
            _, _, own = key.partition(".")
            if len(own) == 8 and own.isdecimal() and own.endswith("00"):
                place = self._places.get(key.removesuffix("00"))
        return place

    def _find(self, code: str) -> tuple[Place, Level] | None:
        try:
            parsed = JobCode.parse(code)
        except InvalidCode:
            return None
        place = self._place(f"{parsed.function}.{parsed.focus}")
        level = self._levels.get(parsed.level)
        if place is None or level is None or not (place.every_level or level.code in place.typical):
            return None
        return place, level

    def profile(self, code: str) -> Profile:
        """The profile with this code. Raises UnknownProfile with the nearest codes there are."""
        found = self._find(code)
        if found is None:
            raise UnknownProfile(code, self._suggestions(code))
        place, level = found
        return Profile(self.focus(place.key), level, self)

    def profiles(self) -> Mapping[str, Profile]:
        """Every profile by code, made when asked for."""
        return self

    def _suggestions(self, code: str) -> tuple[str, ...]:
        function, _, rest = "".join(str(code).split()).upper().partition(".")
        focus, _, level = rest.partition(".")
        wanted = f"{function}.{focus}"
        place = self._place(wanted)
        if place is not None:
            return tuple(f"{place.key}.{known}" for known in place.typical)
        same = [key for key in self._places if focus and key.endswith(f".{focus}")]
        close = same or self._close(wanted)
        return tuple(f"{key}.{level if self._has(key, level) else self._places[key].typical[0]}" for key in close)

    def _close(self, key: str) -> list[str]:
        from difflib import get_close_matches

        return get_close_matches(key, self._places, n=3, cutoff=0.6)

    def _has(self, key: str, level: str) -> bool:
        place = self._places[key]
        return level in place.typical or (place.every_level and level in self._levels)

    def get(self, code: str, default: Any = None) -> Any:
        """The profile with this code, else `default`."""
        return self.profile(code) if self._find(code) is not None else default

    def __getitem__(self, code: str) -> Profile:
        return self.profile(code)

    def __contains__(self, code: object) -> bool:
        return isinstance(code, str) and self._find(code) is not None

    def __iter__(self) -> Iterator[str]:
        return (f"{key}.{level.code}" for key in self._places for level in self._levels if self._has(key, level.code))

    def __len__(self) -> int:
        every = len(self._levels)
        return sum(every if place.every_level else len(place.typical) for place in self._places.values())

    def coordinates(self, code: str) -> Coordinates:
        """Where the profile with this code stands, without its text. Raises UnknownProfile."""
        found = self._find(code)
        if found is None:
            raise UnknownProfile(code, self._suggestions(code))
        place, level = found
        return Coordinates(place.path, level.grade, level.track)

    def fingerprint(self, code: str) -> dict[str, int] | None:
        """The skills of a profile and their weights in hundredths, None where none are known.

        Two layers: the occupation's ratings (importance, 1 to 5) and the focus's own skills on top
        (weight, 1 to 5); where both name a skill the greater counts. Raises UnknownProfile.
        """
        profile = self.profile(code)
        own = profile.focus.fingerprint
        if self._role is None or not profile.role_codes:
            return own
        rated = self._rated.get(profile.role_codes[0])
        if rated is None:
            rated = {
                rating.skill.id: round(100 * rating.importance)
                for rating in profile.role.skills()
                if rating.importance is not None
            }
            self._rated[profile.role_codes[0]] = rated
        skills = rated | {skill: max(weight, rated.get(skill, 0)) for skill, weight in (own or {}).items()}
        return skills or own

    def distance(
        self,
        a: str | Profile,
        b: str | Profile,
        *,
        by: Literal["structural", "content", "mixed"] = "structural",
    ) -> Distance:
        """How far two profiles are apart: by place, by skills, or by the mean of both.

        Raises UnknownProfile, and InvalidQuery where `by` needs skills that nobody has recorded.
        """
        first, second = (code.code if isinstance(code, Profile) else code for code in (a, b))
        here, there = self.coordinates(first), self.coordinates(second)
        if by == "structural":
            return distance(here, there)
        if by not in ("content", "mixed"):
            raise InvalidQuery(by, "a distance is by 'structural', 'content' or 'mixed'")
        skills = content_distance(self.fingerprint(first), self.fingerprint(second))
        if skills is None:
            raise InvalidQuery((first, second), "the skills of one of them are not recorded")
        if by == "content":
            return Distance(skills, (Component("skills", skills, "skills not shared"),), CONTENT)
        structure = structural_distance(here, there)
        total = (structure + skills + 1) // 2
        parts = (
            Component("place", structure // 2, "half of structural@1"),
            Component("skills", total - structure // 2, "half of content@1"),
        )
        return Distance(total, parts, MIXED)

    def distances(self, rows: Iterable[str], columns: Iterable[str] | None = None) -> "NDArray[np.int16]":
        """structural@1 of every row with every column (default: the rows), in thousandths: many pairs at once."""
        down = [self.coordinates(code) for code in rows]
        across = None if columns is None else [self.coordinates(code) for code in columns]
        return structural_matrix(down, across)

    def adjacent(self, code: str, *, limit: int = 8, typical: bool = True) -> tuple[Adjacent, ...]:
        """The nearest profiles of the whole space, nearest first; never itself.

        Of those at one distance, those with the most alike skills come first (content@1, unknown
        skills last), then those whose nearest occupations have the most alike codes, then by code.
        With `typical` only levels at which a kind of work is usually found. Raises UnknownProfile,
        and InvalidQuery for a limit below 1.
        """
        if not is_whole(limit, 1):
            raise InvalidQuery(limit, "limit is a whole number, 1 or more")
        return tuple(islice(self.nearest(code, typical=typical), limit))

    def nearest(self, code: str, *, typical: bool = True) -> Iterator[Adjacent]:
        """Every other profile in the order of `adjacent`, worked out as far as it is asked for."""
        found = self._find(code)
        if found is None:
            raise UnknownProfile(code, self._suggestions(code))
        place, level = found
        own = f"{place.key}.{level.code}"
        here = Coordinates(place.path, level.grade, level.track)
        for _, group in sorted(self._shells(place, level).items()):
            ties = [
                f"{other.key}.{other_level}"
                for shared, other_level in group
                for other in self._around(place, shared)
                if (other_level in other.typical if typical else self._has(other.key, other_level))
                and f"{other.key}.{other_level}" != own
            ]
            for near in self._by_likeness(own, ties):
                yield Adjacent(near, distance(here, self.coordinates(near)), self)

    def _by_likeness(self, own: str, codes: list[str]) -> list[str]:
        """Codes at one distance in the order of `adjacent`."""
        if len(codes) < 2:
            return codes
        skills, role = self.fingerprint(own), "".join(self.profile(own).role_codes[:1])

        def unlikeness(code: str) -> tuple[int, int, str]:
            found = content_distance(skills, self.fingerprint(code))
            pairs = zip(role, "".join(self.profile(code).role_codes[:1]), strict=False)
            shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
            return 1001 if found is None else found, -shared, code

        return sorted(codes, key=unlikeness)

    def _shells(self, place: Place, level: Level) -> dict[int, list[tuple[int, str]]]:
        """Each attainable distance with the (depth shared, level) pairs that lie at it."""
        here = Coordinates(place.path, level.grade, level.track)
        shells: dict[int, list[tuple[int, str]]] = {}
        for shared in range(4):
            path = (*place.path[:shared], *("?",) * (3 - shared))
            for other in self._levels:
                apart = structural_distance(here, Coordinates(path, other.grade, other.track))
                shells.setdefault(apart, []).append((shared, other.code))
        return shells

    def _around(self, place: Place, shared: int) -> Iterator[Place]:
        """The focuses whose path parts from this one's after exactly `shared` names."""
        group, family, focus = place.path
        for (other_group, other_family), places in self._families.items():
            depth = 0 if other_group != group else 1 if other_family != family else 2
            if depth == shared == 2:
                yield from (other for other in places if other.path[2] != focus)
            elif depth == 2 and shared == 3:
                yield from (other for other in places if other.path[2] == focus)
            elif depth == shared:
                yield from places
