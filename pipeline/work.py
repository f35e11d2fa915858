"""What the work is like: abilities and activities, styles, tools, interests, values, narratives."""

from collections.abc import Iterable

from pipeline.raw import authored_lines, comma, onet

_SLOTS = ("most_days", "harder_part", "who_thrives", "trade_off", "why_stay")


def _ids(branch: str) -> dict[str, str]:
    rows = onet("Content Model Reference")
    return {row["Element Name"]: row["Element ID"] for row in rows if row["Element ID"].startswith(branch)}


def _listed() -> list[dict[str, str]]:
    return comma("onet/29.2/important_abilities_activities.csv")


def _split(names: str) -> list[str]:
    return [name for name in names.split("; ") if name]


def elements() -> list[list[str]]:
    """Elements that are no rated skill: abilities (named only) and work styles; id, kind, name."""
    ability = _ids("1.A")
    named = {name for row in _listed() for name in _split(row["abilities_list"])}
    styles = {(row["Element ID"], row["Element Name"]) for row in onet("Work Styles")}
    return [[ability[name], "ability", name] for name in named] + [[id, "work style", name] for id, name in styles]


def activities() -> list[list[str]]:
    """A row a work activity that some role is known for: element id, name."""
    known = _ids("4.A")
    named = {name for row in _listed() for name in _split(row["work_activities_list"])}
    return sorted([known[name], name] for name in named)


def listings() -> list[list[str]]:
    """A row a role: ids of its important abilities and of its work activities, in no order of weight."""
    ability, activity = _ids("1.A"), _ids("4.A")
    return sorted(
        [row["onetsoc_code"], " ".join(sorted(ability[name] for name in _split(row["abilities_list"]))),
         " ".join(sorted(activity[name] for name in _split(row["work_activities_list"])))]
        for row in _listed()
    )  # fmt: skip


def _by_role(file: str) -> dict[str, dict[tuple[str, str], dict[str, str]]]:
    found: dict[str, dict[tuple[str, str], dict[str, str]]] = {}
    for row in onet(file):
        found.setdefault(row["O*NET-SOC Code"], {})[row["Scale ID"], row["Element ID"]] = row
    return found


def _latest(rows: Iterable[dict[str, str]]) -> tuple[str, str]:
    return max(((row["Date"], row["Domain Source"]) for row in rows), key=lambda pair: (pair[0][3:], pair[0]))


def styles() -> list[list[str]]:
    """A row a role: the impact of the 21 work styles in the order of their ids, the most distinctive
    ones by rank, month, who rated."""
    found = []
    for code, rows in sorted(_by_role("Work Styles").items()):
        impacts = [f"{float(rows[key]['Data Value']):g}" for key in sorted(rows) if key[0] == "WI"]
        ranks = {key[1]: float(row["Data Value"]) for key, row in rows.items() if key[0] == "DR"}
        distinct = [id for id, rank in sorted(ranks.items(), key=lambda pair: pair[1]) if rank > 0]
        found.append([code, " ".join(impacts), " ".join(distinct), *_latest(rows.values())])
    return found


def _profiles(file: str, scale: str, tops: str) -> list[list[str]]:
    found = []
    for code, rows in sorted(_by_role(file).items()):
        scores = [f"{float(rows[key]['Data Value']):g}" for key in sorted(rows) if key[0] == scale]
        high = [int(float(rows[key]["Data Value"])) for key in sorted(rows) if key[0] == tops]
        found.append([code, " ".join(scores), "".join(str(top) for top in high if top), *_latest(rows.values())])
    return found


def interests() -> list[list[str]]:
    """A row a role: six interest scores in the order RIASEC, high points by number, month, who rated."""
    return _profiles("Interests", "OI", "IH")


def values() -> list[list[str]]:
    """A row a role: six work value scores in the order of their ids, high points, month, who rated."""
    return _profiles("Work Values", "EX", "VH")


def tools() -> list[list[str]]:
    """A row a role: the names of its tools, apart by bars."""
    names: dict[str, set[str]] = {}
    for row in onet("Tools Used"):
        names.setdefault(row["O*NET-SOC Code"], set()).add(row["Example"].replace("|", "/"))
    return [[code, "|".join(sorted(names[code], key=lambda name: (name.casefold(), name)))] for code in sorted(names)]


def narratives() -> list[list[str]]:
    """A row a role that has one: five sentences, written here."""
    written: dict[str, dict[str, str]] = {}
    for code, slot, sentence in authored_lines("narratives.tsv")[1:]:
        written.setdefault(code, {})[slot] = sentence
    return [[code, *(written[code][slot] for slot in _SLOTS)] for code in sorted(written)]
