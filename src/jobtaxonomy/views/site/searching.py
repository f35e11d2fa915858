"""Search without a server: an index in a script file, and the few lines that read it.

Results are made with `textContent` alone, so that no title can become markup.
"""

from collections.abc import Iterable, Iterator

from jobtaxonomy.overlays import OverlaidTaxonomy
from jobtaxonomy.taxonomy import Taxonomy
from jobtaxonomy.views.company_levels import source_of
from jobtaxonomy.views.pages.links import page_path

__all__ = ["INDEX_NAME", "SEARCH_SCRIPT", "search_index"]


def __dir__() -> list[str]:
    return __all__


INDEX_NAME = "titles.js"

#: The index is one more script, because a page opened from a disk may not read other files.
SEARCH_SCRIPT = """\
"use strict";
(() => {
  const field = document.getElementById("query");
  const status = document.getElementById("status");
  const results = document.getElementById("results");
  const most = 20;
  let index = null;

  const plain = (text) => text.normalize("NFKD").toLowerCase().replace(/[\\u0300-\\u036f]/g, "")
    .replace(/[^a-z0-9+#]+/g, " ").trim();

  const load = () => {
    if (index) return;
    index = { pages: [], titles: [] };
    const script = document.createElement("script");
    script.src = "titles.js";
    script.onload = () => {
      const { pages, titles } = globalThis.jobtaxonomyTitles;
      index.pages = pages;
      index.titles = titles.split("\\n").map((line) => {
        const [title, where] = line.split("\\t");
        return { title, key: ` ${plain(title)} `, where: where.split(" ").map(Number) };
      });
      search();
    };
    script.onerror = () => { status.textContent = "The index of titles could not be read."; };
    document.head.append(script);
  };

  // 0 the title itself, 1 how it begins, 2 words of it, 3 words of it with the last one only begun
  const distance = (key, words, whole, last) => {
    if (!words.every((word) => key.includes(` ${word} `)) || !key.includes(` ${last}`)) return null;
    if (key === ` ${whole} `) return 0;
    if (!key.includes(` ${last} `)) return 3;
    return key.startsWith(` ${whole} `) ? 1 : 2;
  };

  const find = (query) => {
    const whole = plain(query);
    const words = whole.split(" ");
    const last = words.pop();
    const found = new Map();
    for (const { title, key, where } of index.titles) {
      const far = distance(key, words, whole, last);
      if (far === null) continue;
      where.forEach((page, place) => {
        const known = found.get(page) || { page, far: 9, place: 99, count: 0, title: "" };
        known.count += 1;
        if (far < known.far || (far === known.far && place < known.place)) {
          Object.assign(known, { far, place, title });
        }
        found.set(page, known);
      });
    }
    const kind = (one) => Number(index.pages[one.page][3]);
    return [...found.values()].sort((a, b) => a.far - b.far || kind(a) - kind(b)
      || (a.far === 0 ? a.place - b.place : 0) || b.count - a.count || a.page - b.page);
  };

  const entry = ({ page, title }) => {
    const [address, name, code] = index.pages[page];
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = address;
    link.textContent = name;
    const beside = document.createElement("small");
    beside.textContent = plain(title) === plain(name) ? ` ${code}` : ` ${code}, as ${title}`;
    item.append(link, beside);
    return item;
  };

  const search = () => {
    load();
    if (!plain(field.value)) {
      results.replaceChildren();
      status.textContent = "";
    } else if (index.titles.length) {
      const found = find(field.value);
      results.replaceChildren(...found.slice(0, most).map(entry));
      const shown = found.length > most ? `, the first ${most} shown` : "";
      status.textContent = found.length ? `${found.length} found${shown}.` : "No title has all these words.";
    }
  };

  document.addEventListener("keydown", (event) => {
    const links = [...results.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (document.activeElement !== field && at < 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      (links[at + step] || (step < 0 ? field : links[at] || field)).focus();
    } else if (event.key === "Escape" && at >= 0) {
      field.focus();
    }
  });
  field.addEventListener("focus", load);
  field.addEventListener("input", search);
  field.value = new URLSearchParams(location.search).get("q") || field.value;
  if (field.value) search();
})();
"""


def search_index(taxonomy: Taxonomy, pages: "Iterable[tuple[str, str]]") -> str:
    """The script that holds the index: a line a title, with the numbers of the pages it leads to, the likeliest first.

    Roles by all their titles, kinds of work and a company's levels by name, profiles by the titles in use at their
    level.
    """
    import json

    found: list[tuple[str, str, str, int]] = []
    titles: dict[str, tuple[str, list[int]]] = {}

    def add(title: str, at: int) -> None:
        _, where = titles.setdefault(title.casefold(), (" ".join(title.split()), []))
        if at not in where:
            where.append(at)

    own = {level.code: level for level in taxonomy.levels() if source_of(level) is not None}
    for kind, key in pages:
        at = len(found)
        if kind == "role":
            role = taxonomy.roles()[key]
            found.append((page_path(kind, key), role.title, role.code, 0))
            for title in (role.title, role.singular, *role.aliases):
                add(title, at)
        elif kind == "focus" and key != "index":
            focus = taxonomy.focus(key)
            found.append((page_path(kind, key), focus.name, focus.key, 1))
            add(focus.name, at)
        elif kind == "level" and key in own:
            name = f"{key} {own[key].name}"
            found.append((page_path(kind, key), name, key, 1))
            add(name, at)
        elif kind == "profile":
            profile = taxonomy.profile(key)
            found.append((page_path(kind, key), f"{profile.focus.name}, {profile.level}", profile.code, 2))
            for title in profile.aliases or ():
                add(title, at)
    roles = {code: at for at, (_, _, code, kind) in enumerate(found) if kind == 0}
    for title, code in _leading_elsewhere(taxonomy):
        if code in roles:
            add(title, roles[code])
    _likeliest_first(taxonomy, titles, roles)
    lines = "\n".join(f"{title}\t{' '.join(map(str, where))}" for title, where in titles.values())
    content = json.dumps({"pages": found, "titles": lines}, ensure_ascii=False, separators=(",", ":"))
    return f"globalThis.jobtaxonomyTitles = {content};\n"


def _leading_elsewhere(taxonomy: Taxonomy) -> Iterator[tuple[str, str]]:
    """A company's titles for bundled roles, with the codes of those."""
    for architecture in taxonomy.architectures if isinstance(taxonomy, OverlaidTaxonomy) else ():
        for alias in architecture.aliases:
            for match in taxonomy.candidates(alias.title, limit=len(alias.roles)):
                if match.method == "own":
                    yield alias.title, match.code


def _likeliest_first(taxonomy: Taxonomy, titles: dict[str, tuple[str, list[int]]], roles: dict[str, int]) -> None:
    """Of the roles that share a title, the one that it names most often comes first."""
    shared = [(title, where) for title, where in titles.values() if len(where) > 1]
    for (_, where), matches in zip(shared, taxonomy.code_titles(title for title, _ in shared), strict=True):
        best = roles.get(matches[0].code) if matches else None
        if best in where:
            where.remove(best)
            where.insert(0, best)
