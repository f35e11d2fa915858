"""Modelled pay of the levels of a focus, as plain text and as data that JSON can hold."""

from collections.abc import Sequence
from typing import Any

from jobtaxonomy.exchange.plain import plain
from jobtaxonomy.modelled_pay import LevelPay
from jobtaxonomy.views.layout import table, wrap

__all__ = ["level_pay_data", "level_pay_text"]


def __dir__() -> list[str]:
    return __all__


def level_pay_data(levels: Sequence[LevelPay]) -> list[dict[str, Any]]:
    """The ranges with what they were read from."""
    return [plain(level) for level in levels]


def level_pay_text(levels: Sequence[LevelPay]) -> str:
    """A line per level: the low end, the pay expected and the high end; then the occupations read."""
    first = levels[0]
    unit = f"{first.pay.currency} per {first.pay.period}"
    digits = 0 if first.pay.period == "year" else 2
    roles = dict.fromkeys(code for level in levels for code in level.roles)
    rows = [(level.level, level.pay.minimum, level.pay.midpoint, level.pay.maximum) for level in levels]
    return "\n".join(
        [
            f"{first.code.rpartition('.')[0]}  {first.area}",
            *table([
                (unit, "low", "expected", "high"),
                *((level, *(f"{amount:,.{digits}f}" for amount in amounts)) for level, *amounts in rows),
            ]),
            wrap(f"modelled from the published wages of {', '.join(roles)}, not published itself", ""),
        ]
    )  # fmt: skip
