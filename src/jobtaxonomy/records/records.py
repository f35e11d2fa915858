"""What is known of each role: the tables of facts, read row by row into objects.

The classes of the facts are imported where they are made: finding a role needs none of them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from jobtaxonomy.bundled import Bundled
from jobtaxonomy.errors import MissingWage
from jobtaxonomy.occupations import Group, Related, Role, Title

if TYPE_CHECKING:
    from jobtaxonomy.competencies import Skill, SkillRating, Technology
    from jobtaxonomy.crosswalks import Crosswalks
    from jobtaxonomy.outlook import Outlook
    from jobtaxonomy.provenance import Source
    from jobtaxonomy.records.careers import Careers
    from jobtaxonomy.records.skill_index import SkillIndex
    from jobtaxonomy.records.wage_tables import WageTables
    from jobtaxonomy.requirements import Education
    from jobtaxonomy.wages.area import Area
    from jobtaxonomy.wages.distribution import WageDistribution

__all__ = ["Records", "Roles"]


def __dir__() -> list[str]:
    return __all__


_TITLE_KINDS = {"d": "direct match", "s": "shown", "r": "reported", "a": "alternate"}
_TIERS = {"s": "primary-short", "l": "primary-long", "x": "supplemental"}
_SUPPRESS = {"i": "importance", "l": "level"}
_ENTRY = {"no formal educational credential": "less than high school",
          "high school diploma or equivalent": "high school",
          "postsecondary nondegree award": "postsecondary certificate",
          "some college, no degree": "some college",
          "doctoral or professional degree": "doctoral or professional degree"}  # fmt: skip
_DURATIONS = {
    "RW": ("none", "up to 1 month", "1 to 3 months", "3 to 6 months", "6 months to 1 year", "1 to 2 years",
           "2 to 4 years", "4 to 6 years", "6 to 8 years", "8 to 10 years", "over 10 years"),
    "OJ": ("none or short demonstration", "up to 1 month", "1 to 3 months", "3 to 6 months",
           "6 months to 1 year", "1 to 2 years", "2 to 4 years", "4 to 10 years", "over 10 years"),
}  # fmt: skip


def _number(text: str) -> float | None:
    return float(text) if text else None


def _assigned(row: list[str]) -> tuple[str, str, str]:
    education = row[8].lower()
    return _ENTRY.get(education, education), row[9].lower(), row[10].lower()


class Roles(Mapping[str, Role]):
    """The roles by O*NET-SOC code, in the order of their codes; made when asked for."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._rows = {row[0]: row for row in records.files.table("roles")}
        self._made: dict[str, Role] = {}

    def __getitem__(self, code: str) -> Role:
        role = self._made.get(code)
        if role is None:
            code, soc, title, singular, zone, wage, projection, summary = self._rows[code]
            role = Role(code, soc, title, singular, summary or None, int(zone) if zone else None,
                        wage or None, projection or None, self._records)  # fmt: skip
            # two threads may make it; both get the one that was stored first
            role = self._made.setdefault(code, role)
        return role

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def __repr__(self) -> str:
        return f"<{len(self)} roles>"


class Records:
    """The bundled facts about roles: implements `occupations.RoleRecords`."""

    def __init__(self, files: Bundled) -> None:
        self.files = files

    def __reduce__(self) -> tuple[Any, ...]:
        from jobtaxonomy.taxonomy import bundled_records

        return bundled_records, ()

    @cached_property
    def roles(self) -> Roles:
        """Every role."""
        return Roles(self)

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Every source by id; a source of several raw files has the sha256 of the first."""
        from jobtaxonomy.provenance import Source

        found: dict[str, Source] = {}
        for row in self.files.manifest()["sources"]:
            facts = {name: value for name, value in row.items() if name != "files"}
            found[row["id"]] = Source(**facts, sha256=next(iter(row["files"].values()), None))
        return found

    @cached_property
    def wages(self) -> WageTables:
        """The wage tables."""
        from jobtaxonomy.records.wage_tables import WageTables

        return WageTables(self.files, self.sources)

    @cached_property
    def groups(self) -> dict[str, Group]:
        """The SOC groups by code."""
        rows = self.files.table("groups")
        return {
            code: Group(code, kind, title, mnemonic or None, summary or None)
            for code, kind, title, mnemonic, summary in rows
        }

    @cached_property
    def _group_codes(self) -> dict[str, list[str]]:
        kinds: dict[str, list[str]] = {}
        for group in self.groups.values():
            kinds.setdefault(group.kind, []).append(group.code)
        return kinds

    @property
    def careers(self) -> Careers:
        """What makes up the career page: work, AI, moves."""
        return self._careers

    @cached_property
    def _careers(self) -> Careers:
        from jobtaxonomy.records.careers import Careers

        return Careers(self)

    @cached_property
    def skill_index(self) -> SkillIndex:
        """Every skill by name, and the roles that use it."""
        from jobtaxonomy.records.skill_index import SkillIndex

        return SkillIndex(self)

    @cached_property
    def crosswalks(self) -> Crosswalks:
        """The crosswalks between schemes of codes."""
        from jobtaxonomy.crosswalks import Crosswalks

        return Crosswalks(self.files, self.roles)

    def codes_of(self, role: Role, scheme: str) -> tuple[str, ...]:
        """The codes of a role in another scheme."""
        return self.crosswalks.codes(role, scheme)

    def path_of(self, role: Role) -> tuple[Group, ...]:
        """The SOC groups above a role, from the top."""
        # a code sits under the last group of each kind that does not come after it
        codes = (self._group_codes[kind] for kind in ("major", "minor", "broad"))
        above = [ordered[bisect_right(ordered, role.soc) - 1] for ordered in codes]
        return tuple(self.groups[code] for code in (*above, role.soc))

    def titles_of(self, role: Role) -> tuple[Title, ...]:
        """The aliases of a role, ranked."""
        rows = self.files.table("aliases").find(role.code)
        return tuple(
            Title(title, int(rank), len(rows), tuple(_TITLE_KINDS[letter] for letter in kinds))
            for _, rank, title, kinds in rows
        )

    @cached_property
    def elements(self) -> dict[str, Skill]:
        """O*NET's rated elements by id."""
        from jobtaxonomy.competencies import Skill

        return {id: Skill(id, name, kind, users=self.roles_with) for id, kind, name in self.files.table("elements")}

    @cached_property
    def _commodities(self) -> dict[str, str]:
        return {code: title for code, title in self.files.table("commodities")}  # noqa: C416 - rows are lists

    def roles_with(self, skill: Skill) -> tuple[Role, ...]:
        """The roles that use a skill, those that use it most first."""
        return self.skill_index.roles_with(skill)

    def product(self, commodity: str, name: str) -> Skill:
        """A technology product as a skill."""
        from jobtaxonomy.competencies import Skill

        return Skill(name, name, "technology", self._commodities[commodity], users=self.roles_with)

    def skills_of(self, role: Role) -> tuple[SkillRating, ...]:
        """The rated elements of a role, most important first."""
        from jobtaxonomy.competencies import SkillRating
        from jobtaxonomy.provenance import iso_month

        source = self.sources["onet-29.2"]
        ratings = [
            SkillRating(
                self.elements[element], _number(importance), _number(importance_error), _number(level),
                _number(level_error), int(n) if n else None,
                tuple(_SUPPRESS[flag] for flag in flags if flag in _SUPPRESS), "n" not in flags,
                iso_month(month), rater.lower(), source)
            for _, element, importance, n, importance_error, level, level_error, flags, month, rater
            in self.files.table("ratings").find(role.code)
        ]  # fmt: skip
        return tuple(sorted(ratings, key=lambda r: (-(r.importance or 0), -(r.level or 0), r.skill.id)))

    def technology_of(self, role: Role) -> tuple[Technology, ...]:
        """The products of a role."""
        from jobtaxonomy.competencies import Technology

        source = self.sources["onet-30.2"]
        found = [
            Technology(self.product(commodity, name), "h" in flags, "d" in flags, source)
            for _, commodity, name, flags in self.files.table("technology").find(role.code)
        ]
        return tuple(sorted(found, key=lambda t: (not t.in_demand, not t.hot, t.name.casefold(), t.name)))

    def _projection(self, role: Role) -> list[str] | None:
        return self.files.table("projections").find(role.projection_code)[0] if role.projection_code else None

    def entry_of(self, role: Role) -> tuple[str, str, str] | None:
        """Education, experience and training that BLS assigns for entry ("" where it does not), or None."""
        row = self._projection(role)
        return _assigned(row) if row else None

    def education_of(self, role: Role) -> Education:
        """BLS's assignments and O*NET's survey, side by side."""
        from jobtaxonomy.provenance import Claim, iso_month
        from jobtaxonomy.requirements import (
            EDUCATION_LEVELS,
            Education,
            Share,
            preparation_claims,
            schooling_claim,
        )

        claims: list[Claim] = []
        if row := self._projection(role):
            bls, when = self.sources["bls-ep-2024-34"], "2024"
            for kind, value in zip(("education", "experience", "training"), _assigned(row), strict=True):
                if value:
                    claims.append(Claim(kind, value, bls, as_of=when, locator=f"Table 1.2, {row[0]}"))
        answers: dict[str, list[list[str]]] = {}
        for answer in self.files.table("requirements").find(role.code):
            answers.setdefault(answer[1], []).append(answer)
        onet = self.sources["onet-30.2"]
        names = {"RL": EDUCATION_LEVELS, **_DURATIONS}
        for kind, scale in (("education", "RL"), ("experience", "RW"), ("training", "OJ")):
            if scale in answers:
                top = max(answers[scale], key=lambda a: float(a[3]))
                claims.append(Claim(
                    kind, names[scale][int(top[2]) - 1], onet, as_of=iso_month(top[7]), locator=f"{role.code} {scale}",
                    method="the category most workers chose", note=f"{float(top[3]):g} % of answers"))  # fmt: skip
        claims.extend(preparation_claims(role.job_zone, onet))
        claims.extend(filter(None, [schooling_claim(claim) for claim in claims if claim.kind == "education"]))
        shares = (
            tuple(
                Share(names[scale][int(category) - 1], float(percent), _number(error), flag == "s")
                for _, _, category, percent, error, _, flag, _ in answers.get(scale, ())
            )
            for scale in ("RL", "RW", "OJ")
        )
        return Education(tuple(claims), *shares)

    def outlook_of(self, role: Role) -> Outlook | None:
        """BLS's projection for a role, or None."""
        from jobtaxonomy.outlook import Outlook

        row = self._projection(role)
        if row is None:
            return None
        code, title, now, then, _, percent, self_employed, openings = row[:8]
        return Outlook(
            code, title, 2024, 2034, round(float(now) * 1000), round(float(then) * 1000), float(percent),
            round(float(openings) * 1000), _number(self_employed), self.sources["bls-ep-2024-34"])  # fmt: skip

    def related_to(self, role: Role) -> tuple[Related, ...]:
        """O*NET's related roles in its order."""
        return tuple(
            Related(self.roles[code], int(rank), _TIERS[tier])
            for _, rank, code, tier in self.files.table("related").find(role.code)
        )

    def wages_of(
        self, role: Role, area: str | Area, industry: str | None, as_of: str | None, period: str | None
    ) -> WageDistribution:
        """The published pay of a role; raises MissingWage."""
        if role.wage_code is None:
            raise MissingWage(role.code, self.wages.why_none(role.soc), self._kin_with_wages(role))
        return self.wages.wages(role.wage_code, area, industry, as_of, period)

    def _kin_with_wages(self, role: Role) -> tuple[str, ...]:
        kin = [other.role for other in self.related_to(role) if other.role.wage_code]
        return tuple(f"{other.code} {other.title}" for other in kin[:3])

    def wage_history_of(self, role: Role) -> tuple[WageDistribution, ...]:
        """National pay by release."""
        return self.wages.history(role.wage_code) if role.wage_code else ()

    def sources_of(self, role: Role) -> tuple[Source, ...]:
        """The sources of the facts that a role has."""
        wanted = ["onet-30.2", "onet-soc-2019", "soc-2018"]
        wanted += ["onet-29.2"] if self.files.table("ratings").find(role.code) else []
        wanted += ["oews-2025-05"] if role.wage_code else []
        wanted += ["bls-ep-2024-34"] if role.projection_code else []
        wanted += ["jobtaxonomy"] if role.summary else []
        return (*(self.sources[id] for id in wanted), *self.careers.sources(role))
