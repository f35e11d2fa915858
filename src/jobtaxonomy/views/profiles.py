"""Profiles and their neighbours as plain text and as data that JSON can hold."""

from collections.abc import Iterable
from typing import Any

from jobtaxonomy.exchange.plain import plain
from jobtaxonomy.job_profiles import Adjacent, Profile
from jobtaxonomy.levelling.level import Level
from jobtaxonomy.views.layout import section, wrap
from jobtaxonomy.views.levels import NOT_RECORDED, ladder_text, level_data

__all__ = ["adjacent_data", "adjacent_text", "profile_data", "profile_text"]


def __dir__() -> list[str]:
    return __all__


def adjacent_data(neighbours: Iterable[Adjacent]) -> list[dict[str, Any]]:
    """Neighbours, nearest first, with the parts of each distance."""
    return [
        {
            "code": near.code,
            "name": near.profile.name,
            "distance": float(near.distance),
            "band": near.band,
            "edition": near.distance.edition,
            "components": {part.name: part.thousandths / 1000 for part in near.distance.components},
        }
        for near in neighbours
    ]


def adjacent_text(neighbours: Iterable[Adjacent]) -> str:
    """Neighbours, nearest first, a line each."""
    every = tuple(neighbours)
    if not every:
        return "No neighbours."
    width = max(len(near.code) for near in every)
    bands = {near.code: near.band.replace("_", " ") for near in every}
    lines = [
        f"{float(near.distance):.3f}  {bands[near.code]:<12}  {near.code:<{width}}  {near.profile.name}"
        for near in every
    ]
    return "\n".join([*lines, f"Distance from 0 to 1 by {every[0].distance.edition}: tree, grade, track."])


def profile_data(profile: Profile, *, limit: int = 8) -> dict[str, Any]:
    """A profile with every panel; null is not recorded, [] is known to be empty."""
    focus = profile.focus
    return {
        "code": profile.code,
        "name": profile.name,
        "function": focus.function_name,
        "focus": focus.name,
        "definition": focus.definition,
        "boundary": focus.boundary,
        "differential": focus.differential,
        "generated": focus.generated,
        "typical": profile.typical,
        "levels_note": focus.levels_note,
        "level": level_data(profile.level),
        "ladder": [level.code for level in profile.ladder],
        "responsibilities": {level.code: plain(_duties(profile, level)) for level in profile.ladder},
        "rubric": dict(profile.rubric),
        "rubric_layer": profile.rubric_layer,
        "skills": None
        if profile.skills is None
        else [
            {
                "name": skill.name,
                "kind": skill.kind,
                "element": skill.element,
                "definition": skill.definition,
                "weight": skill.weight,
            }
            for skill in profile.skills
        ],
        "aliases": plain(profile.aliases),
        "reports_to": plain(profile.reports_to),
        "direct_reports": plain(profile.direct_reports),
        "experience": [
            {
                "kind": claim.kind,
                "lo": claim.lo,
                "hi": claim.hi,
                "open_ended": claim.open_ended,
                "source": claim.source,
            }
            for claim in profile.experience
        ],
        "roles": list(profile.role_codes),
        "expected_pay": _pay_data(profile),
        "sources": list(profile.sources),
        "review": None
        if profile.review is None
        else {"scores": dict(profile.review.scores), "passes": profile.review.passes},
        "adjacent": adjacent_data(profile.adjacent(limit)),
    }


def _pay_data(profile: Profile) -> dict[str, Any] | None:
    try:
        pay = profile.expected_pay()
    except LookupError:
        return None
    if pay is None:
        return None
    return {
        "minimum": pay.pay.minimum,
        "expected": pay.pay.midpoint,
        "maximum": pay.pay.maximum,
        "currency": pay.pay.currency,
        "period": pay.pay.period,
        "quantiles": list(pay.quantiles),
        "roles": list(pay.roles),
        "elsewhere": list(pay.elsewhere),
        "area": pay.area,
        "method": pay.method,
        "derived": pay.derived,
    }


def _pay_text(profile: Profile) -> str:
    try:
        pay = profile.expected_pay()
    except LookupError as reason:
        return f"Not known: {reason}."
    if pay is None:
        return "Not modelled: the work is seldom found at this level."
    ends = pay.pay
    figures = f"{ends.midpoint:,.0f}, from {ends.minimum:,.0f} to {ends.maximum:,.0f}"
    return f"About {figures} {ends.currency} per {ends.period} ({pay.area}), by {', '.join(pay.roles)}; {pay.method}."


def _duties(profile: Profile, level: Level) -> tuple[str, ...] | None:
    content = profile.focus.at(level.code)
    return None if content is None else content.responsibilities


def profile_text(profile: Profile, *, limit: int = 8) -> str:
    """A profile with every panel, the empty ones said to be so."""
    focus, level = profile.focus, profile.level
    head = [f"{focus} - {level.code}", profile.code, "", wrap(focus.definition or NOT_RECORDED, "")]
    if focus.boundary:
        head += ["", wrap(focus.boundary, "")]
    if not profile.typical:
        note = f"Work seldom found at {level.code} ({focus.levels_note})."
        head += ["", wrap(note, "")]
    return "\n\n".join(
        [
            "\n".join(head),
            section(
                f"Level: {level.code} - {level.name}",
                wrap(level.summary),
                ladder_text(profile.ladder, level),
            ),
            section("Responsibilities by level", *_responsibilities(profile)),
            section("Level guidelines", *_guidelines(profile)),
            section("Skills", *_skills(profile)),
            section("Expected pay", wrap(_pay_text(profile))),
            section("Experience", *(f"  {claim}" for claim in profile.experience)),
            section(
                "Reporting",
                f"  Reports to: {_list(profile.reports_to)}",
                f"  Direct reports: {_list(profile.direct_reports)}",
            ),
            section("Title aliases", wrap(_list(profile.aliases))),
            section("Occupations (O*NET-SOC)", f"  {', '.join(profile.role_codes) or NOT_RECORDED}"),
            section("Adjacent roles", adjacent_text(profile.adjacent(limit))),
            section("Provenance", *_provenance(profile)),
        ]
    )


def _list(values: tuple[str, ...] | None) -> str:
    if values is None:
        return NOT_RECORDED
    return ", ".join(values) or "None."


def _responsibilities(profile: Profile) -> list[str]:
    if all(_duties(profile, level) is None for level in profile.ladder):
        return [wrap("None are written for this work by level; the universal rubric below applies.")]
    lines: list[str] = []
    for level in profile.ladder:
        mark = ">" if level == profile.level else " "
        lines.append(f"{mark} {level.code} {level.name}")
        duties = _duties(profile, level)
        lines += [wrap(duty, "      ", "    - ") for duty in duties or ()] or [f"    {NOT_RECORDED}"]
    return lines


def _guidelines(profile: Profile) -> list[str]:
    layer = "applied to this work" if profile.rubric_layer == "focus" else "universal, not written for this work"
    lines = [f"  The rubric at {profile.level.code}, {layer}."]
    for heading, text in profile.rubric:
        lines += [f"  {heading}", wrap(text or NOT_RECORDED, "    ")]
    return lines


def _skills(profile: Profile) -> list[str]:
    if profile.skills is None:
        return [wrap("None are recorded beyond those of the occupation.")]
    return [
        wrap(
            f"{skill.name} ({skill.kind}{f', {skill.element}' if skill.element else ''})"
            f"{f': {skill.definition}' if skill.definition else ''}",
            "    ",
            "  - ",
        )
        for skill in profile.skills
    ]


def _provenance(profile: Profile) -> list[str]:
    lines = [wrap(source, "    ", "  - ") for source in profile.sources] or [f"  {NOT_RECORDED}"]
    review = profile.review
    if review is None:
        return [
            *lines,
            "  No review: derived from the occupation." if profile.focus.generated else "  No review.",
        ]
    scores = ", ".join(f"{name} {score}" for name, score in review.scores)
    return [*lines, f"  Review {'passed' if review.passes else 'not passed'} (lowest counts): {scores}"]
