"""An area is found by the names that people write, and by no part of a word or of another place's name."""

import pytest

import jobtaxonomy as jt

CODES = {
    "US": ("US", "us", "U.S.", "USA", "U.S.A.", "United States", "United States of America", "0000000", " nation "),
    "MI": ("MI", "mi", "Michigan", " michigan ", "Michigan, USA"),
    "DC": ("DC", "D.C.", "District of Columbia"),
    "NY": ("NY", "New York", "new york"),
    "WA": ("Washington",),
    "KS": ("Kansas",),
    "PR": ("Puerto Rico",),
    "19820": (
        "19820", "0019820", "Detroit", "DETROIT", "Detroit-Warren-Dearborn, MI", "Detroit-Warren", "Detroit, MI",
        "Detroit MI", "Detroit, Michigan", "Detroit, MI, USA", "Detroit, Michigan, United States", "Dearborn, MI",
    ),
    "14460": ("Boston", "Boston, MA", "Cambridge, Massachusetts"),
    "35620": ("New York, NY", "New York City", "Newark, NJ", "New York, New York"),
    "47900": ("Washington DC", "Washington, D.C.", "Washington, DC", "Arlington, VA"),
    "41180": ("St. Louis", "St Louis", "Saint Louis", "St. Louis, MO", "Saint Louis, Missouri"),
    "33460": ("Minneapolis-St. Paul", "Saint Paul, MN", "Bloomington, MN"),
    "19100": ("Dallas/Fort Worth", "Ft. Worth, TX", "Arlington, TX"),
    "38900": ("Vancouver", "Vancouver, WA", "Portland, OR"),
    "38860": ("Portland, Maine",),
    "40140": ("Ontario", "Ontario, CA"),
    "35380": ("New Orleans", "New Orleans, LA"),
    "35980": ("New London", "Norwich, CT"),
    "14260": ("Boise", "Boise, ID", "Boise City"),
    "46520": ("Honolulu", "Honolulu, Hawaii"),
    "31140": ("Louisville", "Louisville, KY"),
    "49180": ("Winston-Salem", "Winston Salem, NC"),
    "41420": ("Salem", "Salem, OR"),
    "42540": ("Scranton", "Wilkes-Barre, PA"),
    "34980": ("Nashville", "Nashville, TN", "Franklin, TN"),
    "28140": ("Kansas City", "Kansas City, KS"),
    "17660": ("Coeur d'Alene", "Coeur d’Alene, ID"),
    "32420": ("Mayagüez",),
    "2600001": ("Upper Peninsula of Michigan", "Upper Peninsula of Michigan nonmetropolitan area"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "code"), [(text, code) for code, texts in CODES.items() for text in texts])
def test_what_people_write(text: str, code: str) -> None:
    assert jt.area(text).code == code


@pytest.mark.parametrize(
    "text",
    ["London", "Orleans", "Jersey", "Hampshire", "Angeles", "Barre", "Wayne", "City", "San", "Vancouver, BC",
     "Ontario, Canada", "Detroit, OH", "Michigan, OH", "", "  ", "-", "00", "東京"],
)  # fmt: skip
def test_other_places(text: str) -> None:
    with pytest.raises(jt.UnknownArea):
        jt.area(text)


@pytest.mark.parametrize(("text", "states"), [("Portland", 2), ("Springfield", 4), ("Arlington", 2), ("Columbus", 3)])
def test_a_name_that_several_have(text: str, states: int) -> None:
    with pytest.raises(jt.AmbiguousArea) as error:
        jt.area(text)
    assert len(error.value.candidates) == states


def test_every_area_by_its_code_and_name() -> None:
    assert all(jt.area(area.code) == jt.area(area.name) == area for area in jt.areas())


@pytest.mark.parametrize("value", [None, 19820, True])
def test_no_area_at_all(value: object) -> None:
    with pytest.raises(jt.InvalidQuery, match="the nation is 'US'"):
        jt.role("11-3051").wages(value)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
