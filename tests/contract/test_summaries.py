"""The summaries of roles and families: written here, for every one, in a form that can be relied on."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import jobtaxonomy as jt

WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
PERSON = re.compile(r"\b(you|your|yours|yourself|we|our|us|i)\b")
MARKETING = set(
    """cutting-edge passionate exciting dynamic vibrant innovative seamless leverage leverages rewarding
    world-class state-of-the-art""".split()
)


def words(text: str) -> list[str]:
    return WORD.findall(text.lower())


def runs(text: str, length: int) -> Iterator[tuple[str, ...]]:
    found = words(text)
    return (tuple(found[at : at + length]) for at in range(len(found) - length + 1))


def likeness(a: str, b: str) -> float:
    mine, other = set(words(a)), set(words(b))
    return len(mine & other) / len(mine | other)


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.fixture(scope="module")
def summaries() -> dict[str, str]:
    roles = {code: role.summary or "" for code, role in jt.roles().items()}
    return roles | {family.code: family.summary or "" for family in jt.families()}


def test_every_role_and_family_has_one(summaries: dict[str, str]) -> None:
    assert len(summaries) == 1016 + 23
    assert [code for code, summary in summaries.items() if not summary] == []


def test_each_is_one_sentence_of_12_to_30_words(summaries: dict[str, str]) -> None:
    wrong = [
        summary
        for summary in summaries.values()
        if not 12 <= len(summary.split()) <= 30
        or not summary.endswith(".")
        or re.search(r"[.!?;]\s", re.sub(r"\b(U\.S\.|St\.) ", "", summary))
        or summary != " ".join(summary.split())
        or not summary.isascii()
    ]
    assert wrong == []


def test_each_says_what_one_person_does(summaries: dict[str, str]) -> None:
    # "Runs a factory's output": the verb of one person, nobody addressed
    wrong = [s for s in summaries.values() if PERSON.search(s.lower()) or not re.match(r"[A-Z][a-z-]*s,? ", s)]
    assert wrong == []


def test_none_advertises(summaries: dict[str, str]) -> None:
    assert [summary for summary in summaries.values() if MARKETING & set(words(summary))] == []


def test_no_two_say_the_same(summaries: dict[str, str]) -> None:
    assert len(set(summaries.values())) == len(summaries)
    sets = [(code, set(words(summary))) for code, summary in summaries.items()]
    alike = [
        (a, b)
        for at, (a, mine) in enumerate(sets)
        for b, other in sets[:at]
        if len(mine & other) >= 0.8 * len(mine | other)
    ]
    assert alike == []


def test_none_repeats_a_description_or_task_of_the_sources(summaries: dict[str, str], raw: Path) -> None:
    folder = raw / "onet" / "30.2"
    descriptions = {row["O*NET-SOC Code"]: row["Description"] for row in read(folder / "Occupation Data.txt")}
    texts = [*descriptions.values(), *(row["Task"] for row in read(folder / "Task Statements.txt"))]
    texts += [path.read_text(encoding="utf-8") for path in (raw.parent / "seeds").glob("*.txt")]
    mine = {run: code for code, summary in summaries.items() for run in runs(summary, 8)}
    assert [(mine[run], run) for text in texts for run in runs(text, 8) if run in mine] == []
    close = [code for code, text in descriptions.items() if likeness(summaries[code], text) >= 0.6]
    assert close == []
