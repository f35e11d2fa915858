"""The commands convert and export, through their own parser."""

import argparse
import csv
import json

import pytest

import jobtaxonomy as jt
from jobtaxonomy.cli import exchange
from jobtaxonomy.errors import UnknownConcept


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    exchange.register(parser.add_subparsers())
    args = parser.parse_args(arguments)
    code: int = args.run(args)
    return code


def test_convert_prints_counterparts(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("convert", "1321", "--from", "isco", "--to", "soc") == 0
    printed = capsys.readouterr().out
    assert "11-3051" in printed
    assert "ISCO-08 > SOC-2010 > SOC-2018" in printed


def test_convert_speaks_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("convert", "11-3011", "--from", "SOC-2010", "--to", "SOC-2018", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert [relation["counterpart"] for relation in found] == ["11-3012", "11-3013"]


def test_convert_says_that_there_is_no_counterpart(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("convert", "9920", "--from", "census", "--to", "soc") == 1
    assert "no counterpart" in capsys.readouterr().out
    with pytest.raises(UnknownConcept):
        run("convert", "99", "--from", "isco", "--to", "soc")


@pytest.mark.parametrize("arguments", [
    ("schema-org", "--role", "11-3051", "--area", "MI"),
    ("skos-json", "--scheme", "isco", "--to", "esco"),
    ("case",),
    ("json-schema", "--table", "Role"),
    ("json-schema",),
])  # fmt: skip
def test_export_of_json(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert run("export", *arguments) == 0
    assert json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(("arguments", "rows"), [
    (("--table", "roles"), 1016), (("--table", "levels"), 23), (("--table", "groups"), 1447),
    (("--scheme", "esco"), 3039), (("--scheme", "isco", "--to", "soc"), 1290),
])  # fmt: skip
def test_export_of_csv(arguments: tuple[str, ...], rows: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("export", "csv", *arguments) == 0
    assert len(list(csv.DictReader(capsys.readouterr().out.splitlines()))) == rows


def test_export_of_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("export", "skos", "--scheme", "soc-2010") == 0
    assert capsys.readouterr().out.startswith("@prefix skos:")
    assert run("export", "sssom", "--scheme", "isco", "--to", "soc-2010") == 0
    assert capsys.readouterr().out.count("\n") > 1132


def test_a_form_says_what_it_needs() -> None:
    with pytest.raises(jt.InvalidQuery, match="--to"):
        run("export", "sssom", "--scheme", "isco")
