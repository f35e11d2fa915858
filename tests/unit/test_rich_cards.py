"""Cards in a terminal: the same facts, as rich prints them."""

from io import StringIO

import pytest

import jobtaxonomy as jt
from jobtaxonomy.titles.match import Matches

console = pytest.importorskip("rich.console", reason="rich is an extra of the command line")


def printed(value: object, width: int = 100) -> str:
    page = StringIO()
    console.Console(file=page, width=width).print(value)
    return page.getvalue()


def test_rich_prints_the_facts_of_a_card() -> None:
    text = printed(jt.role("11-3051"))
    for fact in ("Industrial Production Managers", "11-3051.00", "$126,060 a year", "bachelor's degree", "Sources:"):
        assert fact in text
    text = printed(jt.compare("M2", "M3"))
    for fact in ("M2 Manager to M3 Senior Manager", "Decision rights", "+1"):
        assert fact in text


def test_what_is_missing_says_why() -> None:
    assert "the survey does not cover the armed forces" in printed(jt.role("55-1011"))
    assert "The text is no title." in printed(Matches())


def test_long_lists_have_a_line_an_item() -> None:
    lines = [line.strip("│ ") for line in printed(jt.profile("MANUF.OPSLEAD.M3")).splitlines()]
    assert "- and 3 more" in lines


def test_a_narrow_terminal_is_not_overrun() -> None:
    for value in (jt.role("11-3051"), jt.load(), jt.profile("MANUF.OPSLEAD.M3")):
        assert max(map(len, printed(value, 60).splitlines())) <= 60
