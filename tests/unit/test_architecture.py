"""Imports point down: no module knows anything of a floor above its own."""

import ast
from pathlib import Path

import jobtaxonomy

SOURCE = Path(jobtaxonomy.__file__).parent

#: module or package -> floor. A new one must be given its place here.
FLOORS = {
    "errors": 0, "provenance": 0, "codes": 0, "cells": 0, "shown": 0,
    "competencies": 1, "requirements": 1, "outlook": 1, "wages": 1, "levelling": 1,
    "occupations": 2, "job_profiles": 2, "career": 2,
    "titles": 3, "architecture": 3, "moves": 3, "profile_space": 3, "profile_comparison": 3, "role_comparison": 3,
    "matrices": 3, "modelled_pay": 3, "pay": 3, "crosswalks": 3,
    "bundled": 4, "records": 4, "tabular": 4,
    "taxonomy": 5, "overlays": 5,
    "exchange": 6, "views": 7, "frames": 6, "engines": 6, "strategies": 6, "lint": 7, "mcp_server": 8, "cli": 8,
}  # fmt: skip
#: rooms of one floor that may not know each other
APART = [{"wages", "levelling", "competencies"}]
#: frame libraries: never imported anywhere
FRAMES = {"pandas", "polars", "pyarrow", "duckdb", "pyspark"}


def imports(path: Path) -> set[str]:
    """Every module that a file imports when it runs, at the top or inside a function."""
    found: set[str] = set()

    def visit(node: ast.AST) -> None:
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            return
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
        for child in ast.iter_child_nodes(node):
            visit(child)

    visit(ast.parse(path.read_text(encoding="utf-8")))
    return found


def room(path: Path) -> str:
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


FILES = [path for path in sorted(SOURCE.rglob("*.py")) if path != SOURCE / "__init__.py"]


def test_every_room_has_a_floor() -> None:
    assert {room(path) for path in FILES} <= set(FLOORS)


def test_no_import_runs_up() -> None:
    wrong = []
    for path in FILES:
        own = room(path)
        for name in imports(path):
            parts = name.split(".")
            if parts[0] != "jobtaxonomy":
                continue
            # the front door is for those outside; only the command and the edges may come in through it
            other = parts[1] if len(parts) > 1 else "__init__"
            if other == "__init__":
                allowed = FLOORS[own] >= 6
            else:
                apart = any(own in rooms and other in rooms and own != other for rooms in APART)
                allowed = FLOORS[other] <= FLOORS[own] and not apart
            if not allowed and (path.name, name) not in EXCEPTIONS:
                wrong.append(f"{path.relative_to(SOURCE)} imports {name}")
    assert wrong == []


#: unpickling goes back to the bundled taxonomy, which nothing below can hold
EXCEPTIONS = {("records.py", "jobtaxonomy.taxonomy")}


def test_no_frame_library_is_imported() -> None:
    assert {name for path in FILES for name in imports(path) if name.split(".")[0] in FRAMES} == set()


def test_only_bundled_reads_data() -> None:
    readers = [path.name for path in FILES if "importlib_resources" in imports(path)]
    assert readers == ["bundled.py"]
