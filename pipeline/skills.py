"""What the work takes: rated elements, technology with its flags, required education, kin."""

from pipeline import work
from pipeline.raw import onet, sheet

_RATED = {"onet/29.2/Skills.xlsx": "skill", "onet/29.2/Knowledge.xlsx": "knowledge"}
_EDUCATION_SCALES = ("RL", "RW", "PT", "OJ")


def elements() -> list[list[str]]:
    """A row an O*NET element: id, kind, name."""
    rated = {(row[2], kind, row[3]) for book, kind in _RATED.items() for row in sheet(book)[1:]}
    return sorted([*map(list, rated), *work.elements()])


def _plain(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def ratings() -> list[list[str]]:
    """A row a role and element: importance and level, each with standard error and flags.

    Columns: role, element, importance, its N, its standard error, level, its standard error, flags
    (i, l: the importance or the level should be suppressed; n: not relevant), month, who rated.
    """
    rows: dict[tuple[str, str], list[str]] = {}
    for book in _RATED:
        for code, _, element, _, scale, _, value, n, error, _, _, suppress, irrelevant, month, by in sheet(book)[1:]:
            row = rows.setdefault((code, element), [code, element, "", "", "", "", "", "", str(month), str(by)])
            if scale == "IM":
                row[2:5] = [_plain(value), _plain(n), _plain(error)]
            else:
                row[5:7] = [_plain(value), _plain(error)]
            row[7] += (scale[0].lower() if suppress == "Y" else "") + ("n" if irrelevant == "Y" else "")
    return [rows[key] for key in sorted(rows)]


def technology() -> list[list[str]]:
    """A row a role and product: role, commodity code, product, flags (h hot, d in demand)."""
    return sorted(
        [row["O*NET-SOC Code"], row["Commodity Code"], row["Example"],
         "h" * (row["Hot Technology"] == "Y") + "d" * (row["In Demand"] == "Y")]
        for row in onet("Technology Skills")
    )  # fmt: skip


def commodities() -> list[list[str]]:
    """A row a kind of technology: commodity code, title."""
    return sorted(map(list, {(row["Commodity Code"], row["Commodity Title"]) for row in onet("Technology Skills")}))


def requirements() -> list[list[str]]:
    """A row a role, scale and category: percent of answers, standard error, N, flag, month.

    Scales: RL required education, RW related work experience, PT on-site training, OJ on the job.
    """
    rows = []
    for row in onet("Education, Training, and Experience"):
        if row["Scale ID"] in _EDUCATION_SCALES:
            error, n = (row[name].replace("n/a", "") for name in ("Standard Error", "N"))
            flag = "s" if row["Recommend Suppress"] == "Y" else ""
            rows.append([row["O*NET-SOC Code"], row["Scale ID"], f"{int(row['Category']):02}",
                         row["Data Value"], error, n, flag, row["Date"]])  # fmt: skip
    return sorted(rows)


def related() -> list[list[str]]:
    """A row a role and related role: role, rank, related role, tier (s short, l long, x supplemental)."""
    tiers = {"Primary-Short": "s", "Primary-Long": "l", "Supplemental": "x"}
    return sorted(
        [row["O*NET-SOC Code"], f"{int(row['Index']):02}", row["Related O*NET-SOC Code"],
         tiers[row["Relatedness Tier"]]]
        for row in onet("Related Occupations")
    )  # fmt: skip
