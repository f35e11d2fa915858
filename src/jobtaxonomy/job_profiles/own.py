"""The focus that every occupation has of its own, and the levels that make sense for it.

Nothing is invented here: such a focus has a definition (the occupation's) and a place in the tree,
and no responsibilities or aliases by level. Its profiles exist at every level; `typical_levels`
says at which ones the work is usually found, and why.
"""

from jobtaxonomy.codes import MAJOR_GROUPS, OnetCode, SocCode
from jobtaxonomy.job_profiles.focus import Focus, FocusLevel

__all__ = ["role_code", "role_focus", "role_focus_key", "role_path", "typical_levels"]

_FIRST_PROFESSIONAL, _LAST_PROFESSIONAL = "13", "29"


def __dir__() -> list[str]:
    return __all__


def role_path(code: str) -> tuple[str, str, str]:
    """The place in the tree of an occupation's own focus: function, minor group, digits.

    >>> role_path("11-3051.03")
    ('MGMT', '11-3000', '11305103')
    """
    function, _, own = role_focus_key(code).partition(".")
    return function, str(SocCode.parse(OnetCode.parse(code).soc).minor), own


def role_focus_key(code: str) -> str:
    """FUNCTION.FOCUS of an occupation's own focus: six digits, eight where O*NET divides a SOC code.

    >>> role_focus_key("11-3051.00"), role_focus_key("11-3051.03")
    ('MGMT.113051', 'MGMT.11305103')
    """
    digits = OnetCode.parse(code).digits
    own = digits[:6] if digits.endswith("00") else digits
    return f"{MAJOR_GROUPS[digits[:2]]}.{own}"


def role_code(key: str) -> str:
    """The O*NET-SOC code that the key of an occupation's own focus is made of.

    Of any other key it makes a code that no occupation has.

    >>> role_code("MGMT.113051"), role_code("MGMT.11305103")
    ('11-3051.00', '11-3051.03')
    """
    digits = key.partition(".")[2].ljust(8, "0")
    return f"{digits[:2]}-{digits[2:6]}.{digits[6:]}"


def typical_levels(code: str, title: str, job_zone: int | None) -> tuple[tuple[str, ...], str]:
    """The levels at which an occupation is usually found, and the rule that says so.

    Managers are on the management track, chief executives and legislators on the executive one,
    supervisors on its first two steps of management. Elsewhere the job zone decides: zone 5 and 4
    are professional work, zone 3 is professional or skilled support by its major group, zones 2
    and 1 are support. Where no zone is published the major group decides.

    >>> typical_levels("11-3051.00", "Industrial Production Managers", 4)
    (('M1', 'M2', 'M3', 'M4', 'M5', 'M6'), 'managers (SOC 11), job zone 4')
    >>> typical_levels("43-4051.00", "Customer Service Representatives", 2)
    (('S1', 'S2', 'S3', 'S4'), 'job zone 2')
    """
    major = code[:2]
    professional = _FIRST_PROFESSIONAL <= major <= _LAST_PROFESSIONAL
    zone = f"job zone {job_zone}" if job_zone is not None else "no job zone published"
    if code.startswith(("11-1011", "11-1031")):
        return _steps("E", 1, 5), "chief executives and legislators (SOC 11-1011, 11-1031)"
    if code.startswith("11-1021"):
        return (*_steps("M", 3, 6), *_steps("E", 1, 3)), "general and operations managers (SOC 11-1021)"
    if "supervisor" in title.lower():
        return _steps("M", 1, 2), "supervisors, by title"
    if major == "11":
        top = 4 if job_zone is not None and job_zone <= 3 else 6
        return _steps("M", 1, top), f"managers (SOC 11), {zone}"
    if code.startswith("55-1"):
        return _steps("M", 1, 6), "military officers (SOC 55-1000)"
    if job_zone is None:
        return _steps("P", 1, 6) if professional else _steps("S", 1, 4), f"major group {major}-0000, {zone}"
    if job_zone >= 5:
        return _steps("P", 2, 8), zone
    if job_zone == 4:
        return _steps("P", 1, 6), zone
    if job_zone == 3 and professional:
        return (*_steps("S", 2, 4), *_steps("P", 1, 4)), f"{zone}, professional major group {major}-0000"
    return _steps("S", 1, 4), zone


def _steps(track: str, first: int, last: int) -> tuple[str, ...]:
    return tuple(f"{track}{step}" for step in range(first, last + 1))


def role_focus(
    code: str,
    title: str,
    *,
    definition: str = "",
    group_name: str = "",
    job_zone: int | None = None,
    sources: tuple[str, ...] = (),
) -> Focus:
    """The focus of one occupation: `code` is O*NET-SOC, `group_name` the name of its major group.

    >>> focus = role_focus("11-3051.00", "Industrial Production Managers", job_zone=4)
    >>> focus.key, focus.path, focus.tracks
    ('MGMT.113051', ('MGMT', '11-3000', '113051'), ('M',))
    """
    function, _, own = path = role_path(code)
    levels, note = typical_levels(code, title, job_zone)
    return Focus(
        function=function,
        code=own,
        function_name=group_name or function,
        name=title,
        definition=definition,
        path=path,
        levels=tuple(FocusLevel(level, (code,)) for level in levels),
        levels_note=f"typical levels by rule: {note}",
        sources=sources,
        generated=True,
    )
