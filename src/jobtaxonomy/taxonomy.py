"""Taxonomy: the façade that holds roles, titles, skills, levels and wages together."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal, Self, overload

from jobtaxonomy.bundled import Bundled, LateTable
from jobtaxonomy.errors import (
    AmbiguousTitle,
    InvalidCode,
    InvalidQuery,
    RetiredCode,
    UnknownProfile,
    UnknownRole,
    UnknownSkill,
    UnknownSource,
)
from jobtaxonomy.occupations import Group, Role
from jobtaxonomy.records.records import Records
from jobtaxonomy.shown import Shown
from jobtaxonomy.titles.match import Match, Matches
from jobtaxonomy.titles.normalise import normalise

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np

    from jobtaxonomy.architecture import Architecture
    from jobtaxonomy.competencies import Skill
    from jobtaxonomy.crosswalks import Concept, Crosswalk, Relation
    from jobtaxonomy.job_profiles import Focus, Profile
    from jobtaxonomy.levelling import Level, LevelComparison, LevelFramework, Track
    from jobtaxonomy.levelling.distance import Distance
    from jobtaxonomy.matrices import Matrix
    from jobtaxonomy.modelled_pay import LevelPay
    from jobtaxonomy.moves import Route
    from jobtaxonomy.overlays import OverlaidTaxonomy
    from jobtaxonomy.profile_comparison import ProfileComparison
    from jobtaxonomy.profile_space import ProfileSpace
    from jobtaxonomy.provenance import Source
    from jobtaxonomy.role_comparison import RoleComparison
    from jobtaxonomy.tabular import ColumnTable
    from jobtaxonomy.titles.coder import TitleCoder
    from jobtaxonomy.titles.seniority import ParsedTitle
    from jobtaxonomy.titles.unit_groups import ConceptMatch, UnitGroupCoder
    from jobtaxonomy.wages.area import Area
    from jobtaxonomy.wages.area_comparison import AreaComparison

__all__ = ["Taxonomy", "load"]


def __dir__() -> list[str]:
    return __all__


_OFFICIAL = "o"
#: candidates() gives this many at least, where nobody says how many.
_FEWEST = 5
#: Titles are suggested from this likeness on, of 100: noise is at most 70 like a title that there is.
_NEAR = 75


def _text(value: object, allowed: str) -> str:
    """A string as it is. Raises InvalidQuery, with what is allowed, for anything else."""
    if not isinstance(value, str):
        raise InvalidQuery(value, allowed)
    return value


_ROLE = "a role is a code such as '11-3051' or a title, as a string"
_SCHEME = "a scheme is a name such as 'ISCO-08', as a string"
_CODE = "a concept is a code, a URI or a label, as a string"
_FOCUS = "a focus is a key such as 'MANUF.OPSLEAD', as a string"
_LEVEL = "a level is a code such as 'M3' or a name, as a string"


class Taxonomy(Shown):
    """Everything bundled, behind a handful of questions.

    Immutable and safe to share between threads; its parts load when first asked for. `load()` gives
    the bundled one, and every function of the package is a method of it.
    """

    def __init__(self, records: Records) -> None:
        self._records = records

    def __repr__(self) -> str:
        return f"<Taxonomy, data {self.data_version()}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return load, ()

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    # Roles

    def roles(self) -> Mapping[str, Role]:
        """Every role by O*NET-SOC code: 1,016, in the order of their codes.

        >>> import jobtaxonomy as jt
        >>> len(jt.roles()), jt.roles()["29-1141.00"].singular
        (1016, 'Registered Nurse')
        """
        return self._records.roles

    def families(self) -> tuple[Group, ...]:
        """The 23 job families: SOC's major groups, each with a mnemonic and a summary."""
        return tuple(group for group in self._records.groups.values() if group.kind == "major")

    def groups(self, kind: str | None = None) -> tuple[Group, ...]:
        """The groups of SOC 2018: 23 major, 98 minor, 459 broad and 867 detailed ones."""
        return tuple(g for g in self._records.groups.values() if kind is None or g.kind == kind)

    def role(self, code_or_title: str) -> Role:
        """The role with this code, or with exactly this title.

        Raises UnknownRole with suggestions, AmbiguousTitle with the roles that carry the title, or
        RetiredCode with the codes that replaced it.

        >>> import jobtaxonomy as jt
        >>> jt.role("113051"), jt.role("registered nurses").code
        (Role('11-3051.00', 'Industrial Production Managers'), '29-1141.00')
        >>> jt.role("Plant Manager")
        Traceback (most recent call last):
        ...
        jobtaxonomy.errors.AmbiguousTitle: ...
        """
        from jobtaxonomy.codes import looks_like_code

        if looks_like_code(_text(code_or_title, _ROLE)):
            return self._role_of_code(code_or_title)
        carriers = self._carriers(code_or_title)
        official = [code for code, kinds in carriers.items() if _OFFICIAL in kinds]
        for codes in (official, list(carriers)):
            if len(codes) == 1:
                return self.roles()[codes[0]]
        if carriers:
            found = self._coder.candidates(code_or_title, limit=len(self.roles()))
            raise AmbiguousTitle(code_or_title, [match for match in found if match.code in carriers])
        raise UnknownRole(code_or_title, self._suggestions(code_or_title))

    def _role_of_code(self, text: str) -> Role:
        from jobtaxonomy.codes import OnetCode

        try:
            code = str(OnetCode.parse(text))
        except InvalidCode:
            within = self._within(text)
            raise UnknownRole(text, within[:5]) from None
        if code in self.roles():
            return self.roles()[code]
        for old in (code, code.removesuffix(".00")):
            if retired := self._records.files.table("retired").find(old):
                raise RetiredCode(old, retired[0][2].split(" "))
        raise UnknownRole(text, self._near_codes(code))

    def _within(self, group: str) -> list[str]:
        from jobtaxonomy.codes import SocCode

        try:
            stem = str(SocCode.parse(group)).rstrip("0")
        except InvalidCode:
            return self._near_codes(group)
        return [code for code in self.roles() if code.startswith(stem)]

    def _near_codes(self, code: str) -> list[str]:
        from rapidfuzz import process

        found = process.extract(code, list(self.roles()), limit=3)
        return [near for near, _, _ in found]

    # Titles

    def _carriers(self, title: str) -> dict[str, str]:
        """Role code -> kinds of evidence, of the roles that carry exactly this title."""
        return self._coder.kinds(normalise(_text(title, "a title is a string")))

    def _suggestions(self, title: str) -> list[str]:
        from rapidfuzz import process
        from rapidfuzz.fuzz import ratio

        keys = [key for key, _ in self._records.files.table("keys")]
        found = process.extract(normalise(title), keys, scorer=ratio, limit=3, score_cutoff=_NEAR)
        return [key for key, _, _ in found]

    @cached_property
    def _coder(self) -> "TitleCoder":
        from jobtaxonomy.titles.coder import TitleCoder

        files = self._records.files
        return TitleCoder(
            self.roles(),
            answers=files.table("titles"),
            listings=LateTable(files, "keys"),
            model=lambda: files.read("titles.bin"),
        )

    @cached_property
    def _unit_groups(self) -> "UnitGroupCoder":
        from jobtaxonomy.titles.unit_groups import UnitGroupCoder

        crosswalks = self._records.crosswalks
        groups = {code: group for code, group in crosswalks.concepts("ISCO-08").items() if group.kind == "unit"}
        # an ESCO code begins with that of its unit group
        occupations = ((c.label, c.code.partition(".")[0]) for c in crosswalks.concepts("ESCO").values())
        labels = [*((group.label, code) for code, group in groups.items()), *occupations]
        return UnitGroupCoder(groups, labels=labels, model=self._coder.model)

    def _coder_of(self, scheme: str) -> "UnitGroupCoder":
        from jobtaxonomy.crosswalks.schemes import scheme_name

        if scheme_name(_text(scheme, _SCHEME)) != "ISCO-08":
            raise InvalidQuery(scheme, 'titles are coded to roles, which have SOC codes, or by "ISCO-08"')
        return self._unit_groups

    @overload
    def lookup(self, title: str, *, context: str | None = None, scheme: None = None) -> Match | None: ...
    @overload
    def lookup(self, title: str, *, context: str | None = None, scheme: str) -> "ConceptMatch | None": ...
    def lookup(
        self, title: str, *, context: str | None = None, scheme: str | None = None
    ) -> "Match | ConceptMatch | None":
        """The best match for a title, or None: never a guess below the threshold.

        `context` is more text about the job, such as a description or the employer's industry. With
        `scheme` "ISCO-08" the match is a unit group of ISCO-08.

        >>> import jobtaxonomy as jt
        >>> jt.lookup("Factory Manager").code, jt.lookup("asdfgh")
        ('11-3051.00', None)
        >>> jt.lookup("Taxi Driver", scheme="ISCO-08").concept.label
        'Car, taxi and van drivers'
        """
        coder = self._coder if scheme is None else self._coder_of(scheme)
        return coder.lookup(title, context=context)

    @overload
    def candidates(
        self, title: str, *, limit: int | None = None, context: str | None = None, scheme: None = None
    ) -> tuple[Match, ...]: ...
    @overload
    def candidates(
        self, title: str, *, limit: int | None = None, context: str | None = None, scheme: str
    ) -> "tuple[ConceptMatch, ...]": ...
    def candidates(
        self, title: str, *, limit: int | None = None, context: str | None = None, scheme: str | None = None
    ) -> "tuple[Match, ...] | tuple[ConceptMatch, ...]":
        """Roles that a title may name, best first; empty for what is no title.

        At most `limit`; when None, every role that carries exactly this title, and five at least. A
        Match's score is the estimated probability that it is the right one; together they are 1 at most.
        With `scheme` "ISCO-08" they are unit groups of ISCO-08, five when `limit` is None.

        >>> import jobtaxonomy as jt
        >>> [match.code for match in jt.candidates("RN", limit=1)], len(jt.candidates("Plant Manager"))
        (['29-1141.00'], 6)
        >>> [match.code for match in jt.candidates("RN", limit=1, scheme="ISCO-08")]
        ['2221']
        """
        if scheme is not None:
            return self._coder_of(scheme).candidates(title, limit=_FEWEST if limit is None else limit, context=context)
        if limit is not None:
            return Matches(self._coder.candidates(title, limit=limit, context=context))
        carriers = self._carriers(title)
        if len(carriers) <= 1:
            return Matches(self._coder.candidates(title, limit=_FEWEST, context=context))
        every = self._coder.candidates(title, limit=len(self.roles()), context=context)
        others = [match.code for match in every if match.code not in carriers][: max(0, _FEWEST - len(carriers))]
        return Matches(match for match in every if match.code in carriers or match.code in others)

    @overload
    def code_titles(self, titles: Iterable[str], *, limit: int = 1, scheme: None = None) -> list[tuple[Match, ...]]: ...
    @overload
    def code_titles(
        self, titles: Iterable[str], *, limit: int = 1, scheme: str
    ) -> "list[tuple[ConceptMatch, ...]]": ...
    def code_titles(
        self, titles: Iterable[str], *, limit: int = 1, scheme: str | None = None
    ) -> "list[tuple[Match, ...]] | list[tuple[ConceptMatch, ...]]":
        """`candidates` for every title, in order: any iterable, numpy or Arrow strings; repeats are coded once."""
        if scheme is not None:
            return self._coder_of(scheme).code_titles(titles, limit=limit)
        return self._coder.code_titles(titles, limit=limit)

    def parse_title(self, text: str) -> "ParsedTitle":
        """A title taken apart: its core, seniority with the words that say so, track and levels.

        >>> import jobtaxonomy as jt
        >>> jt.parse_title("Sr. Manager, Manufacturing").level
        ('M3',)
        """
        from jobtaxonomy.titles.seniority import parse_title

        return parse_title(text)

    # Skills

    @cached_property
    def _skills(self) -> "dict[str, Skill]":
        return self._records.skill_index.by_name

    def skill(self, id_or_name: str) -> "Skill":
        """The skill with this O*NET element id, name, or product name. Raises UnknownSkill.

        >>> import jobtaxonomy as jt
        >>> jt.skill("2.A.1.a").name, jt.skill("microsoft excel").kind
        ('Reading Comprehension', 'technology')
        """
        wanted = _text(id_or_name, "a skill is an element id or a name, as a string").strip().casefold()
        found = self._skills.get(wanted) or self._skills.get(f"{wanted} software")
        if found is None:
            from rapidfuzz import process

            near = process.extract(id_or_name.casefold(), list(self._skills), limit=3, score_cutoff=70)
            raise UnknownSkill(id_or_name, [self._skills[key].name for key, _, _ in near])
        return found

    def skills(self, kind: str | None = None) -> "tuple[Skill, ...]":
        """Every skill, or those of one kind, by kind and name."""
        distinct = set(self._skills.values())
        chosen = (skill for skill in distinct if kind is None or skill.kind == kind)
        return tuple(sorted(chosen, key=lambda skill: (skill.kind, skill.name)))

    def roles_with(self, skill: "str | Skill") -> tuple[Role, ...]:
        """The roles that use a skill, those that use it most first. Raises UnknownSkill.

        >>> import jobtaxonomy as jt
        >>> jt.role("11-3051") in jt.roles_with("SAP software")
        True
        """
        from jobtaxonomy.competencies import Skill

        return self._records.roles_with(skill if isinstance(skill, Skill) else self.skill(skill))

    def path(self, start: str | Role, end: str | Role, *, limit: int = 3, max_steps: int = 6) -> "tuple[Route, ...]":
        """Realistic routes from one role to another: see `Role.path_to`."""
        return self._as_role(start).path_to(self._as_role(end), limit=limit, max_steps=max_steps)

    def compare_roles(self, *roles: str | Role) -> "RoleComparison":
        """Two to five roles, field by field. Raises InvalidQuery for another number.

        >>> import jobtaxonomy as jt
        >>> jt.compare_roles("11-3051", "51-1011")["entry education"].values
        ("bachelor's degree", 'high school')
        """
        from jobtaxonomy.role_comparison import compare_roles

        return compare_roles([self._as_role(role) for role in roles])

    def compare_areas(self, role: str | Role, *areas: "str | Area") -> "AreaComparison":
        """Pay of one role in two areas or more, each beside the first.

        Raises InvalidQuery for fewer, MissingWage where one is not published, UnknownArea or AmbiguousArea.

        >>> import jobtaxonomy as jt
        >>> [round(ratio, 3) for ratio in jt.compare_areas("11-3051", "US", "Michigan").median_ratios]
        [1.0, 0.957]
        """
        from jobtaxonomy.wages.area_comparison import compare_areas

        found = self._as_role(role)
        return compare_areas(found.wages(area) for area in areas)

    # Levels and profiles

    @cached_property
    def _framework(self) -> "LevelFramework":
        from jobtaxonomy.levelling.framework import LevelFramework

        files = self._records.files
        return LevelFramework.from_rows([files.table("levels").header, *files.table("levels")])

    @cached_property
    def _space(self) -> "ProfileSpace":
        from jobtaxonomy.job_profiles import Places
        from jobtaxonomy.profile_space import ProfileSpace

        class BundledSpace(ProfileSpace):
            """Pickles as the way back to it."""

            def __reduce__(self) -> tuple[Any, ...]:
                return bundled_profiles, ()

        return BundledSpace(
            Places(self.roles(), self._records.files.table("focuses")), self._framework, focus=self._focus,
            role=self.roles().__getitem__, groups=lambda group, area: self._records.wages.wages(group, area),
        )  # fmt: skip

    def _focus(self, key: str) -> "Focus":
        import json

        from jobtaxonomy.job_profiles import Focus, role_code, role_focus

        function, _, code = key.partition(".")
        if code.isdecimal():
            role = self.roles()[role_code(key)]
            return role_focus(
                role.code, role.title, definition=role.summary or "", group_name=role.family.title,
                job_zone=role.job_zone, sources=tuple(f"{s.name} {s.edition}" for s in role.sources()),
            )  # fmt: skip
        records = self._records.files.file(f"focuses/{function.lower()}.json", json.loads)
        return Focus.from_record(next(record for record in records if record["code"] == code))

    def levels(self, track: str | None = None) -> "tuple[Level, ...]":
        """Every level, or those of one track ("S", "P", "M" or "E"), lowest first."""
        every = self._framework
        return every.levels if track is None else every.ladder(_text(track, "a track is S, P, M or E, as a string"))

    def tracks(self) -> "tuple[Track, ...]":
        """The four tracks: support, professional, management, executive."""
        return self._framework.tracks

    def level(self, code: str) -> "Level":
        """The level with this code or name. Raises UnknownLevel with suggestions.

        >>> import jobtaxonomy as jt
        >>> jt.level("m3").name, jt.level("Senior Manager").code
        ('Senior Manager', 'M3')
        """
        return self._framework[_text(code, _LEVEL)]

    def compare(self, a: "str | Level", b: "str | Level") -> "LevelComparison":
        """Two levels side by side: what the move asks for, what it gives up, whether it is a rise.

        >>> import jobtaxonomy as jt
        >>> found = jt.compare("M3", "P5")
        >>> found.dominance, found.grade_delta
        ('incomparable', 0)
        """
        from jobtaxonomy.levelling import Level, compare

        first, second = (level if isinstance(level, Level) else self.level(level) for level in (a, b))
        return compare(first, second)

    def profile(self, code: str) -> "Profile":
        """The profile FUNCTION.FOCUS.LEVEL: a kind of work at a level.

        Raises UnknownProfile: for the code or title of a role it names the role's profiles.

        >>> import jobtaxonomy as jt
        >>> jt.profile("MGMT.113051.M3").role.code
        '11-3051.00'
        """
        try:
            return self._space.profile(_text(code, "a profile is a code such as 'MGMT.113051.M3', as a string"))
        except UnknownProfile as error:
            raise UnknownProfile(code, self._profiles_of(code) or error.suggestions) from None

    def _profiles_of(self, code_or_title: str) -> tuple[str, ...]:
        """The codes of the profiles of the role of this code or title, () where there is not one."""
        from jobtaxonomy.job_profiles import role_focus_key

        try:
            key = role_focus_key(self.role(code_or_title).code)
        except (UnknownRole, AmbiguousTitle, RetiredCode, InvalidCode):
            return ()
        return tuple(f"{key}.{level}" for level in self.focus(key).level_codes)

    def profiles(self) -> "Mapping[str, Profile]":
        """Every profile by code: each role at every level, and the focuses written level by level."""
        return self._space

    def focus(self, key: str) -> "Focus":
        """The focus FUNCTION.FOCUS: a kind of work, with its levels. Raises UnknownProfile."""
        return self._space.focus(_text(key, _FOCUS))

    def focuses(self) -> tuple[str, ...]:
        """FUNCTION.FOCUS of the focuses that are written level by level, sorted."""
        return tuple(row[0] for row in self._records.files.table("focuses"))

    def matrix(self, function: str) -> "Matrix":
        """The focuses of a function against the grades: a job architecture on one page. Raises UnknownProfile.

        >>> import jobtaxonomy as jt
        >>> jt.matrix("MANUF").rows[0].key
        'MANUF.OPSLEAD'
        """
        from jobtaxonomy.matrices import matrix

        return matrix(
            _text(function, "a function is a code such as 'MANUF', as a string"),
            map(self.focus, self.focuses()),
            self._framework,
        )

    def level_pay(self, focus: str, area: str = "US") -> "tuple[LevelPay, ...]":
        """Modelled pay of every level of a focus in an area: labelled modelled, rising along each track.

        >>> import jobtaxonomy as jt
        >>> jt.level_pay("MANUF.OPSLEAD")[-1].level
        'M6'
        """
        from jobtaxonomy.modelled_pay import LevelPays

        return LevelPays(self._space.level_pay(_text(focus, _FOCUS), area))

    def compare_profiles(self, a: "str | Profile", b: "str | Profile", *, area: str = "US") -> "ProfileComparison":
        """Two profiles side by side, and what the move from `a` to `b` takes; pay is modelled in `area`.

        Raises UnknownProfile, UnknownArea or AmbiguousArea.

        >>> import jobtaxonomy as jt
        >>> move = jt.compare_profiles("MANUF.OPSLEAD.M3", "FACTORY.INSPECT.M2")
        >>> move.changes, move.grade_delta, move["grade"].values
        ('focus', -1, (7, 6))
        """
        from jobtaxonomy.job_profiles import Profile
        from jobtaxonomy.profile_comparison import compare_profiles

        first, second = (code if isinstance(code, Profile) else self.profile(code) for code in (a, b))
        return compare_profiles(first, second, area=area)

    def distance(
        self, a: "str | Profile", b: "str | Profile", *, by: Literal["structural", "content", "mixed"] = "structural"
    ) -> "Distance":
        """How far apart two profiles are, 0 to 1, with its parts. Raises UnknownProfile.

        >>> import jobtaxonomy as jt
        >>> float(jt.distance("MGMT.113051.M3", "MGMT.113051.M4"))
        0.12
        """
        return self._space.distance(a, b, by=by)

    def distances(
        self, rows: Iterable[str], columns: Iterable[str] | None = None
    ) -> "np.ndarray[tuple[int, ...], np.dtype[np.int16]]":
        """Structural distances of many profiles at once, in thousandths: rows by columns (default: the rows).

        >>> import jobtaxonomy as jt
        >>> jt.distances(["MGMT.113051.M3"], ["MGMT.113051.M3", "MGMT.113051.M4"]).tolist()
        [[0, 120]]
        """
        return self._space.distances(rows, columns)

    # Crosswalks

    def crosswalk(self, from_: str, to: str) -> "Crosswalk":
        """The relations between two schemes: a mapping from a code to its counterparts.

        Schemes: O*NET-SOC-2019, O*NET-SOC-2010, SOC-2018, SOC-2010, CENSUS-2018, ISCO-08, ESCO-1.2.0, OEWS.

        >>> import jobtaxonomy as jt
        >>> jt.crosswalk("SOC-2018", "ISCO-08")["29-1141"][0].counterpart
        '2221'
        """
        return self._records.crosswalks.between(_text(from_, _SCHEME), _text(to, _SCHEME))

    def convert(self, code: str, from_: str, to: str) -> "tuple[Relation, ...]":
        """The counterparts of a code in another scheme, the heaviest first; () where it has none.

        Raises UnknownConcept with suggestions, RetiredCode, or InvalidQuery for a group.

        >>> import jobtaxonomy as jt
        >>> [(r.counterpart, r.kind) for r in jt.convert("15-1132", "SOC-2010", "SOC-2018")]
        [('15-1252', 'partial'), ('15-1253', 'partial')]
        """
        ends = (_text(scheme, _SCHEME) for scheme in (from_, to))
        return self._records.crosswalks.convert(_text(code, _CODE), *ends)

    def concept(self, scheme: str, code: str) -> "Concept":
        """The concept of a scheme with this code, URI or label. Raises UnknownConcept.

        >>> import jobtaxonomy as jt
        >>> jt.concept("ISCO-08", "1321").label
        'Manufacturing managers'
        """
        return self._records.crosswalks.concept(_text(scheme, _SCHEME), _text(code, _CODE))

    # Wages

    def areas(self, kind: str | None = None, *, state: str | None = None) -> "tuple[Area, ...]":
        """The places with wages: the nation, 54 states and territories, 528 local areas.

        `kind` is "nation", "state", "metro" or "nonmetro"; `state` a postal code.
        """
        if state is not None:
            state = _text(state, "a state is a postal code such as 'MI', as a string").upper()
        return tuple(
            area
            for area in self._records.wages.areas
            if (kind is None or area.kind == kind) and (state is None or area.state == state)
        )

    def area(self, text: str) -> "Area":
        """The area with this code or name; a metropolitan area also by any city of its name, with or without its state.

        A name of both a state and a city is the state; the city with its state is the metropolitan area. Raises
        AmbiguousArea for a name that several areas share, UnknownArea with suggestions, InvalidQuery.

        >>> import jobtaxonomy as jt
        >>> jt.area("Detroit").name, jt.area("Dearborn, Michigan").code, jt.area("mi").name
        ('Detroit-Warren-Dearborn, MI', '19820', 'Michigan')
        >>> jt.area("New York").kind, jt.area("New York, NY").kind, jt.area("Washington, D.C.").kind
        ('state', 'metro', 'metro')
        """
        return self._records.wages.area(text)

    def industries(self) -> tuple[tuple[str, str, int], ...]:
        """(NAICS code, name, depth) of every industry with national wages."""
        return self._records.wages.industries

    def wage_table(
        self,
        roles: Iterable[str | Role] | None = None,
        areas: Iterable[str] = ("US",),
        *,
        period: str = "year",
        percentiles: Sequence[float] = (10, 25, 50, 75, 90),
    ) -> "dict[str, np.ndarray[Any, Any]]":
        """Columns of pay for many roles (all when None) and areas, a row a published cell.

        Columns: role, wage_code, area, employment, mean, then "p10" and so on in dollars per
        `period`; nan where not published. `areas` are as in `area`, or "states" or "metros" for all
        of a kind. Percentiles that are not published are read off the distribution.
        """
        chosen = self.roles().values() if roles is None else [self._as_role(role) for role in roles]
        kinds = {"states": "state", "metros": "metro", "nonmetros": "nonmetro"}
        places = [place for area in areas for place in
                  (self.areas(kinds[area]) if area in kinds else (self.area(area),))]  # fmt: skip
        pairs = [(role.code, role.wage_code) for role in chosen if role.wage_code]
        return self._records.wages.table(pairs, places, period=period, percentiles=percentiles)

    def _as_role(self, role: str | Role) -> Role:
        return role if isinstance(role, Role) else self.role(role)

    # Tables

    def tables(self) -> tuple[str, ...]:
        """The names of everything there is as a table, sorted."""
        from jobtaxonomy.tabular.tables import every_table

        return every_table(self._records.files)

    def table(self, name: str) -> "ColumnTable":
        """A table by name, for a data frame of any library. Raises InvalidQuery.

        "roles", "levels", "skills", "concepts" and "crosswalks" are joined and typed; "wages-nation",
        "wages-states", "wages-areas" and "wages-industries" hold every published cell; the others are
        bundled tables as they stand.

        >>> import jobtaxonomy as jt
        >>> table = jt.table("roles")
        >>> len(table), table.columns["title"][0]
        (1016, 'Chief Executives')
        """
        from jobtaxonomy.tabular.tables import make_table

        return make_table(
            _text(name, "a table is one of tables(), as a string"), self._records, self.roles().values(), self.levels()
        )

    # A company's own

    def overlay(self, source: "str | Path | Mapping[str, Any] | Architecture") -> "OverlaidTaxonomy":
        """A new taxonomy: this one with a company's roles, titles, levels, focuses and pay on top.

        `source` is a .toml, .json, .csv or .xlsx file, a folder of .csv tables, the parsed content of one,
        or an Architecture. This taxonomy is not changed. Raises InvalidFile with every fault and its path,
        and MissingExtra where an Excel file needs openpyxl. docs/overlay.md shows the form.

        >>> import jobtaxonomy as jt
        >>> line = {"code": "A-1", "title": "Line Captain", "level": "M1", "occupations": ["51-1011"]}
        >>> acme = jt.overlay({"name": "Acme", "role": [line]})
        >>> acme.lookup("line captains").role, acme.role("A-1").wages() == jt.role("51-1011").wages()
        (CompanyRole('A-1', 'Line Captain'), True)
        """
        from jobtaxonomy.overlays import overlay

        return overlay(self, source)

    # Provenance

    def sources(self) -> "tuple[Source, ...]":
        """Every source of the bundled data."""
        return tuple(self._records.sources.values())

    def source(self, id: str) -> "Source":
        """The source with this id. Raises UnknownSource."""
        sources = {source.id: source for source in self.sources()}
        if _text(id, "a source is an id such as 'onet-30.2', as a string") not in sources:
            raise UnknownSource(id, [known for known in sources if known.startswith(id[:4])][:3])
        return sources[id]

    def cite(self, style: str = "text") -> str:
        """How to cite the library and its sources: `style` is "text" or "bibtex"."""
        return "\n".join(source.cite(style) for source in self.sources())

    def data_version(self) -> str:
        """The version of the bundled data: year, month, number in the month."""
        version: str = self._records.files.manifest()["data_version"]
        return version


_lock = Lock()
_records: Records | None = None
_taxonomy: Taxonomy | None = None


def load() -> Taxonomy:
    """The bundled taxonomy: one object a process, made at the first call."""
    global _taxonomy
    if _taxonomy is None:
        records = bundled_records()
        with _lock:
            if _taxonomy is None:
                _taxonomy = Taxonomy(records)
    return _taxonomy


def bundled_records() -> Records:
    """The records of the bundled taxonomy: what an unpickled role goes back to."""
    global _records
    if _records is None:
        with _lock:
            if _records is None:
                _records = Records(Bundled())
    return _records


def bundled_profiles() -> "Mapping[str, Profile]":
    """The profiles of the bundled taxonomy: what an unpickled profile goes back to."""
    return load().profiles()
