"""Taking a title apart: spans lie in the title, taking them away leaves the core, the core has nothing left to take."""

import re

from hypothesis import given
from hypothesis import strategies as st

from jobtaxonomy.strategies.titles import titles
from jobtaxonomy.titles.ranks import EMPLOYMENT, MODIFIERS, SIGNS
from jobtaxonomy.titles.seniority import ParsedTitle, five_level, parse_title, six_level

ANY = st.one_of(titles(), st.text(max_size=60), st.lists(titles(), max_size=3).map(" / ".join))


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text)


def without(parsed: ParsedTitle) -> str:
    kept = list(parsed.text)
    for tag in (*parsed.seniority, *parsed.employment):
        kept[tag.start : tag.end] = [" "] * (tag.end - tag.start)
    return "".join(kept)


@given(ANY)
def test_spans_lie_in_the_title(text: str) -> None:
    parsed = parse_title(text)
    for tag in (*parsed.seniority, *parsed.ranks, *parsed.employment):
        assert 0 <= tag.start < tag.end <= len(text)
        assert text[tag.start : tag.end] == tag.text


@given(ANY)
def test_removing_the_spans_keeps_the_core(text: str) -> None:
    parsed = parse_title(text)
    assert words(without(parsed)) == words(parsed.core)


@given(ANY)
def test_parsing_the_core_finds_nothing_more_to_take_away(text: str) -> None:
    core = parse_title(text).core
    again = parse_title(core)
    assert again.core == core
    assert again.seniority == again.employment == ()


@given(ANY)
def test_a_core_is_never_lost(text: str) -> None:
    assert bool(words(parse_title(text).core)) == bool(words(text))


@given(ANY)
def test_both_conventions_always_answer(text: str) -> None:
    parsed = parse_title(text)
    assert five_level(parsed) in {"C-Suite", "VP", "Director", "Manager", "Other"}
    assert six_level(parsed) in {"Junior", "Professional", "Senior", "Lead", "Director", "Management"}


@given(ANY)
def test_no_level_is_claimed_without_evidence(text: str) -> None:
    parsed = parse_title(text)
    if not (parsed.seniority or parsed.ranks):
        assert parsed.level is None
        assert parsed.track is None


@given(ANY)
def test_where_no_sign_stands_nothing_would_be_found(text: str) -> None:
    line = text.lower()
    if any(re.search(pattern, line) for _, pattern in (*MODIFIERS, *EMPLOYMENT)):
        assert re.search(SIGNS, line)
