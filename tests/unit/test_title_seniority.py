"""What titles say about level, by hand, with the cases that mislead."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from jobtaxonomy.titles.seniority import ParsedTitle, five_level, parse_title, six_level


@pytest.mark.parametrize(
    ("title", "core"),
    [
        ("Sr. Mgr, Mfg Ops II", "Mgr, Mfg Ops"),
        ("Senior Accountant", "Accountant"),
        ("Software Engineer III (Remote)", "Software Engineer"),
        ("Nurse - Part Time", "Nurse"),
        ("RN (PT)", "RN"),
        ("First Shift Line Lead", "Line Lead"),
        ("Lead Engineer", "Engineer"),
        ("Staff Engineer", "Engineer"),
        ("Staff Nurse", "Staff Nurse"),
        ("Principal Software Engineer", "Software Engineer"),
        ("School Principal", "School Principal"),
        ("Senior", "Senior"),
        ("II", "II"),
        ("IV Nurse", "IV Nurse"),
        ("Senior Living Director", "Senior Living Director"),
        ("Head of Sales", "Head of Sales"),
        ("", ""),
    ],
)
def test_the_core_is_what_is_left_without_modifiers(title: str, core: str) -> None:
    assert parse_title(title).core == core


@pytest.mark.parametrize(
    ("title", "five", "six"),
    [
        ("CEO", "C-Suite", "Management"),
        ("Chief Financial Officer", "C-Suite", "Management"),
        ("Founder/CTO", "C-Suite", "Management"),
        ("SVP, Sales", "VP", "Management"),
        ("AVP", "VP", "Management"),
        ("Vice President of Sales", "VP", "Management"),
        ("President & CEO", "C-Suite", "Management"),
        ("Managing Director", "Director", "Management"),
        ("Geschäftsführer", "Director", "Management"),
        ("Associate Director", "Director", "Director"),
        ("Director of Nursing", "Director", "Director"),
        ("Head of Sales", "Director", "Lead"),
        ("Chief of Staff", "Director", "Lead"),
        ("Team Lead", "Manager", "Lead"),
        ("Teamleiter Vertrieb", "Manager", "Lead"),
        ("Assistant Manager", "Manager", "Lead"),
        ("Restaurant Manager", "Manager", "Lead"),
        ("Project Manager", "Manager", "Professional"),
        ("Assistant to the Manager", "Other", "Junior"),
        ("Assistant to the CEO", "Other", "Junior"),
        ("Marketing Intern", "Other", "Junior"),
        ("International Sales", "Other", "Professional"),
        ("Lead Generation Specialist", "Other", "Professional"),
        ("Lead Paint Inspector", "Other", "Professional"),
        ("Product Owner", "Other", "Professional"),
        ("Account Executive", "Other", "Professional"),
        ("Scrum Master", "Other", "Professional"),
        ("Senior Accountant", "Other", "Senior"),
        ("Engineer III", "Other", "Senior"),
        ("Staff Engineer", "Other", "Senior"),
        ("Junior Developer", "Other", "Junior"),
        ("Nurse", "Other", "Professional"),
    ],
)
def test_both_conventions_read_the_same_tags(title: str, five: str, six: str) -> None:
    parsed = parse_title(title)
    assert (five_level(parsed), six_level(parsed)) == (five, six)


@pytest.mark.parametrize(
    ("title", "track", "level"),
    [
        ("Sr. Mgr, Mfg Ops II", "M", ("M3",)),
        ("Manager", "M", ("M2", "M3")),
        ("Assistant Manager", "M", ("M1",)),
        ("Director", "M", ("M4", "M5")),
        ("Senior Director", "M", ("M5",)),
        ("Vice President", "M", ("M6", "E1")),
        ("CEO", "E", ("E3", "E4", "E5")),
        ("Principal Engineer", "P", ("P6",)),
        ("Senior Principal Engineer", "P", ("P6", "P7")),
        ("Senior Principal Strategist, Growth", "P", ("P6", "P7")),
        ("Head Teller", "M", ("M1",)),
        ("Head of Retail", "M", ("M3", "M4", "M5")),
        ("Superintendent", "M", ("M1", "M2", "M3")),
        ("Superintendent of Schools", "M", ("M5", "M6", "E1")),
        ("Assistant Plant Manager", "M", ("M2", "M3")),
        ("Fire Captain", "M", ("M1",)),
        ("Charge Nurse", "M", ("M1",)),
        ("Captain, Tugboat", None, None),
        ("Technical Director", None, None),
        ("Art Director", None, None),
        ("Director's Assistant", "S", None),
        ("Registered Nurse", None, None),
        ("Electrician", None, None),
    ],
)
def test_levels_follow_from_what_is_said(title: str, track: str | None, level: tuple[str, ...] | None) -> None:
    parsed = parse_title(title)
    assert (parsed.track, parsed.level) == (track, level)


def test_every_claim_names_its_span() -> None:
    parsed = parse_title("Sr. Mgr, Mfg Ops - Night Shift")
    assert [(tag.name, tag.start, tag.end) for tag in parsed.seniority] == [("senior", 0, 3)]
    assert [(tag.name, tag.text) for tag in parsed.ranks] == [("manager", "Mgr")]
    assert [(tag.name, tag.text) for tag in parsed.employment] == [("shift", "Night Shift")]


@pytest.mark.parametrize("draw", ["1", "2", "3", "4", "5"])
@pytest.mark.parametrize(("convention", "read"), [("five", five_level), ("six", six_level)])
def test_titles_labelled_by_hand_are_read_as_labelled(
    draw: str, convention: str, read: Callable[[ParsedTitle], str]
) -> None:
    # 1, 2: from labor certifications and listings, and everyday ones; 3: business contacts; 4: German and European;
    # 5: of all. Labelled before they were parsed; a title that is either of two has no label.
    with (Path(__file__).parent / "title_levels.tsv").open(newline="", encoding="utf-8") as handle:
        rows = [row for row in csv.DictReader(handle, delimiter="\t") if row["draw"] == draw and row[convention]]
    right = sum(read(parse_title(row["title"])) == row[convention] for row in rows)
    assert right >= 0.96 * len(rows)
