"""The title coder's two files: data/titles.bin, the model, and data/titles.tsv, answers to listed titles.

`python -m pipeline.titles` trains on everything (about three minutes) and writes both. Training is seeded and on one
thread; another machine's arithmetic may round otherwise, so that the model is compared by its digest and its figures
and never by training it again.
"""

from collections.abc import Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline import aliases, roles
from pipeline.titles.rows import (
    Row,
    Sources,
    authored_rows,
    broad_rows,
    employment,
    esco_rows,
    gold_rows,
    isco_to_soc,
    onet_rows,
    other_rows,
    tsv,
)  # fmt: skip

if TYPE_CHECKING:
    import numpy as np

    from pipeline.titles.training import Model

__all__ = ["PRIORS", "base_rows", "build", "files", "main", "model_bytes", "priors", "scores", "trained"]


def __dir__() -> list[str]:
    return __all__


ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "src" / "jobtaxonomy" / "data"
SHARED = ROOT.parent / "shared"
PRIORS = Path(__file__).with_name("priors.tsv")
#: Chosen on cross-validated development titles: docs/titles.md.
SETTINGS = {"temperature": 1.0, "listed_alone": 1.75, "listed_among": 1.0, "unit_listed": 3.0}
OFFICIAL_SCORE = 0.75
WRITTEN_SCORE = 0.6
#: How much likelier a code is for a title that this project wrote it down for, and that no office lists elsewhere.
WRITTEN = 7.5
EVERY = 2_000  # more than there are roles
BATCH = 4_096


def base_rows(sources: Sources, codes: dict[str, str], jobs: dict[str, float]) -> list[Row]:
    """Every labelled title but ESCO's and the development ones."""
    return [*onet_rows(sources), *other_rows(sources, jobs, codes), *authored_rows(), *broad_rows()]


def every_row(sources: Sources, codes: dict[str, str], jobs: dict[str, float]) -> list[Row]:
    """Every labelled title."""
    labels = chain.from_iterable(esco_rows(sources, jobs).values())
    development = chain.from_iterable(gold_rows(sources, jobs).values())
    return [*base_rows(sources, codes, jobs), *labels, *development]


def trained(rows: list[Row], codes: Mapping[str, str]) -> "Model":
    """A model of these rows."""
    from pipeline.titles.training import Settings, train

    return train(rows, list(codes), Settings())


def _supervisors(codes: Mapping[str, str]) -> list[str]:
    return [code for code, title in codes.items() if title.startswith("First-Line Supervisors")]


def scores(model: "Model", codes: Mapping[str, str], titles: Sequence[str]) -> "np.ndarray":
    """What a model has in the exponent of each code for some titles, listings included, before it is packed."""
    import numpy as np

    from jobtaxonomy.titles.model import NOBODY_LED
    from jobtaxonomy.titles.normalise import normalise
    from jobtaxonomy.titles.vocabulary import LEADING

    index = {code: at for at, code in enumerate(codes)}
    listings = {key: {pair[:7] for pair in pairs.split(" ")} for key, pairs in aliases.keys()}  # noqa: SIM118 - a module
    keys = [normalise(title) for title in titles]
    found = model.logits(keys)
    led = [index[code] for code in _supervisors(codes)]
    for row, key in zip(found, keys, strict=True):
        listed = [index[code] for code in listings.get(key, ()) if code in index]
        row[listed] += SETTINGS["listed_alone" if len(listed) == 1 else "listed_among"]
        if LEADING.isdisjoint(key.split()):
            row[led] += NOBODY_LED
    return np.asarray(found, np.float32)


def priors() -> dict[str, float]:
    """What is added to the exponent of each code: see `pipeline.titles.priors`."""
    return {line["code"]: float(line["prior"]) for line in tsv(PRIORS)}


def model_bytes(
    model: "Model",
    rows: list[Row],
    codes: Mapping[str, str],
    bridge: Mapping[str, Sequence[str]],
    added: Mapping[str, float],
) -> bytes:
    """A model of these rows, packed; `bridge` has the SOC codes of each unit group of ISCO-08, `added` the priors."""
    from pipeline.titles.shipping import packed

    onet = sorted({row.onet for row in rows if row.onet})
    return packed(model, list(codes), onet, rows, bridge, SETTINGS, _supervisors(codes), added)


def _published() -> dict[tuple[str, str], str]:
    """The published spelling of a title by its key and role."""
    from jobtaxonomy.titles.normalise import normalise

    found: dict[tuple[str, str], str] = {}
    titles = [(row[0], row[2]) for row in roles.roles()] + [(row[0], row[2]) for row in aliases.aliases()]
    for role, title in titles:
        long, _, short = title.partition("(")
        for spelling in (title, long, short.rstrip(")")):
            if key := normalise(spelling):
                found.setdefault((key, role), spelling.strip())
    return found


def _written(ranked: Sequence[tuple[str, float]], soc: str) -> tuple[str, float]:
    """The best role of a title, and its score, where this project wrote down a SOC code for it."""
    first, most = ranked[0]
    role, share = next(pair for pair in ranked if pair[0].startswith(soc))
    if WRITTEN * share < most:
        return first, most
    return role, max(share, min(WRITTEN_SCORE, WRITTEN * share / (1 - share + WRITTEN * share)))


def answers(model: bytes) -> bytes:
    """The table of listed titles: key, role, score in thousandths, published title where not the key itself."""
    from jobtaxonomy.titles.discounts import discount_of
    from jobtaxonomy.titles.model import TitleModel
    from jobtaxonomy.titles.normalise import normalise

    learned = TitleModel(model)
    published = _published()
    lines = []
    listings = aliases.keys()
    listed = {key: dict(pair.split(":") for pair in pairs.split(" ")) for key, pairs in listings}
    written = {normalise(row.title): row.codes[0] for row in authored_rows()}
    keys = sorted({*listed, *written})
    carriers = [listed.get(key, {}) for key in keys]
    officials = [[code for code, kinds in found.items() if "o" in kinds] for found in carriers]
    offices = [{code[:7] for code, kinds in found.items() if {"o", "d"} & set(kinds)} for found in carriers]
    # an official title and a written one need the score of one role, wherever it stands; the others their best role
    limits = [EVERY if official or key in written else 1 for key, official in zip(keys, officials, strict=True)]
    ranks = chain.from_iterable(
        learned.ranked_many(keys[start : start + BATCH], limits[start : start + BATCH], carriers[start : start + BATCH])
        for start in range(0, len(keys), BATCH)
    )
    for key, official, office, ranked in zip(keys, officials, offices, ranks, strict=True):
        role, score = ranked[0]
        if official and role not in official:
            scores = dict(ranked)
            role = max(official, key=lambda code: (scores[code], code))
            score = scores[role]
        elif key in written and office <= {written[key]}:
            role, score = _written(ranked, written[key])
        if official:
            score = max(score, OFFICIAL_SCORE)
        score = max(0.001, score * discount_of(key))
        title = published.get((key, role), "")
        lines.append((key, role, str(round(score * 1000)), "" if title == key.title() else title))
    rows = [("key", "role", "score", "title"), *sorted(lines, key=lambda line: f"{line[0]}\t".encode())]
    return "".join("\t".join(row) + "\n" for row in rows).encode()


def build(shared: Path = SHARED) -> dict[str, bytes]:
    """Both files by name."""
    sources = Sources(shared / "raw", shared / "gold")
    codes = sources.soc_titles()
    rows = every_row(sources, codes, employment(sources, codes))
    return files(model_bytes(trained(rows, codes), rows, codes, isco_to_soc(sources), priors()))


def files(model: bytes) -> dict[str, bytes]:
    """The model and the table of answers it gives, by name."""
    return {"titles.bin": model, "titles.tsv": answers(model)}


def main() -> int:
    """Train, and write both files."""
    for name, content in build().items():
        (DATA / name).write_bytes(content)
        print(f"{name}: {len(content):,} bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
