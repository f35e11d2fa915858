"""Profiles by code, their panels with the honest empty states, and their neighbours."""

import csv
import json
import pickle
from importlib.resources import files
from pathlib import Path
from types import SimpleNamespace

import pytest

from jobtaxonomy.errors import InvalidQuery, UnknownProfile, UnknownRole
from jobtaxonomy.job_profiles import (
    Focus,
    Place,
    Places,
    Profile,
    role_focus,
    role_focus_key,
    role_path,
    typical_levels,
)
from jobtaxonomy.levelling import LevelFramework
from jobtaxonomy.profile_space import ProfileSpace

ONET = Path(__file__).resolve().parents[2] / "../shared/raw/onet/30.2"
ROLES = {
    "11-1021.00": ("General and Operations Managers", 4),
    "11-3051.00": ("Industrial Production Managers", 4),
    "11-3051.03": ("Biofuels Production Managers", 4),
    "15-1232.00": ("Computer User Support Specialists", 3),
    "15-1252.00": ("Software Developers", 4),
    "51-1011.00": ("First-Line Supervisors of Production and Operating Workers", 3),
}


def rows(name: str) -> list[list[str]]:
    table = (files("jobtaxonomy") / "data" / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in table.splitlines()]


def manuf() -> list[Focus]:
    text = (files("jobtaxonomy") / "data/focuses/manuf.json").read_text(encoding="utf-8")
    return [Focus.from_record(record) for record in json.loads(text)]


def role(code: str) -> SimpleNamespace:
    """A role whose wages are uniform from 0 to 100,000, so that a quantile can be read off."""
    if code not in ROLES:
        raise UnknownRole(code)
    ratings = [("2.B.1.b", 4.5), ("2.A.1.a", 3.0)] if code == "11-3051.00" else []
    skills = tuple(SimpleNamespace(skill=SimpleNamespace(id=element), importance=n) for element, n in ratings)
    return SimpleNamespace(
        code=code,
        skills=lambda: skills,
        wages=lambda area: SimpleNamespace(ppf=lambda q: 100_000 * q, area=area),
    )


@pytest.fixture(scope="module")
def space() -> ProfileSpace:
    own = [role_focus(code, title, job_zone=zone) for code, (title, zone) in ROLES.items()]
    return ProfileSpace.of([*own, *manuf()], LevelFramework.from_rows(rows("levels.tsv")), role=role)


@pytest.mark.parametrize(
    ("spelling", "code"),
    [
        ("MGMT.113051.M3", "MGMT.113051.M3"),
        (" mgmt . 113051 . m3 ", "MGMT.113051.M3"),
        ("MGMT.11305100.M3", "MGMT.113051.M3"),
        ("MGMT.11305103.M3", "MGMT.11305103.M3"),
        ("manuf.opslead.s4", "MANUF.OPSLEAD.S4"),
    ],
)
def test_codes_are_read_however_they_are_spelled(space: ProfileSpace, spelling: str, code: str) -> None:
    assert space.profile(spelling).code == code
    assert spelling in space


@pytest.mark.parametrize(
    ("code", "suggestion"),
    [
        ("MANUF.OPSLEAD.M9", "MANUF.OPSLEAD.M1"),
        ("MANUF.OPSLEAD.P5", "MANUF.OPSLEAD.M1"),
        ("MANUF.113051.M3", "MGMT.113051.M3"),
        ("MANUF.OPSLEED.M3", "MANUF.OPSLEAD.M3"),
    ],
)
def test_a_miss_suggests_profiles_that_exist(space: ProfileSpace, code: str, suggestion: str) -> None:
    assert space.get(code) is None
    with pytest.raises(UnknownProfile) as caught:
        space.profile(code)
    assert suggestion in caught.value.suggestions
    assert all(found in space for found in caught.value.suggestions)


@pytest.mark.parametrize("code", ["", "M3", "MANUF.OPSLEAD", "a.b.c.d", "MANUF.OPSLEAD.Z1", "MANUFA.MANUFACTF950.M3"])
def test_what_is_no_profile_raises(space: ProfileSpace, code: str) -> None:
    with pytest.raises(UnknownProfile):
        space[code]


def test_every_role_has_a_profile_at_every_level(space: ProfileSpace) -> None:
    every = [profile for profile in space.values() if profile.focus.generated]
    assert len(every) == 23 * len(ROLES)
    assert len(space) == 23 * len(ROLES) + 8


def test_a_written_profile_has_every_panel(space: ProfileSpace) -> None:
    profile = space.profile("MANUF.OPSLEAD.M3")
    assert profile.name == "Manufacturing / Operations leadership - M3 Senior Manager"
    assert profile.responsibilities is not None
    assert len(profile.responsibilities) >= 5
    assert profile.rubric_layer == "focus"
    assert profile.rubric != profile.level.rubric
    assert profile.aliases
    assert profile.reports_to
    assert profile.direct_reports
    assert profile.skills is not None
    assert 8 <= len(profile.skills) <= 16
    assert profile.sources
    assert profile.review is not None
    assert profile.review.passes
    assert profile.typical
    assert [level.code for level in profile.ladder] == ["M1", "M2", "M3", "M4", "M5", "M6"]
    assert profile.coordinates.path == ("MGMT", "MANUF", "OPSLEAD")


def test_occupations_change_along_the_ladder(space: ProfileSpace) -> None:
    nearest = {code: space.profile(f"MANUF.OPSLEAD.{code}").role_codes[0] for code in ("S3", "M1", "M3", "M6")}
    assert nearest == {"S3": "51-2092.00", "M1": "51-1011.00", "M3": "11-3051.00", "M6": "11-1021.00"}


def test_two_kinds_of_years_stand_side_by_side(space: ProfileSpace) -> None:
    profile = space.profile("MANUF.OPSLEAD.M3")
    assert [(claim.kind, claim.lo, claim.hi) for claim in profile.experience] == [
        ("total", 8, 12),
        ("in_leadership", 5, 7),
    ]
    assert profile.conflicts() == ()


def test_a_derived_profile_pretends_nothing(space: ProfileSpace) -> None:
    profile = space.profile("MGMT.113051.M3")
    assert profile.responsibilities is None
    assert profile.aliases is None
    assert profile.reports_to is None
    assert profile.skills is None
    assert profile.review is None
    assert profile.focus.generated
    assert profile.rubric_layer == "universal"
    assert profile.rubric == profile.level.rubric
    assert profile.role_codes == ("11-3051.00",)
    assert profile.role.code == "11-3051.00"


def test_levels_that_make_sense_are_said_and_reasoned(space: ProfileSpace) -> None:
    assert space.profile("MGMT.113051.M3").typical
    assert not space.profile("MGMT.113051.S1").typical
    assert "managers (SOC 11)" in space.profile("MGMT.113051.S1").focus.levels_note


def test_neighbours_of_a_written_profile(space: ProfileSpace) -> None:
    found = space.profile("MANUF.OPSLEAD.M3").adjacent(limit=4)
    assert [(near.code, float(near.distance), near.band) for near in found] == [
        ("MANUF.OPSLEAD.M2", 0.12, "confident"),
        ("MANUF.OPSLEAD.M4", 0.12, "confident"),
        ("MANUF.OPSLEAD.M5", 0.24, "confident"),
        ("MANUF.OPSLEAD.M1", 0.24, "confident"),
    ]
    assert "1 grade apart" in found[0].explain()
    assert found[0].profile.level.code == "M2"


def test_help_desk_s1_is_not_nearest_to_team_lead_m1(space: ProfileSpace) -> None:
    nearest = space.adjacent("COMP.151232.S1", limit=8, typical=False)
    assert nearest[0].code == "COMP.151232.S2"
    assert not any(near.code.endswith(".M1") for near in nearest)


@pytest.mark.parametrize("limit", [0, -1, True])
def test_a_limit_is_at_least_one(space: ProfileSpace, limit: int) -> None:
    with pytest.raises(InvalidQuery, match="limit"):
        space.adjacent("MANUF.OPSLEAD.M3", limit=limit)


def test_distances_by_place_by_skills_and_by_both(space: ProfileSpace) -> None:
    assert space.distance("MANUF.OPSLEAD.M3", "MANUF.OPSLEAD.M4") == 0.12
    same = space.distance("MANUF.OPSLEAD.M3", "MANUF.OPSLEAD.M4", by="content")
    assert (same, same.edition) == (0.0, "content@1")
    mixed = space.distance("MANUF.OPSLEAD.M3", "MANUF.OPSLEAD.M4", by="mixed")
    assert (mixed, mixed.edition) == (0.06, "mixed@1")
    assert sum(part.thousandths for part in mixed.components) == mixed.thousandths
    with pytest.raises(InvalidQuery, match="not recorded"):
        space.distance("MGMT.113051.M3", "COMP.151252.M3", by="mixed")
    with pytest.raises(InvalidQuery, match="structural"):
        space.distance("MANUF.OPSLEAD.M3", "MGMT.113051.M3", by="feel")  # type: ignore[arg-type]


def test_a_fingerprint_lays_the_focus_over_the_occupation(space: ProfileSpace) -> None:
    print_of_m3, base = (space.fingerprint(code) for code in ("MANUF.OPSLEAD.M3", "MGMT.113051.M3"))
    assert base == {"2.B.1.b": 450, "2.A.1.a": 300}
    assert print_of_m3 is not None
    assert print_of_m3["2.B.1.b"] == 450  # the occupation's rating is above the focus's weight of 4
    assert print_of_m3["2.A.1.a"] == 300
    assert print_of_m3["2.B.5.d"] == 500
    assert 0 < space.distance("MANUF.OPSLEAD.M3", "MGMT.113051.M3", by="content") < 1
    assert space.fingerprint("COMP.151252.M3") is None


def test_a_profile_is_a_value(space: ProfileSpace) -> None:
    profile = space.profile("MANUF.OPSLEAD.M3")
    assert profile == space.profile("manuf.opslead.m3")
    assert len({profile, space.profile("manuf.opslead.m3"), space.profile("MANUF.OPSLEAD.M4")}) == 2
    assert pickle.loads(pickle.dumps(profile.focus)) == profile.focus


def test_what_is_printed_is_short(space: ProfileSpace) -> None:
    profile = space.profile("MANUF.OPSLEAD.M3")
    assert repr(profile) == "Profile('MANUF.OPSLEAD.M3', 'Operations leadership')"
    assert repr(profile.focus) == "Focus('MANUF.OPSLEAD', 'Operations leadership')"
    assert repr(profile.level) == "Level('M3', 'Senior Manager', grade=7)"
    assert repr(space.levels).startswith("LevelFramework('levels@1', S1 S2")


def test_a_space_without_roles_says_so() -> None:
    lonely = ProfileSpace.of(manuf(), LevelFramework.from_rows(rows("levels.tsv")))
    with pytest.raises(UnknownRole):
        assert lonely.profile("MANUF.OPSLEAD.M3").role


def test_focuses_are_fetched_once_and_only_when_asked() -> None:
    asked: list[str] = []
    known = {focus.key: focus for focus in manuf()}

    def fetch(key: str) -> Focus:
        asked.append(key)
        return known[key]

    space = ProfileSpace(
        {row[0]: Place.from_row(row) for row in rows("focuses.tsv")[1:]},
        LevelFramework.from_rows(rows("levels.tsv")),
        focus=fetch,
    )
    space.distance("MANUF.OPSLEAD.M3", "MANUF.OPSLEAD.M4")
    assert asked == []
    assert isinstance(space.profile("MANUF.OPSLEAD.M3"), Profile)
    assert isinstance(space.profile("MANUF.OPSLEAD.M4"), Profile)
    assert asked == ["MANUF.OPSLEAD"]


def test_places_are_made_when_asked_for() -> None:
    roles = {code: SimpleNamespace(code=code, title=title, job_zone=zone) for code, (title, zone) in ROLES.items()}
    places = Places(roles, rows("focuses.tsv")[1:])
    assert places["MGMT.113051"] == Place.of_role("11-3051.00", *ROLES["11-3051.00"])
    for key in ("MANUF.113051", "MGMT.11305100", "MGMT.119999", "MGMT.X", ""):
        assert key not in places
    assert len(list(places)) == len(places) == len(ROLES) + len(rows("focuses.tsv")) - 1
    assert all(places[key].key == key for key in places)


def test_the_index_of_focuses_agrees_with_their_texts() -> None:
    index = {place.key: place for place in (Place.from_row(row) for row in rows("focuses.tsv")[1:])}
    for focus in manuf():
        assert index[focus.key] == Place.of_focus(focus)


@pytest.mark.parametrize(
    ("code", "title", "zone", "levels"),
    [
        ("11-1011.00", "Chief Executives", 5, "E1 E2 E3 E4 E5"),
        ("11-1021.00", "General and Operations Managers", 4, "M3 M4 M5 M6 E1 E2 E3"),
        ("11-9051.00", "Food Service Managers", 3, "M1 M2 M3 M4"),
        ("43-1011.00", "First-Line Supervisors of Office Workers", 3, "M1 M2"),
        ("15-1252.00", "Software Developers", 4, "P1 P2 P3 P4 P5 P6"),
        ("19-2012.00", "Physicists", 5, "P2 P3 P4 P5 P6 P7 P8"),
        ("29-1141.00", "Registered Nurses", 3, "S2 S3 S4 P1 P2 P3 P4"),
        ("43-4051.00", "Customer Service Representatives", 2, "S1 S2 S3 S4"),
        ("55-1011.00", "Air Crew Officers", None, "M1 M2 M3 M4 M5 M6"),
        ("55-3011.00", "Air Crew Members", None, "S1 S2 S3 S4"),
        ("13-1199.00", "Business Operations Specialists, All Other", None, "P1 P2 P3 P4 P5 P6"),
    ],
)
def test_typical_levels(code: str, title: str, zone: int | None, levels: str) -> None:
    found, reason = typical_levels(code, title, zone)
    assert " ".join(found) == levels
    assert reason


def test_keys_and_groups() -> None:
    assert role_focus_key("15-1299.08") == "COMP.15129908"
    assert role_path("51-5111.00") == ("PROD", "51-5100", "515111")
    assert role_path("31-9091.00") == ("CARE", "31-9000", "319091")


def onet(name: str) -> list[dict[str, str]]:
    with (ONET / name).open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))


@pytest.mark.skipif(not ONET.exists(), reason="the raw O*NET release is not here")
def test_the_whole_space() -> None:
    zones = {row["O*NET-SOC Code"]: int(row["Job Zone"]) for row in onet("Job Zones.txt")}
    titles = {row["O*NET-SOC Code"]: row["Title"] for row in onet("Occupation Data.txt")}
    made = [Place.of_role(code, title, zones.get(code)) for code, title in titles.items()]
    places = {place.key: place for place in made}
    assert len(places) == len(titles) == 1016

    focuses = {role_focus_key(code): (code, title, zones.get(code)) for code, title in titles.items()}

    def fetch(key: str) -> Focus:
        code, title, zone = focuses[key]
        return role_focus(code, title, job_zone=zone)

    space = ProfileSpace(places, LevelFramework.from_rows(rows("levels.tsv")), focus=fetch)
    assert len(space) == 1016 * 23
    found = space.adjacent("COMP.151232.S1", limit=50, typical=False)
    assert found == space.adjacent("COMP.151232.S1", limit=50, typical=False)
    assert [near.distance for near in found] == sorted(near.distance for near in found)
    assert not any(near.code.endswith(".M1") for near in found)
