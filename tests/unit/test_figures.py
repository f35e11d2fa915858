"""Figures: what they mark, what they say, and that their labels keep apart."""

from itertools import combinations
from xml.etree import ElementTree

import jobtaxonomy as jt
from jobtaxonomy.views.distance_map import distance_map
from jobtaxonomy.views.ladder_figure import ladder_figure
from jobtaxonomy.views.ranked_bars import ranked_bars
from jobtaxonomy.views.wage_curve import wage_curve

SVG = "{http://www.w3.org/2000/svg}"


def drawn(markup: str) -> ElementTree.Element:
    return ElementTree.fromstring(markup)


def texts(root: ElementTree.Element) -> list[str]:
    return [element.text or "" for element in root.iter(f"{SVG}text")]


def test_the_ladder_holds_every_level_and_marks_one() -> None:
    root = drawn(ladder_figure(jt.levels(), jt.level("M3"), tracks=jt.tracks()))
    assert {level.code for level in jt.levels()} <= set(texts(root))
    assert {track.name for track in jt.tracks()} <= set(texts(root))
    bold = [element.text for element in root.iter(f"{SVG}text") if element.get("font-weight") == "700"]
    assert bold == ["M3"]
    assert (root.findtext(f"{SVG}desc") or "").endswith("M3 is marked")


def test_levels_of_one_grade_stand_at_one_height() -> None:
    root = drawn(ladder_figure(jt.levels()))
    height = {e.text: e.get("y") for e in root.iter(f"{SVG}text") if e.text and e.text[0] in "SPME"}
    assert height["M3"] == height["P5"]
    assert height["M3"] != height["M4"]


def test_levels_of_one_track_and_grade_stand_beside_each_other() -> None:
    scores = jt.level("P3").scores
    levels = [jt.Level(code, "X", step, code, scores=scores) for step, code in enumerate(["X1", "X2"], 1)]
    boxes = [(float(e.get("x", 0)), float(e.get("width", 0))) for e in drawn(ladder_figure(levels)).iter(f"{SVG}rect")]
    assert boxes[0][0] + boxes[0][1] <= boxes[1][0] + 0.1


def test_no_level_is_an_empty_ladder() -> None:
    assert drawn(ladder_figure(())).findtext(f"{SVG}title") == "Levels by track and grade"


def test_labels_of_the_distance_map_keep_apart() -> None:
    profile = jt.profile("COMP.151252.P4")
    for count in (1, 2, 5, 8, 15):
        root = drawn(distance_map(profile, profile.adjacent(count)))
        places = [(float(e.get("x", 0)), float(e.get("y", 0))) for e in root.iter(f"{SVG}text")]
        for (x, y), (x2, y2) in combinations(places, 2):
            assert abs(x - x2) >= 20 or abs(y - y2) >= 11


def test_a_band_has_a_shape_of_its_own() -> None:
    profile = jt.profile("MANUF.OPSLEAD.M3")
    near = profile.adjacent(8)
    root = drawn(distance_map(profile, near))
    marks = [e for e in root.iter(f"{SVG}path") if e.get("transform")]
    shapes = {(e.get("class"), e.get("d")) for e in marks}
    assert len(shapes) == len({shape for _, shape in shapes}) == 3
    assert [e.get("class") for e in marks[: len(near)]] == [f"jt-{a.band.replace('_', '-')}" for a in near]


def test_the_distance_map_draws_the_nearest_nearest() -> None:
    profile = jt.profile("MANUF.OPSLEAD.M3")
    near = profile.adjacent(8)
    root = drawn(distance_map(profile, near))
    middle = next(e for e in root.iter(f"{SVG}circle"))
    x, y = float(middle.get("cx", 0)), float(middle.get("cy", 0))
    places = [
        tuple(map(float, e.get("transform", "")[10:-1].split())) for e in root.iter(f"{SVG}path") if e.get("transform")
    ][: len(near)]
    radii = [((a - x) ** 2 + (b - y) ** 2) ** 0.5 for a, b in places]
    assert radii == sorted(radii) or max(b - a for a, b in zip(radii[1:], radii, strict=False)) < 0.2


def test_a_profile_without_neighbors_is_drawn_alone() -> None:
    root = drawn(distance_map(jt.profile("MANUF.OPSLEAD.M3"), ()))
    assert root.findtext(f"{SVG}desc") == "no neighbors"


def test_bars_start_from_zero() -> None:
    root = drawn(ranked_bars([("a", 30.0), ("b", 15.0), ("c", -10.0)], format=str, highlight="b"))
    bars = [(float(e.get("x", 0)), float(e.get("width", 0))) for e in root.iter(f"{SVG}rect")]
    assert bars == [(90, 270), (90, 135), (0, 90)]
    assert [e.text for e in root.iter(f"{SVG}text") if e.get("font-weight")] == ["b", "15.0"]
    assert drawn(ranked_bars([], format=str)).findtext(f"{SVG}desc") == "nothing to rank"


def test_the_median_is_labelled_and_so_is_a_pay() -> None:
    said = texts(drawn(wage_curve(jt.role("11-3051").wages(), 150_000)))
    assert "median $126,060" in said
    assert "$150,000 is p68" in said
