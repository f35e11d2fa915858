"""Levels and profiles load nothing heavy: numpy and the file readers wait until they are asked for."""

import subprocess
import sys


def test_levels_and_profiles_import_nothing_heavy() -> None:
    code = (
        "import sys, jobtaxonomy.profile_space, jobtaxonomy.levelling.distance, jobtaxonomy.levelling.factors\n"
        "heavy = {'numpy', 'cattrs', 'tomllib', 'json', 'csv', 'difflib', 'rapidfuzz'}\n"
        "print(*sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
