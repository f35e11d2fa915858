"""How much a verb claims: 1 helps, 2 does, 3 improves or solves, 4 leads and decides, 5 sets direction."""

from collections.abc import Sequence
from types import MappingProxyType

__all__ = ["STRENGTH", "strength"]

_BY_STRENGTH = (
    "assists helps supports follows observes learns shadows attends copies fetches",
    """answers carries checks cleans clears collects counts enters files fills keeps loads logs operates packs picks
    places prepares processes reads records removes reports runs sets sorts takes tests writes""",
    """adjusts analyses builds calibrates compares diagnoses documents drafts estimates examines explains improves
    inspects interprets investigates models plans resolves reviews schedules solves teaches traces trains tunes
    verifies""",
    """advises approves assigns audits chairs coaches coordinates decides designs develops directs hires leads manages
    mentors negotiates oversees owns presents staffs supervises""",
    "commits defines determines establishes governs founds launches represents reshapes shapes sponsors transforms",
)
STRENGTH = MappingProxyType({verb: rank for rank, verbs in enumerate(_BY_STRENGTH, 1) for verb in verbs.split()})


def __dir__() -> list[str]:
    return __all__


def strength(duties: Sequence[str]) -> float | None:
    """The mean strength of the verbs that open the sentences; None where fewer than three are known.

    >>> strength(["Helps the crew", "Runs the press", "Leads the shift"])
    2.3333333333333335
    """
    ranks = [STRENGTH[verb] for duty in duties if (verb := duty.split(" ", 1)[0].lower()) in STRENGTH]
    return sum(ranks) / len(ranks) if len(ranks) >= 3 else None
