"""Settings of the documentation."""

import sys
from pathlib import Path
from shutil import copy2
from typing import Any

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

project = "jobtaxonomy"
author = "The jobtaxonomy authors"
# screenshots.py stands beside this file
sys.path.append(str(Path(__file__).parent))
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.viewcode", "screenshots"]
html_theme = "furo"
myst_enable_extensions = ["dollarmath"]
myst_heading_anchors = 3
exclude_patterns = ["_build", "figures"]
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
nitpick_ignore_regex = [("py:.*", ".*")]
suppress_warnings = ["myst.xref_missing"]


def _sources_beside_pages(app: Any, error: Exception | None) -> None:
    """Each page as Markdown at its own address, which is where llms.txt leads."""
    if error is None and app.builder.name == "html":
        for name in sorted(app.env.found_docs):
            target = Path(app.outdir, f"{name}.md")
            target.parent.mkdir(parents=True, exist_ok=True)
            copy2(app.env.doc2path(name), target)


html_extra_path = ["llms.txt"]


class Shown(SphinxDirective):
    """The card of an expression over `jt`, drawn when the documentation is built."""

    required_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        import jobtaxonomy as jt

        value = eval(self.arguments[0], {"jt": jt})
        return [nodes.raw("", value._repr_html_(), format="html")]


def setup(app: Any) -> None:
    """Register what happens when the pages are written."""
    app.add_directive("shown", Shown)
    app.connect("build-finished", _sources_beside_pages)
