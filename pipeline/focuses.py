"""pipeline/authored/focuses/*.toml -> src/jobtaxonomy/data/focuses.tsv and data/focuses/<function>.json.

The table is the index that the whole space is measured on; a function's texts are read only when
one of its focuses is asked for.

Run: python -m pipeline.focuses [file ...]; with files, they are only checked.
"""

import json
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

from jobtaxonomy.architecture import focus_record, read_focuses
from jobtaxonomy.errors import InvalidFile
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
    records = [focus_record(focus) for focus in read_focuses(content, levels=levels, name=path.name)]
    faults = [fault for record in records for fault in (*house_faults(record), *reference_faults(record))]
    faults += repeated(records)
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
    texts = [(where, record["definition"]), (where, record.get("boundary", "")), *sentences(record)]
    yield from (f"{at}: speaks to the reader: {text!r}" for at, text in texts if _SECOND_PERSON.search(text))
    for level in record["levels"]:
        at = f"{where}.{level['level']}"
        duties = level.get("responsibilities", ())
        if len(duties) < FEWEST_RESPONSIBILITIES:
            yield f"{at}.responsibilities: at least {FEWEST_RESPONSIBILITIES}, not {len(duties)}"
        for part in ("rubric", "aliases", "reports_to"):
            if not level.get(part):
                yield f"{at}.{part}: is missing"


def reference_faults(record: dict[str, Any]) -> Iterator[str]:
    """Codes that no bundled occupation or element has, and elements under another name."""
    roles, elements = column("roles.tsv", "title"), column("elements.tsv", "name")
    for level in record["levels"]:
        for role in level["roles"]:
            if role not in roles:
                yield f"{record['code']}.{level['level']}.roles: {role} is no occupation of O*NET-SOC"
    for skill in record.get("skills", ()):
        element = skill["element"]
        if element is None or skill["kind"] == "ability":
            continue
        if elements.get(element) != skill["name"]:
            yield f"{record['code']}.skills: {element} is {elements.get(element)!r}, not {skill['name']!r}"


@cache
def column(table: str, name: str) -> dict[str, str]:
    """One column of a bundled table by the first."""
    header, *lines = (DATA / table).read_text(encoding="utf-8").splitlines()
    place = header.split("\t").index(name)
    return {row[0]: row[place] for row in (line.split("\t") for line in lines)}


def sentences(record: dict[str, Any]) -> list[tuple[str, str]]:
    """Every responsibility and rubric column of a focus, with its place."""
    return [
        (f"{record['code']}.{level['level']}", text)
        for level in record["levels"]
        for text in (*level.get("responsibilities", ()), *level.get("rubric", {}).values())
    ]


def repeated(records: list[dict[str, Any]]) -> list[str]:
    """Sentences of one file that share too many of their words (Jaccard)."""
    said = [
        (at, text, frozenset(re.findall(r"\w+", text.lower()))) for record in records for at, text in sentences(record)
    ]
    return [
        f"{at}: {a!r} says the same as {b!r} of {other}"
        for (at, a, first), (other, b, second) in combinations(said, 2)
        if len(first & second) >= TOO_ALIKE * len(first | second)
    ]


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
        files[f"focuses/{path.stem}.json"] = json.dumps(records, ensure_ascii=False, separators=(",", ":")) + "\n"
    files["focuses.tsv"] = "\n".join(index) + "\n"
    return files


def main() -> int:
    """Check the files named on the command line, or check all and write the tables."""
    try:
        if named := sys.argv[1:]:
            levels = framework()
            for name in named:
                records = read(Path(name), levels)
                print(f"{name}: {len(records)} focuses, no faults")
            return 0
        built = build()
    except InvalidFile as error:
        print(error, file=sys.stderr)
        return 1
    for name, text in built.items():
        target = DATA / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
        print(f"{target.relative_to(ROOT)}: {len(text):,} characters")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
