"""What changed between SOC 2010 and SOC 2018."""

from collections import defaultdict
from functools import cache

from pipeline.raw import sheet


def pairs() -> frozenset[tuple[str, str]]:
    """(SOC 2010 code, SOC 2018 code) of every line of the official crosswalk."""
    rows = sheet("soc/soc_2010_to_2018_crosswalk.xlsx")[9:]
    return frozenset((row[0].strip(), row[2].strip()) for row in rows if row[0])


@cache
def _every_2010_code() -> frozenset[str]:
    rows = sheet("soc/soc_structure_2010.xls")
    return frozenset(str(cell).strip() for row in rows for cell in row[:4] if cell)


@cache
def _one_to_one() -> frozenset[str]:
    olds: dict[str, set[str]] = defaultdict(set)
    news: dict[str, set[str]] = defaultdict(set)
    for old, new in pairs():
        olds[new].add(old)
        news[old].add(new)
    return frozenset(code for code in olds if olds[code] == {code} and news[code] == {code})


def same_since(code: str) -> str:
    """The first wage release in which this code of today meant what it means now.

    Releases to 2018 are in SOC 2010, those of 2019 and 2020 in a mixture, later ones in SOC 2018. A
    code of SOC 2010 that the crosswalk keeps one to one never changed; a code that SOC 2010 did not
    have can only be today's; any other may have been the old one until the mixture ended.
    """
    if code in _one_to_one():
        return "2017-05"
    return "2021-05" if code in _every_2010_code() else "2019-05"
