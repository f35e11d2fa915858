"""Levels and comparisons as plain text and as data that JSON can hold."""

from collections.abc import Iterable, Sequence
from typing import Any

from jobtaxonomy.exchange.plain import plain
from jobtaxonomy.levelling.comparison import LevelComparison
from jobtaxonomy.levelling.factors import FactorProfile
from jobtaxonomy.levelling.level import Level, Track
from jobtaxonomy.levelling.rubric import DIMENSIONS, Dimension
from jobtaxonomy.views.company_levels import told_by, words_of
from jobtaxonomy.views.layout import section, table, wrap

__all__ = [
    "comparison_data",
    "comparison_text",
    "NOT_RECORDED",
    "ladder_text",
    "level_data",
    "level_text",
    "levels_text",
    "side_by_side_data",
    "side_by_side_text",
    "years_gap_text",
    "years_text",
]

NOT_RECORDED = "Not recorded."


def __dir__() -> list[str]:
    return __all__


def years_text(level: Level) -> str:
    """The experience that a level takes."""
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
        "years": plain(level.years),
        "sentences": {dimension.code: level.sentence(dimension.code) for dimension in DIMENSIONS},
        "rubric": dict(level.rubric),
        "factor_evaluation": None
        if evaluation is None
        else {
            "levels": list(evaluation),
            "points": evaluation.points,
            "grade": evaluation.grade,
        },
        "mappings": plain(level.mappings),
    }


def ladder_text(ladder: Iterable[Level], here: Level | None = None) -> str:
    """A track from its lowest level up, with an arrow at `here`."""
    rows = [
        [
            f"{'>' if level == here else ' '} {level.code}  {level.name}",
            f"grade {level.grade}",
            years_text(level),
        ]
        for level in ladder
    ]
    return "\n".join(table(rows))


def levels_text(tracks: Iterable[tuple[Track, Iterable[Level]]]) -> str:
    """Every track with its levels."""
    return "\n\n".join(
        "\n".join([f"{track.code}  {track.name}", wrap(track.summary), ladder_text(ladder)]) for track, ladder in tracks
    )


def level_text(level: Level, ladder: Iterable[Level] = (), peers: Iterable[Level] = ()) -> str:
    """A level's card: summary, the eight dimensions, the four columns, its place, its counterparts.

    A company's level has its peers' sentences, and no columns where it wrote none.
    """
    peers, ladder = tuple(peers), tuple(ladder)
    same = f"; same grade: {', '.join(peer.code for peer in peers)}" if peers else ""
    parts = [
        "\n".join(
            [
                f"{level.code} - {level.name}",
                *([wrap(level.summary)] if level.summary else []),
                f"  Grade {level.grade}{same}. Typical experience {years_text(level)}.",
            ]
        ),
        section("Dimensions", *_borrowed(level), *(_dimension(level, dimension) for dimension in DIMENSIONS)),
    ]
    if any(text for _, text in level.rubric):
        columns = (f"  {heading}\n{wrap(text or NOT_RECORDED, '    ')}" for heading, text in level.rubric)
        parts.append(section("Rubric", *columns))
    if ladder:
        parts.append(section("Ladder", ladder_text(ladder, level)))
    if level.factors is not None:
        parts.append(section("Factor evaluation", FactorProfile.of(level.factors).explain()))
    if level.mappings:
        rows = [[f"  {m.scheme}", m.value, m.confidence] for m in level.mappings]
        parts.append(section("Counterparts (value, confidence)", *table(rows)))
    return "\n\n".join(parts)


def _dimension(level: Level, dimension: Dimension) -> str:
    first = f"  {dimension.name:<16}{level.scores[dimension.code]:>4}"
    sentence = told_by(level).sentence(dimension.code)
    return wrap(sentence, " " * 24, f"{first}  ") if sentence else first


def _borrowed(*levels: Level) -> list[str]:
    words = words_of(*levels)
    return [wrap(words)] if words else []


def side_by_side_data(levels: Iterable[Level]) -> dict[str, Any]:
    """Any number of levels, aligned by dimension."""
    every = tuple(levels)
    return {
        "levels": [level.code for level in every],
        "names": [level.name for level in every],
        "grade": [level.grade for level in every],
        "years": [plain(level.years) for level in every],
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
        ["Years", *(years_text(level).removesuffix(" years") for level in every)],
    ]
    return "\n\n".join(["\n".join(table(rows)), *_sentences(every)])


def _sentences(levels: Sequence[Level]) -> list[str]:
    """What each dimension asks at each level; nothing where no level has sentences."""
    width = max((len(level.code) for level in levels), default=0)
    told = [(level.code, one) for level in levels if (one := told_by(level)).sentences]
    if not told:
        return []
    lines = [
        "\n".join([
            dimension.name,
            *(wrap(one.sentence(dimension.code), " " * (width + 4), f"  {code:<{width}}  ") for code, one in told),
        ])
        for dimension in DIMENSIONS
    ]  # fmt: skip
    return ["\n".join([*_borrowed(*levels), *lines])]


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


def years_gap_text(move: LevelComparison) -> str:
    """The years between two levels."""
    if move.years_gap is None:
        return "not stated"
    least, most = move.years_gap
    return f"{least:g} or more" if most is None else f"{least:g} to {most:g}"


def comparison_text(move: LevelComparison) -> str:
    """A comparison as a table, the verdict, and the sentences of both levels."""
    a, b = move.a, move.b
    rows = [
        ["", a.code, b.code, "change"],
        *([d.name, str(a.scores[d.code]), str(b.scores[d.code]), _signed(move.deltas[d.code])] for d in DIMENSIONS),
        ["Grade", str(a.grade), str(b.grade), _signed(move.grade_delta)],
    ]
    steps = "on different tracks" if move.step_delta is None else f"{_signed(move.step_delta)} on the track"
    verdict = [
        _DOMINANCE[move.dominance].format(a=a.code, b=b.code),
        f"To gain {move.promotion_gap}, given up {move.regression}; steps: {steps}.",
        f"Years: {a.code} {years_text(a)}, {b.code} {years_text(b)}; between the two {years_gap_text(move)}.",
    ]
    title = f"{a.code} {a.name}  |  {b.code} {b.name}"
    return "\n\n".join([title, "\n".join(table(rows)), "\n".join(verdict), *_sentences([a, b])])
