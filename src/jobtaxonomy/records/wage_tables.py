"""The published wage cells as distributions: areas, industries, releases, and many cells at once."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from jobtaxonomy.bundled import Bundled
from jobtaxonomy.cells import BOTH, HOUR_ONLY, MEASURES, NOT_APPLICABLE, NOT_RELEASED, Cells
from jobtaxonomy.errors import AmbiguousArea, InvalidQuery, MissingWage, UnknownArea
from jobtaxonomy.provenance import Source
from jobtaxonomy.records.area_names import AreaNames
from jobtaxonomy.wages.area import Area
from jobtaxonomy.wages.distribution import WageDistribution
from jobtaxonomy.wages.points import PERCENTILES, WagePoint

if TYPE_CHECKING:
    import numpy as np

__all__ = ["WageTables", "figures"]


def __dir__() -> list[str]:
    return __all__


_SEAMS = {
    "2019-05": "codes are a mixture of SOC 2010 and SOC 2018 from this release to May 2020",
    "2021-05": "BLS changed the method of estimation; codes are SOC 2018 from this release",
}
_UNCOVERED = {
    "55": "the survey does not cover the armed forces",
    "11-1031": "the survey publishes no wages for legislators",
    "45-3031": "the survey does not cover fishing and hunting",
}


class WageTables:
    """Every OEWS cell that is bundled, found by occupation code and place."""

    def __init__(self, files: Bundled, sources: dict[str, Source]) -> None:
        self._files = files
        self._sources = sources

    # Places

    @cached_property
    def areas(self) -> tuple[Area, ...]:
        """The nation, then states and territories, then metropolitan and nonmetropolitan areas."""
        rows = self._files.table("areas")
        return tuple(Area(code, name, kind, state or None) for code, kind, state, name in rows)

    @cached_property
    def _area_numbers(self) -> dict[str, int]:
        return {area.code: at for at, area in enumerate(self.areas)}

    @cached_property
    def _area_names(self) -> AreaNames:
        return AreaNames(self.areas)

    def area(self, text: str | Area) -> Area:
        """The area with this code or name: see `jobtaxonomy.area`.

        Raises UnknownArea with suggestions, AmbiguousArea with the names that share it, InvalidQuery.
        """
        if isinstance(text, Area):
            return text
        if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidQuery(text, "an area is a code, a name or an Area; the nation is 'US'")
        if text in self._area_numbers:
            return self.areas[self._area_numbers[text]]
        # the publisher pads codes of local areas with noughts
        found = self._area_names.find(text) or self._area_names.find(text.strip().removeprefix("00"))
        if len(found) == 1:
            return found[0]
        if found:
            raise AmbiguousArea(text, [area.name for area in found])
        from rapidfuzz import process

        names = [area.name for area in self.areas]
        raise UnknownArea(text, [name for name, score, _ in process.extract(text, names, limit=3) if score > 60])

    @cached_property
    def industries(self) -> tuple[tuple[str, str, int], ...]:
        """(code, name, level) of every industry; codes are NAICS, padded as BLS pads them."""
        return tuple((code, name, int(level)) for code, name, level in self._files.table("industries"))

    def industry(self, text: str) -> int:
        """The number of the industry with this code (trailing noughts may be left out) or name."""
        wanted = text.strip().casefold()
        padded = wanted.ljust(6, "0") if wanted.isdigit() else wanted
        for at, (code, name, _) in enumerate(self.industries):
            plain = name.casefold()
            if padded == code or wanted == plain or wanted == plain.partition(" - ")[2]:
                return at
        from rapidfuzz import process

        names = [f"{code} {name}" for code, name, _ in self.industries]
        near = "; ".join(name for name, _, _ in process.extract(text, names, processor=str.casefold, limit=3))
        raise InvalidQuery(text, f"an industry is a NAICS code or a name of the tables; nearest: {near}")

    # Releases

    @cached_property
    def releases(self) -> dict[str, str]:
        """Release month -> source id, earliest first."""
        return {row[0]: row[1] for row in self._files.table("releases")}

    def release(self, as_of: str | None) -> str:
        """The release of a month ("2023-05") or year ("2023"); the latest for None."""
        months = list(self.releases)
        if as_of is None:
            return months[-1]
        for month in months:
            if as_of in (month, month[:4]):
                return month
        raise InvalidQuery(as_of, f"a wage release is one of {', '.join(months)}")

    @cached_property
    def _occupations(self) -> dict[str, tuple[int, str]]:
        rows = self._files.table("occupations")
        return {code: (number, since) for number, (code, _, since) in enumerate(rows)}

    # One cell

    def wages(
        self, code: str, area: str | Area = "US", industry: str | None = None, as_of: str | None = None,
        period: str | None = None,
    ) -> WageDistribution:  # fmt: skip
        """The distribution of one published cell. Raises MissingWage."""
        place, month = self.area(area), self.release(as_of)
        if period not in (None, "year", "hour"):
            raise InvalidQuery(period, "wages are published by the 'year' and the 'hour'")
        latest = month == self.release(None)
        if (industry or place.kind != "nation") and not latest:
            raise MissingWage(code, "releases before the latest are bundled for the whole nation only",
                              (f"the nation in {month}", f"{place.name} in {self.release(None)}"))  # fmt: skip
        if industry and place.kind != "nation":
            raise MissingWage(code, "wages by industry are published for the nation only",
                              ("the nation by industry", f"{place.name}, all industries"))  # fmt: skip
        number, since = self._occupations[code]
        if month < since:
            raise MissingWage(code, f"in {month} this code did not mean the same occupation", (f"{since} or later",))
        if industry:
            at = self.industry(industry)
            found = self._cell("industries", number, at)
            trade = self.industries[at][1]
        elif place.kind == "nation":
            found, trade = self._cell("nation", number, list(self.releases).index(month)), None
        else:
            table = "states" if place.kind == "state" else "areas"
            found, trade = self._cell(table, number, self._area_numbers[place.code]), None
        if found is None:
            where = f"{place.name}{f', {trade}' if trade else ''} in {month}"
            raise MissingWage(code, f"no cell is published for {where}", self._nearest(code, place, industry))
        annual, hourly = self._distributions(*found, code, place, trade, month)
        if period is None:
            result = annual if annual is not None else hourly
        else:
            result = annual if period == "year" else hourly
        if result is None:
            if annual is None and hourly is None:
                raise MissingWage(code, "the estimate is not released", self._nearest(code, place, industry))
            other = "hour" if period == "year" else "year"
            raise MissingWage(code, f"its pay is published by the {other} only", (f"period={other!r}",))
        return result

    def history(self, code: str) -> tuple[WageDistribution, ...]:
        """The nation by release, earliest first, leaving out what was not published."""
        found: list[WageDistribution] = []
        for month in self.releases:
            try:
                found.append(self.wages(code, as_of=month))
            except MissingWage:
                continue
        return tuple(found)

    def why_none(self, soc: str) -> str:
        """Why no wage is published for this occupation anywhere."""
        return _UNCOVERED.get(soc, _UNCOVERED.get(soc[:2], "no wage is published"))

    def _cell(self, table: str, occupation: int, place: int) -> tuple[Cells, int] | None:
        cells = self._files.cells(table)
        row = cells.find(occupation, place)
        return None if row is None else (cells, row)

    def _nearest(self, code: str, place: Area, industry: str | None) -> tuple[str, ...]:
        near: list[str] = []
        if industry is None and place.kind in ("metro", "nonmetro") and place.state:
            number = self._area_numbers[place.state]
            if self._cell("states", self._occupations[code][0], number):
                near.append(f"{self.areas[number].name} ({place.state})")
        if place.kind != "nation" or industry:
            near.append("the nation (US)")
        broader = f"{code[:6]}0"
        if place.kind == "nation" and broader != code and broader in self._occupations:
            near.append(f"the broader occupation {broader}")
        return tuple(near)

    def _distributions(
        self, cells: Cells, row: int, code: str, area: Area, trade: str | None, month: str
    ) -> tuple[WageDistribution | None, WageDistribution | None]:
        """The annual and the hourly distribution of one row, each None where not published."""
        hourly, annual = cells.figures(row)

        def known(name: str, scale: float = 1) -> Any:
            number = cells.columns[name][row]
            return None if number < 0 else number / scale if scale != 1 else number

        facts = {
            "employment": known("employment"), "employment_rse_percent": known("employment_rse", 10),
            "mean_rse_percent": known("mean_rse", 10), "area": area, "industry": trade, "as_of": month,
            "source": self._sources[self.releases[month]], "code": code, "note": _SEAMS.get(month),
        }  # fmt: skip
        by_hour = _distribution([v if v in (NOT_RELEASED, NOT_APPLICABLE) else v / 100 for v in hourly], "hour", facts)
        by_year = _distribution(annual, "year", facts | {"counterpart": by_hour})
        return by_year, by_hour

    # Many cells

    def table(
        self, codes: Sequence[tuple[str, str]], areas: Iterable[str | Area], *, period: str = "year",
        percentiles: Sequence[float] = (10, 25, 50, 75, 90),
    ) -> "dict[str, np.ndarray[Any, Any]]":  # fmt: skip
        """Columns over (role, wage code) pairs and areas, a row a published cell: see jobtaxonomy.wage_table."""
        import numpy as np

        if period not in ("year", "hour"):
            raise InvalidQuery(period, "wages are published by the 'year' and the 'hour'")
        wanted = [self.area(area) for area in areas]
        parts = [part for kind in ("nation", "states", "areas")
                 if (part := self._part(kind, codes, wanted, period))]  # fmt: skip
        names = ("role", "wage_code", "area", "employment", "mean")
        columns = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]} if parts else {}
        result = {name: columns[name] for name in names} if parts else dict.fromkeys(names, np.array([]))
        published: dict[float, Any] = {float(name): columns[name] for name in MEASURES[1:]} if parts else {}
        others = [p for p in percentiles if p not in published]
        if parts and others:
            from jobtaxonomy.wages.bulk import quantiles

            points, bounds = (np.stack([columns[f"{kind}{name}"] for name in MEASURES[1:]], axis=1)
                              for kind in ("", "bound_"))  # fmt: skip
            estimated = quantiles(points, columns["mean"], [p / 100 for p in others], bounds=bounds)
            published |= {p: estimated[:, at] for at, p in enumerate(others)}
        return result | {f"p{p:g}": published[p] if parts else np.array([]) for p in percentiles}

    def _part(
        self, kind: str, codes: Sequence[tuple[str, str]], areas: list[Area], period: str
    ) -> "dict[str, np.ndarray[Any, Any]] | None":
        import numpy as np

        kinds = {"nation": ("nation",), "states": ("state",), "areas": ("metro", "nonmetro")}[kind]
        chosen = [area for area in areas if area.kind in kinds]
        if not chosen:
            return None
        cells = self._files.cells(kind)
        column = {name: np.frombuffer(view, np.dtype(view.format)) for name, view in cells.columns.items()}
        numbers = [self._area_numbers[area.code] for area in chosen]
        if kind == "nation":
            numbers = [len(self.releases) - 1]
        wanted = np.zeros(len(self.areas), bool)
        wanted[numbers] = True
        spans = {code: cells.span(self._occupations[code][0]) for code in {code for _, code in codes}}
        ranges = [np.arange(spans[code].start, spans[code].stop) for _, code in codes]
        rows = np.concatenate([np.array([], int), *ranges])
        role = np.repeat(np.arange(len(codes)), [len(spans[code]) for _, code in codes])
        keep = wanted[column["place"][rows]]
        rows, role = rows[keep], role[keep]
        names = np.array([area.code for area in self.areas])
        area = np.full(len(rows), "US") if kind == "nation" else names[column["place"][rows]]
        employment = column["employment"][rows].astype(float)
        return {
            "role": np.array([role for role, _ in codes])[role],
            "wage_code": np.array([code for _, code in codes])[role],
            "area": area,
            "employment": np.where(employment < 0, np.nan, employment),
            **figures({name: values[rows] for name, values in column.items()}, period),
        }


def figures(column: "dict[str, np.ndarray[Any, Any]]", period: str) -> "dict[str, np.ndarray[Any, Any]]":
    """`cells.decode` over whole columns: the six measures, nan where not published; "bound_" where top-coded."""
    import numpy as np

    unit = column["unit"]
    found: dict[str, np.ndarray[Any, Any]] = {}
    for name in MEASURES:
        wage = column[f"low_{name}"] + 65536.0 * column[f"high_{name}"]
        amount = np.abs(wage)
        if period == "year":
            pay = np.where(unit == HOUR_ONLY, np.nan, amount * 10)
        else:
            both = (np.floor((amount * 50 + 52) / 104) + column[f"cents_{name}"]) / 100
            pay = np.where(unit == BOTH, both, np.where(unit == HOUR_ONLY, amount / 100, np.nan))
        found[name] = np.where(wage >= 0, pay, np.nan)
        found[f"bound_{name}"] = np.where(wage < NOT_APPLICABLE, pay, np.nan)
    return found


def _distribution(figures: Sequence[float], period: str, facts: dict[str, Any]) -> WageDistribution | None:
    mean, *values = figures
    if all(value in (NOT_RELEASED, NOT_APPLICABLE) for value in values):
        return None
    points = tuple(map(_point, PERCENTILES, values))
    return WageDistribution(points, float(mean) if mean >= 0 else None, period=period, **facts)


def _point(probability: float, value: float) -> WagePoint:
    if value >= 0:
        return WagePoint(probability, float(value))
    if value == NOT_RELEASED:
        return WagePoint(probability, None, "not released")
    if value == NOT_APPLICABLE:
        return WagePoint(probability, None, "not applicable")
    return WagePoint(probability, -float(value), "top-coded")
