"""The built wheel: installed, complete, and readable as a zip file. Run by `nox -s wheel`."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import jobtaxonomy as jt

WHEEL = os.environ.get("JOBTAXONOMY_WHEEL", "")

pytestmark = pytest.mark.skipif(not WHEEL, reason="needs a built wheel: nox -s wheel")


def test_the_package_under_test_is_the_installed_one() -> None:
    assert "site-packages" in Path(jt.__file__).parts


def test_the_wheel_is_small_and_complete() -> None:
    assert Path(WHEEL).stat().st_size <= 15_000_000
    names = zipfile.ZipFile(WHEEL).namelist()
    assert "jobtaxonomy/py.typed" in names
    assert "jobtaxonomy/data/manifest.json" in names
    assert any(name.endswith("licenses/NOTICE.md") for name in names)
    assert not any(name.startswith(("tests/", "pipeline/", "docs/")) for name in names)


def test_it_answers_from_inside_a_zip_file() -> None:
    code = (
        "import jobtaxonomy as jt; assert '.whl' in jt.__file__, jt.__file__;"
        "print(jt.lookup('Factory Manager').code, jt.role('11-3051').wages('MI').as_of, jt.level('M3').name)"
    )
    inside = {**os.environ, "PYTHONPATH": WHEEL}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=inside)
    assert done.stdout.split("\n")[0] == "11-3051.00 2025-05 Senior Manager"
