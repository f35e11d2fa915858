"""pipeline/authored/levels.toml -> src/jobtaxonomy/data/levels.tsv.

Run: python -m pipeline.levels
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from attrs import field, frozen

from jobtaxonomy.errors import InvalidFile
from jobtaxonomy.levelling import DIMENSIONS, LevelFramework
from jobtaxonomy.levelling.framework import HEADER, MAPPING_COLUMNS
from jobtaxonomy.levelling.level import RUBRIC_COLUMNS
from jobtaxonomy.levelling.reading import structure

ROOT = Path(__file__).resolve().parents[1]
AUTHORED = ROOT / "pipeline/authored/levels.toml"
TABLE = ROOT / "src/jobtaxonomy/data/levels.tsv"


@frozen
class TrackEntry:
    code: str
    name: str
    summary: str


@frozen
class LevelEntry:
    code: str
    track: str
    name: str
    summary: str
    scores: tuple[int, ...]
    years: tuple[int, ...]
    factors: tuple[int, ...]
    sentences: dict[str, str]
    rubric: dict[str, str]
    mappings: dict[str, tuple[str, ...]] = field(factory=dict)


@frozen
class LevelsFile:
    sources: dict[str, str]
    track: tuple[TrackEntry, ...]
    level: tuple[LevelEntry, ...]


def read(path: Path = AUTHORED) -> LevelsFile:
    """The authored file, checked. Raises InvalidFile with every fault."""
    content = structure(tomllib.loads(path.read_text(encoding="utf-8")), LevelsFile, name=path.name)
    if found := list(faults(content)):
        raise InvalidFile(path.name, found)
    return content


def faults(content: LevelsFile) -> Iterator[str]:
    """Whatever is missing or too much, with its place."""
    tracks = {track.code for track in content.track}
    for entry in content.level:
        where = f"level {entry.code}"
        if entry.track not in tracks:
            yield f"{where}.track: {entry.track!r} is not one of {sorted(tracks)}"
        for part, given, wanted in (
            ("sentences", entry.sentences, [dimension.code for dimension in DIMENSIONS]),
            ("rubric", entry.rubric, [code for code, _ in RUBRIC_COLUMNS]),
        ):
            yield from (f"{where}.{part}: {name} is missing" for name in wanted if name not in given)
            yield from (f"{where}.{part}: {name} is not known" for name in given if name not in wanted)
        yield from (
            f"{where}.mappings: {name} is not known" for name in entry.mappings if name not in dict(MAPPING_COLUMNS)
        )
        if len(entry.years) not in (1, 2):
            yield f"{where}.years: [lo, hi] or [lo], not {list(entry.years)}"


def rows(content: LevelsFile) -> list[list[str]]:
    """The bundled table: a header, the tracks, the levels in the order of the file."""
    records: list[dict[str, str]] = [
        {"code": track.code, "track": "", "name": track.name, "summary": track.summary} for track in content.track
    ]
    for entry in content.level:
        record = {
            "code": entry.code,
            "track": entry.track,
            "name": entry.name,
            "summary": entry.summary,
            "scores": " ".join(map(str, entry.scores)),
            "years": "-".join(map(str, entry.years)) + "+" * (len(entry.years) == 1),
            "factors": " ".join(map(str, entry.factors)),
            **entry.sentences,
            **entry.rubric,
        }
        for scheme, cell in entry.mappings.items():
            value, confidence, *note = cell
            record[scheme] = "|".join([value, confidence, content.sources[scheme], *note])
        records.append(record)
    return [list(HEADER), *([record.get(column, "") for column in HEADER] for record in records)]


def main() -> None:
    table = rows(read())
    LevelFramework.from_rows(table)
    TABLE.write_text("".join("\t".join(row) + "\n" for row in table), encoding="utf-8", newline="\n")
    print(f"{TABLE.relative_to(ROOT)}: {len(table) - 1} rows")


if __name__ == "__main__":
    main()
