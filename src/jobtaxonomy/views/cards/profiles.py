"""Cards of profiles, of the focuses they belong to, of their neighbors, and of the matrix of a function."""

from typing import TYPE_CHECKING

from jobtaxonomy.levelling.level import RUBRIC_COLUMNS
from jobtaxonomy.views.cards.card import Card, Fact, Items, Table
from jobtaxonomy.views.cards.wording import compared, joined, per
from jobtaxonomy.views.distance_map import distance_map
from jobtaxonomy.views.wage_curve import money

if TYPE_CHECKING:
    from jobtaxonomy.job_profiles import Adjacent, Focus, Profile
    from jobtaxonomy.matrices import Matrix
    from jobtaxonomy.profile_comparison import ProfileComparison

__all__ = ["adjacent_card", "focus_card", "matrix_card", "profile_card", "profile_comparison_card"]

_ITEMS, _LONG = 8, 4
#: fields that take a page
_LENGTHY = {"definition", "responsibilities", *(name for _, name in RUBRIC_COLUMNS)}


def __dir__() -> list[str]:
    return __all__


def _pay(profile: "Profile") -> Fact:
    name = "Expected pay"
    try:
        found = profile.expected_pay()
    except LookupError as missing:
        return Fact(name, None, missing=str(missing))
    if found is None:
        return Fact(name, None, missing="not modelled: the work is seldom found at this level")
    low, middle, high = (
        money(amount, found.pay.currency) for amount in (found.pay.minimum, found.pay.midpoint, found.pay.maximum)
    )
    return Fact(name, f"about {middle} {per(found.pay.period)}", f"{low} to {high}; modelled, not observed")


def _listed(title: str, items: tuple[str, ...] | None, unknown: str, *, long: bool = False) -> Items:
    """None is not recorded and () is known to be empty: a reader is told which."""
    if items is None:
        return Items(title, (), of=0, empty=unknown, long=long)
    return Items(title, items[: _LONG if long else _ITEMS], of=len(items), empty="Known to be none.", long=long)


def _skills(focus: "Focus") -> Items:
    skills = None if focus.skills is None else tuple(skill.name for skill in focus.skills)
    return _listed("Skills beyond those of the occupation", skills, "None are recorded.")


def _review(focus: "Focus") -> str:
    review = focus.review
    if review is None:
        return "Derived from the occupation, not written for this work." if focus.generated else "Not reviewed."
    scores = ", ".join(f"{name} {score}" for name, score in review.scores)
    return f"Review {'passed' if review.passes else 'not passed'}, the lowest score of 5 counts: {scores}."


def _short(profile: "Profile") -> str:
    return f"{profile.focus.name}, {profile.level.code}"


def profile_card(profile: "Profile") -> Card:
    """A kind of work at a level: what it is, what it takes, what it may pay, and what lies near it."""
    focus, level = profile.focus, profile.level
    near = profile.adjacent(_ITEMS)
    above = profile.reports_to
    notes = [
        "" if profile.typical else f"This work is seldom found at {level.code}.",
        "The claims of experience contradict one another; all are kept." if profile.conflicts() else "",
        _review(focus),
    ]
    return Card(
        kind="Profile",
        title=profile.name,
        code=profile.code,
        path=(focus.function_name, focus.name, f"{level.code} {level.name}"),
        lead=focus.definition or None,
        facts=(
            Fact("Grade", str(level.grade), f"{level.code} of {' '.join(step.code for step in profile.ladder)}"),
            Fact("Experience", joined(*map(str, profile.experience)) or None),
            _pay(profile),
            Fact("Reports to", None if above is None else ", ".join(above) or "nobody"),
            Fact("Occupations", ", ".join(profile.role_codes) or None),
        ),
        blocks=(
            _listed(
                f"Responsibilities at {level.code}",
                profile.responsibilities,
                "None are written for this work by level.",
                long=True,
            ),
            _skills(focus),
            _listed("Also known as", profile.aliases, "No title is recorded at this level."),
            Table(
                "Nearest profiles",
                ("Profile", "Code", "Distance", "Band"),
                tuple((_short(a.profile), a.code, f"{a.distance:.3f}", a.band.replace("_", " ")) for a in near),
                figures=frozenset({2}),
                empty="No neighbors.",
            ),
        ),
        figures=(lambda: distance_map(profile, near),) if near else (),
        notes=tuple(filter(None, notes)),
        sources=profile.sources,
    )


def focus_card(focus: "Focus") -> Card:
    """A kind of work: what it is, what it is not, its levels and its skills."""
    ratio = focus.differential
    return Card(
        kind="Focus",
        title=str(focus),
        code=focus.key,
        path=(focus.function_name,),
        lead=focus.definition or None,
        facts=(
            Fact("Levels", ", ".join(focus.level_codes) or None, focus.levels_note or None),
            Fact("Pay beside its function", None if ratio is None else f"{ratio:.2f} times", missing="not known"),
        ),
        blocks=(
            Items(
                "What it is not",
                (focus.boundary,) if focus.boundary else (),
                of=1,
                empty="No boundary is written.",
                long=True,
            ),
            Table(
                "Level by level",
                ("Level", "Occupations", "Titles"),
                tuple(
                    (at.level, ", ".join(at.roles), ", ".join(at.aliases or ()) or "none recorded")
                    for at in focus.levels
                ),
                empty="It is found at no level.",
            ),
            _skills(focus),
        ),
        notes=(_review(focus),),
        sources=focus.sources,
    )


def adjacent_card(near: "Adjacent") -> Card:
    """A neighbor: how far it is, and the parts of the distance."""
    distance = near.distance
    rows = tuple((part.name, f"{part.thousandths / 1000:.3f}", part.reason) for part in distance.components)
    return Card(
        kind="Neighbor",
        title=near.profile.name,
        code=near.code,
        lead=near.profile.focus.definition or None,
        facts=(
            Fact("Distance", f"{distance:.3f}", "0 is the same, 1 the furthest"),
            Fact("Band", near.band.replace("_", " "), distance.edition),
        ),
        blocks=(Table("Parts of the distance", ("Part", "Distance", "Reason"), rows, figures=frozenset({1})),),
        sources=near.profile.sources,
    )


def profile_comparison_card(move: "ProfileComparison") -> Card:
    """The way from one profile to another: how far it is, what changes, what is to be learned."""
    a, b, gap = move.a, move.b, move.years_gap
    shared, learn = move.shared_skills, move.to_learn
    years = None if gap is None else f"{gap[0]:g} or more" if gap[1] is None else f"{gap[0]:g} to {gap[1]:g}"
    return Card(
        kind="Profiles side by side",
        title=f"{a.name} to {b.name}",
        code=f"{a.code} to {b.code}",
        facts=(
            Fact("Distance", f"{move.distance:.3f}", move.distance.band.replace("_", " ")),
            Fact("Grades", f"{move.grade_delta:+d}" if move.grade_delta else "0", f"the {move.changes} changes"),
            Fact("Years between", years, missing="a level names no years"),
            Fact(
                "Pay",
                None if move.pay_ratio is None else f"{move.pay_ratio:.2f} times",
                "modelled, not observed",
                missing="not modelled for both",
            ),
        ),
        blocks=(
            Table("Field by field", ("", a.code, b.code), compared(f for f in move.fields if f.name not in _LENGTHY)),
            Items("To learn", learn[:_ITEMS], of=len(learn), empty="Nothing that is recorded."),
            _listed("Skills of both", shared, "Those of one are not recorded."),
        ),
        sources=tuple(dict.fromkeys((*a.sources, *b.sources))),
    )


def matrix_card(matrix: "Matrix") -> Card:
    """The focuses of a function against the grades."""
    rows = tuple(
        (row.name, *(", ".join(code.rpartition(".")[2] for code in cell) for cell in row.cells)) for row in matrix.rows
    )
    return Card(
        kind="Matrix",
        title=matrix.name,
        code=matrix.function,
        blocks=(Table("Levels by grade", ("Focus", *map(str, matrix.grades)), rows),),
    )
