"""The bundled tables are exactly what the authored files compile to, twice over."""

import sys
from importlib.resources import files
from pathlib import Path

import pytest

from jobtaxonomy.errors import InvalidFile

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _pipeline_on_the_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT))
    assert str(ROOT) in sys.path


def bundled(name: str) -> str:
    return (files("jobtaxonomy") / "data" / name).read_text(encoding="utf-8")


def test_levels_rebuild_to_the_bundled_table() -> None:
    from pipeline import levels

    built = ["".join("\t".join(row) + "\n" for row in levels.rows(levels.read())) for _ in range(2)]
    assert built[0] == built[1] == bundled("levels.tsv")


def test_focuses_rebuild_to_the_bundled_files() -> None:
    from pipeline import focuses

    built = focuses.build()
    assert built == focuses.build()
    for name, text in built.items():
        assert text == bundled(name), name


def test_an_authored_level_with_faults_is_refused_with_all_of_them(tmp_path: Path) -> None:
    from pipeline import levels

    text = levels.AUTHORED.read_text(encoding="utf-8")
    path = tmp_path / "levels.toml"
    text = text.replace('track = "S"', 'track = "X"', 1).replace("knowledge = ", "knowlege = ", 1)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidFile) as caught:
        levels.read(path)
    assert len(caught.value.faults) == 3
    assert any("'X'" in fault for fault in caught.value.faults)


def test_the_house_asks_more_of_its_own_focuses(tmp_path: Path) -> None:
    from pipeline import focuses

    path = tmp_path / "acme.toml"
    path.write_text(
        'function = "ACME"\nname = "Acme"\n[[focus]]\ncode = "ROCKETS"\nname = "Rocketry"\n'
        'definition = "What you build."\n[[focus.level]]\ncode = "P3"\nroles = ["17-2011.00"]\n',
        encoding="utf-8",
    )
    with pytest.raises(InvalidFile) as caught:
        focuses.read(path, focuses.framework())
    faults = "\n".join(caught.value.faults)
    for part in (
        "boundary",
        "sources",
        "review",
        "responsibilities: at least 5",
        "rubric",
        "speaks to the reader",
    ):
        assert part in faults, part
