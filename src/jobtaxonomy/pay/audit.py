"""Those who are paid in a structure: outside their range, too close to their reports, or below them."""

from collections.abc import Iterable
from typing import Literal

from attrs import frozen

from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.pay.structure import PayStructure, is_number

__all__ = ["AuditFinding", "Incumbent", "audit"]

Kind = Literal["below range", "above range", "compression", "inversion"]


def __dir__() -> list[str]:
    return __all__


@frozen
class Incumbent:
    """Somebody in a job: an id that names nobody, the grade, the pay, and the id of whom they report to."""

    id: str
    grade: int
    pay: float
    reports_to: str | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse pay that is none."""
        if not is_number(self.pay) or not 0 < self.pay < float("inf"):
            raise InvalidQuery(self.pay, "pay is a number above 0")


@frozen
class AuditFinding:
    """One finding. `ratio` is pay over the end of the range it misses, or over the best-paid report's pay."""

    id: str
    kind: Kind
    ratio: float
    against: str


def audit(
    structure: PayStructure, incumbents: Iterable[Incumbent], *, compression: float = 1.10
) -> tuple[AuditFinding, ...]:
    """What is out of order, by id and kind: pay outside the range, supervisors paid too close to a report or below.

    A supervisor is compared with the best-paid direct report; a ratio below 1 is an inversion, below
    `compression` a compression. Raises InvalidQuery for an id twice or a grade or supervisor not there.

    >>> from jobtaxonomy.pay import PayPolicy, build_structure
    >>> built = build_structure({1: [40_000], 2: [50_000]}, PayPolicy(lowest_spread=0.5, highest_spread=0.5))
    >>> people = [Incumbent("boss", 2, 51_000), Incumbent("a", 1, 50_000, "boss"), Incumbent("b", 1, 28_800, "boss")]
    >>> [(found.id, found.kind, round(found.ratio, 2)) for found in audit(built, people)]
    [('a', 'above range', 1.04), ('b', 'below range', 0.9), ('boss', 'compression', 1.02)]
    """
    everybody = tuple(incumbents)
    known = {person.id: person for person in everybody}
    if len(known) < len(everybody):
        ids = [person.id for person in everybody]
        raise InvalidQuery(next(id for id in ids if ids.count(id) > 1), "an id stands for one incumbent")
    found: list[AuditFinding] = []
    best: dict[str, Incumbent] = {}
    for person in everybody:
        pay = structure.at(person.grade).pay
        if person.pay < pay.minimum:
            found.append(AuditFinding(person.id, "below range", person.pay / pay.minimum, f"grade {person.grade}"))
        if person.pay > pay.maximum:
            found.append(AuditFinding(person.id, "above range", person.pay / pay.maximum, f"grade {person.grade}"))
        if person.reports_to is not None:
            if person.reports_to not in known:
                raise InvalidQuery(person.reports_to, f"{person.id} reports to nobody of this id")
            top = best.get(person.reports_to)
            if top is None or (person.pay, person.id) > (top.pay, top.id):
                best[person.reports_to] = person
    for id, report in best.items():
        ratio = known[id].pay / report.pay
        if ratio < compression:
            found.append(AuditFinding(id, "inversion" if ratio < 1 else "compression", ratio, report.id))
    return tuple(sorted(found, key=lambda finding: (finding.id, finding.kind)))
