"""Laws of crosswalks: weights sum to 1, a way back exists, nothing is lost on the way."""

import copy
import pickle
from math import fsum, isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtaxonomy.crosswalks import SCHEMES, Crosswalk, Figures, Relation, scheme_name
from jobtaxonomy.crosswalks.schemes import route
from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.exchange.sssom import read_sssom, sssom
from jobtaxonomy.strategies.crosswalks import (
    bundled_crosswalks,
    concept_codes,
    related_codes,
    scheme_pairs,
    schemes,
)

CROSSWALKS = bundled_crosswalks()
MIRROR = {"narrower": "broader", "broader": "narrower", "exact": "exact", "partial": "partial"}


@given(related_codes())
def test_the_weights_of_a_conversion_sum_to_one(related: tuple[str, str, str]) -> None:
    found = CROSSWALKS.convert(*related)
    assert isclose(fsum(relation.weight for relation in found), 1, abs_tol=1e-9)
    assert all(0 < relation.weight <= 1 + 1e-9 for relation in found)
    assert list(found) == sorted(found, key=lambda relation: (-relation.weight, relation.counterpart))


@given(related_codes())
def test_there_and_back_contains_the_start(related: tuple[str, str, str]) -> None:
    code, start, end = related
    for relation in CROSSWALKS.convert(code, start, end):
        back = CROSSWALKS.convert(relation.counterpart, end, start)
        [own] = [one for one in back if one.counterpart == code]
        assert own.kind == MIRROR[relation.kind]
        assert own.path == relation.path[::-1]


@given(related_codes())
def test_counterparts_are_distinct_concepts_of_the_other_scheme(related: tuple[str, str, str]) -> None:
    _, _, end = related
    counterparts = [relation.counterpart for relation in CROSSWALKS.convert(*related)]
    assert len(counterparts) == len(set(counterparts))
    assert set(counterparts) <= set(CROSSWALKS.concepts(end))


@given(related_codes())
def test_a_relation_says_what_it_is(related: tuple[str, str, str]) -> None:
    code, start, end = related
    found = CROSSWALKS.convert(*related)
    for relation in found:
        assert (relation.code, relation.from_, relation.to) == (code, start, end)
        assert (relation.path[0], relation.path[-1]) == (start, end)
        assert relation.sources or start == end
        assert (relation.weighted_by == "undivided") == (len(found) == 1)
        if relation.kind == "exact":
            assert relation.weighted_by != "employment"


@given(schemes(), st.data())
def test_a_scheme_converts_to_itself_unchanged(scheme: str, data: st.DataObject) -> None:
    code = data.draw(concept_codes(scheme))
    [same] = CROSSWALKS.convert(code, scheme, scheme)
    assert (same.counterpart, same.kind, same.weight, same.steps) == (code, "exact", 1, 0)


@given(schemes(), st.data())
def test_a_concept_is_found_by_code_uri_and_label(scheme: str, data: st.DataObject) -> None:
    concept = CROSSWALKS.concepts(scheme)[data.draw(concept_codes(scheme))]
    assert CROSSWALKS.concept(scheme, f" {concept.code} ") == concept
    assert concept.uri is None or CROSSWALKS.concept(scheme, concept.uri) == concept
    assert CROSSWALKS.concept(scheme, concept.label.upper()).label.casefold() == concept.label.casefold()
    if concept.parent:
        assert concept.parent in CROSSWALKS.concepts("SOC-2018" if scheme == "O*NET-SOC-2019" else scheme)


@given(scheme_pairs())
def test_the_way_back_is_the_same_way(pair: tuple[str, str]) -> None:
    assert route(*pair) == route(*pair[::-1])[::-1]


@given(related_codes())
def test_relations_are_values(related: tuple[str, str, str]) -> None:
    for relation in CROSSWALKS.convert(*related)[:2]:
        for twin in (pickle.loads(pickle.dumps(relation)), copy.copy(relation), copy.deepcopy(relation)):
            assert twin == relation
            assert hash(twin) == hash(relation)


@given(scheme_pairs(), st.data())
def test_totals_stay_what_they_are(pair: tuple[str, str], data: st.DataObject) -> None:
    crosswalk = CROSSWALKS.between(*pair)
    values = data.draw(st.dictionaries(st.sampled_from(list(crosswalk)), st.integers(0, 10**7), max_size=30))
    before = Figures(pair[0], values)
    after = before.through(crosswalk)
    assert after.scheme == pair[1]
    assert isclose(after.total, before.total, rel_tol=1e-9, abs_tol=1e-6)


@given(scheme_pairs())
def test_figures_of_two_schemes_are_not_joined(pair: tuple[str, str]) -> None:
    first, second = (Figures(scheme, {"1": 1.0}) for scheme in pair)
    if pair[0] == pair[1]:
        assert first.join(second) == {"1": (1.0, 1.0)}
    else:
        with pytest.raises(InvalidQuery, match="crosswalk"):
            first.join(second)


@given(schemes(), st.sampled_from([str.upper, str.lower, lambda text: text.replace("-", " ")]))
def test_the_name_of_a_scheme_is_read_in_any_spelling(scheme: str, spell: object) -> None:
    assert callable(spell)
    assert scheme_name(spell(scheme)) == scheme


@given(st.sampled_from([("ISCO-08", "SOC-2018"), ("ESCO-1.2.0", "O*NET-SOC-2019"), ("Census-2018", "SOC-2018")]))
def test_sssom_comes_back_as_it_went(pair: tuple[str, str]) -> None:
    crosswalk, (first, second) = CROSSWALKS.between(*pair), (CROSSWALKS.concepts(scheme) for scheme in pair)
    codes = list(crosswalk)[::20]
    part = Crosswalk(crosswalk.path, {code: crosswalk[code] for code in codes})
    again = read_sssom(sssom(part, subjects=first, objects=second, version="1"), subjects=first, objects=second)

    def bare(relation: Relation) -> tuple[object, ...]:
        return (relation.code, relation.counterpart, relation.kind, relation.weight, relation.weighted_by,
                relation.confidence, relation.path)  # fmt: skip

    assert [bare(relation) for relation in again.relations] == [bare(relation) for relation in part.relations]


def test_every_two_schemes_are_related() -> None:
    for start in SCHEMES:
        for end in SCHEMES:
            assert len(CROSSWALKS.between(start, end)) > 300
