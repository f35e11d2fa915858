"""Rules about aliases (JTA) and codes of occupations (JTM)."""

from collections.abc import Iterator

from jobtaxonomy.codes import OnetCode, SocCode
from jobtaxonomy.errors import InvalidCode
from jobtaxonomy.lint.findings import Facts, Fault, Rule, Work, rule
from jobtaxonomy.lint.title_levels import other_levels

__all__ = ["RULES"]


def __dir__() -> list[str]:
    return __all__


def _key(title: str) -> str:
    return " ".join(title.casefold().replace("-", " ").split())


@rule("JTA001", "error", "orphan alias")
def orphan_alias(facts: Facts) -> Iterator[Fault]:
    """An alias leads to a role or a profile that is there."""
    known = {work.code for work in facts.works}
    for alias in facts.architecture.aliases:
        lost = sorted(code for code in alias.roles if code not in known)
        if lost or not alias.roles:
            yield alias.title, f"alias[{alias.title}].roles", "leads nowhere", ", ".join(lost) or "no role is named"


@rule("JTA002", "error", "undeclared ambiguity")
def undeclared_ambiguity(facts: Facts) -> Iterator[Fault]:
    """An alias of several roles, or of two focuses at one level, says so: else a look-up picks one in silence."""
    declared = {_key(alias.title) for alias in facts.architecture.aliases if alias.ambiguous}
    holders: dict[tuple[str, str], dict[str, str]] = {}
    jobs = set(facts.jobs)
    for work in facts.works:
        kind = "role" if work.code in jobs else work.level.code
        for title in work.aliases or ():
            holders.setdefault((_key(title), kind), {}).setdefault(work.code, title)
    for alias in facts.architecture.aliases:
        for code in alias.roles:
            holders.setdefault((_key(alias.title), "role"), {}).setdefault(code, alias.title)
    for (key, _), codes in sorted(holders.items()):
        if len(codes) > 1 and key not in declared:
            first = min(codes)
            yield (
                codes[first],
                f"alias[{codes[first]}]",
                f"stands for {len(codes)} roles without saying so",
                ", ".join(sorted(codes)),
            )


@rule("JTA003", "warning", "alias is another role's title")
def alias_is_a_title(facts: Facts) -> Iterator[Fault]:
    """A title that one role bears is not the alias of another."""
    bearers: dict[str, list[Work]] = {}
    for work in facts.works:
        if work.title:
            bearers.setdefault(_key(work.title), []).append(work)
    works = {work.code: work for work in facts.works}
    named = [(work.code, f"{work.path}.aliases", title) for work in facts.works for title in work.aliases or ()]
    named += [
        (code, f"alias[{alias.title}]", alias.title)
        for alias in facts.architecture.aliases
        for code in alias.roles
        if code in works
    ]
    for code, path, title in sorted(named):
        others = bearers.get(_key(title), ())
        if others and not any(other.code == code or other.tells_of(works[code]) for other in others):
            yield code, path, f"{title!r} is the title of {', '.join(sorted(other.code for other in others))}", title


@rule("JTA004", "info", "no alias")
def no_alias(facts: Facts) -> Iterator[Fault]:
    """A role has some alias where the occupations it is mapped to publish many."""
    listed = {code for alias in facts.architecture.aliases for code in alias.roles}
    for work in facts.works:
        if work.aliases or work.code in listed:
            continue
        counts = {code: len(facts.roles[code].aliases) for code in work.occupations if code in facts.roles}
        if any(counts.values()):
            yield (
                work.code,
                f"{work.path}.aliases",
                "has none",
                ", ".join(f"{code} publishes {n}" for code, n in counts.items()),
            )


@rule("JTA005", "warning", "alias of another level")
def alias_of_another_level(facts: Facts) -> Iterator[Fault]:
    """A word of level in an alias (Junior, Senior, Lead, II) agrees with the level, within `alias_grades`."""
    universal, grades = facts.architecture.universal, facts.thresholds.alias_grades
    for work in facts.works:
        for title in work.aliases or ():
            if named := other_levels(title, work.level, universal, grades):
                said = f"{title!r} is a title of {named}"
                yield work.code, f"{work.path}.aliases[{title}]", said, f"the level is {work.level.code}"


@rule("JTM001", "warning", "one occupation for a ladder")
def one_occupation(facts: Facts) -> Iterator[Fault]:
    """A management ladder of more than `occupation_grades` grades is more than one occupation.

    SOC tells supervisors, managers and chief executives apart. Other tracks are not held to this:
    no occupation divides junior from senior professionals.
    """
    for focus in facts.architecture.focuses:
        ladder = [content for content in focus.levels if facts.architecture.track(content.level) == "M"]
        codes = {role[:7] for content in ladder for role in content.roles}
        grades = [facts.architecture.universal[content.level].grade for content in ladder]
        if len(codes) == 1 and max(grades) - min(grades) > facts.thresholds.occupation_grades:
            yield (
                focus.key, f"focus[{focus.key}]", f"{codes.pop()} stands for {max(grades) - min(grades) + 1} grades",
                " ".join(content.level for content in ladder),
            )  # fmt: skip


def _known(facts: Facts, code: str) -> bool:
    try:
        return str(OnetCode.parse(code if "." in code else str(SocCode.parse(code)))) in facts.roles
    except InvalidCode:
        return False


@rule("JTM002", "error", "no such occupation")
def no_such_occupation(facts: Facts) -> Iterator[Fault]:
    """A mapped code is one of O*NET-SOC 2019 or of SOC 2018."""
    known: dict[str, bool] = {}
    for work in facts.works:
        for code in work.occupations:
            if code not in known:
                known[code] = _known(facts, code)
            if not known[code]:
                yield (
                    work.code,
                    f"{work.path}.occupations[{code}]",
                    f"{code!r} is no occupation",
                    "O*NET-SOC 2019, SOC 2018",
                )


@rule("JTM003", "info", "two spellings of codes")
def two_spellings(facts: Facts) -> Iterator[Fault]:
    """One record keeps to SOC (11-3051) or to O*NET-SOC (11-3051.00)."""
    for work in facts.works:
        if len({"." in code for code in work.occupations}) > 1:
            yield work.code, f"{work.path}.occupations", "mixes SOC and O*NET-SOC", ", ".join(work.occupations)


@rule("JTM004", "warning", "job zones of two schemes")
def job_zones_of_two_schemes(facts: Facts) -> Iterator[Fault]:
    """O*NET 30.2 merged the two lowest job zones: a zone of an older edition is not compared with a newer one."""
    editions: dict[str, set[str]] = {}
    for said in facts.architecture.statements:
        if said.kind == "job_zone" and said.edition:
            editions.setdefault(said.about, set()).add(said.edition)
    for about, found in sorted(editions.items()):
        if len({_edition(edition) >= (30, 2) for edition in found}) > 1:
            yield about, f"claim[{about}.job_zone]", "compares job zones across O*NET 30.2", ", ".join(sorted(found))


def _edition(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(".") if part.isdecimal())


RULES: tuple[Rule, ...] = (
    orphan_alias, undeclared_ambiguity, alias_is_a_title, no_alias, alias_of_another_level,
    one_occupation, no_such_occupation, two_spellings, job_zones_of_two_schemes,
)  # fmt: skip
