"""Pages: one file each, well made, with every panel or the reason why it is empty, and every figure's source."""

import json
import re
from functools import cache
from html import unescape
from itertools import pairwise
from typing import Any

import pytest

import jobtaxonomy as jt
from jobtaxonomy.views.pages import page
from jobtaxonomy.views.pages.document import fingerprint
from jobtaxonomy.views.pages.links import InSite

html5lib = pytest.importorskip("html5lib", reason="the parser of browsers, html5lib, is not installed")

KINDS = {
    "role": lambda: jt.role("11-3051"),
    "hourly role": lambda: jt.role("27-2011"),
    "role without pay": lambda: jt.role("55-1011"),
    "role of several": lambda: jt.role("11-3051.03"),
    "profile": lambda: jt.profile("MANUF.OPSLEAD.M3"),
    "derived profile": lambda: jt.profile("MGMT.113051.M3"),
    "rare profile": lambda: jt.profile("MGMT.113051.S1"),
    "lowest profile": lambda: jt.profile("MANUF.OPSLEAD.S3"),
    "level": lambda: jt.level("M3"),
    "lowest level": lambda: jt.level("S1"),
    "focus": lambda: jt.focus("MANUF.OPSLEAD"),
    "matrix": lambda: jt.matrix("MANUF"),
    "levels": lambda: jt.compare("M3", "P5"),
    "roles": lambda: jt.compare_roles("11-3051", "55-1011", "27-2011"),
    "profiles": lambda: jt.compare_profiles("MANUF.OPSLEAD.M3", "FACTORY.INSPECT.M2"),
    "areas": lambda: jt.compare_areas("11-3051", "US", "Michigan"),
    "wages": lambda: jt.role("11-3051").wages(),
    "move": lambda: jt.role("11-3051").moves(limit=1)[0],
    "taxonomy": jt.load,
}


@cache
def text_of(kind: str) -> str:
    return page(KINDS[kind]())


@cache
def tree_of(kind: str) -> Any:
    return html5lib.parse(text_of(kind), namespaceHTMLElements=False)


def words(element: Any, gap: str = " ") -> str:
    return " ".join(gap.join(element.itertext()).split())


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_parses_without_an_error(kind: str) -> None:
    html5lib.HTMLParser(strict=True).parse(text_of(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_needs_nothing_from_outside_and_forbids_it(kind: str) -> None:
    tree = tree_of(kind)
    for element in tree.iter():
        assert "src" not in element.attrib
        assert not [name for name in element.attrib if name.startswith("on") or name == "style"]
    assert [link.get("href") for link in tree.iter("link")] == ["data:,"]
    assert {script.get("type") for script in tree.iter("script")} <= {"application/ld+json"}
    policy = next(meta.get("content") for meta in tree.iter("meta") if meta.get("http-equiv"))
    (style,) = tree.iter("style")
    assert policy.startswith("default-src 'none'; ")
    assert f"style-src {fingerprint(style.text)};" in policy
    assert "url(" not in style.text
    assert "@import" not in style.text


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_has_landmarks_a_way_past_them_and_headings_in_order(kind: str) -> None:
    tree = tree_of(kind)
    assert tree.get("lang") == "en"
    assert [len(list(tree.iter(name))) for name in ("header", "main", "footer", "title", "h1")] == [1] * 5
    assert next(tree.iter("a")).get("href") == "#content"
    names = [nav.get("aria-label") for nav in tree.iter("nav")]
    assert all(names)
    assert len(set(names)) == len(names)
    ranks = [int(element.tag[1]) for element in tree.iter() if re.fullmatch("h[1-6]", str(element.tag))]
    assert all(after <= before + 1 for before, after in pairwise(ranks))


@pytest.mark.parametrize("kind", KINDS)
def test_ids_are_unique_and_every_link_within_the_page_leads_somewhere(kind: str) -> None:
    tree = tree_of(kind)
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(set(ids)) == len(ids)
    for link in tree.iter("a"):
        target = link.get("href")
        assert target.startswith(("#", "https://"))
        assert not target.startswith("#") or target[1:] in ids


@pytest.mark.parametrize("kind", KINDS)
def test_tables_have_captions_and_headers_with_a_scope(kind: str) -> None:
    for table in tree_of(kind).iter("table"):
        assert words(next(table.iter("caption")))
        assert all(head.get("scope") in ("col", "row") for head in table.iter("th"))
        widths = {len(list(row)) for row in table.iter("tr")}
        assert len(widths) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_no_panel_is_blank(kind: str) -> None:
    for panel in tree_of(kind).iter("section"):
        if panel.get("class") == "panel":
            heading = words(next(panel.iter("h3")))
            assert len(words(panel)) > len(heading), heading


def panels(kind: str) -> dict[str, str]:
    found = (panel for panel in tree_of(kind).iter("section") if panel.get("class") == "panel")
    return {re.sub(r"[\d ]+$", "", words(next(panel.iter("h3")))): words(panel) for panel in found}


ROLE_PANELS = [
    "Also known as", "Pay in the United States", "Stages of pay", "Pay by state", "Pay by metropolitan area",
    "Pay by industry", "Pay over time", "Things that vary", "Education, experience and training",
    "What workers say is required", "License", "Employment", "AI resilience", "What it is like", "Activities",
    "Work styles", "Interests", "Work values", "Setting and schedule", "Skills", "Knowledge", "Abilities", "Technology",
    "Tools", "Moves", "Related roles", "Pay by level, modelled", "Interview questions", "Classification",
    "Whose figures these are", "How old each part is",
]  # fmt: skip


def test_the_page_of_a_role_has_every_panel() -> None:
    assert list(panels("role")) == ROLE_PANELS


def test_what_a_role_lacks_is_said_in_the_panel_where_it_is_missed() -> None:
    found = panels("role without pay")
    assert "does not cover the armed forces" in found["Pay in the United States"]
    assert "BLS projects no employment" in found["Employment"]
    assert "not labelled" in found["AI resilience"].lower()
    assert found["Skills"].endswith("O*NET has not rated this role.")


def test_pay_says_year_hour_and_what_is_only_a_bound() -> None:
    wages = jt.role("11-3051").wages()
    pay = panels("role")["Pay in the United States"]
    assert "p50 $126,060 $60.61" in pay
    assert f"{wages.employment:,} jobs" in pay
    surgeons = html5lib.parse(page(jt.role("29-1241")), namespaceHTMLElements=False)
    assert "$239,200 or more" in words(surgeons)
    assert "p50" in panels("hourly role")["Pay in the United States"]
    assert "An hour" in panels("hourly role")["Pay in the United States"]
    assert "Modelled pay an hour" in panels("hourly role")["Pay by level, modelled"]


def test_the_page_of_a_profile_marks_its_level_and_labels_what_is_modelled() -> None:
    tree, found = tree_of("profile"), panels("profile")
    (here,) = [part for part in tree.iter("section") if part.get("class") == "here"]
    assert words(next(here.iter("h4"))) == "M3 Senior Manager, this page"
    marked = [words(row) for row in tree.iter("tr") if row.get("class") == "here"]
    assert len(marked) == 2
    assert all(row.startswith("M3") for row in marked)
    assert "modelled" in found["Pay by level, modelled"]
    assert "8-12 years" in found["Experience"]
    assert "5 to 7 years or more" in found["Experience"]
    assert "passes at 4 or more on its lowest dimension" in found["What it rests on"]
    assert "confident" in found["Adjacent profiles"]
    assert words(tree).count(jt.profile("MANUF.OPSLEAD.M3").focus.definition) == 1


def test_a_profile_says_what_nobody_has_recorded() -> None:
    found = panels("derived profile")
    assert "nobody has looked for any" in found["Titles at M"]
    assert "not recorded" in found["Reporting lines"]
    assert "None are recorded" in found["Skills beyond the base of the occupation"]
    assert "Not modelled at this level" in panels("rare profile")["Pay by level, modelled"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_figure_of_money_or_percent_stands_where_a_source_is_named(kind: str) -> None:
    if kind in ("wages", "move", "taxonomy"):
        pytest.skip("a card names its sources in a list")
    parents = {child: parent for parent in tree_of(kind).iter() for child in parent}
    for element in tree_of(kind).find("body").iter():
        if element.tag not in ("td", "dd", "figure") or not re.search(r"\$\d", words(element)):
            continue
        above: list[Any] = [element]
        while above[-1] in parents and above[-1].get("class") != "panel":
            above.append(parents[above[-1]])
        assert any(part.get("class") == "ref" for part in above[-1].iter("sup")), words(element)


def test_the_list_of_sources_names_edition_date_license_and_derivation() -> None:
    notes = [words(item, "") for item in tree_of("role").iter("li") if (item.get("id") or "").startswith("note-")]
    assert any(
        note.startswith("Occupational Employment and Wage Statistics, May 2025. U.S. Bureau of Labor Statistics. "
                        "Figures of 2025-05. License: U.S. public domain. As published.")
        for note in notes
    )  # fmt: skip
    assert any("Derived: percentile-as-stage" in note for note in notes)
    marks = {link.get("href") for link in tree_of("role").iter("a") if link.get("href").startswith("#note-")}
    assert marks == {f"#note-{number}" for number in range(1, len(notes) + 1)}


def test_footnotes_are_numbered_in_the_order_of_the_page() -> None:
    seen = [link.get("href") for link in tree_of("role").iter("a") if link.get("href").startswith("#note-")]
    assert list(dict.fromkeys(seen)) == [f"#note-{number}" for number in range(1, len(set(seen)) + 1)]


def test_a_role_holds_itself_as_json_ld() -> None:
    (script,) = tree_of("role").iter("script")
    assert "<" not in script.text
    data = json.loads(script.text)
    assert (data["@type"], data["identifier"]) == ("Occupation", "11-3051.00")


def test_a_page_links_only_to_pages_that_its_site_holds() -> None:
    alone = text_of("role")
    inside = page(jt.role("11-3051"), InSite({"families/MGMT.html", "areas/MI.html"}, depth=1))
    links = set(re.findall(r'href="(\.\./[^"]+)"', inside))
    assert links == {"../families/MGMT.html", "../areas/MI.html"}
    assert 'href="../' not in alone


def test_every_object_that_can_be_shown_has_a_page() -> None:
    assert jt.role("11-3051").page() == text_of("role")
    with pytest.raises(TypeError, match="has no card"):
        page(3)


def _words(page: str) -> str:
    return unescape(" ".join(re.sub(r"<(style|svg).*?</\1>|<[^>]+>", " ", page, flags=re.DOTALL).split()))


def test_a_role_page_says_everything_in_plain_words() -> None:
    page = _words(jt.role("11-3051").page())
    for said in ("(+4,600 jobs)", "any growth: resilient", "Means of ratings by analysts", "of this occupation alone",
                 "answers of people in the role", "nearest"):  # fmt: skip
        assert said in page, said
    for unsaid in ("holds..", "* is any", "primary-short", "Means of analyst", "Means of incumbent"):
        assert unsaid not in page, unsaid


def test_a_comparison_cites_wages_for_pay_and_tells_a_skill_from_a_knowledge() -> None:
    found = jt.compare_roles("17-2051", "17-2141")
    assert {"Mathematics (skill)", "Mathematics (knowledge)"} <= set(found.shared_skills)
    assert len(set(found.shared_skills)) == len(found.shared_skills)
    page = found.page()
    head = re.search(r'<section class="panel" id="median-pay"><h3>Median pay<sup.*?</h3>', page)
    assert head is not None
    assert set(re.findall(r'title="([^,]+),', head[0])) == {"Occupational Employment and Wage Statistics"}


def test_a_profile_page_names_what_a_skill_is_and_not_its_number() -> None:
    page = _words(jt.profile("MANUF.OPSLEAD.M3").page())
    assert "O*NET element" not in page
    assert "Coordination O*NET skill 4" in page
    assert "one track only" in page
    assert "Pay beside its function" not in page
    assert "Pay beside the rest of Manufacturing is not recorded." in page
