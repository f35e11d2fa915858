"""The page of a company's own: the roles, levels and kinds of work that an overlay adds."""

from typing import TYPE_CHECKING

import htpy as h
from markupsafe import Markup

from jobtaxonomy.overlays import CompanyRole
from jobtaxonomy.overlays.overlaid import architecture_sources
from jobtaxonomy.views.company_levels import peers_of, source_of
from jobtaxonomy.views.pages.company import own_range
from jobtaxonomy.views.pages.document import document
from jobtaxonomy.views.pages.footnotes import Footnotes, noted
from jobtaxonomy.views.pages.links import Links, linked
from jobtaxonomy.views.pages.parts import Html, bullets, empty, group, joined, listed, panel, table, words

if TYPE_CHECKING:
    from jobtaxonomy.job_profiles import Focus
    from jobtaxonomy.levelling import Level
    from jobtaxonomy.overlays import OverlaidTaxonomy

__all__ = ["company_page"]


def __dir__() -> list[str]:
    return __all__


_NONE = empty("It has none of its own.")


def company_page(taxonomy: "OverlaidTaxonomy", links: Links) -> str:
    """What an overlay adds, or several: its roles, its levels from the lowest up, its kinds of work."""
    notes = Footnotes()
    sources = architecture_sources(taxonomy)
    mark = notes.mark(*map(noted, sources))
    names = " and ".join(source.publisher for source in sources)
    roles = [_role(role, links) for role in taxonomy.roles().values() if isinstance(role, CompanyRole)]
    levels = [_level(level, links) for level in taxonomy.levels() if source_of(level) is not None]
    keys = dict.fromkeys(focus.key for architecture in taxonomy.architectures for focus in architecture.focuses)
    focuses = [_focus(taxonomy.focus(key), links) for key in keys]
    return document(
        names,
        group(
            "Architecture",
            panel("Roles", _table(("Role", "Code", "Level", "Nearest occupation", "Own range"), roles), mark=mark),
            panel("Levels", _table(("Level", "Track", "Grade", "Peers", "In a line"), levels), mark=mark),
            panel("Kinds of work", bullets(focuses) if focuses else _NONE, mark=mark),
        ),
        kicker="A job architecture on top of the bundled taxonomy.",
        lead=h.p(class_="lead")["Its own roles, levels and kinds of work. They are also found by search."],
        notes=notes,
        links=links,
        description=f"Roles, levels and kinds of work of {names}.",
    )


def _table(head: tuple[str, ...], rows: list[tuple[Html, ...]]) -> Markup:
    return table("In the order of its file", head, rows, text=words(1, 2, 3, 4)) if rows else _NONE


def _role(role: CompanyRole, links: Links) -> tuple[Html, ...]:
    return (
        linked(links, "role", role.code, role.title),
        role.code,
        linked(links, "level", role.level.code, f"{role.level.code} {role.level.name}"),
        linked(links, "role", role.occupation.code, role.occupation.title),
        own_range(role.pay),
    )


def _level(level: "Level", links: Links) -> tuple[Html, ...]:
    return (
        linked(links, "level", level.code, f"{level.code} {level.name}"),
        level.track,
        str(level.grade),
        listed(linked(links, "level", peer.code, peer.code) for peer in peers_of(level)),
        level.summary or "not recorded",
    )


def _focus(focus: "Focus", links: Links) -> Html:
    beside = h.small[f" {focus.key}, {' '.join(focus.level_codes)}"]
    return joined([linked(links, "focus", focus.key, focus.name), beside])
