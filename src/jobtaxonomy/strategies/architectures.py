"""Job architectures as file content: sound ones of any size, and for each rule a least fault.

`clean_architecture` builds content that no rule objects to; `MUTANTS` holds, for each rule, the
smallest change that breaks it and only it. Content is what `read_architecture` takes.
"""

from collections.abc import Callable, Iterator
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

__all__ = ["MUTANTS", "architectures", "clean_architecture", "mutant"]

Content = dict[str, Any]
_IC = (
    (4, 3, 2, 3, 3, 3, 3, 0),
    (5, 4, 4, 4, 4, 4, 4, 0),
    (6, 5, 5, 6, 5, 5, 5, 2),
    (7, 6, 7, 7, 6, 6, 6, 4),
    (8, 7, 8, 8, 7, 7, 7, 5),
)
_IC_YEARS = ((0, 2), (2, 4), (4, 7), (7, 11), (11, 16))
_EM_YEARS = ((3, 6), (5, 8), (8, 12), (10, 15))
_DIMENSIONS = (
    "knowledge",
    "scope",
    "autonomy",
    "complexity",
    "impact",
    "decision_rights",
    "collaboration",
    "leadership",
)
#: level -> (beginning of its titles, level of the one it reports to, verb)
_ROLES = {
    "IC1": ("Junior Maker", "EM1", "Helps"), "IC2": ("Maker", "EM1", "Runs"), "IC3": ("Tuner", "EM2", "Solves"),
    "IC4": ("Senior Maker", "EM3", "Plans"), "EM1": ("Supervisor", "EM2", "Leads"),
    "EM2": ("Manager", "EM3", "Leads"), "EM3": ("Senior Manager", None, "Directs"),
}  # fmt: skip
_REVIEW = {"scores": {"accuracy": 4, "clarity": 5}}


def __dir__() -> list[str]:
    return __all__


def _word(number: int) -> str:
    """A made-up word for a number, another one for each."""
    text = ""
    for _ in range(4):
        number, low = divmod(number, 60)
        text += "bdfgklmnprtv"[low % 12] + "aeiou"[low // 12]
    return text


def _texts() -> Iterator[str]:
    """Phrases of seven made-up words, none of them twice."""
    number = 0
    while True:
        yield " ".join(_word(number + place) for place in range(7))
        number += 7


def _range(midpoint: float, spread: float = 0.5) -> dict[str, float]:
    low = midpoint / (1 + spread / 2)
    return {"minimum": low, "midpoint": midpoint, "maximum": low * (1 + spread)}


def _midpoint(grade: int) -> float:
    return 30_000 * 1.15**grade


def _rung(code: str, name: str, scores: tuple[int, ...], years: tuple[int, int]) -> Content:
    by_name = dict(zip(_DIMENSIONS, scores, strict=True))
    return {"code": code, "name": name, "track": code[:2], "scores": by_name, "years": list(years)}


def clean_architecture(functions: int = 2, focuses: int = 2) -> Content:
    """Content without a fault: that many functions (2 or more) of so many focuses (2 or more), seven roles a focus."""
    text = _texts()
    content: Content = {
        "name": "Acme",
        "equivalents": [["P3", "M1"]],
        "level": [
            *(
                _rung(f"IC{step}", f"Engineer grade {step}", scores, years)
                for step, (scores, years) in enumerate(zip(_IC, _IC_YEARS, strict=True), 1)
            ),
            *(
                _rung(f"EM{step}", f"Lead grade {step}", (4 + step,) * 8, years) | {"peers": [f"M{step}"]}
                for step, years in enumerate(_EM_YEARS, 1)
            ),
        ],
        "source": [
            {"id": "survey", "name": "Pay survey", "date": "2026-05", "licence": "bought", "locator": "drawer 4"},
        ],
        "family": [{"code": "ALL", "name": "All work"}],
        "function": [], "role": [], "alias": [], "claim": [], "wage": [], "incumbent": [],
        "pay": [{"level": f"IC{step}", **_range(_midpoint(2 + step))} for step in range(1, 6)]
        + [{"level": f"EM{step}", **_range(_midpoint(4 + step))} for step in range(1, 5)],
    }  # fmt: skip
    for number in range(functions):
        code = f"F{number:03d}"
        content["family"].append({"code": code, "name": f"Family {next(text)}", "parents": ["ALL"]})
        function: Content = {"code": code, "name": f"Function {next(text)}", "focus": []}
        content["function"].append(function)
        for place in range(focuses):
            _add_focus(content, function, f"K{place:02d}", text)
    return content


def _add_focus(content: Content, function: Content, code: str, text: Iterator[str]) -> None:
    key = f"{function['code']}.{code}"
    function["focus"].append({
        "code": code, "name": f"Focus {next(text)}", "definition": f"Work on {next(text)}", "review": _REVIEW,
        "level": [_focus_level(level, role, verb, text) for level, role, verb in
                  (("P2", "17-2112.00", "Solves"), ("P3", "17-2112.00", "Plans"), ("M1", "51-1011.00", "Leads"))],
    })  # fmt: skip
    for level, (rank, above, verb) in _ROLES.items():
        role: Content = {
            "code": f"{key}.R{level}", "title": f"{rank}, {next(text)}", "level": level, "focus": key,
            "family": function["code"], "definition": f"Makes {next(text)}", "occupations": ["17-2112.00"],
            "aliases": [f"{rank} of {next(text)}"], "responsibilities": [f"{verb} {next(text)}" for _ in range(3)],
            "sources": ["survey"], "source_count": 1, "review": _REVIEW,
        }  # fmt: skip
        content["role"].append(role | ({"reports_to": f"{key}.R{above}"} if above else {}))
    content["incumbent"].append({"id": f"{key}.1", "role": f"{key}.RIC3", "pay": _midpoint(5)})


def _focus_level(code: str, role: str, verb: str, text: Iterator[str]) -> Content:
    return {
        "code": code, "roles": [role], "aliases": [f"Hand of {next(text)}"],
        "responsibilities": [f"{verb} {next(text)}" for _ in range(3)],
    }  # fmt: skip


# Where a mutant works: the k-th focus and its roles.


def _focus(content: Content, k: int) -> tuple[str, Content]:
    every = [
        (f"{function['code']}.{focus['code']}", focus)
        for function in content["function"]
        for focus in function["focus"]
    ]
    return every[k % len(every)]


def _role(content: Content, k: int, level: str) -> Content:
    code = f"{_focus(content, k)[0]}.R{level}"
    found: Content = next(role for role in content["role"] if role["code"] == code)
    return found


def _level(content: Content, code: str) -> Content:
    found: Content = next(level for level in content["level"] if level["code"] == code)
    return found


def _structure(content: Content, k: int, levels: str, ranges: list[dict[str, float]]) -> str:
    """Give the k-th focus ranges of its own."""
    key, _ = _focus(content, k)
    content["pay"] += [{"focus": key, "level": level, **pay} for level, pay in zip(levels.split(), ranges, strict=True)]
    return key


def _set(path: str, level: str, value: Any) -> Callable[[Content, int], str]:
    def change(content: Content, k: int) -> str:
        role = _role(content, k, level)
        role[path] = value
        return str(role["code"])

    return change


def _level_set(code: str, path: str, value: Any) -> Callable[[Content, int], str]:
    def change(content: Content, _: int) -> str:
        _level(content, code)[path] = value
        return code

    return change


def _pay_of(levels: str, *ranges: tuple[float, float, float]) -> Callable[[Content, int], str]:
    def change(content: Content, k: int) -> str:
        return _structure(
            content, k, levels, [dict(zip(("minimum", "midpoint", "maximum"), r, strict=True)) for r in ranges]
        )

    return change


def _around(spread: float, *midpoints: float) -> tuple[tuple[float, float, float], ...]:
    ranges = [_range(midpoint, spread) for midpoint in midpoints]
    return tuple((pay["minimum"], pay["midpoint"], pay["maximum"]) for pay in ranges)


def _missing_level(content: Content, _: int) -> str:
    _level(content, "EM4")["code"] = "EM5"
    for pay in content["pay"]:
        if pay["level"] == "EM4":
            pay["level"] = "EM5"
    return "EM5"


def _equated(content: Content, _: int) -> str:
    content["equivalents"].append(["P3", "M3"])
    return "P3 M3"


def _managed_managers(content: Content, k: int) -> str:
    key, focus = _focus(content, k)
    focus["level"][2]["direct_reports"] = ["Director of Casting"]
    return f"{key}.M1"


def _closed(content: Content, _: int) -> str:
    content["closed_years"] = True
    return "IC2"


def _contradiction(content: Content, k: int) -> str:
    key, focus = _focus(content, k)
    focus["level"][0]["experience"] = [{"kind": "in_discipline", "lo": lo, "hi": lo + 2} for lo in (0, 5)]
    return f"{key}.P2"


def _repeated(content: Content, k: int) -> str:
    first, second = _role(content, k, "EM1"), _role(content, k, "EM2")
    second["responsibilities"][0] = first["responsibilities"][0]
    return str(second["code"])


def _weaker(content: Content, k: int) -> str:
    key, focus = _focus(content, k)
    duties = focus["level"][1]["responsibilities"]
    duties[:] = [duty.replace("Plans", "Helps") for duty in duties]
    return f"{key}.P3"


def _few(content: Content, k: int) -> str:
    role = _role(content, k, "IC1")
    role["responsibilities"].pop()
    return str(role["code"])


def _vague(content: Content, k: int) -> str:
    role = _role(content, k, "IC2")
    role["responsibilities"][1] += " as needed"
    return str(role["code"])


def _same_definition(content: Content, k: int) -> str:
    first, second = _role(content, k, "IC1"), _role(content, k, "IC2")
    second["definition"] = first["definition"]
    return str(second["code"])


def _orphan(content: Content, k: int) -> str:
    content["alias"].append({"title": f"Orphan {_word(k)}", "roles": ["NOBODY"]})
    return f"Orphan {_word(k)}"


def _ambiguous(content: Content, k: int) -> str:
    roles = sorted(_role(content, k, level)["code"] for level in ("IC1", "IC2"))
    content["alias"].append({"title": f"Either {_word(k)}", "roles": roles})
    return f"Either {_word(k)}"


def _borrowed_title(content: Content, k: int) -> str:
    role = _role(content, k, "IC3")
    role["aliases"].append(_role(content, k, "IC4")["title"])
    return str(role["code"])


def _one_occupation(content: Content, k: int) -> str:
    key, focus = _focus(content, k)
    focus["level"] = [
        {"code": f"M{step}", "roles": ["11-3051.00"], "aliases": [f"Ruler of {_word(step)} {key}"]}
        for step in range(1, 6)
    ]
    return key


def _job_zones(content: Content, k: int) -> str:
    key, _ = _focus(content, k)
    content["claim"] += [
        {"about": key, "kind": "job_zone", "number": 3, "edition": edition, "source": "survey"}
        for edition in ("29.2", "30.2")
    ]
    return key


def _own_pay(level: str, grade: int, share: float) -> Callable[[Content, int], str]:
    def change(content: Content, k: int) -> str:
        code = str(_role(content, k, level)["code"])
        content["pay"].append({"role": code, "level": level, **_range(share * _midpoint(grade))})
        return code

    return change


def _outside(content: Content, k: int) -> str:
    key, _ = _focus(content, k)
    content["incumbent"].append({"id": f"{key}.9", "role": f"{key}.RIC1", "pay": 0.7 * _midpoint(3)})
    return f"{key}.9"


def _far(content: Content, k: int) -> str:
    key, _ = _focus(content, k)
    content["pay"].append({"role": f"{key}.RIC1", "level": "IC1", **_range(_midpoint(3), 1.0)})
    content["incumbent"].append({"id": f"{key}.8", "role": f"{key}.RIC1", "pay": 0.75 * _midpoint(3)})
    return f"{key}.8"


def _idle(content: Content, k: int) -> str:
    key, focus = _focus(content, k)
    focus["differential"] = 1.2
    content["pay"] += [{"level": "P2", **_range(60_000)}, {"focus": key, "level": "P2", **_range(60_000)}]
    return key


def _wage(bands: list[Content], **percentiles: float) -> Callable[[Content, int], str]:
    def change(content: Content, k: int) -> str:
        code = str(_role(content, k, "IC4")["code"])
        wage = {"about": code, "percentiles": percentiles, "as_of": "2023-05", "source": "survey", "band": bands}
        content["wage"].append(wage)
        return code

    return change


def _old(content: Content, k: int) -> str:
    code = _wage([], p50=50_000)(content, k)
    content["claim"].append({"about": code, "kind": "wage", "number": 52_000, "as_of": "2025-05", "source": "survey"})
    return code


def _unsourced(content: Content, k: int) -> str:
    key, _ = _focus(content, k)
    content["claim"].append({"about": key, "kind": "headcount", "number": 12})
    return key


def _bare_source(content: Content, k: int) -> str:
    content["source"].append({"id": f"bare-{k}", "name": "Hearsay", "date": "2026", "locator": "corridor"})
    return f"bare-{k}"


def _review(content: Content, k: int) -> str:
    role = _role(content, k, "EM1")
    role["review"] = {"scores": {"accuracy": 3, "clarity": 5}}
    return str(role["code"])


def _unreviewed(content: Content, k: int) -> str:
    role = _role(content, k, "EM2")
    del role["review"]
    return str(role["code"])


def _two_parents(content: Content, k: int) -> str:
    family = content["family"][1 + k % (len(content["family"]) - 1)]
    family["parents"] = ["ALL", "ELSEWHERE"]
    return str(family["code"])


def _alone(content: Content, _: int) -> str:
    only = {"code": "K", "name": "Only one", "definition": "Stands alone", "review": _REVIEW}
    level = {"code": "S2", "roles": ["51-9061.00"], "aliases": ["Loner"]}
    content["function"].append({"code": "ALONE", "name": "Alone", "focus": [{**only, "code": "K0", "level": [level]}]})
    return "ALONE"


def _same_name(content: Content, _: int) -> str:
    first, *_between, last = content["function"]
    last["name"] = first["name"]
    return str(last["code"])


def _same_words(content: Content, k: int) -> str:
    first, second = _role(content, k, "EM1"), _role(content, k, "EM2")
    every = [word for duty in first["responsibilities"] for word in duty.split()[1:]]
    second["responsibilities"] = [f"Leads {' '.join(every[place::3])}" for place in range(3)]
    return str(second["code"])


#: rule -> the change that breaks it; it changes the content and answers the code of the object at fault
MUTANTS: dict[str, Callable[[Content, int], str]] = {
    "JTL001": _missing_level,
    "JTL002": _level_set("EM3", "scores", {**dict.fromkeys(_DIMENSIONS, 7), "impact": 5}),
    "JTL003": _level_set("IC5", "scores", dict(zip(_DIMENSIONS, _IC[3], strict=True))),
    "JTL004": _level_set("EM4", "scores", dict.fromkeys(_DIMENSIONS, 10)),
    "JTL005": _equated,
    "JTL006": _set("title", "EM1", "Senior Manager, Castings"),
    "JTL007": _managed_managers,
    "JTX001": _level_set("EM4", "years", [10, 11]),
    "JTX002": _level_set("IC5", "years", [12, 16]),
    "JTX003": _level_set("EM3", "years", [5.5, 12]),
    "JTX004": _closed,
    "JTX005": _contradiction,
    "JTX006": _set("occupations", "IC1", ["11-3051.00"]),
    "JTR001": _repeated,
    "JTR002": _weaker,
    "JTR003": _few,
    "JTR004": _vague,
    "JTR005": _same_definition,
    "JTA001": _orphan,
    "JTA002": _ambiguous,
    "JTA003": _borrowed_title,
    "JTA004": _set("aliases", "IC2", []),
    "JTA005": _set("aliases", "IC1", ["Director of Castings"]),
    "JTM001": _one_occupation,
    "JTM002": _set("occupations", "IC3", ["17-9999.00"]),
    "JTM003": _set("occupations", "IC4", ["17-2112.00", "17-2141"]),
    "JTM004": _job_zones,
    "JTP001": _pay_of("M1 M2", (101, 100, 120), (92, 115, 138)),
    "JTP002": _pay_of("M1 M2", *_around(0.5, 100, 95)),
    "JTP003": _pay_of("M1 M2", *_around(0.5, 100, 140)),
    "JTP004": _pay_of("M1 M2", (90, 100, 110), (92, 115, 138)),
    "JTP005": _pay_of("M1 M2", *_around(0.6, 100, 109)),
    "JTP006": _pay_of("M1 M2", (100, 140, 142), (160, 165, 230)),
    "JTP007": _pay_of("M1 M2 M3", *_around(0.65, 100, 111, 123.21)),
    "JTP008": _pay_of("E1 E2 E3", *_around(0.8, 100, 115, 161)),
    "JTP009": _own_pay("EM1", 4, 1.05),
    "JTP010": _own_pay("EM1", 4, 0.95),
    "JTP011": _outside,
    "JTP012": _far,
    "JTP013": _idle,
    "JTD001": _wage([], p25=50_000, p50=40_000),
    "JTD002": _wage([{"percentile": 50, "low": 45_000, "high": 55_000}], p50=50_000),
    "JTD003": _wage([{"low": 40_000, "high": 60_000, "years": [0, 2]}], p50=55_000),
    "JTD004": _old,
    "JTV001": _unsourced,
    "JTV002": _bare_source,
    "JTV003": _review,
    "JTV004": _unreviewed,
    "JTV005": _set("source_count", "IC2", 3),
    "JTT001": _two_parents,
    "JTT002": _alone,
    "JTT003": _same_name,
    "JTT004": _same_words,
}


def mutant(content: Content, rule: str, k: int = 0) -> tuple[Content, str]:
    """A copy of sound content with one fault at its k-th focus, and the code of the object at fault."""
    from copy import deepcopy

    changed = deepcopy(content)
    return changed, MUTANTS[rule](changed, k)


@st.composite
def architectures(draw: DrawFn) -> Content:
    """Content without a fault."""
    return clean_architecture(draw(st.integers(2, 3)), draw(st.integers(2, 3)))
