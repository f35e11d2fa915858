"""Building a site: pages written by two processes, each as soon as it is made."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from attrs import frozen

from jobtaxonomy.errors import InvalidQuery
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
    roles: Iterable[str] | None = None,
    focuses: Iterable[str] | None = None,
    force: bool = False,
    processes: int = 2,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Built:
    """Write a site of these roles and focuses (all when None) into a folder.

    Raises InvalidQuery for a folder that holds something, unless `force` says to write over it.
    """
    if folder.exists() and not (folder.is_dir() and (force or not any(folder.iterdir()))):
        raise InvalidQuery(str(folder), "a folder that is empty or not there yet; --force writes over what it holds")
    pages = plan(roles, focuses)
    paths = frozenset(page_path(*key) for key in pages)
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
    content = search_index(pages).encode()
    (folder / INDEX_NAME).write_bytes(content)
    size = len(content)
    for done, written in enumerate(_written(folder, pages, paths, processes), 1):
        size += written
        progress(done, len(pages))
    return Built(folder, len(pages), size)


def _written(folder: Path, pages: tuple[PageKey, ...], paths: frozenset[str], processes: int) -> Iterator[int]:
    """The size of each page, as it is written."""
    write = partial(_write, folder, paths)
    if processes == 1:
        yield from map(write, pages)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # a fork would copy the locks of whatever threads there are
    with ProcessPoolExecutor(processes, get_context("spawn")) as pool:
        yield from pool.map(write, pages, chunksize=_BATCH)


def _write(folder: Path, paths: frozenset[str], key: PageKey) -> int:
    content = make(key, paths).encode()
    (folder / page_path(*key)).write_bytes(content)
    return len(content)
