"""SKOS, SSSOM, CASE and JSON Schema: read by the tools that other people read them with."""

import json
import warnings
from io import StringIO
from typing import Any

import pytest

import jobtaxonomy as jt
from jobtaxonomy.bundled import Bundled
from jobtaxonomy.crosswalks import SCHEMES, Crosswalk
from jobtaxonomy.crosswalks.concepts import Concept, Concepts
from jobtaxonomy.exchange.case import case_package
from jobtaxonomy.exchange.columns import as_csv
from jobtaxonomy.exchange.json_schema import CLASSES, json_schema, json_schemas
from jobtaxonomy.exchange.plain import plain
from jobtaxonomy.exchange.skos import SHAPES, json_ld, turtle
from jobtaxonomy.exchange.sssom import read_sssom, sssom
from jobtaxonomy.provenance import Review
from jobtaxonomy.strategies.crosswalks import bundled_crosswalks
from jobtaxonomy.tabular.columns import (
    columns_of_concepts,
    columns_of_crosswalk,
    columns_of_levels,
    columns_of_roles,
    columns_of_table,
    table_names,
)

CROSSWALKS = bundled_crosswalks()


def isco_in_turtle() -> str:
    along = CROSSWALKS.between("ISCO-08", "SOC-2018")
    return turtle(
        CROSSWALKS.concepts("ISCO-08"), name="ISCO-08", crosswalks=[along], others=[CROSSWALKS.concepts("SOC")]
    )


def test_skos_loads_and_keeps_to_our_shapes() -> None:
    rdflib = pytest.importorskip("rdflib")
    pyshacl = pytest.importorskip("pyshacl")
    graph = rdflib.Graph().parse(data=isco_in_turtle(), format="turtle")
    shapes = rdflib.Graph().parse(data=SHAPES, format="turtle")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        conforms, _, text = pyshacl.validate(graph, shacl_graph=shapes)
    assert conforms, text
    skos = rdflib.Namespace("http://www.w3.org/2004/02/skos/core#")
    concepts = list(graph.subjects(rdflib.RDF.type, skos.Concept))
    assert len(concepts) == 619
    assert len(list(graph.subjects(skos.topConceptOf, None))) == 10
    mapped = sum(len(list(graph.triples((None, skos[match], None)))) for match in
                 ("exactMatch", "narrowMatch", "broadMatch", "relatedMatch"))  # fmt: skip
    assert mapped == len(CROSSWALKS.between("ISCO-08", "SOC-2018").relations)


def test_shapes_find_faults() -> None:
    rdflib = pytest.importorskip("rdflib")
    pyshacl = pytest.importorskip("pyshacl")
    good = turtle(Concepts("ISCO-08", [Concept("ISCO-08", "1", "Managers", "major")]))
    shapes = rdflib.Graph().parse(data=SHAPES, format="turtle")
    for text in (
        good.replace('skos:notation "1"', 'skos:notation "one"'),
        good.replace('skos:prefLabel "Managers"@en ;', ""),
    ):
        assert text != good
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            conforms, _, _ = pyshacl.validate(rdflib.Graph().parse(data=text, format="turtle"), shacl_graph=shapes)
        assert not conforms


@pytest.mark.parametrize("scheme", list(SCHEMES))
def test_turtle_and_json_ld_are_one_graph(scheme: str) -> None:
    rdflib = pytest.importorskip("rdflib")
    whole = CROSSWALKS.concepts(scheme)
    some = Concepts(scheme, [*whole.values()][:120])
    first = rdflib.Graph().parse(data=turtle(some), format="turtle")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        second = rdflib.Graph().parse(data=json.dumps(json_ld(some)), format="json-ld")
    assert set(first) == set(second)
    assert len(first) > 480


def test_labels_with_quotes_and_backslashes_survive() -> None:
    rdflib = pytest.importorskip("rdflib")
    label = 'a "quoted" back\\slash\nline'
    graph = rdflib.Graph().parse(
        data=turtle(Concepts("ISCO-08", [Concept("ISCO-08", "1", label, "major")])), format="turtle"
    )
    assert rdflib.Literal(label, lang="en") in set(graph.objects())


@pytest.mark.parametrize(
    ("first", "second"), [("ISCO-08", "SOC-2018"), ("ESCO-1.2.0", "ISCO-08"), ("O*NET-SOC-2019", "SOC-2018")]
)
def test_sssom_is_valid(first: str, second: str, caplog: pytest.LogCaptureFixture) -> None:
    pytest.importorskip("sssom")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from sssom.constants import SchemaValidationType
        from sssom.parsers import parse_sssom_table
        from sssom.validators import validate

        whole = CROSSWALKS.between(first, second)
        part = Crosswalk(whole.path, {code: whole[code] for code in list(whole)[:60]})
        text = sssom(part, subjects=CROSSWALKS.concepts(first), objects=CROSSWALKS.concepts(second), version="1")
        parsed = parse_sssom_table(StringIO(text))
        reports = validate(parsed, [SchemaValidationType.JsonSchema, SchemaValidationType.PrefixMapCompleteness,
                                    SchemaValidationType.StrictCurieFormat], fail_on_error=False)  # fmt: skip
    assert [result.message for report in reports.values() for result in report.results] == []
    assert len(parsed.df) == len(part.relations)
    # what is not quite standard is logged
    assert [record.message for record in caplog.records if record.levelname in ("WARNING", "ERROR")] == []


def test_broken_sssom_names_every_line() -> None:
    isco, soc = CROSSWALKS.concepts("ISCO-08"), CROSSWALKS.concepts("SOC-2010")
    whole = CROSSWALKS.between("ISCO-08", "SOC-2010")
    text = sssom(
        Crosswalk(whole.path, {"1321": whole["1321"], "2512": whole["2512"]}), subjects=isco, objects=soc, version="1"
    )
    broken = text.replace("weight=", "heft=")
    with pytest.raises(jt.InvalidFile) as caught:
        read_sssom(broken, subjects=isco, objects=soc)
    assert len(caught.value.faults) == len(whole["1321"]) + len(whole["2512"])


#: what CASE 1.0 requires of each kind of object
REQUIRED = {
    "CFDocument": {"identifier", "uri", "creator", "title", "lastChangeDateTime", "CFPackageURI"},
    "CFItems": {"identifier", "uri", "fullStatement", "lastChangeDateTime", "CFDocumentURI"},
    "CFAssociations": {
        "identifier",
        "uri",
        "associationType",
        "originNodeURI",
        "destinationNodeURI",
        "lastChangeDateTime",
    },
    "CFRubrics": {"identifier", "uri", "lastChangeDateTime"},
}
ASSOCIATIONS = {"isChildOf", "isPeerOf", "precedes"}


def test_case_holds_levels_promotions_and_the_rubric() -> None:
    found = case_package(jt.levels(), jt.tracks(), version="1", changed="2026-11-01T00:00:00Z")
    assert REQUIRED["CFDocument"] <= found["CFDocument"].keys()
    for kind in ("CFItems", "CFAssociations", "CFRubrics"):
        assert all(REQUIRED[kind] <= thing.keys() for thing in found[kind]), kind
    codes = {item["humanCodingScheme"]: item["identifier"] for item in found["CFItems"]}
    assert len(codes) == len(jt.levels()) + len(jt.tracks()) == len(found["CFItems"])
    links = found["CFAssociations"]
    assert {link["associationType"] for link in links} == ASSOCIATIONS
    steps = {(link["originNodeURI"]["identifier"], link["destinationNodeURI"]["identifier"])
             for link in links if link["associationType"] == "precedes"}  # fmt: skip
    assert (codes["M3"], codes["M4"]) in steps
    assert len(steps) == len(jt.levels()) - len(jt.tracks())
    ends = {link[end]["identifier"] for link in links for end in ("originNodeURI", "destinationNodeURI")}
    assert ends <= {*codes.values(), found["CFDocument"]["identifier"]}
    criteria = found["CFRubrics"][0]["CFRubricCriteria"]
    assert sum(criterion["weight"] for criterion in criteria) == 1
    assert [len(criterion["CFRubricCriterionLevels"]) for criterion in criteria] == [13] * 8
    identifiers = [thing["identifier"] for kind in ("CFItems", "CFAssociations") for thing in found[kind]]
    assert len(identifiers) == len(set(identifiers))
    assert found == case_package(jt.levels(), jt.tracks(), version="1", changed="2026-11-01T00:00:00Z")


def examples() -> dict[str, Any]:
    role = jt.role("11-3051")
    return {
        "Role": role, "Group": role.family, "Title": role.titles()[0], "Related": role.related()[0],
        "Skill": jt.skill("2.A.1.a"), "SkillRating": role.skills()[0], "Technology": role.technology()[0],
        "Education": role.education, "Outlook": role.outlook, "Source": jt.sources()[0],
        "Claim": role.education.claims[0], "Level": jt.level("M3"), "Track": jt.tracks()[0],
        "LevelMapping": jt.level("M3").mappings[0], "WageDistribution": role.wages("MI"), "Area": jt.area("MI"),
        "Match": jt.lookup("Factory Manager"), "Concept": CROSSWALKS.concept("ISCO", "1321"),
        "Relation": CROSSWALKS.convert("1321", "ISCO", "SOC")[0],
        "Review": Review({"accuracy": 5}),
    }  # fmt: skip


def test_objects_are_what_their_schemas_say() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    seen = examples()
    assert set(seen) == set(CLASSES)
    for name, schema in json_schemas(version="1.0").items():
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        content = json.loads(json.dumps(plain(seen[name])))
        assert [error.message for error in validator.iter_errors(content)] == [], name
        first = schema["required"][0]
        assert list(validator.iter_errors({key: value for key, value in content.items() if key != first})), name
        assert list(validator.iter_errors({**content, "strange": 1})), name


def test_schemas_are_versioned_and_refuse_strange_names() -> None:
    assert json_schema("Role", version="2.1")["$id"] == "urn:x-jobtaxonomy:schema:2.1:Role"
    with pytest.raises(jt.InvalidQuery, match="Role"):
        json_schema("Wizard", version="1")


def test_columns_are_of_one_length_and_hold_everything() -> None:
    files = Bundled()
    several = {
        "roles": columns_of_roles(jt.roles().values()), "levels": columns_of_levels(jt.levels()),
        "concepts": columns_of_concepts(CROSSWALKS.concepts("ESCO")),
        "crosswalk": columns_of_crosswalk(CROSSWALKS.between("ISCO", "SOC")),
        **{name: columns_of_table(files, name) for name in table_names(files) if name in ("related", "groups")},
    }  # fmt: skip
    lengths = {name: {len(column) for column in columns.values()} for name, columns in several.items()}
    assert all(len(found) == 1 for found in lengths.values()), lengths
    assert (lengths["roles"], lengths["concepts"], lengths["groups"]) == ({1016}, {3039}, {1447})
    with pytest.raises(jt.InvalidQuery, match="groups"):
        columns_of_table(files, "wizards")


def test_frame_libraries_take_columns_as_they_are() -> None:
    columns = columns_of_crosswalk(CROSSWALKS.between("ISCO", "SOC"))
    polars = pytest.importorskip("polars")
    pyarrow = pytest.importorskip("pyarrow")
    assert polars.DataFrame(columns).shape == pyarrow.table(columns).shape == (1290, 10)


def test_csv_in_the_columns_of_another_system() -> None:
    text = as_csv(columns_of_roles([jt.role("11-3051")]), rename={"code": "JOB_CODE", "singular": "JOB_PROFILE"})
    assert text == "JOB_CODE,JOB_PROFILE\r\n11-3051.00,Industrial Production Manager\r\n"
    with pytest.raises(jt.InvalidQuery, match="summary"):
        as_csv(columns_of_roles([]), rename={"pay": "PAY"})
