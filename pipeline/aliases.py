"""Titles of roles: the ranked aliases of each, and the index of exact keys."""

import re
from collections import defaultdict
from collections.abc import Iterator

from jobtaxonomy.titles.normalise import normalise
from pipeline.raw import comma, onet
from pipeline.roles import roles

# Where a title comes from, best evidence first. The letter is what the tables hold.
_KINDS = OFFICIAL, DIRECT, SHOWN, REPORTED, ALTERNATE, PART = "odsrap"

_BRACKETS = re.compile(r"^(.+?)\s*\((.+)\)$")


def _titles() -> Iterator[tuple[str, str, str, int]]:
    """(role, title, kind, number of O*NET's sources) of every published title."""
    for code, _, title, singular, *_ in roles():
        yield code, title, OFFICIAL, 0
        yield code, singular, OFFICIAL, 0
    for row in comma("soc/soc_2018_direct_match_title_file.csv"):
        yield f"{row['2018 SOC Code']}.00", row["2018 SOC Direct Match Title"], DIRECT, 0
    for row in onet("Sample of Reported Titles"):
        kind = SHOWN if row["Shown in My Next Move"] == "Y" else REPORTED
        yield row["O*NET-SOC Code"], row["Reported Job Title"], kind, 0
    for row in onet("Alternate Titles"):
        count = row["Source(s)"].count(",") + 1
        yield row["O*NET-SOC Code"], row["Alternate Title"], ALTERNATE, count
        if row["Short Title"] != "n/a":
            yield row["O*NET-SOC Code"], row["Short Title"], ALTERNATE, count


def _joined(*kinds: str) -> str:
    return "".join(kind for kind in _KINDS if any(kind in some for some in kinds))


def _ranked() -> dict[str, list[tuple[str, str]]]:
    """Role -> its titles with their kinds, in the order they are shown: most evidence first."""
    found: dict[str, dict[str, list[tuple[str, str, int]]]] = defaultdict(lambda: defaultdict(list))
    for code, title, kind, count in _titles():
        found[code][title.strip().casefold()].append((title.strip(), kind, count))
    ranked = {}
    for code, by_key in found.items():
        rows = []
        for spellings in by_key.values():
            kinds = _joined(*(kind for _, kind, _ in spellings))
            count = max(count for _, _, count in spellings)
            title = min(spellings, key=lambda row: (_KINDS.index(row[1]), row[0]))[0]
            rows.append((title, kinds, count))
        rows.sort(key=lambda row: (SHOWN not in row[1], REPORTED not in row[1], -len(row[1]), -row[2], row[0]))
        ranked[code] = [(title, kinds) for title, kinds, _ in rows]
    return ranked


def aliases() -> list[list[str]]:
    """A row a title of a role, in rank order: role, rank, title, kinds. Official titles left out."""
    rows = []
    for code, ranked in sorted(_ranked().items()):
        others = [row for row in ranked if OFFICIAL not in row[1]]
        rows += [[code, f"{rank:04}", title, kinds] for rank, (title, kinds) in enumerate(others, 1)]
    return rows


def keys() -> list[list[str]]:
    """A row an exact key: the normalised title, then "role:kinds" for every role that carries it."""
    index: dict[str, dict[str, str]] = defaultdict(dict)
    for code, ranked in _ranked().items():
        for title, kinds in ranked:
            index[normalise(title)][code] = _joined(index[normalise(title)].get(code, ""), kinds)
    for code, ranked in _ranked().items():
        for title, _ in ranked:
            if found := _BRACKETS.match(title):
                for part in found.groups():
                    index[normalise(part)].setdefault(code, PART)
    return sorted(
        [key, " ".join(f"{code}:{kinds}" for code, kinds in sorted(codes.items()))]
        for key, codes in index.items()
        if key
    )
