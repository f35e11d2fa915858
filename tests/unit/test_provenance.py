"""Sources, claims and reviews."""

import pytest

import jobtaxonomy as jt
from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.provenance import Claim, Review, Source, conflicts

BLS = Source(
    id="bls", name="Projections", publisher="BLS", edition="2024-34", released="2025-08", url="https://bls.gov"
)


def test_citations() -> None:
    assert BLS.cite() == "BLS (2025). Projections, 2024-34. https://bls.gov"
    assert BLS.cite("bibtex").startswith("@misc{bls,\n  title = {Projections, 2024-34},\n  author = {{BLS}}")
    with pytest.raises(InvalidQuery, match="'text' or 'bibtex'"):
        BLS.cite("apa")


def test_every_source_is_complete() -> None:
    for source in jt.sources():
        assert source.licence
        assert source.released
        assert source.sha256 or source.id == "jobtaxonomy"
        assert source.edition in jt.cite()


@pytest.mark.parametrize(("scores", "passes"), [({"a": 4}, True), ({"a": 5, "b": 3}, False), ({"a": 5, "b": 4}, True)])
def test_a_review_passes_on_its_lowest_score(scores: dict[str, int], passes: bool) -> None:
    assert Review(scores).passes is passes


@pytest.mark.parametrize("scores", [{}, {"a": 0}, {"a": 6}, {"a": True}])
def test_bad_reviews(scores: dict[str, int]) -> None:
    with pytest.raises(InvalidQuery):
        Review(scores)


def test_claims_conflict_within_kind_and_unit_only() -> None:
    total, lead = Claim("experience, total", (8, 12), BLS), Claim("experience, leading", (5, 7), BLS)
    assert conflicts([total, lead]) == ()
    other = Claim("experience, total", (5, 7), BLS)
    assert conflicts([total, lead, other]) == ((total, other),)
