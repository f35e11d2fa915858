"""The rules of normalising, each with titles a person can check."""

import pytest

from jobtaxonomy.titles.normalise import normalise
from jobtaxonomy.titles.vocabulary import ABBREVIATIONS, CONTEXT, INVARIABLE, NOT_TITLES, PREPOSITIONS, SET_ASIDE


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Manager, Production", "production manager"),
        ("Production Manager", "production manager"),
        ("  PRODUCTION   manager ", "production manager"),
        ("Sr. Mgr Mfg Ops", "senior manager manufacturing operations"),
        ("Registered Nurses (RN)", "registered nurse"),
        ("R.N.", "registered nurse"),
        ("RN - ICU", "intensive care registered nurse"),
        ("Software Engineer - Req #1234", "software engineer"),
        ("Software Engineer (Remote)", "software engineer"),
        ("Driver - $25/hr", "driver"),
        ("Sales Manager - West Region", "sales manager"),
        ("Cook, TX", "cook"),
        ("Engineer III, Software", "software engineer"),
        ("Accountant IV", "accountant"),
        ("IV Nurse", "iv nurse"),
        ("Welder/Fabricator", "welder fabricator"),
        ("First Shift Line Lead", "line lead"),
        ("Shift Manager", "shift manager"),
        ("Exec. Asst. to the CEO", "executive assistant to chief executive officer"),
        ("Director of Nursing", "director of nursing"),
        ("C++ Developer", "c++ developer"),
        ("C# / .NET Dev", "c# dotnet developer"),
        ("R&D Mgr", "research development manager"),
        ("A/P Clerk", "account payable clerk"),
        ("911 Dispatcher", "emergency dispatcher"),
        ("Café Supervisor", "cafe supervisor"),
        ("Co-ordinator", "coordinator"),
        ("Bus Driver", "bus driver"),
        ("Labourer", "laborer"),
        ("看護師", "看護師"),
        ("N/A", ""),
        ("hr@ceo.com", ""),
        ("www.jobs.com", ""),
        ("https://jobs/nurse", ""),
        ("123456", ""),
        ("", ""),
    ],
)
def test_titles_normalise_as_a_person_would(typed: str, key: str) -> None:
    assert normalise(typed) == key


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("PA", "physician assistant"),
        ("PA Announcer", "public address announcer"),
        ("OT", "occupational therapist"),
        ("OT Assistant", "occupational therapy assistant"),
        ("OT Security Engineer", "operational technology security engineer"),
        ("SA", "sa"),
        ("AWS SA", "aws solution architect"),
        ("Tech Lead", "technical lead"),
        ("Pharm Tech", "pharmacy technician"),
        ("Vet Tech", "veterinary technician"),
        ("Vet", "veterinarian"),
        ("Admin Asst", "administrative assistant"),
        ("Network Admin", "network administrator"),
        ("Eng Manager", "engineering manager"),
        ("Civil Eng", "civil engineer"),
    ],
)
def test_context_decides_what_a_short_form_stands_for(typed: str, key: str) -> None:
    assert normalise(typed) == key


@pytest.mark.parametrize("short", sorted(ABBREVIATIONS))
def test_what_an_abbreviation_stands_for_is_already_normal(short: str) -> None:
    key = normalise(f"zzz {short} zzz")
    assert normalise(key) == key


def test_tables_do_not_contradict_each_other() -> None:
    assert not set(ABBREVIATIONS) & (SET_ASIDE | PREPOSITIONS)
    always = {word for word, rows in CONTEXT.items() if any(where == "any" for where, _, _ in rows)}
    assert not set(ABBREVIATIONS) & always
    assert all(short != full for short, full in ABBREVIATIONS.items())
    assert all(word == word.lower().strip() for word in (*ABBREVIATIONS, *INVARIABLE, *NOT_TITLES))
