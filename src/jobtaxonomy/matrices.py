"""Matrix: the focuses of a function against the universal grades, the usual one-page job architecture."""

from collections.abc import Iterable

from attrs import frozen

from jobtaxonomy.errors import UnknownProfile
from jobtaxonomy.job_profiles import Focus
from jobtaxonomy.levelling import LevelFramework
from jobtaxonomy.shown import Shown

__all__ = ["Matrix", "MatrixRow", "matrix"]


def __dir__() -> list[str]:
    return __all__


@frozen
class MatrixRow:
    """One focus: its key and name, and the codes of its profiles at each grade of the matrix.

    A cell is () where the focus has no level of that grade, and holds several codes where tracks meet.
    """

    key: str
    name: str
    cells: tuple[tuple[str, ...], ...]


@frozen
class Matrix(Shown):
    """A function's focuses as rows, grades from lowest to highest as columns."""

    function: str
    name: str
    grades: tuple[int, ...]
    rows: tuple[MatrixRow, ...]

    def at(self, grade: int) -> tuple[str, ...]:
        """The codes of every profile of one grade; () for a grade that the matrix does not have."""
        if grade not in self.grades:
            return ()
        place = self.grades.index(grade)
        return tuple(code for row in self.rows for code in row.cells[place])


def matrix(function: str, focuses: Iterable[Focus], levels: LevelFramework) -> Matrix:
    """The matrix of a function (MANUF), of those of `focuses` that are in it. Raises UnknownProfile for none.

    >>> import jobtaxonomy as jt
    >>> found = matrix("MANUF", map(jt.focus, jt.focuses()), LevelFramework.of(jt.levels()))
    >>> found.rows[0].name, found.at(8)
    ('Operations leadership', ('MANUF.OPSLEAD.M4',))
    """
    every = tuple(focuses)
    wanted = function.strip().upper()
    own = sorted((focus for focus in every if focus.function == wanted), key=lambda focus: focus.key)
    if not own:
        from difflib import get_close_matches

        raise UnknownProfile(function, get_close_matches(wanted, {focus.function for focus in every}, n=3, cutoff=0.5))
    found = {levels[code].grade for focus in own for code in focus.level_codes}
    grades = tuple(range(min(found), max(found) + 1))
    rows = tuple(
        MatrixRow(
            focus.key,
            focus.name,
            tuple(
                tuple(f"{focus.key}.{code}" for code in focus.level_codes if levels[code].grade == grade)
                for grade in grades
            ),
        )
        for focus in own
    )
    return Matrix(wanted, own[0].function_name, grades, rows)
