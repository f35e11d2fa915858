"""Whatever the strings of an object say, its card has the elements and attributes of a harmless one.

Every string that an object holds, or gets from the tables behind it, is replaced by hostile text; the card
is parsed as a browser parses it, and compared with the card of the same object with harmless text.
"""

from collections.abc import Callable
from functools import cache
from io import StringIO
from typing import Any
from xml.etree import ElementTree

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import jobtaxonomy as jt
from jobtaxonomy.titles.match import Matches
from jobtaxonomy.views.cards import html
from jobtaxonomy.views.ladder_figure import ladder_figure
from jobtaxonomy.views.printable import printable
from jobtaxonomy.views.ranked_bars import ranked_bars

html5lib = pytest.importorskip("html5lib", reason="the parser of browsers, html5lib, is not installed")

#: read by the library as a key: replacing them would change what is shown, not how
KEYS = {"Source": {"id"}, "WagePoint": {"state"}, "Claim": {"kind"}, "ExperienceClaim": {"kind"}}
NASTY = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "]]></style></title></desc></svg><svg onload=alert(1)>",
    "javascript:alert(1)",
    "<!--&#60;b&#62;&lt;--><a href='http://example.org'>",
    "\x00\x1b[2J\r\n\u2028</td></tr><iframe>",
)
TEXTS = st.one_of(st.sampled_from(NASTY), st.text("<>&\"'/=]-! abc\x00\x1b", min_size=1), st.text(min_size=1))


class Replaced:
    """An object with its strings replaced, and the tables behind it seen through the same glass."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words: dict[str, str] = {}
        self.originals: dict[Any, Any] = {}

    def __call__(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.words.setdefault(value, f"{self.text}~{len(self.words)}~") if value else value
        if isinstance(value, tuple):
            return type(value)(self(part) for part in value)
        if attrs.has(type(value)):
            kept = KEYS.get(type(value).__name__, set())
            fields = {f.alias: self(getattr(value, f.name)) for f in attrs.fields(type(value)) if f.name not in kept}
            made = attrs.evolve(value, **fields)
            self.originals[made] = value
            return made
        if value is None or isinstance(value, int | float | dict | frozenset):
            return value
        return Glass(value, self)

    def back(self, value: Any) -> Any:
        if isinstance(value, str):
            for word, said in self.words.items():
                value = value.replace(said, word)
            return value
        return self.originals.get(value, value)


class Glass:
    """What stands behind an object: asked with replaced words, it answers with replaced words."""

    def __init__(self, target: Any, replaced: Replaced) -> None:
        self._target, self._replaced = target, replaced

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._target, name)
        if not callable(found):
            return self._replaced(found)

        def ask(*args: Any, **options: Any) -> Any:
            back = self._replaced.back
            return self._replaced(found(*map(back, args), **{key: back(value) for key, value in options.items()}))

        return ask


@cache
def shown() -> dict[str, Any]:
    role, profile = jt.role("11-3051"), jt.profile("MANUF.OPSLEAD.M3")
    match = jt.lookup("Factory Manager")
    assert match is not None
    return {
        "adjacent": profile.adjacent(1)[0],
        "areas": jt.compare_areas(role, "US", "Michigan"),
        "concept": jt.concept("ISCO-08", "1321"),
        "focus": profile.focus,
        "level": profile.level,
        "levels": jt.compare("M2", "M3"),
        "match": match,
        "matches": Matches((match,)),
        "matrix": jt.matrix("MANUF"),
        "move": role.moves(limit=1)[0],
        "no wages": jt.role("55-1011"),
        "pay by level": jt.level_pay("MANUF.OPSLEAD"),
        "profile": profile,
        "profiles": jt.compare_profiles("MANUF.OPSLEAD.M3", "MANUF.OPSLEAD.M4"),
        "progression": role.progression(),
        "resilience": role.ai_resilience(),
        "role": role,
        "roles": jt.compare_roles("11-3051", "51-1011"),
        "wages": role.wages("Detroit"),
    }


def structure(markup: str) -> list[tuple[str, dict[str, str]]]:
    """Elements with their attributes, in order, as a browser finds them; labels are text and left out."""
    tree = html5lib.parseFragment(markup, namespaceHTMLElements=False)
    return [
        (str(element.tag), {name: value for name, value in element.attrib.items() if name != "aria-label"})
        for element in tree.iter()
    ]


@cache
def harmless(name: str) -> list[tuple[str, dict[str, str]]]:
    return structure(html(Replaced("calm")(shown()[name])))


def check(name: str, text: str) -> None:
    replaced = Replaced(text)
    markup = html(replaced(shown()[name]))
    assert structure(markup) == harmless(name)
    read = "".join(ElementTree.fromstring(markup).itertext())
    assert printable(text) in read


@pytest.mark.parametrize("name", shown())
@pytest.mark.parametrize("text", NASTY)
def test_hostile_text_is_inert_in_every_card(name: str, text: str) -> None:
    check(name, text)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["match", "role", "profile", "level", "focus", "wages"]), TEXTS)
@example("wages", "\ufffe\uffff")
def test_any_text_is_inert(name: str, text: str) -> None:
    check(name, text)


def figures(text: str) -> list[str]:
    replaced = Replaced(text)
    levels, tracks = replaced(jt.levels()), replaced(jt.tracks())
    rows = [(replaced("Ohio"), 3.0), (replaced("Iowa"), -1.0)]
    return [
        ladder_figure(levels, levels[3], start=levels[5], tracks=tracks),
        ranked_bars(rows, format=lambda _: text, highlight=rows[0][0], title=text),
    ]


@settings(max_examples=30, deadline=None)
@given(TEXTS)
def test_any_text_is_inert_in_figures(text: str) -> None:
    for drawn, calm in zip(figures(text), figures("calm"), strict=True):
        assert structure(drawn) == structure(calm)
        ElementTree.fromstring(drawn)


def printed() -> Callable[[Any], str]:
    console = pytest.importorskip("rich.console", reason="rich is an extra of the command line")

    def show(value: Any) -> str:
        page = StringIO()
        console.Console(file=page, width=120, color_system=None).print(value)
        return page.getvalue()

    return show


@pytest.mark.parametrize("name", shown())
@pytest.mark.parametrize("text", ["[bold red]a[/] [link=http://example.org]b[/link] [/]", "a\x1b[2J\x07\x9b31m"])
def test_no_text_commands_the_terminal(name: str, text: str) -> None:
    page = printed()(Replaced(text)(shown()[name]))
    assert all(letter == "\n" or (ord(letter) >= 32 and not 127 <= ord(letter) < 160) for letter in page)
    assert "[" in page
