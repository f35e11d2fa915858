"""The rules of normalising, each with titles a person can check."""

import pytest

from jobtaxonomy.titles.abbreviations import ABBREVIATIONS, CONTEXT
from jobtaxonomy.titles.names import EMPLOYERS, SIGNS_OF_NAMES, TOWNS, TOWNS_BY_STATE
from jobtaxonomy.titles.normalise import normalise
from jobtaxonomy.titles.vocabulary import INVARIABLE, NOT_TITLES, PREPOSITIONS, SET_ASIDE


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


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Olive Garden hostess", "restaurant host"),
        ("Server - Olive Garden", "restaurant server"),
        ("Buffalo Wild Wings, Asst. General Mgr.", "restaurant assistant general manager"),
        ("Server at Olive Garden", "server at restaurant"),
        ("RN Dallas TX", "registered nurse"),
        ("Physical Therapy Aide Boise ID", "physical therapy aide"),
        ("Cook, Fort Worth, TX", "cook"),
        ("Plant Manager - Leeds", "plant manager"),
        ("Reading Teacher", "reading teacher"),
        ("Teacher, Reading", "reading teacher"),
        ("Seattle", "seattle"),
    ],
)
def test_employers_and_towns_are_no_work(typed: str, key: str) -> None:
    assert normalise(typed) == key


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Plumber £20/hr", "plumber"),
        ("Plumber Pte Ltd", "plumber"),
        ("Plumber €18.50 per hour", "plumber"),
        ("Cook, $20 + tips", "cook"),
        ("Electrician WG-10", "electrician"),
        ("Program Analyst GS-13", "program analyst"),
        ("Staff Nurse Band 6", "staff nurse"),
        ("React Developer $70/hr C2C", "react developer"),
        ("Security Analyst - TS/SCI required", "security analyst"),
        ("Travel RN 13wks", "travel registered nurse"),
        ("Machinist B", "machinist"),
        ("Programmer C", "programmer c"),
        ("cook wanted", "cook"),
        ("self-employed handyman", "handyman"),
        ("Teacher - Spanish", "spanish teacher"),
        ("Teacher (bilingual Spanish)", "teacher"),
        ("School Resource Officer (SRO)", "school resource officer"),
    ],
)
def test_pay_grades_and_adverts_are_no_work(typed: str, key: str) -> None:
    assert normalise(typed) == key


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Manager, HR", "human resource manager"),
        ("Business Partner, HR", "human resource business partner"),
        ("HR Manager $30/hr", "human resource manager"),
        ("Driver - $20 hr", "driver"),
        ("Director, Global Benefits", "global benefit director"),
        ("Manager - Travel", "travel manager"),
        ("RN (Travel)", "registered nurse"),
        ("Cook, benefits", "cook"),
        ("Director, International", "director"),
    ],
)
def test_terms_that_a_bare_rank_is_over_are_its_work(typed: str, key: str) -> None:
    assert normalise(typed) == key


@pytest.mark.parametrize("typed", ["tA", "rN", "&np}<", "^$cPt}&", "O%qC|"])
def test_short_forms_in_random_signs_are_no_titles(typed: str) -> None:
    assert normalise(typed) == ""


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Rn", "registered nurse"),
        ("CPhT", "certified pharmacy technician"),
        ("<b>Cook</b>", "b cook b"),
        ("RN_ICU", "registered nurse intensive care"),
        ("RN!", "registered nurse"),
    ],
)
def test_odd_cases_and_signs_that_people_type_are_read(typed: str, key: str) -> None:
    assert normalise(typed) == key


def test_names_can_be_found() -> None:
    names = [*EMPLOYERS, *TOWNS, *TOWNS_BY_STATE]
    assert all(name == " ".join(name.lower().split()) for name in names)
    assert all(not SIGNS_OF_NAMES.isdisjoint(name.split()) for name in names)
    assert not TOWNS & TOWNS_BY_STATE
    assert max(len(name.split()) for name in EMPLOYERS) <= 4


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
