"""Two to five roles side by side, field by field."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from attrs import frozen

from jobtaxonomy.errors import InvalidQuery, MissingWage
from jobtaxonomy.shown import Shown

if TYPE_CHECKING:
    from jobtaxonomy.occupations import Role

__all__ = ["ComparedField", "RoleComparison", "compare_roles"]


def __dir__() -> list[str]:
    return __all__


@frozen
class ComparedField:
    """One field of every role, in the order of the roles; None where a role has no such fact."""

    name: str
    values: tuple[Any, ...]
    unit: str | None = None

    @property
    def differs(self) -> bool:
        """Whether not all values are the same."""
        return any(value != self.values[0] for value in self.values)


@frozen
class RoleComparison(Shown):
    """Roles and their fields; `shared_skills` are important (3 or more) in every one of them."""

    roles: "tuple[Role, ...]"
    fields: tuple[ComparedField, ...]
    shared_skills: tuple[str, ...]

    def __repr__(self) -> str:
        return f"RoleComparison({', '.join(repr(role.code) for role in self.roles)})"

    def __getitem__(self, name: str) -> ComparedField:
        """The field of this name. Raises KeyError."""
        for field in self.fields:
            if field.name == name:
                return field
        raise KeyError(name)


def _facts(role: "Role") -> dict[str, tuple[Any, str | None]]:
    try:
        pay = role.wages()
    except MissingWage:
        pay = None
    unit = f"USD per {pay.period}" if pay else None
    figures = {point.name: point.value for point in pay.points} if pay else {}
    education, outlook, resilience = role.education, role.outlook, role.ai_resilience()
    ratings = role.skills()
    return {
        "family": (role.family.title, None),
        "job zone": (role.job_zone, None),
        "employment": (outlook.employment if outlook else None, "jobs"),
        **{f"pay {name}": (figures.get(name), unit) for name in ("p10", "p25", "p50", "p75", "p90")},
        "entry education": (education.entry, None),
        "education most workers name": (education.mode, None),
        "experience": (education.experience, None),
        "training": (education.training, None),
        "growth": (outlook.percent if outlook else None, "percent"),
        "openings": (outlook.openings if outlook else None, "jobs a year"),
        "AI exposure": (role.exposure.share if role.exposure else None, "share of tasks"),
        "human advantage": (round(resilience.advantage.index, 1) if resilience.advantage else None, "0..100"),
        "AI resilience": (resilience.label, None),
        "interests": (role.interests.code if role.interests else None, None),
        "work styles": (tuple(style.skill.name for style in role.work_styles()[:3]), None),
        "skills": (tuple(r.skill.name for r in ratings if r.skill.kind == "skill")[:5], None),
        "knowledge": (tuple(r.skill.name for r in ratings if r.skill.kind == "knowledge")[:3], None),
        "technology": (tuple(product.name for product in role.technology()[:5]), None),
    }


def compare_roles(roles: "Sequence[Role]") -> RoleComparison:
    """Two to five different roles, field by field. Raises InvalidQuery for another number.

    >>> import jobtaxonomy as jt
    >>> found = compare_roles([jt.role("11-3051"), jt.role("51-1011")])
    >>> found["job zone"].values, found["pay p50"].differs
    ((4, 3), True)
    """
    chosen = tuple(dict.fromkeys(roles))
    if not 2 <= len(chosen) <= 5:
        raise InvalidQuery(len(chosen), "two to five different roles can be compared")
    facts = [_facts(role) for role in chosen]
    fields: list[ComparedField] = []
    for name in facts[0]:
        units = [unit for unit in (fact[name][1] for fact in facts) if unit]
        if len(set(units)) > 1:
            # pay by the hour beside pay by the year: say so in the values, not in one unit
            values = tuple(None if fact[name][0] is None else f"{fact[name][0]:,} {fact[name][1]}" for fact in facts)
            fields.append(ComparedField(name, values))
        else:
            fields.append(ComparedField(name, tuple(fact[name][0] for fact in facts), units[0] if units else None))
    return RoleComparison(chosen, tuple(fields), _shared(chosen))


def _shared(roles: "Sequence[Role]") -> tuple[str, ...]:
    """What is important in every role; a name that a skill and a knowledge have in common is told apart."""
    important = [{r.skill.id for r in role.skills() if (r.importance or 0) >= 3} for role in roles]
    shared = [r.skill for r in roles[0].skills() if all(r.skill.id in ids for ids in important)]
    names = [skill.name for skill in shared]
    return tuple(f"{one.name} ({one.kind})" if names.count(one.name) > 1 else one.name for one in shared)
