"""Every skill by name, and the roles that use it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jobtaxonomy.competencies import Skill
    from jobtaxonomy.occupations import Role
    from jobtaxonomy.records.records import Records

__all__ = ["SkillIndex"]


def __dir__() -> list[str]:
    return __all__


_IMPORTANT = 3.0


class SkillIndex:
    """The skills of a taxonomy: of O*NET's elements, of technology and of tools."""

    def __init__(self, records: Records) -> None:
        self._records = records

    @cached_property
    def _users(self) -> dict[str, list[tuple[float, str]]]:
        """Skill id -> (rank, role code) of the roles that use it; the lowest rank uses it most."""
        found: dict[str, list[tuple[float, str]]] = {}
        files = self._records.files
        for code, element, importance, *_ in files.table("ratings"):
            if importance and float(importance) >= _IMPORTANT:
                found.setdefault(element, []).append((-float(importance), code))
        for code, _, name, flags in files.table("technology"):
            found.setdefault(name, []).append((0.0 if "d" in flags else 1.0 if "h" in flags else 2.0, code))
        for code, abilities, _ in files.table("listings"):
            for element in abilities.split():
                found.setdefault(element, []).append((0.0, code))
        for code, names in files.table("tools"):
            for name in names.split("|"):
                found.setdefault(name, []).append((3.0, code))
        for code, _, distinct, _, _ in files.table("styles"):
            for rank, element in enumerate(distinct.split(), 1):
                found.setdefault(element, []).append((float(rank), code))
        return found

    def roles_with(self, skill: Skill) -> tuple[Role, ...]:
        """The roles that use a skill, those that use it most first, then by code.

        Rated skills and knowledge: importance 3 or more, the highest first. Technology: in demand
        first, then hot. Work styles: where distinctive, by rank. Abilities and tools: by code.
        """
        best: dict[str, float] = {}
        for rank, code in self._users.get(skill.id, ()):
            best[code] = min(rank, best.get(code, rank))
        return tuple(self._records.roles[code] for code in sorted(best, key=lambda code: (best[code], code)))

    @cached_property
    def by_name(self) -> dict[str, Skill]:
        """Every skill by casefolded name, and elements by id too; an element goes before a product, a
        product before a tool of the same name."""
        from jobtaxonomy.competencies import Skill

        files, found = self._records.files, dict[str, Skill]()
        for _, names in files.table("tools"):
            for name in names.split("|"):
                found.setdefault(name.casefold(), Skill(name, name, "tool", users=self._records.roles_with))
        products: dict[str, Skill] = {}
        for _, commodity, name, _ in files.table("technology"):
            if name not in products:
                products[name] = self._records.product(commodity, name)
        found.update((name.casefold(), skill) for name, skill in products.items())
        for skill in self._records.elements.values():
            found[skill.name.casefold()] = found[skill.id.casefold()] = skill
        return found
