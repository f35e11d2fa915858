"""1EdTech CASE 1.0: the levels as a framework of competencies and as a rubric.

Each level is an item; `precedes` leads from a level to the next one of its track, `isPeerOf` joins
levels of one grade, and the track is above them. In the rubric a dimension is a criterion and a
degree of the scale, with its anchor, a level of the criterion. Identifiers are UUIDs made from
names, so that two exports of the same data are the same.
"""

from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from jobtaxonomy.levelling.rubric import ANCHORS, DIMENSIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobtaxonomy.levelling import Level, Track

__all__ = ["case_package"]


def __dir__() -> list[str]:
    return __all__


_NAMESPACE = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")  # of URLs, as RFC 9562 names it


def case_package(
    levels: "Sequence[Level]",
    tracks: "Sequence[Track]",
    *,
    version: str,
    changed: str,
    name: str = "jobtaxonomy levels",
    base: str = "urn:uuid:",
) -> dict[str, Any]:
    """A CFPackage: document, items, associations, rubric.

    `version` is that of the data and `changed` the moment of its last change, "2026-11-01T00:00:00Z".
    Every object's `uri` is `base` and its identifier.

    >>> import jobtaxonomy as jt
    >>> found = case_package(jt.levels(), jt.tracks(), version="1", changed="2026-11-01T00:00:00Z")
    >>> len(found["CFRubrics"][0]["CFRubricCriteria"]), found["CFItems"][0]["humanCodingScheme"]
    (8, 'S')
    """

    def thing(part: str) -> dict[str, Any]:
        identifier = str(uuid5(_NAMESPACE, f"jobtaxonomy/{name}/{part}"))
        return {"identifier": identifier, "uri": f"{base}{identifier}", "lastChangeDateTime": changed}

    def link(part: str, title: str) -> dict[str, Any]:
        return {"title": title, **{key: value for key, value in thing(part).items() if key != "lastChangeDateTime"}}

    document = link("document", name)

    def item(part: str, code: str, statement: str, kind: str) -> dict[str, Any]:
        return {**thing(part), "humanCodingScheme": code, "fullStatement": statement, "CFItemType": kind,
                "CFDocumentURI": document}  # fmt: skip

    items = [item(f"track/{t.code}", t.code, f"{t.name}: {t.summary}", "Track") for t in tracks]
    items += [
        item(f"level/{level.code}", level.code, f"{level.name}: {level.summary}", "Level")
        | {"abbreviatedStatement": level.name}
        for level in levels
    ]

    def association(kind: str, first: tuple[str, str], second: tuple[str, str], number: int) -> dict[str, Any]:
        return {
            **thing(f"{kind}/{first[0]}/{second[0]}"),
            "associationType": kind,
            "sequenceNumber": number,
            "originNodeURI": link(*first),
            "destinationNodeURI": link(*second),
            "CFDocumentURI": document,
        }

    links: list[dict[str, Any]] = []
    for track in tracks:
        ladder = [(f"level/{level.code}", level.name) for level in levels if level.track == track.code]
        above = (f"track/{track.code}", track.name)
        links += [association("isChildOf", (f"track/{track.code}", track.name), ("document", name), 1)]
        links += [association("isChildOf", step, above, number) for number, step in enumerate(ladder, start=1)]
        links += [
            association("precedes", low, high, number) for number, (low, high) in enumerate(pairwise(ladder), start=1)
        ]
    links += [
        association("isPeerOf", (f"level/{a.code}", a.name), (f"level/{b.code}", b.name), 1)
        for a, b in combinations(levels, 2)
        if a.grade == b.grade
    ]
    rubric = thing("rubric")
    criteria: list[dict[str, Any]] = []
    for position, dimension in enumerate(DIMENSIONS, start=1):
        criterion = thing(f"rubric/{dimension.code}")
        degrees = [
            {**thing(f"rubric/{dimension.code}/{score}"), "description": anchor, "quality": str(score), "score": score,
             "position": score + 1, "rubricCriterionId": criterion["identifier"]}
            for score, anchor in enumerate(ANCHORS)
        ]  # fmt: skip
        criteria.append({**criterion, "category": dimension.name, "description": dimension.question,
                         "weight": 1 / len(DIMENSIONS), "position": position, "rubricId": rubric["identifier"],
                         "CFRubricCriterionLevels": degrees})  # fmt: skip
    return {
        "CFDocument": {**thing("document"), "title": name, "creator": "jobtaxonomy", "version": version,
                       "language": "en",
                       "CFPackageURI": link("package", name)},
        "CFItems": items,
        "CFAssociations": links,
        "CFRubrics": [{**rubric, "title": f"{name}: dimensions", "CFRubricCriteria": criteria}],
    }  # fmt: skip
