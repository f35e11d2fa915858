"""Getting into a role and where it is going: education, training, projection, AI."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import htpy as h
from markupsafe import Markup

from jobtaxonomy.provenance import Claim
from jobtaxonomy.views.pages.footnotes import Footnotes, Note, noted
from jobtaxonomy.views.pages.numbers import count, percent, signed
from jobtaxonomy.views.pages.parts import Group, Html, empty, facts, folded, group, joined, panel, remark, table, words

if TYPE_CHECKING:
    from jobtaxonomy.career.ai import Resilience
    from jobtaxonomy.occupations import Role
    from jobtaxonomy.requirements import Share

__all__ = ["claim_note", "entry_group", "outlook_group", "resilience_class"]


def __dir__() -> list[str]:
    return __all__


_KINDS = {
    "education": "Education", "experience": "Experience in a related occupation", "training": "Training on the job",
    "preparation": "All vocational preparation", "schooling": "Study after high school",
}  # fmt: skip
_TONES = {"resilient": "good", "mixed": "care", "exposed": "bad"}


def resilience_class(label: str | None) -> str | None:
    """The class by which a label of AI resilience is told apart, beside its word."""
    return _TONES.get(label or "")


def claim_note(claim: Claim) -> Note:
    """The note of a claim."""
    return Note(claim.source, claim.as_of, claim.method)


def _value(claim: Claim) -> str:
    value = f"{claim.value:.3g}" if isinstance(claim.value, float) else str(claim.value)
    return f"{value} {claim.unit}" if claim.unit else value


def entry_group(role: "Role", notes: Footnotes) -> Group:
    """What entering the role takes, as each source says it."""
    return group("Getting in", _claims(role, notes), _survey(role, notes), _licence())


def _claims(role: "Role", notes: Footnotes) -> Markup:
    claims = role.education.claims
    title = "Education, experience and training"
    if not claims:
        return panel(title, empty("Neither BLS nor O*NET says what entry takes."))
    differing = {claim.kind for same in role.education.conflicts() for claim in same}
    order = sorted(claims, key=lambda claim: list(_KINDS).index(claim.kind) if claim.kind in _KINDS else 9)
    rows = [
        (
            _KINDS.get(claim.kind, claim.kind),
            notes.figure(_value(claim), claim_note(claim)),
            claim.note or "",
            f"{claim.source.publisher}, {claim.source.edition}",
            "yes" if claim.kind in differing else "no",
        )
        for claim in order
    ]
    return panel(
        title,
        remark("What each source says, side by side. They measure different things and may differ; none is averaged."),
        table(
            "Claims about entry", ("About", "Says", "Share", "Source", "Sources differ"), rows, text=words(1, 2, 3, 4)
        ),
    )


def _shares(caption: str, shares: "Iterable[Share]", mark: Html) -> Markup:
    rows = [
        (
            share.category,
            f"{share.percent:.1f} %",
            "not published" if share.error is None else f"{share.error:.1f}",
            "O*NET advises not to use it" if share.suppress else "",
        )
        for share in shares
    ]
    return table(caption, ("Answer", "Workers", "Standard error", "Advice"), rows, text=words(3), mark=mark)


def _survey(role: "Role", notes: Footnotes) -> Markup:
    education = role.education
    title = "What workers say is required"
    if not education.distribution:
        return panel(title, empty("O*NET has not published its survey of this role."))
    note = next(
        (noted(c.source, c.as_of) for c in education.claims if c.source.id.startswith("onet") and c.as_of), None
    )
    mark = notes.mark(note)
    more = ((education.experience_times, "Related work experience"), (education.training_times, "Training on the job"))
    return panel(
        title,
        _shares("Required education", education.distribution, mark),
        joined(folded(name, _shares(name, shares, mark)) for shares, name in more if shares),
        mark=mark,
    )


def _licence() -> Markup:
    return panel("License", empty("Not known: no national source in the data says whether a license is required."))


def outlook_group(role: "Role", notes: Footnotes) -> Group:
    """Where employment is going, and what AI can touch."""
    return group("Outlook", _projection(role, notes), _resilience(role, notes))


def _projection(role: "Role", notes: Footnotes) -> Markup:
    outlook = role.outlook
    if outlook is None:
        return panel("Employment", empty("BLS projects no employment for this role."))
    note = noted(outlook.source, str(outlook.base_year))
    own = outlook.self_employed_percent
    rows = [
        (f"Jobs in {outlook.base_year}", count(outlook.employment)),
        (f"Projected for {outlook.target_year}", count(outlook.projected)),
        ("Change over the decade", f"{signed(outlook.percent, 1)} % ({signed(outlook.change)} jobs)"),
        ("In the agency's words", outlook.growth),
        ("Openings a year", f"{count(outlook.openings)}, from growth and from people leaving"),
        ("Self-employed", "not published" if own is None else f"{own:g} %"),
        ("Projected as", f"{outlook.code} {outlook.title}"),
    ]
    shown = [(name, h.span(title=str(note))[value]) for name, value in rows]
    return panel("Employment", facts(shown), mark=notes.mark(note))


def _resilience(role: "Role", notes: Footnotes) -> Markup:
    found = role.ai_resilience()
    claims = found.inputs
    inputs: list[tuple[Html, ...]] = [
        (
            claim.kind.capitalize(),
            notes.figure(_value(claim), claim_note(claim)),
            claim.note or claim.locator or "",
            claim.as_of or "",
        )
        for claim in claims
    ]
    label = h.strong(class_=resilience_class(found.label))[(found.label or "not labelled").capitalize()]
    return panel(
        "AI resilience",
        h.p(class_="lead")[label, f": {found.reason.rstrip('.')}."],
        _rule(found),
        table("Every figure that was looked at", ("Input", "Value", "Detail", "Of"), inputs, text=words(2))
        if inputs
        else empty("None of the inputs is published for this role."),
        _parts(found),
        remark(
            "The figures say how much of the work today's language models can touch; none says what employers will do. "
            "No source in the data measures the risk of automation, so none is given."
        ),
    )


def _rule(found: "Resilience") -> Markup:
    bands: list[tuple[str, Html]] = [
        ("Task exposure", found.exposure_band or "not published"),
        ("Human advantage", found.advantage_band or "not published"),
        ("Growth", found.growth_band or "not published"),
        ("AI applicability (shown beside, decides nothing)", found.applicability_band or "not published"),
    ]
    if found.rule:
        rule = (("exposure", found.rule.exposure), ("advantage", found.rule.advantage), ("growth", found.rule.growth))
        asked = ", ".join(f"any {name}" if band == "*" else f"{name} {band}" for name, band in rule)
        bands.append(("Rule of the table that fits", f"{asked}: {found.rule.label}"))
    return facts(bands)


def _parts(found: "Resilience") -> Markup | None:
    if found.advantage is None:
        return None
    rows = [(name.capitalize(), percent(value, 0)) for name, value in found.advantage.parts]
    return folded("The parts of human advantage", table("Parts of the index", ("Part", "Of the most"), rows))
