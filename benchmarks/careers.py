"""A whole career page and a route, beside reading the same page from JSON.

The page is everything known of one role, as objects. The peer is json.loads of that page as text:
what a service that stored its pages ready-made would pay for one.
"""

import json
from collections.abc import Callable
from statistics import median
from time import perf_counter
from typing import Any

import jobtaxonomy as jt
from jobtaxonomy.occupations import Role
from jobtaxonomy.views.role import as_data


def page(role: Role) -> tuple[Any, ...]:
    """Every part of the career page of a role, pay included."""
    pay = role.wages() if role.wage_code else None
    return (
        role.path, role.titles(), pay, role.skills(), role.technology(), role.education, role.outlook, role.related(),
        role.work, role.interests, role.work_values, role.ai_resilience(), role.things_that_vary(), role.moves(),
        role.scope_note, role.sources(), role.vintages(),
    )  # fmt: skip


def milliseconds(call: Callable[[], object]) -> float:
    """Time of one call."""
    start = perf_counter()
    call()
    return 1e3 * (perf_counter() - start)


def main() -> None:
    roles = list(jt.roles().values())[::9]
    first = milliseconds(lambda: page(jt.role("11-3051")))
    new = [milliseconds(lambda role=role: page(role)) for role in roles]  # type: ignore[misc]
    again = [milliseconds(lambda role=role: page(role)) for role in roles]  # type: ignore[misc]
    texts = [json.dumps(as_data(role)) for role in roles[::8]]
    peer = [milliseconds(lambda text=text: json.loads(text)) for text in texts]  # type: ignore[misc]
    print(f"first page, with the tables     {first:8.1f} ms")
    print(f"page of a role not seen before  {median(new):8.2f} ms, {median(new) / median(peer):.1f} x json.loads of it")
    print(f"page of a role again            {median(again):8.2f} ms, {median(again) / median(peer):.1f} x")
    route = milliseconds(lambda: jt.role("43-4051").path_to(jt.role("15-1252")))
    print(f"routes, customer service to software developer, first time {route:.0f} ms")


if __name__ == "__main__":
    main()
