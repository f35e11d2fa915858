"""Focus files: the authored ones compile to the bundled tables; a broken one names every fault."""

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from jobtaxonomy.architecture import load_focuses, read_focuses
from jobtaxonomy.errors import InvalidFile
from jobtaxonomy.levelling import LevelFramework

ROOT = Path(__file__).resolve().parents[2]
AUTHORED = sorted((ROOT / "pipeline/authored/focuses").glob("*.toml"))


@pytest.fixture(scope="module")
def levels() -> LevelFramework:
    table = (files("jobtaxonomy") / "data/levels.tsv").read_text(encoding="utf-8")
    return LevelFramework.from_rows(line.split("\t") for line in table.splitlines())


def minimal() -> dict[str, Any]:
    return {
        "function": "ACME",
        "name": "Acme works",
        "focus": [
            {
                "code": "ROCKETS",
                "name": "Rocketry",
                "definition": "Builds rockets.",
                "level": [{"code": "P4", "roles": ["17-2011.00"]}, {"code": "P3", "roles": ["17-2011.00"]}],
            }
        ],
    }


def test_the_least_a_file_must_say(levels: LevelFramework) -> None:
    (focus,) = read_focuses(minimal(), levels=levels)
    assert focus.key == "ACME.ROCKETS"
    assert focus.path == ("ENGR", "ACME", "ROCKETS")
    assert focus.level_codes == ("P3", "P4")
    assert focus.levels[0].responsibilities is None
    assert focus.skills is None
    assert focus.fingerprint is None
    assert not focus.generated


@pytest.mark.parametrize("path", AUTHORED, ids=lambda path: path.stem)
def test_an_authored_file_reads_as_a_users_would(levels: LevelFramework, path: Path) -> None:
    bundled = (files("jobtaxonomy") / f"data/focuses/{path.stem}.json").read_text(encoding="utf-8")
    from jobtaxonomy.job_profiles import Focus

    assert load_focuses(path, levels=levels) == tuple(Focus.from_record(record) for record in json.loads(bundled))


def test_json_says_the_same_as_toml(levels: LevelFramework, tmp_path: Path) -> None:
    path = tmp_path / "acme.json"
    path.write_text(json.dumps(minimal()), encoding="utf-8")
    assert load_focuses(path, levels=levels) == read_focuses(minimal(), levels=levels)


def test_every_fault_at_once_with_its_path(levels: LevelFramework) -> None:
    broken = minimal()
    focus = broken["focus"][0]
    focus["skill"] = [
        {"name": "Luck", "kind": "gift"},
        {"name": "Coordination", "kind": "skill", "element": "two", "weight": 9},
    ]
    focus["review"] = {"scores": {"clarity": 6}}
    focus["level"] = [
        {"code": "P9", "roles": []},
        {"code": "P4", "roles": ["17-2011", "rocketeer"], "knowledge_application": "Knows."},
        {"code": "P4", "roles": ["17-2011.00"], "experience": [{"kind": "managing", "lo": 1}]},
    ]
    with pytest.raises(InvalidFile) as caught:
        read_focuses(broken, levels=levels, name="acme.toml")
    faults = "\n".join(caught.value.faults)
    for part in (
        "$.focus[0].skill[0].kind: 'gift'",
        "$.focus[0].skill[0].definition",
        "$.focus[0].skill[1].element: 'two'",
        "$.focus[0].skill[1].weight: 9",
        "$.focus[0].review.scores",
        "$.focus[0].level[0].code: 'P9' is not a level",
        "$.focus[0].level[0].roles",
        "$.focus[0].level[1].roles[0]: '17-2011' is written '17-2011.00'",
        "$.focus[0].level[1].roles[1]",
        "$.focus[0].level[1].typical_degree_years: is missing",
        "$.focus[0].level[2].code: 'P4' is used twice",
        "$.focus[0].level[2].experience[0]",
    ):
        assert part in faults, part


@pytest.mark.parametrize(("name", "text"), [("a.toml", "="), ("a.json", "{"), ("a.yaml", "a: 1")])
def test_files_that_are_none(levels: LevelFramework, tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidFile):
        load_focuses(path, levels=levels)
