"""Pay of a company: a structure built from the market, an audit of those paid in it, the gap between women and men."""

from jobtaxonomy.pay.audit import AuditFinding, Incumbent, audit
from jobtaxonomy.pay.gap import GapReport, GroupGap, Worker, gap_report
from jobtaxonomy.pay.structure import PayGrade, PayPolicy, PayStructure, build_structure

__all__ = [
    "AuditFinding",
    "GapReport",
    "GroupGap",
    "Incumbent",
    "PayGrade",
    "PayPolicy",
    "PayStructure",
    "Worker",
    "audit",
    "build_structure",
    "gap_report",
]


def __dir__() -> list[str]:
    return __all__
