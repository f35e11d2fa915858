"""A company's ladder from TOML, JSON and CSV: mapped, compared, and every fault at once."""

import json
from importlib.resources import files
from pathlib import Path

import pytest

from jobtaxonomy.architecture import load_ladder
from jobtaxonomy.errors import InvalidFile, UnknownLevel
from jobtaxonomy.levelling import LevelFramework, compare
from jobtaxonomy.levelling.ladder import read_ladder

TOML = """
name = "Acme"

[[level]]
code = "IC4"
name = "Senior Engineer"
track = "IC"
peers = ["P4"]
years = [5, 9]

[[level]]
code = "EM1"
name = "Engineering Manager"
track = "EM"
[level.scores]
knowledge = 6
scope = 6
autonomy = 6
complexity = 6
impact = 6
decision_rights = 6
collaboration = 6
leadership = 6
"""

CSV = """\
code,name,track,peers,years,knowledge,scope,autonomy,complexity,impact,decision_rights,collaboration,leadership
IC4,Senior Engineer,IC,P4,5-9,,,,,,,,
EM1,Engineering Manager,EM,,,6,6,6,6,6,6,6,6
"""


@pytest.fixture(scope="module")
def levels() -> LevelFramework:
    table = (files("jobtaxonomy") / "data/levels.tsv").read_text(encoding="utf-8")
    return LevelFramework.from_rows(line.split("\t") for line in table.splitlines())


def content() -> object:
    import tomllib

    return tomllib.loads(TOML)


@pytest.mark.parametrize("suffix", ["toml", "json", "csv"])
def test_the_three_forms_say_the_same(levels: LevelFramework, tmp_path: Path, suffix: str) -> None:
    text = {"toml": TOML, "json": json.dumps(content()), "csv": CSV}[suffix]
    path = tmp_path / f"Acme.{suffix}"
    path.write_text(text, encoding="utf-8")
    ladder = load_ladder(path, universal=levels)
    assert ladder == read_ladder(content(), universal=levels)
    assert ladder.name == "Acme"


def test_mapped_by_peers_and_by_scores(levels: LevelFramework) -> None:
    ladder = read_ladder(content(), universal=levels)
    assert [level.code for level in ladder.to_universal("IC4")] == ["P4"]
    assert [level.code for level in ladder.to_universal("em1")] == ["P4", "M2"]
    assert [level.code for level in ladder.from_universal("P4")] == ["IC4", "EM1"]
    assert ladder.from_universal("S1") == ()
    assert [entry.method for entry in ladder.entries] == ["peers", "scores"]


def test_a_companys_levels_compare_as_the_universal_ones_do(levels: LevelFramework) -> None:
    ladder = read_ladder(content(), universal=levels)
    move = compare(ladder.framework["IC4"], levels["M2"])
    assert (move.dominance, move.grade_delta) == ("incomparable", 0)


def test_every_fault_at_once_with_its_path(levels: LevelFramework) -> None:
    broken = {
        "name": "Acme",
        "level": [
            {"code": "A", "name": "A", "track": "T"},
            {"code": "A", "name": "B", "track": "T", "peers": ["P44"]},
            {
                "code": "C",
                "name": "C",
                "track": "T",
                "scores": {"knowledge": 99, "charm": 1},
                "years": [5, 2],
            },
        ],
    }
    with pytest.raises(InvalidFile) as caught:
        read_ladder(broken, universal=levels, name="acme.toml")
    faults = "\n".join(caught.value.faults)
    for part in (
        "$.level[0].scores: a level has scores or peers",
        "$.level[1].peers[0]: no level 'P44'; did you mean 'P4'",
        "$.level[1].code: 'A' is used twice",
        "$.level[2].scores.knowledge: 99",
        "$.level[2].scores: 'charm' is not a dimension",
        "$.level[2].scores: leadership is missing",
        "$.level[2].years",
    ):
        assert part in faults, part


def test_faults_of_form_have_paths_too(levels: LevelFramework) -> None:
    broken = {"name": 3, "level": [{"code": "A", "name": "A", "trck": "T", "years": ["five"]}], "extra": 1}
    with pytest.raises(InvalidFile) as caught:
        read_ladder(broken, universal=levels, name="acme.json")
    faults = "\n".join(caught.value.faults)
    for part in (
        "$.name: 3 is not text",
        "$.level[0].years[0]: 'five' is not a number",
        "$.level[0]: extra fields: trck",
        "track is missing",
        "$: extra fields: extra",
    ):
        assert part in faults, faults


def test_cells_that_are_no_numbers_are_named(levels: LevelFramework, tmp_path: Path) -> None:
    path = tmp_path / "acme.csv"
    path.write_text(CSV.replace("5-9", "soon").replace("6,6\n", "6,many\n"), encoding="utf-8")
    with pytest.raises(InvalidFile) as caught:
        load_ladder(path, universal=levels)
    assert any("leadership" in fault and "'many'" in fault for fault in caught.value.faults)
    assert any("years" in fault and "'soon'" in fault for fault in caught.value.faults)


@pytest.mark.parametrize(("name", "text"), [("a.toml", "="), ("a.json", "{"), ("a.txt", "")])
def test_files_that_are_none(levels: LevelFramework, tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidFile):
        load_ladder(path, universal=levels)


def test_an_empty_ladder_is_a_fault(levels: LevelFramework) -> None:
    with pytest.raises(InvalidFile, match="at least one level"):
        read_ladder({"name": "Acme", "level": []}, universal=levels)


def test_an_unknown_level_of_the_company(levels: LevelFramework) -> None:
    with pytest.raises(UnknownLevel):
        read_ladder(content(), universal=levels).to_universal("IC9")
