"""What changed between SOC 2010 and SOC 2018."""

from collections import defaultdict
from functools import cache

from pipeline.raw import sheet


def pairs() -> frozenset[tuple[str, str]]:
    """(SOC 2010 code, SOC 2018 code) of every line of the official crosswalk."""
    rows = sheet("soc/soc_2010_to_2018_crosswalk.xlsx")[9:]
    return frozenset((row[0].strip(), row[2].strip()) for row in rows if row[0])


@cache
def same_since_2010() -> frozenset[str]:
    """SOC 2018 codes that mean what the same code meant in SOC 2010: one to one, and itself."""
    olds: dict[str, set[str]] = defaultdict(set)
    news: dict[str, set[str]] = defaultdict(set)
    for old, new in pairs():
        olds[new].add(old)
        news[old].add(new)
    return frozenset(code for code in olds if olds[code] == {code} and news[code] == {code})
