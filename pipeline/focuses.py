"""pipeline/authored/focuses/*.toml -> src/jobtaxonomy/data/focuses.tsv and data/focuses/<function>.json.

The table is the index that the whole space is measured on; a function's texts are read only when
one of its focuses is asked for. Run: python -m pipeline.focuses
"""

import json
import re
import tomllib
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

from jobtaxonomy.errors import InvalidFile
from jobtaxonomy.exchange.focuses import focus_records
from jobtaxonomy.levelling import LevelFramework
from pipeline import levels as level_table

ROOT = Path(__file__).resolve().parents[1]
AUTHORED = ROOT / "pipeline/authored/focuses"
DATA = ROOT / "src/jobtaxonomy/data"
INDEX_HEADER = ("key", "function_name", "name", "path", "levels")
#: What the house asks of its own focuses, beyond what any file must satisfy.
FEWEST_RESPONSIBILITIES, FEWEST_SKILLS, MOST_SKILLS, TOO_ALIKE = 5, 8, 16, 0.8
_SECOND_PERSON = re.compile(r"\b(you|your|yours|yourself)\b", re.IGNORECASE)


def framework() -> LevelFramework:
    return LevelFramework.from_rows(level_table.rows(level_table.read()))


def read(path: Path, levels: LevelFramework) -> list[dict[str, Any]]:
    """The records of one authored file. Raises InvalidFile with every fault, those of the house too."""
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    records = focus_records(content, levels=levels, name=path.name)
    faults = [fault for record in records for fault in house_faults(record)]
    if path.stem != records[0]["function"].lower():
        faults.insert(0, f"$.function: {path.name} holds the function {path.stem.upper()}")
    if faults:
        raise InvalidFile(path.name, faults)
    return records


def house_faults(record: dict[str, Any]) -> Iterator[str]:
    """What is missing from an authored focus that a company's own file may leave out."""
    where = record["code"]
    for part in ("boundary", "sources", "review", "skills"):
        if not record.get(part):
            yield f"{where}.{part}: is missing"
    if not FEWEST_SKILLS <= len(record.get("skills", ())) <= MOST_SKILLS:
        yield f"{where}.skills: {FEWEST_SKILLS} to {MOST_SKILLS}, not {len(record.get('skills', ()))}"
    if record.get("review") and min(record["review"]["scores"].values()) < 4:
        yield f"{where}.review: a review passes when its lowest score is at least 4"
    said: list[tuple[str, str]] = []
    for level in record["levels"]:
        at = f"{where}.{level['level']}"
        duties = level.get("responsibilities", ())
        if len(duties) < FEWEST_RESPONSIBILITIES:
            yield f"{at}.responsibilities: at least {FEWEST_RESPONSIBILITIES}, not {len(duties)}"
        for part in ("rubric", "aliases", "reports_to"):
            if not level.get(part):
                yield f"{at}.{part}: is missing"
        said += [(at, text) for text in (*duties, *level.get("rubric", {}).values())]
    for at, text in [(where, record["definition"]), (where, record.get("boundary", "")), *said]:
        if _SECOND_PERSON.search(text):
            yield f"{at}: speaks to the reader: {text!r}"
    for (at, a), (other, b) in combinations(said, 2):
        if likeness(a, b) >= TOO_ALIKE:
            yield f"{at}: {a!r} says the same as {b!r} of {other}"


def likeness(a: str, b: str) -> float:
    """Jaccard similarity of the words of two sentences."""
    first, second = (set(re.findall(r"\w+", text.lower())) for text in (a, b))
    return len(first & second) / len(first | second)


def index_row(record: dict[str, Any]) -> list[str]:
    return [
        f"{record['function']}.{record['code']}",
        record["function_name"],
        record["name"],
        " ".join(record["path"]),
        " ".join(level["level"] for level in record["levels"]),
    ]


def build() -> dict[str, str]:
    """Every file to write, by its path under data/."""
    levels = framework()
    index = ["\t".join(INDEX_HEADER)]
    files: dict[str, str] = {}
    for path in sorted(AUTHORED.glob("*.toml")):
        records = read(path, levels)
        index += ["\t".join(index_row(record)) for record in records]
        files[f"focuses/{path.stem}.json"] = (
            json.dumps(records, ensure_ascii=False, separators=(",", ":")) + "\n"
        )
    files["focuses.tsv"] = "\n".join(index) + "\n"
    return files


def main() -> None:
    for name, text in build().items():
        target = DATA / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
        print(f"{target.relative_to(ROOT)}: {len(text):,} characters")


if __name__ == "__main__":
    main()
