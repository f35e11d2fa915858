"""Codes of earlier editions that are gone, with their successors."""

from collections import defaultdict

from pipeline.editions import pairs
from pipeline.raw import sheet
from pipeline.roles import soc_of


def retired() -> list[list[str]]:
    """A row a retired code: code, edition, successors (O*NET-SOC 2019 or SOC 2018 codes)."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in sheet("onet_taxonomy/2010_to_2019_Crosswalk.xlsx")[4:]:
        if row[0] and row[0] not in soc_of():
            found[row[0], "O*NET-SOC 2010"].add(row[2])
    today = set(soc_of().values())
    for old, new in pairs():
        if old not in today:
            found[old, "SOC 2010"].add(new)
    return sorted([code, edition, " ".join(sorted(codes))] for (code, edition), codes in found.items())
