"""The server: the tools under their names, read-only, with our errors as answers a model can act on."""

from collections.abc import Callable
from functools import wraps
from inspect import getdoc
from types import MethodType
from typing import TYPE_CHECKING, Any

from jobtaxonomy import __version__
from jobtaxonomy.errors import JobTaxonomyError, MissingExtra, UnknownProfile, UnknownRole
from jobtaxonomy.mcp_server.levels import adjacent, compare_levels
from jobtaxonomy.mcp_server.pay import wages
from jobtaxonomy.mcp_server.provenance import sources
from jobtaxonomy.mcp_server.roles import moves, role
from jobtaxonomy.mcp_server.titles import code_titles, lookup
from jobtaxonomy.overlays.overlaid import architecture_sources
from jobtaxonomy.taxonomy import Taxonomy, load

if TYPE_CHECKING:
    from mcp.server.mcpserver import MCPServer
    from mcp.server.mcpserver.tools import Tool

__all__ = ["TOOLS", "build_server"]


def __dir__() -> list[str]:
    return __all__


#: each tool with its title; the first argument of each is the taxonomy that it asks
TOOLS: dict[Callable[..., Any], str] = {
    lookup: "Find the role a job title names",
    code_titles: "Code many job titles",
    role: "Describe a role",
    wages: "Pay of a role, and the rank of an offer",
    moves: "Career moves from a role",
    compare_levels: "Compare two job levels",
    adjacent: "A profile and its neighbors",
    sources: "Sources and licenses",
}

#: what to do about an error, where another tool or form helps
_HINTS: dict[type[JobTaxonomyError], str] = {
    UnknownRole: " (the tool lookup ranks roles for any title)",
    UnknownProfile: " (FUNCTION.FOCUS.LEVEL; of a role, its family, six digits and a level: MGMT.113051.M3)",
}
_INSTRUCTIONS = (
    "Occupations, job titles, levels and U.S. wages, from public releases, offline. Begin with lookup to turn a title "
    "into a code. A null answer means not determined or not published, never zero. Give the source and the date with "
    "every figure you report."
)


def build_server(taxonomy: Taxonomy | None = None) -> "MCPServer[Any]":
    """The server with its tools; `.run()` serves standard input and output. Raises MissingExtra without mcp.

    It answers from `taxonomy`: the bundled one when None, or an overlay.
    """
    try:
        from mcp.server.mcpserver import MCPServer
    except ModuleNotFoundError:
        raise MissingExtra("mcp", "mcp") from None
    asked = load() if taxonomy is None else taxonomy
    return MCPServer(
        "jobtaxonomy",
        title="jobtaxonomy",
        instructions=_instructions(asked),
        version=__version__,
        tools=[_offered(tool, title, asked) for tool, title in TOOLS.items()],
        log_level="WARNING",
    )


def _instructions(taxonomy: Taxonomy) -> str:
    companies = " and ".join(source.publisher for source in architecture_sources(taxonomy))
    own = f" Roles, titles and levels of {companies} are among the answers." if companies else ""
    return _INSTRUCTIONS + own


def _offered(tool: Callable[..., Any], title: str, taxonomy: Taxonomy) -> "Tool":
    from mcp.server.mcpserver.tools import Tool
    from mcp.types import ToolAnnotations

    facts = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)
    offered = Tool.from_function(
        _telling(MethodType(tool, taxonomy)),
        title=title,
        description=getdoc(tool),
        annotations=facts,
        structured_output=True,
    )
    # strict: a misspelled argument left out in silence would answer another question, wages of the nation for an area
    arguments = offered.fn_metadata.arg_model
    arguments.model_config |= {"extra": "forbid", "strict": True}
    arguments.model_rebuild(force=True)
    offered.parameters = arguments.model_json_schema(by_alias=True)
    return offered


def _telling(tool: Callable[..., Any]) -> Callable[..., Any]:
    """`tool`, with an error of ours told to the model in its own words instead of as a crash."""
    from mcp.server.mcpserver.exceptions import ToolError

    @wraps(tool)
    def told(**arguments: Any) -> Any:
        try:
            return tool(**arguments)
        except JobTaxonomyError as error:
            raise ToolError(f"{error}{_HINTS.get(type(error), '')}") from error

    return told
