"""Published exposure of occupations to AI, and the decision table that reads it."""

from pipeline.raw import authored_lines, comma
from pipeline.roles import roles

_RATINGS = ("human_rating_alpha", "human_rating_beta", "human_rating_gamma",
            "dv_rating_alpha", "dv_rating_beta", "dv_rating_gamma")  # fmt: skip


def _three(value: str) -> str:
    return f"{float(value):.3f}".rstrip("0").rstrip(".")


def exposure() -> list[list[str]]:
    """A row a role: shares of tasks exposed as people and as GPT-4 judged them (alpha, beta, gamma),
    then the applicability score and the code it is published under."""
    rated = {row["O*NET-SOC Code"]: row for row in comma("ai_exposure/eloundou_occ_level.csv")}
    scores = {row["SOC Code"]: row["ai_applicability_score"]
              for row in comma("ai_exposure/msft_soc_ai_applicability_scores.csv")}  # fmt: skip
    rows = []
    for code, soc, _, _, _, wage_code, *_ in roles():
        under = next((own for own in (soc, wage_code) if own in scores), "")
        shares = [_three(rated[code][name]) for name in _RATINGS] if code in rated else [""] * len(_RATINGS)
        if under or code in rated:
            rows.append([code, *shares, _three(scores[under]) if under else "", under])
    return rows


def bands() -> list[list[str]]:
    """A row a band of a measure: measure, band, the lowest value in it ("" for none)."""
    return authored_lines("ai/bands.tsv")[1:]


def rules() -> list[list[str]]:
    """A row a rule of the decision table, the first that fits wins: exposure, advantage, growth, label, reason."""
    return authored_lines("ai/rules.tsv")[1:]
