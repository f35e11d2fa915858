"""A release of O*NET on the user's computer: read where it lies, held against the bundled edition."""

import pickle
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

import jobtaxonomy as jt
from jobtaxonomy.errors import InvalidCode, InvalidFile, RetiredCode, UnknownRole
from jobtaxonomy.exchange.onet_release import OnetRelease, Task

OCCUPATIONS = [
    ["O*NET-SOC Code", "Title", "Description"],
    ["51-4121.00", "Welders", "Made up: joins metal."],
    ["29-1141.00", "Nurses", "Made up: cares for patients."],
    ["11-2031.00", "Old", "Made up: of an older edition."],
]
TASKS = [
    ["O*NET-SOC Code", "Task ID", "Task", "Task Type", "Incumbents Responding", "Date", "Domain Source"],
    ["51-4121.00", "12", "Made up: weld.", "Core", "95", "08/2023", "Incumbent"],
    ["51-4121.00", "7", "Made up: tidy.", "Supplemental", "n/a", "07/2014", "Analyst"],
    ["29-1141.00", "3", "Made up: listen.", "n/a", "", "", ""],
]


def text(rows: Sequence[Sequence[str]]) -> str:
    return "".join("\t".join(row) + "\r\n" for row in rows)


def archive(folder: Path, name: str = "db_30_1_text.zip", top: str = "db_30_1_text/", **files: str) -> Path:
    contents = {"Occupation Data.txt": text(OCCUPATIONS), "Task Statements.txt": text(TASKS)} | files
    path = folder / name
    with zipfile.ZipFile(path, "w") as zipped:
        for file, content in contents.items():
            if content:
                zipped.writestr(f"{top}{file}", content)
                zipped.writestr(f"__MACOSX/{top}._{file}", b"\x00\x05")
    return path


def test_descriptions_and_tasks(tmp_path: Path) -> None:
    release = OnetRelease.open(archive(tmp_path))
    assert release.description("51-4121") == release.description(jt.role("51-4121")) == "Made up: joins metal."
    assert release.tasks("51-4121.00") == (
        Task("12", "Made up: weld.", "core", 95, "2023-08", "Incumbent"),
        Task("7", "Made up: tidy.", "supplemental", None, "2014-07", "Analyst"),
    )
    assert release.tasks("29-1141") == (Task("3", "Made up: listen."),)
    assert pickle.loads(pickle.dumps(release)).tasks("29-1141") == release.tasks("29-1141")


def test_a_folder_is_read_as_well(tmp_path: Path) -> None:
    with zipfile.ZipFile(archive(tmp_path)) as zipped:
        zipped.extractall(tmp_path)
    release = OnetRelease.open(tmp_path / "db_30_1_text")
    assert (release.edition, release.description("51-4121")) == ("30.1", "Made up: joins metal.")


@pytest.mark.parametrize(("name", "top", "readme", "edition"), [
    ("db_29_3_text.zip", "", "", "29.3"),
    ("mine.zip", "db_28_0_text/", "", "28.0"),
    ("db_29_3_text.zip", "db_29_3_text/", "O*NET 30.2 Database\nFebruary 2026 Release", "30.2"),
    ("mine.zip", "", "", None),
])  # fmt: skip
def test_the_edition_is_that_of_the_release(
    tmp_path: Path, name: str, top: str, readme: str, edition: str | None
) -> None:
    release = OnetRelease.open(archive(tmp_path, name, top, **{"Read Me.txt": readme}))
    assert release.edition == edition
    assert (edition or "of unknown edition") in repr(release)
    assert release.bundled_edition == jt.source("onet-30.2").edition


def test_codes_of_another_edition_are_named(tmp_path: Path) -> None:
    release = OnetRelease.open(archive(tmp_path))
    assert release.retired == ("11-2031.00",)
    assert len(release.missing) == len(jt.roles()) - 2
    assert release.description("11-2031.00") == "Made up: of an older edition."


def test_a_code_that_the_release_does_not_have(tmp_path: Path) -> None:
    release = OnetRelease.open(archive(tmp_path))
    with pytest.raises(UnknownRole) as error:
        release.tasks("29-1141.01")
    assert error.value.suggestions == ("29-1141.00",)
    with pytest.raises(UnknownRole):
        release.description("53-9999.00")
    with pytest.raises(RetiredCode):
        release.description("53-3022.00")
    with pytest.raises(InvalidCode):
        release.description("welder")


@pytest.mark.parametrize(("files", "faults"), [
    ({"Task Statements.txt": ""}, ["Task Statements.txt: not in it; found Occupation Data.txt"]),
    ({"Task Statements.txt": "", "Occupation Data.txt": "", "Skills.txt": "x"},
     ["Occupation Data.txt: not in it; found Skills.txt", "Task Statements.txt: not in it; found Skills.txt"]),
])  # fmt: skip
def test_an_archive_of_something_else_is_refused(tmp_path: Path, files: dict[str, str], faults: list[str]) -> None:
    with pytest.raises(InvalidFile) as error:
        OnetRelease.open(archive(tmp_path, top="", **files))
    assert [fault.replace("._Skills.txt, ", "") for fault in error.value.faults] == faults


def test_what_is_no_archive_is_refused(tmp_path: Path) -> None:
    (tmp_path / "db.csv").write_text("a,b", encoding="utf-8")
    with pytest.raises(InvalidFile, match="neither a zip file nor a folder"):
        OnetRelease.open(tmp_path / "db.csv")
    with pytest.raises(FileNotFoundError):
        OnetRelease.open(tmp_path / "nowhere.zip")


def test_columns_that_are_missing_are_named_with_those_that_are_found(tmp_path: Path) -> None:
    release = OnetRelease.open(archive(tmp_path, **{"Task Statements.txt": "O*NET-SOC Code\tTitle\tTask\n"}))
    with pytest.raises(InvalidFile) as error:
        release.tasks("51-4121")
    assert error.value.faults[0] == (
        "Task Statements.txt: no column 'Task ID'; found O*NET-SOC Code, Title, Task"
    )  # fmt: skip
    assert len(error.value.faults) == 5


def test_columns_may_stand_in_another_order(tmp_path: Path) -> None:
    turned = [[*row[:1], "a title", *reversed(row[1:])] for row in TASKS]
    release = OnetRelease.open(archive(tmp_path, **{"Task Statements.txt": text(turned)}))
    assert release.tasks("51-4121")[0] == Task("12", "Made up: weld.", "core", 95, "2023-08", "Incumbent")


def test_every_fault_of_a_file_is_told_at_once(tmp_path: Path) -> None:
    broken = [TASKS[0], ["51-4121", "1", "x", "Main", "many", "", ""], ["51-4121.00", "2"], ["welder", *TASKS[1][1:]]]
    release = OnetRelease.open(archive(tmp_path, **{"Task Statements.txt": text(broken)}))
    assert release.description("51-4121")
    with pytest.raises(InvalidFile) as error:
        release.tasks("51-4121")
    assert [fault.partition(":")[0] for fault in error.value.faults] == [
        f"Task Statements.txt, line {line}" for line in (2, 2, 2, 3, 4)
    ]


def test_text_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = archive(tmp_path)
    with zipfile.ZipFile(path, "w") as zipped:
        zipped.writestr(
            "Occupation Data.txt", "O*NET-SOC Code\tTitle\tDescription\n51-4121.00\té\té\n".encode("latin-1")
        )
        zipped.writestr("Task Statements.txt", text(TASKS))
    with pytest.raises(InvalidFile, match=r"Occupation Data\.txt: 'utf-8' codec"):
        OnetRelease.open(path).description("51-4121")


def test_the_folder_of_raw_releases_is_one() -> None:
    raw = Path(__file__).parents[2].parent / "shared" / "raw" / "onet" / "30.2"
    if not (raw / "Task Statements.txt").is_file():
        pytest.skip("the raw releases are not here")
    release = OnetRelease.open(raw)
    assert (release.edition, release.retired, release.missing) == ("30.2", (), ())
    assert sum(len(release.tasks(code)) for code in jt.roles()) == 18_796
