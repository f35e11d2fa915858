"""The five-sentence narratives: authored for the largest roles, absent elsewhere, nobody else's words."""

import csv
import re
from collections import Counter
from pathlib import Path

import attrs
import pytest

import jobtaxonomy as jt

WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
PERSON = re.compile(r"\b(you|your|yours|yourself|i|we|our|ours|us|me|my|mine)\b")
PROMISE = re.compile(r"\b(rewarding|exciting|dynamic|passionate|amazing|fulfilling|vibrant|thrilling|world-class)\b")
FILES = ("Task Statements", "Occupation Data", "Content Model Reference", "Level Scale Anchors", "Job Zone Reference")


def words(text: str) -> list[str]:
    return WORD.findall(text.lower())


def runs(text: str, length: int = 8) -> set[tuple[str, ...]]:
    found = words(text)
    return {tuple(found[at : at + length]) for at in range(len(found) - length + 1)}


@pytest.fixture(scope="module")
def sentences() -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for role in jt.roles().values():
        if role.narrative:
            slots = attrs.asdict(role.narrative, filter=lambda attribute, _: attribute.name != "source")
            found |= {(role.code, slot): sentence for slot, sentence in slots.items()}
    return found


def test_the_largest_roles_have_all_five_slots(sentences: dict[tuple[str, str], str]) -> None:
    told = {code for code, _ in sentences}
    assert len(told) >= 150
    assert Counter(code for code, _ in sentences) == dict.fromkeys(told, 5)
    # jobs as published: under the role's own code, or the one that stands for it and its siblings
    sizes = {
        role.code: role.wages().employment or 0
        for role in jt.roles().values()
        if role.wage_code and role.code.endswith(".00")
    }
    largest = sorted(sizes, key=lambda code: (-sizes[code], code))[:150]
    assert [code for code in largest if code not in told] == []


def test_none_is_made_up_elsewhere(sentences: dict[tuple[str, str], str]) -> None:
    told = {code for code, _ in sentences}
    assert len(told) < 200
    assert jt.role("55-1016").narrative is None
    assert jt.role("55-1016").work.narrative is None


def test_each_is_one_plain_sentence(sentences: dict[tuple[str, str], str]) -> None:
    wrong = [
        (key, text)
        for key, text in sentences.items()
        if not 12 <= len(text.split()) <= 32
        or not re.fullmatch(r"[A-Z][^.!?]*\.", text)
        or text != " ".join(text.split())
        or re.search(r"\d", text)
    ]
    assert wrong == []


def test_none_addresses_the_reader_or_promises(sentences: dict[tuple[str, str], str]) -> None:
    wrong = [text for text in sentences.values() if PERSON.search(text.lower()) or PROMISE.search(text.lower())]
    assert wrong == []


def test_no_sentence_fits_two_roles(sentences: dict[tuple[str, str], str]) -> None:
    sets = [set(words(text)) for text in sentences.values()]
    closest = max(
        len(mine & other) / len(mine | other) for at, mine in enumerate(sets) for other in sets[:at]
    )  # fmt: skip
    assert closest < 0.6


def test_openings_are_not_a_template(sentences: dict[tuple[str, str], str]) -> None:
    opening = Counter((slot, *words(text)[:3]) for (_, slot), text in sentences.items())
    assert opening.most_common(1)[0][1] <= 8


def test_no_run_of_eight_words_is_borrowed(sentences: dict[tuple[str, str], str], raw: Path) -> None:
    texts = [path.read_text(encoding="utf-8") for path in (raw.parent / "seeds").glob("*.txt")]
    for name in FILES:
        with (raw / "onet" / "30.2" / f"{name}.txt").open(encoding="utf-8", newline="") as file:
            texts += [cell for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE) for cell in row]
    mine = {run: key for key, text in sentences.items() for run in runs(text)}
    assert [(mine[run], " ".join(run)) for text in texts for run in runs(text) if run in mine] == []
