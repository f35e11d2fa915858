"""Where a role leads: moves by kind, related roles, pay by level, interview questions, comparisons."""

from typing import TYPE_CHECKING

import htpy as h
from markupsafe import Markup

from jobtaxonomy.errors import MissingWage, UnknownProfile
from jobtaxonomy.moves import KINDS
from jobtaxonomy.views.cards.wording import per
from jobtaxonomy.views.pages.footnotes import Footnotes, note_of
from jobtaxonomy.views.pages.links import Links, linked
from jobtaxonomy.views.pages.numbers import ends, ratio
from jobtaxonomy.views.pages.parts import (
    Group,
    Html,
    bullets,
    empty,
    folded,
    group,
    joined,
    panel,
    remark,
    table,
    words,
)
from jobtaxonomy.views.role import pay_beside

if TYPE_CHECKING:
    from jobtaxonomy.moves import Move
    from jobtaxonomy.occupations import Role

__all__ = ["moves_group"]


def __dir__() -> list[str]:
    return __all__


_PAY = "median pay over that of this role; distance from rated skills and knowledge"
#: O*NET's tiers: the first five, the next five, the rest
_TIERS = {"primary-short": "nearest", "primary-long": "near", "supplemental": "further off"}
_KIND_WORDS = {
    "advancement": "Advancement: better paid, in the family",
    "lateral advancement": "Lateral advancement: better paid, in another family",
    "similar": "Similar: about the same pay, in the family",
    "lateral transition": "Lateral transition: about the same pay, in another family",
    "feeder": "Feeders: where people may come from",
}


def moves_group(role: "Role", notes: Footnotes, links: Links) -> Group:
    """Where one can go from here, and what to ask somebody who comes."""
    return group(
        "Where next",
        _moves(role, notes, links),
        _related(role, notes, links),
        _levels(role, notes, links),
        _questions(role),
    )


def _move(move: "Move", links: Links) -> tuple[Html, ...]:
    role = move.role
    return (
        linked(links, "role", role.code, role.title),
        ratio(pay_beside(move)),
        "not rated" if move.distance is None else ratio(move.distance),
        bullets(move.why),
    )


def _moves(role: "Role", notes: Footnotes, links: Links) -> Markup:
    found = role.moves()
    if not found:
        return panel("Moves", empty("None that the published figures support."))
    note = note_of(role.sources(), "oews", _PAY)
    mark = notes.mark(note)
    kinds = [(kind, [move for move in found if move.kind == kind]) for kind in KINDS]
    return panel(
        "Moves",
        remark("Computed from pay, skills and schooling. How many people made a move is not published."),
        joined(
            table(_KIND_WORDS[kind], ("Role", "Pay (this = 1)", "Distance", "Why"),
                  [_move(move, links) for move in moves], text=words(3), source=note, mark=mark)
            for kind, moves in kinds if moves
        ),
        remark(f"None of these: {', '.join(kind for kind, moves in kinds if not moves)}.")
        if not all(moves for _, moves in kinds)
        else None,
        mark=mark,
    )  # fmt: skip


def _related(role: "Role", notes: Footnotes, links: Links) -> Markup:
    found = role.related()
    if not found:
        return panel("Related roles", empty("O*NET lists no related roles."))
    beside = links.to("compare", role.code)
    return panel(
        "Related roles",
        table("In O*NET's order, nearest first", ("Role", "Rank", "How near"),
              [(linked(links, "role", one.role.code, one.role.title), str(one.rank), _TIERS[one.tier])
               for one in found],
              text=words(2)),
        h.p[h.a(href=beside)["Compare with the nearest, side by side"]] if beside else None,
        mark=notes.mark(note_of(role.sources(), "onet-30")),
    )  # fmt: skip


def _levels(role: "Role", notes: Footnotes, links: Links) -> Markup:
    import jobtaxonomy as jt
    from jobtaxonomy.job_profiles import role_focus_key

    title = "Pay by level, modelled"
    try:
        found = jt.level_pay(role_focus_key(role.occupation.code))
    except (MissingWage, UnknownProfile) as missing:
        return panel(title, empty(f"Not modelled: {missing}."))
    note = note_of(role.sources(), "oews", found[0].method)
    rows = [
        (
            linked(links, "level", one.level, one.level),
            jt.level(one.level).name,
            *ends(one.pay),
        )
        for one in found
    ]
    mark = notes.mark(note)
    return panel(
        title,
        remark(
            "No public source observes pay by level: these ranges are modelled from the published percentiles of this "
            "occupation alone. A focus written for such work reads other occupations too, and has ranges of its own."
        ),
        table(
            f"Modelled pay {per(found[0].pay.period)} at the levels where the role is usually found",
            ("Level", "Name", "From", "Expected", "To"),
            rows,
            text=words(1),
            source=note,
            mark=mark,
        ),
        mark=mark,
    )


def _questions(role: "Role") -> Markup:
    asked = role.interview_questions()
    if not asked:
        return panel("Interview questions", empty("Nothing is known to ask about."))
    return panel("Interview questions", remark("Made by fixed templates from what sets the role apart."),
                 folded(f"{len(asked)} questions", bullets(asked)))  # fmt: skip
