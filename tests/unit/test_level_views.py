"""Text and data of levels, comparisons and profiles: every panel there, JSON can hold it."""

import json
from importlib.resources import files

import pytest

from jobtaxonomy.job_profiles import Focus, role_focus
from jobtaxonomy.levelling import DIMENSIONS, LevelFramework
from jobtaxonomy.profile_space import ProfileSpace
from jobtaxonomy.views import levels as views
from jobtaxonomy.views import profiles


@pytest.fixture(scope="module")
def levels() -> LevelFramework:
    table = (files("jobtaxonomy") / "data/levels.tsv").read_text(encoding="utf-8")
    return LevelFramework.from_rows(line.split("\t") for line in table.splitlines())


@pytest.fixture(scope="module")
def space(levels: LevelFramework) -> ProfileSpace:
    text = (files("jobtaxonomy") / "data/focuses/manuf.json").read_text(encoding="utf-8")
    written = [Focus.from_record(record) for record in json.loads(text)]
    return ProfileSpace.of([*written, role_focus("11-3051.00", "Industrial Production Managers")], levels)


def test_a_level_card_shows_every_dimension_and_column(levels: LevelFramework) -> None:
    level = levels["M3"]
    card = views.level_text(level, levels.ladder("M"), levels.peers("M3"))
    plain = " ".join(card.split())
    for text in (level.summary, *level.sentences, *(text for _, text in level.rubric)):
        assert text in plain
    assert all(dimension.name in card for dimension in DIMENSIONS)
    assert "same grade: P5" in card
    assert "> M3  Senior Manager" in card
    assert "3190 points: grade 13" in card


def test_lines_fit_the_screen(levels: LevelFramework, space: ProfileSpace) -> None:
    shown = [
        *(views.level_text(level, levels.ladder(level.track)) for level in levels),
        views.comparison_text(levels.compare("S1", "E5")),
        profiles.profile_text(space.profile("MANUF.OPSLEAD.M3"), limit=3),
    ]
    assert max(len(line) for text in shown for line in text.splitlines()) <= 110


def test_a_comparison_reads_as_a_table(levels: LevelFramework) -> None:
    text = views.comparison_text(levels.compare("M3", "P5"))
    assert "incomparable" in text
    assert ["Leadership", "7", "5", "-2"] in [line.split() for line in text.splitlines()]
    assert "To gain 3, given up 2" in text
    assert views.comparison_data(levels.compare("M3", "P5"))["deltas"]["leadership"] == -2


def test_several_levels_side_by_side(levels: LevelFramework) -> None:
    data = views.side_by_side_data([levels[code] for code in ("P4", "M2", "E1")])
    assert data["grade"] == [6, 6, 8]
    text = views.side_by_side_text([levels[code] for code in ("P4", "M2", "E1")])
    assert text.splitlines()[0].split() == ["P4", "M2", "E1"]


def test_a_written_profile_shows_its_panels(space: ProfileSpace) -> None:
    text = profiles.profile_text(space.profile("MANUF.OPSLEAD.M3"))
    for panel in (
        "Responsibilities by level", "Level guidelines", "Skills", "Expected pay", "Experience", "Reporting",
        "Title aliases", "Occupations (O*NET-SOC)", "Adjacent roles", "Provenance", "> M3 Senior Manager",
        "5 to 7 years or more in leadership", "Review passed",
    ):  # fmt: skip
        assert panel in text, panel


def test_a_derived_profile_says_what_is_not_recorded(space: ProfileSpace) -> None:
    text = profiles.profile_text(space.profile("MGMT.113051.P3"))
    for state in (
        "None are written for this work by level",
        "universal, not written for this work",
        "Reports to: Not recorded.",
        "Work seldom found at P3",
        "Not modelled",
        "derived from the occupation",
    ):
        assert state in text, state
    data = profiles.profile_data(space.profile("MGMT.113051.P3"))
    assert data["aliases"] is None
    assert data["skills"] is None
    assert set(data["responsibilities"].values()) == {None}


def test_everything_goes_into_json(levels: LevelFramework, space: ProfileSpace) -> None:
    for data in (
        *(views.level_data(level) for level in levels),
        views.comparison_data(levels.compare("M3", "P5")),
        profiles.profile_data(space.profile("MANUF.OPSLEAD.M3")),
        profiles.adjacent_data(space.adjacent("MANUF.OPSLEAD.M3")),
    ):
        assert json.loads(json.dumps(data)) == data


def test_every_track_is_listed(levels: LevelFramework) -> None:
    text = views.levels_text((track, levels.ladder(track.code)) for track in levels.tracks)
    assert all(level.name in text for level in levels)
    assert profiles.adjacent_text([]) == "No neighbours."
