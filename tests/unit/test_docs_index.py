"""Every page of the documentation is listed once, and every link of llms.txt leads to one."""

import json
import re
from pathlib import Path

import pytest

DOCS = Path(__file__).resolve().parents[2] / "docs"
if not DOCS.exists():
    pytest.skip("the documentation is not part of what is tested here", allow_module_level=True)

PAGES = sorted(
    path.relative_to(DOCS).with_suffix("").as_posix()
    for path in DOCS.rglob("*.md")
    if "_build" not in path.parts and path != DOCS / "index.md"
)
LLMS = (DOCS / "llms.txt").read_text(encoding="utf-8")


def test_the_index_lists_every_page_once() -> None:
    toctrees = re.findall(r"```\{toctree\}\n(.*?)```", (DOCS / "index.md").read_text(encoding="utf-8"), re.DOTALL)
    listed = [line for toctree in toctrees for line in toctree.splitlines() if line and not line.startswith(":")]
    assert sorted(listed) == PAGES


def test_notebooks_are_kept_without_outputs_and_named_where_one_starts() -> None:
    start = (DOCS / "start.md").read_text(encoding="utf-8")
    notebooks = sorted(DOCS.glob("notebooks/*.ipynb"))
    assert len(notebooks) == 3
    for path in notebooks:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        assert not any(cell.get("outputs") or cell.get("execution_count") for cell in cells)
        assert f"notebooks/{path.name}" in start


def test_llms_txt_has_the_form_of_its_convention() -> None:
    lines = [line for line in LLMS.splitlines() if line]
    assert lines[0] == "# jobtaxonomy"
    assert lines[1].startswith("> ")
    sections = [line for line in lines if line.startswith("## ")]
    links = [line for line in lines if line.startswith("- [")]
    assert len(sections) == len(set(sections)) > 3
    assert all(re.fullmatch(r"- \[[^]]+\]\([^)]+\): .+", line) for line in links)


def test_every_link_of_llms_txt_leads_to_a_page_under_its_title() -> None:
    links = re.findall(r"- \[([^]]+)\]\(([^)]+)\)", LLMS)
    assert sorted(Path(target).with_suffix("").as_posix() for _, target in links) == PAGES
    for name, target in links:
        title = (DOCS / target).read_text(encoding="utf-8").splitlines()[0]
        assert title.startswith(f"# {name}"), target
