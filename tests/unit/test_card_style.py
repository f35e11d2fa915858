"""The colors of cards and pages: legible on every surface, in light and in dark."""

import re

import pytest

from jobtaxonomy.views.style import CARD_STYLE, PALETTE, TOKENS

SURFACES = ("surface", "raised")
TEXTS = [name for name in PALETTE if name not in (*SURFACES, "line")]


def luminance(color: str) -> float:
    """Relative luminance, by WCAG 2.2."""
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", [0, 1])
@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("text", TEXTS)
def test_text_reaches_the_contrast_of_level_aa(text: str, surface: str, theme: int) -> None:
    assert contrast(PALETTE[text][theme], PALETTE[surface][theme]) >= 4.5


def test_every_color_is_a_token_for_light_and_dark() -> None:
    for name, (light, dark) in PALETTE.items():
        assert f"--jt-{name}:light-dark({light},{dark})" in TOKENS
    used = set(re.findall(r"var\(--jt-([a-z-]+)\)", CARD_STYLE))
    assert used <= {*PALETTE, "font", "mono", "radius"}
    assert not re.search(r"#[0-9a-f]{3,6}", CARD_STYLE.replace(TOKENS, ""))


def test_the_theme_of_the_page_around_decides() -> None:
    for sign in ('[data-jp-theme-light="false"]', '[data-theme="dark"]', ".vscode-dark"):
        assert sign in TOKENS


def test_every_rule_is_scoped() -> None:
    depth, selector, found = 0, "", list[str]()
    for sign in re.sub(r"@media print\{(.*)\}\n", r"\1\n", CARD_STYLE):
        if sign == "{" and depth == 0:
            found += re.split(r",(?![^(]*\))", selector)
        depth += (sign == "{") - (sign == "}")
        selector = "" if depth or sign == "}" else selector + sign
    assert depth == 0
    assert len(found) > 10
    assert [selector for selector in found if not re.search(r"\.jt\b", selector)] == []
