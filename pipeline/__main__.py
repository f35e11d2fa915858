"""Raw releases -> src/jobtaxonomy/data: `python -m pipeline [--check]`.

Two runs are byte-identical. The run ends with what changed against the tables that were there;
`--check` writes nothing and fails where anything would change.
"""

import argparse
import hashlib
import json
from collections.abc import Callable
from pathlib import Path

from jobtaxonomy.cells import Cells
from jobtaxonomy.levelling.framework import HEADER
from pipeline import (
    ai,
    aliases,
    changes,
    coverage,
    crosswalks,
    focuses,
    levels,
    outlook,
    retired,
    roles,
    skills,
    sources,
    wages,
    work,
)

DATA = Path(__file__).resolve().parents[1] / "src" / "jobtaxonomy" / "data"

Rows = list[list[str]]

#: table -> (what makes its rows, its columns, its sources)
TABLES: dict[str, tuple[Callable[[], Rows], str, str]] = {
    "roles": (roles.roles, "code soc title singular job_zone wage_code projection_code summary",
              "onet-30.2 onet-soc-2019 oews-2025-05 bls-ep-2024-34 jobtaxonomy"),
    "groups": (roles.groups, "code kind title mnemonic summary", "soc-2018 jobtaxonomy"),
    "aliases": (aliases.aliases, "role rank title kinds", "onet-30.2 soc-2018"),
    "keys": (aliases.keys, "key roles", "onet-30.2 soc-2018"),
    "elements": (skills.elements, "id kind name", "onet-29.2 onet-30.2"),
    "ratings": (skills.ratings, "role element importance n importance_error level level_error flags month rater",
                "onet-29.2"),
    "technology": (skills.technology, "role commodity product flags", "onet-30.2"),
    "commodities": (skills.commodities, "code title", "onet-30.2"),
    "requirements": (skills.requirements, "role scale category percent error n flag month", "onet-30.2"),
    "related": (skills.related, "role rank related tier", "onet-30.2"),
    "projections": (outlook.projections, "code title employment_2024 employment_2034 change change_percent "
                    "self_employed_percent openings education experience training", "bls-ep-2024-34"),
    "activities": (work.activities, "id name", "onet-30.2"),
    "listings": (work.listings, "role abilities activities", "onet-29.2"),
    "styles": (work.styles, "role impacts distinctive month rater", "onet-30.2"),
    "interests": (work.interests, "role scores high_points month rater", "onet-30.2"),
    "values": (work.values, "role scores high_points month rater", "onet-30.2"),
    "tools": (work.tools, "role names", "onet-30.2"),
    "narratives": (work.narratives, "role most_days harder_part who_thrives trade_off why_stay", "jobtaxonomy"),
    "exposure": (ai.exposure, "role people_alpha people_beta people_gamma model_alpha model_beta model_gamma "
                 "applicability applicability_code", "eloundou-2023 microsoft-2025"),
    "ai-bands": (ai.bands, "measure band at_least", "jobtaxonomy"),
    "ai-rules": (ai.rules, "exposure advantage growth label reason", "jobtaxonomy"),
    "levels": (lambda: levels.rows(levels.read())[1:], " ".join(HEADER), "jobtaxonomy"),
    "retired": (retired.retired, "code edition successors", "onet-soc-2019 soc-2018"),
    "concepts": (crosswalks.concepts, "concept label uri",
                 "isco-08 esco-1.2.0 soc-2010 onet-soc-2019 census-2018"),
    "crosswalks": (crosswalks.crosswalks, "schemes code counterpart kind weight weight_back confidence",
                   "onet-soc-2019 soc-2018 census-2018 isco-08-soc-2010 esco-1.2.0 esco-onet-2020 oews-2025-05 "
                   "oews-2018-05 bls-ep-2024-34"),
    "occupations": (lambda: wages.tables().occupations, "code title same_since", "oews-2025-05 soc-2018"),
    "releases": (wages.releases, "month source", "oews-2025-05"),
    "areas": (lambda: wages.tables().areas, "code kind state name", "oews-2025-05"),
    "industries": (lambda: wages.tables().industries, "code name level", "oews-2025-05"),
}  # fmt: skip

#: file of the title coder -> its sources
TRAINED = {
    "titles.tsv": "onet-30.2 soc-2018",
    "titles.bin": "onet-30.2 soc-2018 isco-08-index uk-soc-2020-index labor-certifications oews-2025-05 "
    "isco-08-soc-2010 esco-1.2.0 esco-onet-2020",
}


def build() -> dict[str, bytes]:
    """Every file of data/ that this pipeline makes, and its manifest."""
    files: dict[str, bytes] = {}
    listed = []
    for name, (make, columns, origins) in TABLES.items():
        rows = make()
        header = columns.split()
        if any(len(row) != len(header) or any("\t" in cell or "\n" in cell for cell in row) for row in rows):
            raise ValueError(f"{name}: a row does not fit its columns {header}")
        lines = ["\t".join(header), *("\t".join(row) for row in rows)]
        files[f"{name}.tsv"] = "".join(f"{line}\n" for line in lines).encode()
        listed.append({"name": f"{name}.tsv", "rows": len(rows), "sources": origins.split()})
    history = [f"oews-{month}" for month in (wages.LATEST, *reversed(wages.HISTORY))]
    for name, packed in wages.tables().cells.items():
        files[f"wages-{name}.bin"] = packed
        rows_of = len(Cells(packed).columns["place"])
        listed.append({"name": f"wages-{name}.bin", "rows": rows_of,
                       "sources": history if name == "nation" else history[:1]})  # fmt: skip
    for name, text in focuses.build().items():
        files[name] = text.encode()
        listed.append({"name": name, "rows": text.count('"code":') or text.count("\n") - 1, "sources": ["jobtaxonomy"]})
    # the title model is trained apart (python -m pipeline.titles); it is carried over as it stands
    for name, origins in TRAINED.items():
        files[name] = (DATA / name).read_bytes()
        listed.append({"name": name, "rows": files[name].count(b"\n") - 1 if name.endswith(".tsv") else 0,
                       "sources": origins.split()})  # fmt: skip
    for row in listed:
        row["sha256"] = hashlib.sha256(files[str(row["name"])]).hexdigest()
    manifest = {"data_version": sources.DATA_VERSION, "sources": sources.manifest_sources(), "tables": listed}
    files["manifest.json"] = (json.dumps(manifest, indent=1, ensure_ascii=False) + "\n").encode()
    return files


def main() -> int:
    """Build, say what changed, and write it unless only checking."""
    parser = argparse.ArgumentParser(prog="python -m pipeline", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a table would change")
    check = parser.parse_args().check
    built = build()
    before = {name: (DATA / name).read_bytes() if (DATA / name).exists() else b"" for name in built}
    print(coverage.report(built))
    print(changes.report(before, built))
    changed = [name for name in built if built[name] != before[name]]
    if check:
        print(f"would change: {', '.join(changed) or 'nothing'}")
        return 1 if changed else 0
    DATA.mkdir(exist_ok=True)
    for name in changed:
        (DATA / name).write_bytes(built[name])
    print(f"wrote {len(changed)} of {len(built)} files")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
