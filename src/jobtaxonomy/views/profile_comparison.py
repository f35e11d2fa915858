"""Two profiles side by side and the next steps from one, as plain text and as data that JSON can hold."""

from collections.abc import Sequence
from typing import Any, cast

from jobtaxonomy.job_profiles import Profile
from jobtaxonomy.profile_comparison import ProfileComparison
from jobtaxonomy.views.layout import section, wrap
from jobtaxonomy.views.levels import NOT_RECORDED

__all__ = ["move_data", "move_text", "steps_data", "steps_text"]

_SHOWN = 6


def __dir__() -> list[str]:
    return __all__


def move_data(move: ProfileComparison) -> dict[str, Any]:
    """A comparison with every field, a value for each of the two; null is not recorded."""
    return {
        **_facts(move),
        "fields": [{"name": field.name, "unit": field.unit, "values": field.values} for field in move.fields],
        "shared_skills": move.shared_skills,
        "only_a": move.only_a,
        "only_b": move.only_b,
        "skill_gaps": [
            {"skill": gap.skill.name, "have": gap.have, "need": gap.need, "importance": gap.importance}
            for gap in move.skill_gaps
        ],
    }


def _facts(move: ProfileComparison) -> dict[str, Any]:
    gap = move.years_gap
    return {
        "a": move.a.code,
        "b": move.b.code,
        "changes": move.changes,
        "grade_delta": move.grade_delta,
        "promotion_gap": move.levels.promotion_gap,
        "years_gap": None if gap is None else {"least": gap[0], "most": gap[1]},
        "distance": float(move.distance),
        "components": {part.name: part.thousandths / 1000 for part in move.distance.components},
        "pay_ratio": move.pay_ratio,
        "area": move.area,
        "to_learn": move.to_learn,
    }


def move_text(move: ProfileComparison) -> str:
    """A comparison field by field, `=` before those that agree."""
    parts = [f"{move.a.code} {move.a.name}", f"{move.b.code} {move.b.name}", "", str(move)]
    for field in move.fields:
        unit = f" ({field.unit})" if field.unit else ""
        values = field.values if field.differs else field.values[:1]
        codes = (move.a.code, move.b.code) if field.differs else ("both",)
        lines = [line for code, value in zip(codes, values, strict=True) for line in _value(code, value)]
        parts += ["", f"{field.name}{unit}", *lines]
    for heading, names in (
        ("skills of both", move.shared_skills),
        (f"skills only of {move.a.code}", move.only_a),
        (f"skills only of {move.b.code}", move.only_b),
        ("to learn", move.to_learn),
    ):
        parts += ["", heading, wrap(NOT_RECORDED if names is None else ", ".join(names) or "none")]
    return "\n".join([*parts, "", section("Distance", move.distance.explain())])


def _value(code: str, value: Any) -> list[str]:
    if value is None:
        return [f"  {code}: {NOT_RECORDED}"]
    if isinstance(value, tuple):
        lines = cast("tuple[object, ...]", value) or ("none",)
        return [f"  {code}:", *(wrap(str(line), "      ", "    - ") for line in lines)]
    return [wrap(f"{value:,.0f}" if isinstance(value, float) else str(value), "    ", f"  {code}: ")]


def steps_data(steps: Sequence[ProfileComparison]) -> list[dict[str, Any]]:
    """Next steps, without the fields of each comparison."""
    return [_facts(step) for step in steps]


def steps_text(start: Profile, steps: Sequence[ProfileComparison]) -> str:
    """Next steps, one after another, with what each takes."""
    parts = [f"From {start.code} {start.name}"]
    for step in steps:
        gap = step.years_gap
        years = "" if gap is None else f", {gap[0]:g} years more at least"
        pay = "pay not known" if step.pay_ratio is None else f"pay x {step.pay_ratio:.2f} (modelled, {step.area})"
        learn = ", ".join(step.to_learn[:_SHOWN])
        more = f" and {n} more" if (n := len(step.to_learn) - _SHOWN) > 0 else ""
        parts += [
            "",
            f"another {step.changes}: {step.b.code} {step.b.name}",
            f"  grade {step.grade_delta:+d}, distance {float(step.distance):.3f}, {pay}{years}",
            wrap(f"to learn: {learn or 'nothing that is recorded'}{more}"),
        ]
    return "\n".join(parts)
