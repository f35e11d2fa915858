"""Levels, comparisons, profiles and neighbours as plain text and as data that JSON can hold."""

from collections.abc import Iterable, Sequence
from textwrap import fill
from typing import Any

from jobtaxonomy.job_profiles import Adjacent, Profile
from jobtaxonomy.levelling.comparison import LevelComparison
from jobtaxonomy.levelling.factors import FactorProfile
from jobtaxonomy.levelling.level import Level, Track
from jobtaxonomy.levelling.rubric import DIMENSIONS
from jobtaxonomy.levelling.years import Years

__all__ = [
    "adjacent_data",
    "adjacent_text",
    "comparison_data",
    "comparison_text",
    "ladder_text",
    "level_data",
    "level_text",
    "levels_text",
    "profile_data",
    "profile_text",
    "side_by_side_data",
    "side_by_side_text",
]

WIDTH = 100
NOT_RECORDED = "Not recorded."


def __dir__() -> list[str]:
    return __all__


def _wrap(text: str, indent: str = "  ", first: str | None = None) -> str:
    return fill(text, WIDTH, initial_indent=indent if first is None else first, subsequent_indent=indent)


def _section(title: str, *lines: str) -> str:
    return "\n".join([title, "-" * len(title), *lines])


def _table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Columns as wide as their widest cell; the first to the left, the others to the right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return [
        "  ".join(
            [
                row[0].ljust(widths[0]),
                *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)),
            ]
        ).rstrip()
        for row in rows
    ]


def _years_data(years: Years | None) -> dict[str, float | None] | None:
    return None if years is None else {"lo": years.lo, "hi": years.hi}


def _years(level: Level) -> str:
    return "not stated" if level.years is None else str(level.years)


def level_data(level: Level) -> dict[str, Any]:
    """A level with its grade, factor evaluation and counterparts."""
    evaluation = None if level.factors is None else FactorProfile.of(level.factors)
    return {
        "code": level.code,
        "track": level.track,
        "step": level.step,
        "name": level.name,
        "summary": level.summary,
        "grade": level.grade,
        "scores": dict(level.scores.items()),
        "years": _years_data(level.years),
        "sentences": {dimension.code: level.sentence(dimension.code) for dimension in DIMENSIONS},
        "rubric": dict(level.rubric),
        "factor_evaluation": None
        if evaluation is None
        else {
            "levels": list(evaluation),
            "points": evaluation.points,
            "grade": evaluation.grade,
        },
        "mappings": [
            {
                "scheme": mapping.scheme,
                "value": mapping.value,
                "confidence": mapping.confidence,
                "source": mapping.source,
                "note": mapping.note,
            }
            for mapping in level.mappings
        ],
    }


def ladder_text(ladder: Iterable[Level], here: Level | None = None) -> str:
    """A track from its lowest level up, with an arrow at `here`."""
    rows = [
        [
            f"{'>' if level == here else ' '} {level.code}  {level.name}",
            f"grade {level.grade}",
            _years(level),
        ]
        for level in ladder
    ]
    return "\n".join(_table(rows))


def levels_text(tracks: Iterable[tuple[Track, Iterable[Level]]]) -> str:
    """Every track with its levels."""
    return "\n\n".join(
        "\n".join([f"{track.code}  {track.name}", _wrap(track.summary), ladder_text(ladder)])
        for track, ladder in tracks
    )


def level_text(level: Level, ladder: Iterable[Level] = (), peers: Iterable[Level] = ()) -> str:
    """A level's card: summary, the eight dimensions, the four columns, its place, its counterparts."""
    peers, ladder = tuple(peers), tuple(ladder)
    same = f"; same grade: {', '.join(peer.code for peer in peers)}" if peers else ""
    parts = [
        "\n".join(
            [
                f"{level.code} - {level.name}",
                _wrap(level.summary),
                f"  Grade {level.grade}{same}. Typical experience {_years(level)}.",
            ]
        ),
        _section(
            "Dimensions",
            *(
                _wrap(
                    level.sentence(dimension.code),
                    " " * 24,
                    f"  {dimension.name:<16}{level.scores[dimension.code]:>4}  ",
                )
                for dimension in DIMENSIONS
            ),
        ),
        _section(
            "Rubric",
            *(f"  {heading}\n{_wrap(text or NOT_RECORDED, '    ')}" for heading, text in level.rubric),
        ),
    ]
    if ladder:
        parts.append(_section("Ladder", ladder_text(ladder, level)))
    if level.factors is not None:
        parts.append(_section("Factor evaluation", FactorProfile.of(level.factors).explain()))
    if level.mappings:
        rows = [[f"  {m.scheme}", m.value, m.confidence] for m in level.mappings]
        parts.append(_section("Counterparts (value, confidence)", *_table(rows)))
    return "\n\n".join(parts)


def side_by_side_data(levels: Iterable[Level]) -> dict[str, Any]:
    """Any number of levels, aligned by dimension."""
    every = tuple(levels)
    return {
        "levels": [level.code for level in every],
        "names": [level.name for level in every],
        "grade": [level.grade for level in every],
        "years": [_years_data(level.years) for level in every],
        "scores": {d.code: [level.scores[d.code] for level in every] for d in DIMENSIONS},
        "sentences": {d.code: [level.sentence(d.code) for level in every] for d in DIMENSIONS},
    }


def side_by_side_text(levels: Iterable[Level]) -> str:
    """Any number of levels, aligned by dimension."""
    every = tuple(levels)
    rows = [
        ["", *(level.code for level in every)],
        *([d.name, *(str(level.scores[d.code]) for level in every)] for d in DIMENSIONS),
        ["Grade", *(str(level.grade) for level in every)],
        ["Years", *(_years(level).removesuffix(" years") for level in every)],
    ]
    return "\n\n".join(["\n".join(_table(rows)), _sentences(every)])


def _sentences(levels: Sequence[Level]) -> str:
    width = max((len(level.code) for level in levels), default=0)
    return "\n".join(
        "\n".join(
            [
                dimension.name,
                *(
                    _wrap(level.sentence(dimension.code), " " * (width + 4), f"  {level.code:<{width}}  ")
                    for level in levels
                ),
            ]
        )
        for dimension in DIMENSIONS
    )


def comparison_data(move: LevelComparison) -> dict[str, Any]:
    """A comparison of two levels, with both of them aligned by dimension."""
    gap = move.years_gap
    return {
        "a": move.a.code,
        "b": move.b.code,
        "dominance": move.dominance,
        "deltas": dict(move.deltas.items()),
        "grade_delta": move.grade_delta,
        "step_delta": move.step_delta,
        "promotion_gap": move.promotion_gap,
        "regression": move.regression,
        "l1": move.l1,
        "span": move.span,
        "years_gap": None if gap is None else {"least": gap[0], "most": gap[1]},
        "side_by_side": side_by_side_data([move.a, move.b]),
    }


_DOMINANCE = {
    "same": "{a} and {b} ask the same.",
    "below": "{a} is below {b}: {b} asks at least as much on every dimension.",
    "above": "{a} is above {b}: it asks at least as much on every dimension.",
    "incomparable": "{a} and {b} are incomparable: each asks for something the other does not.",
}


def _signed(number: int) -> str:
    return f"{number:+d}" if number else "0"


def _years_gap_text(move: LevelComparison) -> str:
    if move.years_gap is None:
        return "not stated"
    least, most = move.years_gap
    return f"{least:g} or more" if most is None else f"{least:g} to {most:g}"


def comparison_text(move: LevelComparison) -> str:
    """A comparison as a table, the verdict, and the sentences of both levels."""
    a, b = move.a, move.b
    rows = [
        ["", a.code, b.code, "change"],
        *(
            [d.name, str(a.scores[d.code]), str(b.scores[d.code]), _signed(move.deltas[d.code])]
            for d in DIMENSIONS
        ),
        ["Grade", str(a.grade), str(b.grade), _signed(move.grade_delta)],
    ]
    steps = "on different tracks" if move.step_delta is None else f"{_signed(move.step_delta)} on the track"
    verdict = [
        _DOMINANCE[move.dominance].format(a=a.code, b=b.code),
        f"To gain {move.promotion_gap}, given up {move.regression}; steps: {steps}.",
        f"Years: {a.code} {_years(a)}, {b.code} {_years(b)}; between the two {_years_gap_text(move)}.",
    ]
    title = f"{a.code} {a.name}  |  {b.code} {b.name}"
    return "\n\n".join([title, "\n".join(_table(rows)), "\n".join(verdict), _sentences([a, b])])


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
        "responsibilities": {
            level.code: None if (said := _duties(profile, level)) is None else list(said)
            for level in profile.ladder
        },
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
        "aliases": None if profile.aliases is None else list(profile.aliases),
        "reports_to": None if profile.reports_to is None else list(profile.reports_to),
        "direct_reports": None if profile.direct_reports is None else list(profile.direct_reports),
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
        "value": pay.value,
        "quantile": pay.quantile,
        "role": pay.role,
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
    return (
        f"About {pay.value:,.0f} ({pay.area}), the {pay.quantile:.0%} quantile of the wages of {pay.role}; "
        f"{pay.method}."
    )


def _duties(profile: Profile, level: Level) -> tuple[str, ...] | None:
    content = profile.focus.at(level.code)
    return None if content is None else content.responsibilities


def profile_text(profile: Profile, *, limit: int = 8) -> str:
    """A profile with every panel, the empty ones said to be so."""
    focus, level = profile.focus, profile.level
    head = [f"{focus} - {level.code}", profile.code, "", _wrap(focus.definition or NOT_RECORDED, "")]
    if focus.boundary:
        head += ["", _wrap(focus.boundary, "")]
    if not profile.typical:
        note = f"Work seldom found at {level.code} ({focus.levels_note})."
        head += ["", _wrap(note, "")]
    return "\n\n".join(
        [
            "\n".join(head),
            _section(
                f"Level: {level.code} - {level.name}",
                _wrap(level.summary),
                ladder_text(profile.ladder, level),
            ),
            _section("Responsibilities by level", *_responsibilities(profile)),
            _section("Level guidelines", *_guidelines(profile)),
            _section("Skills", *_skills(profile)),
            _section("Expected pay", _wrap(_pay_text(profile))),
            _section("Experience", *(f"  {claim}" for claim in profile.experience)),
            _section(
                "Reporting",
                f"  Reports to: {_list(profile.reports_to)}",
                f"  Direct reports: {_list(profile.direct_reports)}",
            ),
            _section("Title aliases", _wrap(_list(profile.aliases))),
            _section("Occupations (O*NET-SOC)", f"  {', '.join(profile.role_codes) or NOT_RECORDED}"),
            _section("Adjacent roles", adjacent_text(profile.adjacent(limit))),
            _section("Provenance", *_provenance(profile)),
        ]
    )


def _list(values: tuple[str, ...] | None) -> str:
    if values is None:
        return NOT_RECORDED
    return ", ".join(values) or "None."


def _responsibilities(profile: Profile) -> list[str]:
    if all(_duties(profile, level) is None for level in profile.ladder):
        return [_wrap("None are written for this work by level; the universal rubric below applies.")]
    lines: list[str] = []
    for level in profile.ladder:
        mark = ">" if level == profile.level else " "
        lines.append(f"{mark} {level.code} {level.name}")
        duties = _duties(profile, level)
        lines += [_wrap(duty, "      ", "    - ") for duty in duties or ()] or [f"    {NOT_RECORDED}"]
    return lines


def _guidelines(profile: Profile) -> list[str]:
    layer = (
        "applied to this work" if profile.rubric_layer == "focus" else "universal, not written for this work"
    )
    lines = [f"  The rubric at {profile.level.code}, {layer}."]
    for heading, text in profile.rubric:
        lines += [f"  {heading}", _wrap(text or NOT_RECORDED, "    ")]
    return lines


def _skills(profile: Profile) -> list[str]:
    if profile.skills is None:
        return [_wrap("None are recorded beyond those of the occupation.")]
    return [
        _wrap(
            f"{skill.name} ({skill.kind}{f', {skill.element}' if skill.element else ''})"
            f"{f': {skill.definition}' if skill.definition else ''}",
            "    ",
            "  - ",
        )
        for skill in profile.skills
    ]


def _provenance(profile: Profile) -> list[str]:
    lines = [_wrap(source, "    ", "  - ") for source in profile.sources] or [f"  {NOT_RECORDED}"]
    review = profile.review
    if review is None:
        return [
            *lines,
            "  No review: derived from the occupation." if profile.focus.generated else "  No review.",
        ]
    scores = ", ".join(f"{name} {score}" for name, score in review.scores)
    return [*lines, f"  Review {'passed' if review.passes else 'not passed'} (lowest counts): {scores}"]
