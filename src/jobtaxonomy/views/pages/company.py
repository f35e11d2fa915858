"""What a company says of a role of its own, above what is known of its occupation."""

import htpy as h

from jobtaxonomy.overlays import CompanyRole
from jobtaxonomy.views.cards.wording import per
from jobtaxonomy.views.pages.footnotes import Footnotes, noted
from jobtaxonomy.views.pages.links import Links, linked
from jobtaxonomy.views.pages.numbers import ends
from jobtaxonomy.views.pages.parts import Group, bullets, empty, facts, group, joined, panel
from jobtaxonomy.wages.market import PayRange

__all__ = ["company_group", "own_range"]


def __dir__() -> list[str]:
    return __all__


def own_range(pay: PayRange | None) -> str:
    """A company's range in words."""
    if pay is None:
        return "no range is set"
    return f"{' - '.join(ends(pay))} {per(pay.period)}: minimum, midpoint, maximum"


def company_group(role: CompanyRole, notes: Footnotes, links: Links) -> Group:
    """Its level, occupations, reporting line, duties and range."""
    mark = notes.mark(*map(noted, role.own_sources))
    job, level = role.job, role.level
    occupations = (
        joined([linked(links, "role", one.code, one.title), h.small[f" {one.code}"]]) for one in role.occupations
    )
    if job.responsibilities is None:
        duties = empty("None are recorded.")
    else:
        duties = bullets(job.responsibilities) if job.responsibilities else empty("Known to have none.")
    return group(
        "In the company",
        panel(
            "Place",
            facts([
                ("Level", linked(links, "level", level.code, f"{level.code} {level.name}")),
                ("Profile", linked(links, "profile", role.profile_code, role.profile_code)),
                ("Occupations, the nearest first", bullets(occupations)),
                ("Reports to", job.reports_to or "not recorded"), ("Own pay range", own_range(role.pay)),
            ]),
            mark=mark,
        ),
        panel("Responsibilities", duties, mark=mark),
    )  # fmt: skip
