"""What a company says of a role of its own, above what is known of its occupation."""

import htpy as h

from jobtaxonomy.overlays import CompanyRole
from jobtaxonomy.views.cards.wording import per
from jobtaxonomy.views.pages.footnotes import Footnotes, noted
from jobtaxonomy.views.pages.links import Links, linked
from jobtaxonomy.views.pages.parts import Group, bullets, empty, facts, group, joined, panel
from jobtaxonomy.views.wage_curve import money

__all__ = ["company_group"]


def __dir__() -> list[str]:
    return __all__


def company_group(role: CompanyRole, notes: Footnotes, links: Links) -> Group:
    """Its level, occupations, reporting line, duties and range."""
    mark = notes.mark(*map(noted, role.own_sources))
    job, pay = role.job, role.pay
    own = "no range is set"
    if pay is not None:
        ends = (money(amount, pay.currency) for amount in (pay.minimum, pay.midpoint, pay.maximum))
        own = f"{' - '.join(ends)} {per(pay.period)}: minimum, midpoint, maximum"
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
                ("Level", f"{role.level.code} {role.level.name}"), ("Profile", role.profile_code),
                ("Occupations, the nearest first", bullets(occupations)),
                ("Reports to", job.reports_to or "not recorded"), ("Own pay range", own),
            ]),
            mark=mark,
        ),
        panel("Responsibilities", duties, mark=mark),
    )  # fmt: skip
