"""What the bundled tables promise: counts, references, provenance."""

import hashlib
from pathlib import Path

import pytest

import jobtaxonomy as jt
from jobtaxonomy.bundled import Bundled
from jobtaxonomy.codes import OnetCode, SocCode
from jobtaxonomy.occupations import article

DATA = Path(jt.__file__).parent / "data"
FILES = Bundled()


def test_counts_of_the_tree() -> None:
    kinds = [group.kind for group in jt.groups()]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == {"major": 23, "minor": 98, "broad": 459, "detailed": 867}
    assert len(jt.roles()) == 1016
    assert len({role.soc for role in jt.roles().values()}) == 867


def test_every_role_has_names_a_place_and_a_summary() -> None:
    for role in jt.roles().values():
        assert role.title
        assert role.singular
        assert role.summary
        assert [group.kind for group in role.path] == ["major", "minor", "broad", "detailed"]
        assert role.family.mnemonic
        assert role.path[-1].code == role.soc == OnetCode.parse(role.code).soc
        assert role.aliases


def test_wages_are_found_or_explained() -> None:
    found: dict[str, set[str]] = {"own": set(), "standing in": set(), "none": set()}
    for role in jt.roles().values():
        if role.wage_code is None:
            with pytest.raises(jt.MissingWage) as caught:
                role.wages()
            assert caught.value.reason
            found["none"].add(role.soc)
        else:
            assert role.wages().code == role.wage_code
            found["own" if role.wage_code == role.soc else "standing in"].add(role.soc)
    assert {kind: len(codes) for kind, codes in found.items()} == {"own": 818, "standing in": 28, "none": 21}
    codes = {role.wage_code for role in jt.roles().values() if role.wage_code and role.wage_code != role.soc}
    assert len(codes) == 12


def test_singular_titles_name_one_person() -> None:
    for role in jt.roles().values():
        head = role.singular.split(" of ")[0].split(",")[0].split("--")[0]
        assert not head.endswith(("ers", "ors", "ists", "ants", "ents", "ians", "men")), role.singular
        assert role.article == article(role.singular) in ("a", "an")


def test_aliases_count_what_was_published() -> None:
    kinds = [kinds for _, _, _, kinds in FILES.table("aliases")]
    assert len(kinds) > 58_000
    assert sum("a" in kind for kind in kinds) > 55_000
    assert sum("d" in kind for kind in kinds) > 5_000
    assert sum("s" in kind or "r" in kind for kind in kinds) > 6_500


@pytest.mark.parametrize("name", ["aliases", "ratings", "technology", "requirements", "related"])
def test_tables_of_roles_refer_to_roles(name: str) -> None:
    assert {row[0] for row in FILES.table(name)} <= set(jt.roles())


def test_related_roles_exist_and_are_ranked() -> None:
    for role in list(jt.roles().values())[::25]:
        related = role.related()
        assert [r.rank for r in related] == list(range(1, len(related) + 1))
        assert role not in [r.role for r in related]


def test_ratings_are_on_their_scales() -> None:
    for row in FILES.table("ratings"):
        assert row[2] == "" or 1 <= float(row[2]) <= 5
        assert row[5] == "" or 0 <= float(row[5]) <= 7


@pytest.mark.parametrize("row", FILES.manifest()["tables"], ids=lambda row: str(row["name"]))
def test_the_manifest_describes_the_file(row: dict[str, object]) -> None:
    content = (DATA / str(row["name"])).read_bytes()
    assert hashlib.sha256(content).hexdigest() == row["sha256"]
    assert set(row["sources"]) <= {source.id for source in jt.sources()}  # type: ignore[call-overload]


def test_every_data_file_is_in_the_manifest() -> None:
    listed = {row["name"] for row in FILES.manifest()["tables"]} | {"manifest.json"}
    there = {path.relative_to(DATA).as_posix() for path in DATA.rglob("*") if path.is_file()}
    assert there == listed


def test_tables_are_sorted_for_bisection() -> None:
    for row in FILES.manifest()["tables"]:
        if row["name"] in {"keys.tsv", "aliases.tsv", "ratings.tsv", "technology.tsv", "requirements.tsv",
                           "related.tsv", "projections.tsv", "retired.tsv"}:  # fmt: skip
            lines = (DATA / row["name"]).read_bytes().splitlines()[1:]
            assert lines == sorted(lines)


def test_retired_codes_lead_to_codes_of_today() -> None:
    today = set(jt.roles()) | {group.code for group in jt.groups("detailed")}
    for code, _, successors in FILES.table("retired"):
        assert code not in today
        assert set(successors.split(" ")) <= today


def test_wage_codes_are_soc_or_union_codes() -> None:
    for code, _, _ in FILES.table("occupations"):
        assert code == "00-0000" or str(SocCode.parse(code)) == code


def test_the_data_changelog_tells_of_this_version() -> None:
    changelog = Path(__file__).resolve().parents[2] / "docs" / "data-changelog.md"
    if not changelog.exists():
        pytest.skip("the documentation is not beside these tests")
    assert f"## {jt.data_version()}\n" in changelog.read_text(encoding="utf-8")
