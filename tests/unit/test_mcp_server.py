"""The MCP server, asked by the SDK's own client over standard input and output: one process for all tests."""

import asyncio
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

import pytest

import jobtaxonomy as jt

pytest.importorskip("mcp", reason="needs jobtaxonomy[mcp]")
jsonschema = pytest.importorskip("jsonschema", reason="needs jsonschema to check answers against their schemas")

#: name of a test's question -> tool and arguments
QUESTIONS: dict[str, tuple[str, dict[str, Any]]] = {
    "lookup": ("lookup", {"title": "Factory Manager", "limit": 2}),
    "no answer": ("lookup", {"title": "asdfgh"}),
    "code_titles": ("code_titles", {"titles": ["LPN", "asdfgh", "LPN"]}),
    "too many": ("code_titles", {"titles": ["LPN"] * 201}),
    "none": ("code_titles", {"titles": []}),
    "role": ("role", {"role": "11-3051"}),
    "unknown role": ("role", {"role": "Wizzard"}),
    "ambiguous role": ("role", {"role": "Plant Manager"}),
    "retired role": ("role", {"role": "15-1132.00"}),
    "wages": ("wages", {"role": "11-3051", "area": "Detroit", "pay": 140_000, "percentiles": [50, 60]}),
    "published wages": ("wages", {"role": "Actors"}),
    "unknown area": ("wages", {"role": "11-3051", "area": "Detriot"}),
    "no wage": ("wages", {"role": "55-1011.00"}),
    "no pay": ("wages", {"role": "11-3051", "pay": 0}),
    "no percentile": ("wages", {"role": "11-3051", "percentiles": [50, 100]}),
    "no threshold": ("code_titles", {"titles": ["RN"], "threshold": 2}),
    "moves": ("moves", {"role": "11-3051", "limit": 1}),
    "feeders": ("moves", {"role": "11-3051", "kind": "feeder"}),
    "compare_levels": ("compare_levels", {"a": "M3", "b": "P5"}),
    "unknown level": ("compare_levels", {"a": "M3", "b": "M9"}),
    "adjacent": ("adjacent", {"profile": "MANUF.OPSLEAD.M3", "limit": 3}),
    "unknown profile": ("adjacent", {"profile": "MANUF.OPSLED.M3"}),
    "sources": ("sources", {}),
    "limit": ("lookup", {"title": "RN", "limit": 99}),
    "misspelled": ("wages", {"role": "11-3051", "place": "MI"}),
    "no number": ("lookup", {"title": "RN", "limit": True}),
}
ANSWERED = [name for name, (tool, _) in QUESTIONS.items() if name in {tool, "no answer", "published wages", "feeders"}]


async def ask() -> tuple[dict[str, Any], dict[str, Any]]:
    from mcp.client import Client
    from mcp.client.stdio import StdioServerParameters, stdio_client

    served = StdioServerParameters(command=sys.executable, args=["-m", "jobtaxonomy.cli", "mcp"])
    async with Client(stdio_client(served)) as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        return tools, {name: await client.call_tool(*question) for name, question in QUESTIONS.items()}


@pytest.fixture(scope="module")
def served() -> tuple[dict[str, Any], dict[str, Any]]:
    return asyncio.run(ask())


@pytest.fixture(scope="module")
def tools(served: tuple[dict[str, Any], dict[str, Any]]) -> dict[str, Any]:
    return served[0]


@pytest.fixture(scope="module")
def answers(served: tuple[dict[str, Any], dict[str, Any]]) -> Mapping[str, Any]:
    return {name: answer.structured_content for name, answer in served[1].items() if not answer.is_error}


@pytest.fixture(scope="module")
def errors(served: tuple[dict[str, Any], dict[str, Any]]) -> Mapping[str, str]:
    return {name: answer.content[0].text for name, answer in served[1].items() if answer.is_error}


def test_eight_tools_that_only_read(tools: dict[str, Any]) -> None:
    assert list(tools) == [
        "lookup", "code_titles", "role", "wages", "moves", "compare_levels", "adjacent", "sources"
    ]  # fmt: skip
    for tool in tools.values():
        facts = tool.annotations
        assert (facts.read_only_hint, facts.idempotent_hint) == (True, True)
        assert (facts.destructive_hint, facts.open_world_hint) == (False, False)


def test_every_tool_and_parameter_is_described(tools: dict[str, Any]) -> None:
    for tool in tools.values():
        assert tool.title
        assert len(tool.description) > 100
        assert tool.input_schema["additionalProperties"] is False
        assert all(parameter["description"] for parameter in tool.input_schema["properties"].values())


@pytest.mark.parametrize("question", ANSWERED)
def test_answers_follow_their_schema_and_name_data_and_sources(
    question: str, tools: dict[str, Any], answers: Mapping[str, Any]
) -> None:
    schema = tools[QUESTIONS[question][0]].output_schema
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(answers[question], schema)
    assert answers[question]["data_version"] == jt.data_version()
    assert all(jt.source(source["id"]).edition == source["edition"] for source in answers[question]["sources"])
    assert answers[question]["sources"]


def test_every_question_is_answered_or_refused(answers: Mapping[str, Any], errors: Mapping[str, str]) -> None:
    assert set(answers) == set(ANSWERED)
    assert set(errors) == set(QUESTIONS) - set(ANSWERED)


def test_answers_are_the_librarys(answers: Mapping[str, Any]) -> None:
    assert [found["code"] for found in answers["lookup"]["candidates"]] == [
        match.code for match in jt.candidates("Factory Manager", limit=2)
    ]
    assert answers["no answer"]["answer"] is None
    assert [row["soc"] for row in answers["code_titles"]["rows"]] == ["29-2061", None, "29-2061"]
    assert (answers["code_titles"]["answered"], answers["code_titles"]["not_determined"]) == (2, 1)
    assert answers["role"]["summary"] == jt.role("11-3051").summary
    assert answers["adjacent"]["neighbors"][0]["code"] == jt.profile("MANUF.OPSLEAD.M3").adjacent()[0].code
    assert {move["end"]["code"] for move in answers["feeders"]["moves"]} == {"11-3051.00"}
    assert (answers["compare_levels"]["a_stands"], answers["compare_levels"]["to_gain"]) == ("incomparable", 3)
    assert len(answers["sources"]["sources"]) == len(jt.sources())


def test_wages_tell_published_from_computed(answers: Mapping[str, Any]) -> None:
    cell = jt.role("11-3051").wages("Detroit")
    found = answers["wages"]
    assert [(point["percentile"], point["state"]) for point in found["percentiles"]] == [
        (50, "published"),
        (60, "computed"),
    ]
    assert found["percentiles"][1]["pay"] == pytest.approx(cell.ppf(0.6), abs=0.005)
    assert found["rank"]["percentile"] == pytest.approx(cell.percentile_rank(140_000))
    assert found["rank"]["low"] < found["rank"]["percentile"] < found["rank"]["high"]
    assert (found["area"], found["as_of"]) == ("Detroit-Warren-Dearborn, MI", "2025-05")
    assert (answers["published wages"]["period"], answers["published wages"]["rank"]) == ("hour", None)


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("too many", "1 to 200 titles"),
        ("none", "1 to 200 titles"),
        ("unknown role", "the tool lookup ranks roles"),
        ("ambiguous role", "11-3051.00 Industrial Production Managers"),
        ("retired role", "15-1252"),
        ("unknown area", "Detroit-Warren-Dearborn, MI"),
        ("no wage", "no wage for 55-1011"),
        ("no pay", "a pay is above 0"),
        ("no percentile", "below 100"),
        ("no threshold", "0 to 1"),
        ("unknown level", "'M6'"),
        ("unknown profile", "FUNCTION.FOCUS.LEVEL"),
        ("limit", "1 to 20"),
        ("misspelled", "place"),
        ("no number", "integer"),
    ],
)
def test_an_error_says_what_is_allowed(question: str, says: str, errors: Mapping[str, str]) -> None:
    assert says in errors[question]
    assert "Traceback" not in errors[question]


def test_nothing_else_imports_the_sdk() -> None:
    program = (
        "import sys, jobtaxonomy as jt; from jobtaxonomy.cli import main; jt.role('11-3051').wages(); "
        "main(['levels', '--json']); sys.exit(any(name.split('.')[0] in ('mcp', 'pydantic') for name in sys.modules))"
    )
    subprocess.run([sys.executable, "-c", program], check=True, stdout=subprocess.DEVNULL)


def test_without_the_sdk_the_command_names_what_to_install() -> None:
    program = "import sys; sys.modules['mcp'] = None; from jobtaxonomy.cli import main; sys.exit(main(['mcp']))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (
        1,
        "jobtaxonomy: mcp is not installed: pip install 'jobtaxonomy[mcp]'\n",
    )
