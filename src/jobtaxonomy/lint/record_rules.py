"""Rules about sources and reviews (JTV), and about the tree (JTT)."""

from collections.abc import Iterator

from jobtaxonomy.lint.findings import Facts, Fault, Rule, rule
from jobtaxonomy.provenance import Review

__all__ = ["RULES"]


def __dir__() -> list[str]:
    return __all__


@rule("JTV001", "error", "fact without a source")
def no_source(facts: Facts) -> Iterator[Fault]:
    """Every figure and every statement names a source, one that is listed where sources are listed."""
    listed = {source.id for source in facts.architecture.references}
    named = [(said.about, f"claim[{said.about}.{said.kind}]", said.source) for said in facts.architecture.statements]
    named += [(wage.about, f"wage[{wage.about}]", wage.source) for wage in facts.architecture.wages]
    for code, path, source in sorted(named):
        if not source:
            yield code, f"{path}.source", "names no source", ""
        elif listed and source not in listed:
            yield code, f"{path}.source", f"{source!r} is not among the sources", ", ".join(sorted(listed)[:5])


@rule("JTV002", "warning", "incomplete source")
def incomplete_source(facts: Facts) -> Iterator[Fault]:
    """A source says when it is from, under which licence, and where it is."""
    for source in facts.architecture.references:
        missing = [part for part in ("date", "licence", "locator") if not getattr(source, part)]
        if missing:
            yield source.id, f"source[{source.id}]", f"has no {' and no '.join(missing)}", source.name


def _reviewed(facts: Facts) -> Iterator[tuple[str, str, Review | None]]:
    for focus in facts.architecture.focuses:
        if not focus.generated:
            yield focus.key, f"focus[{focus.key}].review", focus.review
    for job in facts.architecture.jobs:
        yield job.code, f"role[{job.code}].review", job.review


@rule("JTV003", "warning", "review not passed")
def review_not_passed(facts: Facts) -> Iterator[Fault]:
    """A review passes when its lowest score is `review` or more."""
    for code, path, review in _reviewed(facts):
        if review is not None and review.lowest < facts.thresholds.review:
            low = [name for name, score in review.scores if score == review.lowest]
            yield code, path, f"scores {review.lowest} on {', '.join(low)}", f"passes at {facts.thresholds.review}"


@rule("JTV004", "info", "no review")
def no_review(facts: Facts) -> Iterator[Fault]:
    """What was written has been read by somebody."""
    for code, path, review in _reviewed(facts):
        if review is None:
            yield code, path, "is missing", ""


@rule("JTV005", "warning", "sources miscounted")
def sources_miscounted(facts: Facts) -> Iterator[Fault]:
    """A record that says how many sources it has lists as many."""
    for job in facts.architecture.jobs:
        if job.source_count is not None and job.source_count != len(job.sources):
            yield (
                job.code,
                f"role[{job.code}].source_count",
                f"says {job.source_count} and lists {len(job.sources)}",
                ", ".join(job.sources),
            )


@rule("JTT001", "error", "no tree")
def no_tree(facts: Facts) -> Iterator[Fault]:
    """A family has one parent at most, and is not its own ancestor."""
    parents = {family.code: family.parents for family in facts.architecture.families}
    for code, above in sorted(parents.items()):
        if len(above) > 1:
            yield code, f"family[{code}].parents", f"has {len(above)} parents", ", ".join(above)
        seen, at = [code], above
        while at and at[0] in parents and at[0] not in seen:
            seen.append(at[0])
            at = parents[at[0]]
        if at and at[0] == code and code == min(seen):
            yield code, f"family[{code}].parents", "is its own ancestor", " in ".join([*seen, code])


@rule("JTT002", "warning", "family of one")
def family_of_one(facts: Facts) -> Iterator[Fault]:
    """A function divides work into two focuses or more; one alone is the function under another name."""
    focuses: dict[str, list[str]] = {}
    for focus in facts.architecture.focuses:
        focuses.setdefault(focus.function, []).append(focus.code)
    for function, codes in sorted(focuses.items()):
        if len(codes) == 1:
            yield function, f"function[{function}]", "has a single focus", codes[0]


@rule("JTT003", "warning", "duplicate function")
def duplicate_function(facts: Facts) -> Iterator[Fault]:
    """One name stands for one function or family, and for no focus of another function."""
    named = {(focus.function_name, focus.function, focus.function) for focus in facts.architecture.focuses}
    named |= {(focus.name, focus.key, focus.function) for focus in facts.architecture.focuses}
    named |= {(family.name, family.code, family.code) for family in facts.architecture.families}
    holders: dict[str, list[tuple[str, str]]] = {}
    for name, code, function in sorted(named):
        holders.setdefault(" ".join(name.casefold().split()), []).append((code, function))
    for name, holding in sorted(holders.items()):
        codes = sorted(holding)
        functions = {function for _, function in codes}
        if len(functions) > 1 and any("." not in code for code, _ in codes):
            last = codes[-1][0]
            yield (
                last,
                f"{'focus' if '.' in last else 'function'}[{last}].name",
                f"{name!r} is the name of several",
                ", ".join(code for code, _ in codes),
            )


@rule("JTT004", "warning", "near-duplicate profiles")
def near_duplicates(facts: Facts) -> Iterator[Fault]:
    """Two roles whose responsibilities share `profile_likeness` of their words are one role."""
    paths = {work.code: work.path for work in facts.works}
    for (first, second), share in sorted(facts.near_duplicates.items()):
        yield second, paths[second], f"uses the words of {first} ({share:.2f})", f"{first}, {second}"


RULES: tuple[Rule, ...] = (
    no_source, incomplete_source, review_not_passed, no_review, sources_miscounted,
    no_tree, family_of_one, duplicate_function, near_duplicates,
)  # fmt: skip
