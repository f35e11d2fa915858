"""What the written focuses reach: every major group, every role or a reason, and roles by their titles."""

from collections import Counter
from pathlib import Path

import jobtaxonomy as jt

OUTSIDE = Path(__file__).resolve().parents[2] / "pipeline/authored/outside.tsv"
#: the groups with most employment, and how many focuses each has at least
LARGE, MANY, FEW = {"MGMT", "BUSF", "COMP", "HLTH", "OFFC", "SALE", "PROD", "TRAN"}, 6, 3


def test_every_civilian_major_group_has_its_focuses() -> None:
    groups = Counter(jt.focus(key).path[0] for key in jt.focuses())
    civilian = {family.mnemonic for family in jt.families()} - {"MILI"}
    assert set(groups) == civilian
    assert all(count >= (MANY if group in LARGE else FEW) for group, count in groups.items())
    assert sum(groups.values()) >= 90


def test_every_role_is_in_a_focus_or_outside_with_a_reason() -> None:
    reached = {code for key in jt.focuses() for code in jt.focus(key).roles}
    rows = [line.split("\t") for line in OUTSIDE.read_text(encoding="utf-8").splitlines()[1:]]
    outside = dict(rows)
    assert len(outside) == len(rows)
    assert all(outside.values())
    assert reached | set(outside) == set(jt.roles())
    assert not reached & set(outside)


def test_titles_of_a_level_lead_to_its_roles() -> None:
    """Nine of ten among the first five; 95.8 % when this was written."""
    titles = [
        (title, content.roles)
        for key in jt.focuses()
        for content in jt.focus(key).levels
        for title in content.aliases or ()
    ]
    found = jt.code_titles([title for title, _ in titles], limit=5)
    hits = sum(any(match.code in roles for match in matches) for (_, roles), matches in zip(titles, found, strict=True))
    assert hits / len(titles) >= 0.9
