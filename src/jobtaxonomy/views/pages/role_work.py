"""The work of a role: what it is like, what is done, what it takes and with which tools."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from markupsafe import Markup

from jobtaxonomy.career.work import INTERESTS, WORK_VALUES
from jobtaxonomy.views.pages.footnotes import Footnotes, Note, note_of, noted
from jobtaxonomy.views.pages.parts import (
    Group,
    Html,
    chips,
    empty,
    facts,
    folded,
    group,
    joined,
    panel,
    remark,
    some,
    table,
    tagged,
    words,
)

if TYPE_CHECKING:
    from jobtaxonomy.competencies import SkillRating, Technology
    from jobtaxonomy.occupations import Role

__all__ = ["skills_group", "work_group"]


def __dir__() -> list[str]:
    return __all__


_SHOWN = 10
_NARRATIVE = (
    ("Most days", "most_days"), ("The harder part", "harder_part"), ("Who thrives", "who_thrives"),
    ("The trade-off", "trade_off"), ("Why people stay", "why_stay"),
)  # fmt: skip
#: who rated, as O*NET calls them
_RATERS = {
    "analyst": "ratings by analysts", "analyst - transition": "ratings by analysts",
    "incumbent": "answers of people in the role", "occupational expert": "ratings by experts on the role",
}  # fmt: skip
_IN_DEMAND, _HOT = (joined([" ", tagged(word, "good")]) for word in ("in demand", "hot"))


def work_group(role: "Role", notes: Footnotes) -> Group:
    """What people in the role do, and what it is like."""
    return group(
        "The work",
        _narrative(role, notes),
        _activities(role, notes),
        _styles(role, notes),
        _interests(role, notes),
        _values(role, notes),
        panel("Setting and schedule", empty("Not known: O*NET's Work Context is not part of the data.")),
    )


def skills_group(role: "Role", notes: Footnotes) -> Group:
    """Skills, knowledge, abilities, technology and tools."""
    return group(
        "Skills and tools",
        _ratings("Skills", role.skills("skill"), notes),
        _ratings("Knowledge", role.skills("knowledge"), notes),
        _abilities(role, notes),
        _technology(role.technology(), notes),
        _tools(role, notes),
    )


def _narrative(role: "Role", notes: Footnotes) -> Markup:
    told = role.narrative
    if told is None:
        return panel("What it is like", empty("Nobody has written this for this role yet; it is never generated."))
    note = noted(told.source)
    rows: list[tuple[str, Html]] = [(name, getattr(told, slot)) for name, slot in _NARRATIVE]
    return panel("What it is like", facts(rows), mark=notes.mark(note))


def _activities(role: "Role", notes: Footnotes) -> Markup:
    found = role.activities()
    if not found:
        return panel("Activities", empty("O*NET names no typical activities of this role."))
    return panel(
        "Activities",
        remark("What the work typically consists of, in the order of O*NET's content model, not by weight."),
        chips(activity.name for activity in found),
        mark=notes.mark(note_of(role.sources(), "onet-30")),
    )


def _styles(role: "Role", notes: Footnotes) -> Markup:
    found = role.work_styles()
    if not found:
        return panel("Work styles", empty("O*NET has not rated the work styles of this role."))
    one = found[0]
    note = noted(one.source, one.as_of)
    mark = notes.mark(note)
    rows = [(style.skill.name, f"{style.impact:.2f}", "" if style.rank is None else str(style.rank)) for style in found]
    head = ("Style", "Impact, -3 to 3", "Sets the role apart, rank")
    return panel(
        "Work styles",
        table("The most beneficial", head, rows[:_SHOWN], source=note, mark=mark),
        folded(f"{len(rows[_SHOWN:])} more of {len(rows)}", table("The others", head, rows[_SHOWN:], source=note)),
        mark=mark,
    )


def _scores(title: str, names: Iterable[str], scores: Iterable[float], note: Note | None, mark: Html) -> Markup:
    rows = [(name.capitalize(), f"{score:.2f}") for name, score in zip(names, scores, strict=True)]
    return table(title, ("Kind", "Score, 1 to 7"), rows, source=note, mark=mark)


def _interests(role: "Role", notes: Footnotes) -> Markup:
    found = role.interests
    if found is None:
        return panel("Interests", empty("O*NET has not rated the interests that this role suits."))
    note = noted(found.source, found.as_of)
    mark = notes.mark(note)
    return panel("Interests", remark(f"Holland code {found.code}: the leading interests, in order."),
                 _scores("Holland's six interests", INTERESTS, found.scores, note, mark), mark=mark)  # fmt: skip


def _values(role: "Role", notes: Footnotes) -> Markup:
    found = role.work_values
    if found is None:
        return panel("Work values", empty("O*NET has not rated the values that this role meets."))
    note = noted(found.source, found.as_of)
    mark = notes.mark(note)
    return panel("Work values", remark(f"It offers most of: {', '.join(found.leading)}."),
                 _scores("Six work values", WORK_VALUES, found.scores, note, mark), mark=mark)  # fmt: skip


def _number(value: float | None, error: float | None) -> str:
    if value is None:
        return "not rated"
    return f"{value:.2f}" if error is None else f"{value:.2f} ± {error:.2f}"


def _remarks(rating: "SkillRating") -> str:
    said = [f"O*NET advises not to use the {name}" for name in rating.suppress]
    return "; ".join([*said, *([] if rating.relevant else ["most raters called it not relevant"])])


def _ratings(title: str, ratings: "tuple[SkillRating, ...]", notes: Footnotes) -> Markup:
    if not ratings:
        return panel(title, empty("O*NET has not rated this role."))
    one = ratings[0]
    note = noted(one.source, one.as_of)
    mark = notes.mark(note)
    rows = [
        (
            rating.skill.name,
            _number(rating.importance, rating.importance_error),
            _number(rating.level, rating.level_error),
            "" if rating.n is None else str(rating.n),
            _remarks(rating),
        )
        for rating in ratings
    ]
    head = ("Element", "Importance, 1 to 5", "Level, 0 to 7", "Raters", "Remarks")
    return panel(
        title,
        remark(f"Means of {_RATERS.get(one.rater or '', 'ratings')}, ± one standard error; the most important first."),
        table(f"{title}: the most important", head, rows[:_SHOWN], text=words(4), source=note, mark=mark),
        folded(
            f"{len(rows[_SHOWN:])} more of {len(rows)}",
            table(f"{title}: the others", head, rows[_SHOWN:], text=words(4), source=note),
        )
        if len(rows) > _SHOWN
        else None,
        mark=mark,
    )


def _abilities(role: "Role", notes: Footnotes) -> Markup:
    found = role.abilities()
    if not found:
        return panel("Abilities", empty("O*NET names no abilities of this role."))
    physical = [skill.name for skill in role.work.physical]
    return panel(
        "Abilities",
        remark("In the order of O*NET's content model: the edition at hand publishes names, not weights."),
        chips(skill.name for skill in found),
        remark(f"Of body and hand among them: {', '.join(physical)}.") if physical else None,
        mark=notes.mark(note_of(role.sources(), "onet-30")),
    )


def _product(found: "Technology") -> Markup:
    return joined([found.name, _IN_DEMAND if found.in_demand else None, _HOT if found.hot else None])


def _technology(found: "tuple[Technology, ...]", notes: Footnotes) -> Markup:
    if not found:
        return panel("Technology", empty("O*NET lists no technology for this role."))
    note = noted(found[0].source)
    return panel(
        "Technology",
        remark("In demand: asked for in postings for this role. Hot: asked for across occupations."),
        some([_product(one) for one in found], 2 * _SHOWN),
        mark=notes.mark(note),
    )


def _tools(role: "Role", notes: Footnotes) -> Markup:
    found = [tool.name for tool in role.tools()]
    if not found:
        return panel("Tools", empty("O*NET lists no tools for this role."))
    return panel("Tools", some(found, 2 * _SHOWN), mark=notes.mark(note_of(role.sources(), "onet-30")))
