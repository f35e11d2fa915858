"""The commands about levels: what they print, as text and as JSON, and their exit codes."""

import json
from importlib.resources import files

import pytest

import jobtaxonomy as jt
from jobtaxonomy.cli import main
from jobtaxonomy.job_profiles import Focus
from jobtaxonomy.levelling import LevelFramework
from jobtaxonomy.profile_space import ProfileSpace


@pytest.fixture(autouse=True)
def _small_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bundled levels and one focus behind the functions the commands call."""
    table = (files("jobtaxonomy") / "data/levels.tsv").read_text(encoding="utf-8")
    levels = LevelFramework.from_rows(line.split("\t") for line in table.splitlines())
    text = (files("jobtaxonomy") / "data/focuses/manuf.json").read_text(encoding="utf-8")
    space = ProfileSpace.of([Focus.from_record(record) for record in json.loads(text)], levels)
    for name, function in {
        "level": levels.__getitem__,
        "levels": lambda: levels.levels,
        "tracks": lambda: levels.tracks,
        "compare": levels.compare,
        "profile": space.profile,
        "distance": space.distance,
    }.items():
        monkeypatch.setattr(jt, name, function, raising=False)


@pytest.mark.parametrize(
    ("command", "text"),
    [
        ("level M3", "> M3  Senior Manager"),
        ("levels", "E5  Chief Executive"),
        ("levels --track M --years 11", "M4  Director"),
        ("compare M3 M4", "M3 is below M4"),
        ("compare M3 P5", "incomparable"),
        ("compare P4 M2 E1", "Decision rights"),
        ("profile MANUF.OPSLEAD.M3", "Responsibilities by level"),
        ("adjacent MANUF.OPSLEAD.M3 --limit 3", "confident"),
        ("adjacent MANUF.OPSLEAD.M3 --all-levels", "structural@1"),
        ("distance MANUF.OPSLEAD.M3 MANUF.OPSLEAD.M5", "2 grades apart"),
        ("level-pay MANUF.OPSLEAD", "modelled from the published wages"),
        ("level-pay MANUF.OPSLEAD --area Detroit", "M6"),
    ],
)
def test_commands_print_text_and_json(command: str, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(command.split()) == 0
    assert text in capsys.readouterr().out
    assert main([*command.split(), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("command", "code", "text"),
    [
        ("level M9", 1, "did you mean"),
        ("compare M3 Q1", 1, "no level 'Q1'"),
        ("level wizard", 1, "there are S1, S2, S3"),
        ("profile 29-1141", 1, "HLTH.291141.P3"),
        ("distance MANUF.OPSLEAD.M3 welders", 1, "no profile 'welders'"),
        ("level-pay OPSLEAD", 1, "'MANUF.OPSLEAD'"),
        ("compare M3", 2, "two or more"),
        ("profile MANUF.OPSLEAD.M9", 1, "MANUF.OPSLEAD.M1"),
        ("adjacent MANUF.OPSLEAD.M3 --limit 0", 2, "1 or more"),
        ("distance MANUF.OPSLEAD.M3 rubbish", 1, "no profile 'rubbish'"),
    ],
)
def test_misses_and_misuse_have_their_exit_codes(
    command: str, code: int, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(command.split()) == code
    shown = capsys.readouterr()
    assert shown.out == ""
    assert text in shown.err


def test_a_title_names_the_profiles_of_its_role(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["profile", "registered nurse"]) == 1
    assert "there are HLTH.291141.P1, HLTH.291141.P2" in capsys.readouterr().err


def test_numbers_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    main(["distance", "MANUF.OPSLEAD.M3", "MANUF.OPSLEAD.M4", "--json"])
    assert json.loads(capsys.readouterr().out)["thousandths"] == 120
