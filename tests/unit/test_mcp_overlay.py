"""The MCP server of an overlay: every tool answers across a company's own and what is bundled, and names both."""

import asyncio
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import jobtaxonomy as jt

pytest.importorskip("mcp", reason="needs jobtaxonomy[mcp]")

ACME: dict[str, Any] = {
    "name": "Acme",
    "level": [
        {"code": "L1", "name": "Crew", "track": "L", "peers": ["S2"]},
        {"code": "L5", "name": "Line lead", "track": "L", "peers": ["M1"]},
    ],
    "role": [
        {"code": "A-1", "title": "Line Captain", "level": "L5", "occupations": ["51-1011"], "sources": ["survey"]},
        {"code": "A-2", "title": "Joiner", "level": "L1", "focus": "ACME.JOIN"},
    ],
    "alias": [{"title": "Factory Manager", "roles": ["A-1"]}],
    "pay": [{"level": "L5", "minimum": 52_000, "midpoint": 62_000, "maximum": 72_000}],
    "source": [{"id": "survey", "name": "Pay survey", "date": "2026-05"}],
    "function": [
        {"code": "ACME", "name": "Acme works", "focus": [
            {"code": "JOIN", "name": "Joining", "definition": "Joins metal.",
             "level": [{"code": "S2", "roles": ["51-4121.00"], "aliases": ["Metal joiner"]}]},
        ]},
    ],
}  # fmt: skip
#: tool -> arguments
QUESTIONS: dict[str, dict[str, Any]] = {
    "lookup": {"title": "Factory Manager", "limit": 1},
    "code_titles": {"titles": ["line captains", "RN"]},
    "role": {"role": "Line Captain"},
    "wages": {"role": "A-1", "area": "MI"},
    "moves": {"role": "A-1", "limit": 1},
    "compare_levels": {"a": "L5", "b": "M3"},
    "adjacent": {"profile": "ACME.JOIN.L1", "limit": 3},
    "sources": {},
}


async def ask(taxonomy: jt.Taxonomy, questions: dict[str, dict[str, Any]]) -> dict[str, Any]:
    from mcp.client import Client

    from jobtaxonomy.mcp_server import build_server

    async with Client(build_server(taxonomy)) as client:
        return {tool: await client.call_tool(tool, arguments) for tool, arguments in questions.items()}


@pytest.fixture(scope="module")
def answers() -> dict[str, Any]:
    found = asyncio.run(ask(jt.overlay(ACME), QUESTIONS))
    assert not [answer.content for answer in found.values() if answer.is_error]
    return {tool: answer.structured_content for tool, answer in found.items()}


@pytest.mark.parametrize("tool", QUESTIONS)
def test_every_tool_names_the_company_among_the_sources(tool: str, answers: dict[str, Any]) -> None:
    named = {source["id"]: source["name"] for source in answers[tool]["sources"]}
    assert named["Acme"] == "Job architecture of Acme"
    assert len(named) == len(answers[tool]["sources"]) > 1


def test_titles_lead_to_roles_of_the_company(answers: dict[str, Any]) -> None:
    best = answers["lookup"]["answer"]
    assert (best["code"], best["role"], best["method"]) == ("A-1", "Line Captain", "own")
    assert [row["code"] for row in answers["code_titles"]["rows"]] == ["A-1", "29-1141.00"]


def test_a_role_of_the_company_is_described_paid_and_moved(answers: dict[str, Any]) -> None:
    role, pay = answers["role"], answers["wages"]
    assert (role["code"], role["soc"], role["aliases"]) == ("A-1", "51-1011", ["Factory Manager"])
    assert [source["id"] for source in role["sources"]][:2] == ["Acme", "survey"]
    assert (pay["title"], pay["published_under"]) == ("Line Captain", "51-1011")
    assert pay["mean"] == jt.role("51-1011").wages("MI").published_mean
    assert pay["notes"][0].startswith("facts are those of 51-1011.00")
    assert pay["notes"][1] == "the company's own range is 52,000 to 72,000 USD per year"
    assert answers["moves"]["role"] == {"code": "A-1", "title": "Line Captain"}
    assert answers["moves"]["moves"][0]["start"]["code"] == "51-1011.00"


def test_levels_of_the_company_compare_and_say_whose_words_they_are_in(answers: dict[str, Any]) -> None:
    found = answers["compare_levels"]
    assert (found["a"]["name"], found["b"]["name"]) == ("Line lead", "Senior Manager")
    assert found["summary"].endswith("In the words of a peer: L5 as M1.")
    first = found["dimensions"][0]
    assert first["expected_at_a"] == jt.level("M1").sentence("knowledge")
    assert first["score_a"] == jt.level("M1").scores["knowledge"]


def test_profiles_of_the_company_have_neighbors(answers: dict[str, Any]) -> None:
    found = answers["adjacent"]
    assert (found["profile"]["code"], found["profile"]["definition"]) == ("ACME.JOIN.S2", "Joins metal.")
    assert len(found["neighbors"]) == 3
    of_role = asyncio.run(ask(jt.overlay(ACME), {"adjacent": {"profile": "A-2", "limit": 3}}))["adjacent"]
    assert of_role.structured_content == found


def test_two_servers_of_one_process_keep_apart() -> None:
    question = {"role": {"role": "Factory Manager"}, "compare_levels": {"a": "M3", "b": "P5"}}
    acme, bundled = (asyncio.run(ask(taxonomy, question)) for taxonomy in (jt.overlay(ACME), jt.load()))
    assert acme["role"].structured_content["code"] == "A-1"
    assert bundled["role"].structured_content["code"] == "11-3051.00"
    # nothing of the company's is in it, so it is not named
    assert acme["compare_levels"].structured_content == bundled["compare_levels"].structured_content


def test_what_the_server_says_of_itself_names_the_company() -> None:
    from jobtaxonomy.mcp_server import build_server

    south = jt.overlay(ACME).overlay({"name": "Acme South"})
    assert str(build_server(south).instructions).endswith("of Acme and Acme South are among the answers.")
    assert "Acme" not in str(build_server().instructions)


@pytest.mark.parametrize("after", [False, True])
def test_the_command_takes_an_overlay_before_it_or_after_it(after: bool, tmp_path: Path) -> None:
    bad = tmp_path / "acme.json"
    bad.write_text(json.dumps({"name": "Acme", "role": [{"code": "A"}]}), encoding="utf-8")
    overlay = ["--overlay", str(bad)]
    arguments = ["mcp", *overlay] if after else [*overlay, "mcp"]
    # a file with a fault shows that it is read, and ends the server before it waits for a client
    done = subprocess.run(
        [sys.executable, "-m", "jobtaxonomy.cli", *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "$.role[0].title" in done.stderr
