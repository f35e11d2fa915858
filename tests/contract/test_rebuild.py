"""The tables can be rebuilt from the raw releases, byte for byte."""

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from jobtaxonomy.bundled import Bundled

ROOT = Path(__file__).resolve().parents[2]


def test_the_raw_files_are_those_of_the_manifest(raw: Path) -> None:
    for source in Bundled().manifest()["sources"]:
        for name, expected in source["files"].items():
            file = (raw.parent if name.startswith("gold/") else raw) / name
            assert hashlib.sha256(file.read_bytes()).hexdigest() == expected, name


@pytest.mark.data
def test_rebuilding_changes_nothing(raw: Path) -> None:
    assert raw.exists()
    done = subprocess.run([sys.executable, "-m", "pipeline", "--check"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
