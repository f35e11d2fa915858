"""Documents run as tests: every Python block of README.md and docs/."""

import os
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE

from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser

# what is printed is wrapped to the terminal: everybody tests on the same one
os.environ["COLUMNS"] = "100"

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS | NORMALIZE_WHITESPACE), SkipParser()],
    patterns=["README.md", "docs/*.md", "docs/*/*.md"],
).pytest()

#: settings of the documentation, which only Sphinx can import
collect_ignore_glob = ["docs/*.py"]
