"""Building a site: pages written by two processes, each as soon as it is made."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from attrs import frozen

from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.taxonomy import Taxonomy, load
from jobtaxonomy.views.pages.links import page_path
from jobtaxonomy.views.site.planning import PageKey, make, plan
from jobtaxonomy.views.site.searching import INDEX_NAME, search_index

__all__ = ["Built", "build_site"]


def __dir__() -> list[str]:
    return __all__


_BATCH = 16


@frozen
class Built:
    """What a site came to: its folder, how many pages, how many bytes."""

    folder: Path
    pages: int
    size: int


def build_site(
    folder: Path,
    *,
    taxonomy: Taxonomy | None = None,
    roles: Iterable[str] | None = None,
    focuses: Iterable[str] | None = None,
    force: bool = False,
    processes: int = 2,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Built:
    """Write a site of these roles and focuses (all when None) into a folder.

    They are those of `taxonomy`: the bundled one when None, or an overlay. Raises InvalidQuery for a folder that
    holds something, unless `force` says to write over it, and for codes that differ in case alone.
    """
    if folder.exists() and not (folder.is_dir() and (force or not any(folder.iterdir()))):
        raise InvalidQuery(str(folder), "a folder that is empty or not there yet; --force writes over what it holds")
    shown = load() if taxonomy is None else taxonomy
    pages = plan(shown, roles, focuses)
    paths = _paths(pages)
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
    content = search_index(shown, pages).encode()
    (folder / INDEX_NAME).write_bytes(content)
    size = len(content)
    for done, written in enumerate(_written(partial(_write, shown, folder, paths), pages, processes), 1):
        size += written
        progress(done, len(pages))
    return Built(folder, len(pages), size)


def _paths(pages: tuple[PageKey, ...]) -> frozenset[str]:
    """The files of the pages. Raises InvalidQuery for two that are one file on a disk that knows no case."""
    found: dict[str, PageKey] = {}
    for key in pages:
        if (other := found.setdefault(page_path(*key).casefold(), key)) != key:
            raise InvalidQuery(key[1], f"its page has the name of that of {other[1]!r}: codes differ in more than case")
    return frozenset(page_path(*key) for key in pages)


def _written(write: Callable[[PageKey], int], pages: tuple[PageKey, ...], processes: int) -> Iterator[int]:
    """The size of each page, as it is written."""
    if processes == 1:
        yield from map(write, pages)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # a fork would copy the locks of whatever threads there are
    with ProcessPoolExecutor(processes, get_context("spawn")) as pool:
        yield from pool.map(write, pages, chunksize=_BATCH)


def _write(taxonomy: Taxonomy, folder: Path, paths: frozenset[str], key: PageKey) -> int:
    content = make(taxonomy, key, paths).encode()
    (folder / page_path(*key)).write_bytes(content)
    return len(content)
