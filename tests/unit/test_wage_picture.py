"""Pictures of a distribution."""

from importlib.util import find_spec
from xml.etree import ElementTree

import pytest

from jobtaxonomy.errors import MissingExtra
from jobtaxonomy.views.wage_curve import money, ticks, wage_curve
from jobtaxonomy.wages import AtLeast, WageDistribution

WAGES = WageDistribution.from_percentiles({0.1: 90_000, 0.25: 130_000, 0.5: 180_000, 0.9: AtLeast(300_000)})


def test_the_picture_is_plain_svg_with_the_points() -> None:
    root = ElementTree.fromstring(wage_curve(WAGES, mark=150_000))
    names = [element.tag.split("}")[1] for element in root.iter()]
    assert "script" not in names
    assert "style" not in names
    assert names.count("circle") == 3 + 1
    assert root.findtext("{*}desc") == "p10 $90,000, p25 $130,000, p50 $180,000, p90 at least $300,000"
    assert any((element.text or "").startswith("$150,000 is p") for element in root.iter())
    assert "currentColor" in wage_curve(WAGES)


def test_odd_distributions_still_draw() -> None:
    flat = WageDistribution.from_percentiles({0.1: 20, 0.9: 20}, mean=20, period="hour", currency="EUR")
    for mark in (None, 5, 500):
        ElementTree.fromstring(wage_curve(flat, mark))


def test_ticks_are_round() -> None:
    assert ticks(0.2, 1.1) == (0.2, 0.4, 0.6000000000000001, 0.8, 1.0)
    assert ticks(5, 5) == (5,)
    assert money(1_234.5, "EUR") == "EUR 1,234"


def test_plot_names_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    import importlib

    real = importlib.import_module

    def absent(name: str, package: str | None = None) -> object:
        if name == "altair":
            raise ImportError(name)
        return real(name, package)

    monkeypatch.setattr("jobtaxonomy.wages.plotting.import_module", absent)
    with pytest.raises(MissingExtra, match=r"jobtaxonomy\[plot\]"):
        WAGES.plot()


@pytest.mark.skipif(find_spec("altair") is None, reason="altair is an extra")
def test_plot_is_an_altair_chart() -> None:
    layers = WAGES.plot().to_dict()["layer"]
    assert len(layers[0]["data"]["values"] if "data" in layers[0] else []) in (0, 99)
    assert len(layers) == 2
