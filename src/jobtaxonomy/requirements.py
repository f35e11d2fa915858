"""What entering a role takes: education, experience and training, as two agencies report them."""

from attrs import frozen

from jobtaxonomy.provenance import Claim, Source, conflicts
from jobtaxonomy.shown import Shown

__all__ = ["EDUCATION_LEVELS", "Education", "Share", "preparation_claims", "schooling_claim", "schooling_years"]


def __dir__() -> list[str]:
    return __all__


#: Credentials from the least to the most, in the words used for every source.
EDUCATION_LEVELS = (
    "less than high school", "high school", "postsecondary certificate", "some college", "associate's degree",
    "bachelor's degree", "post-baccalaureate certificate", "master's degree", "post-master's certificate",
    "professional degree", "doctoral degree", "post-doctoral training",
)  # fmt: skip

#: Years of full-time study after high school that a credential usually takes in the United States.
_SCHOOLING = {
    **dict(zip(EDUCATION_LEVELS, (0, 0, 1, 1, 2, 4, 5, 6, 7, 7, 8, 10), strict=True)),
    "doctoral or professional degree": 8,
}  # fmt: skip

#: job zone -> (SVP range, the time it stands for, the zone's general wording on training).
#: The edition bundled has merged zones 1 and 2.
_ZONES = {
    2: ("below 6.0", "up to 1 year", "a few days to 1 year"),
    3: ("6.0 to below 7.0", "1 to 2 years", "1 or 2 years"),
    4: ("7.0 to below 8.0", "2 to 4 years", "several years"),
    5: ("8.0 and above", "over 4 years", "some"),
}


def schooling_years(credential: str) -> int | None:
    """Years of full-time study after high school behind a credential; None for a word not known here.

    >>> schooling_years("bachelor's degree"), schooling_years("high school")
    (4, 0)
    """
    return _SCHOOLING.get(credential)


def schooling_claim(education: Claim) -> Claim | None:
    """The years that a claim about education implies, as a claim of its own, derived here."""
    years = schooling_years(str(education.value))
    if years is None:
        return None
    return Claim("schooling", years, education.source, "years", education.as_of, education.locator,
                 f"usual full-time study after high school for: {education.value}")  # fmt: skip


def preparation_claims(job_zone: int | None, source: Source) -> tuple[Claim, ...]:
    """What a job zone says: total vocational preparation (the range of its SVP) and training.

    A zone's wording is about all its occupations, so its training often differs from what the
    workers of one of them report; both are kept.
    """
    if job_zone not in _ZONES:
        return ()
    svp, preparation, training = _ZONES[job_zone]
    locator = f"Job Zone Reference, {job_zone}"
    return (
        Claim("preparation", preparation, source, locator=locator, method=f"the time that SVP {svp} stands for"),
        Claim("training", training, source, locator=locator, method="the general wording of the job zone"),
    )


@frozen
class Share:
    """A category of a survey answer and the percent of workers who gave it."""

    category: str
    percent: float
    error: float | None = None
    suppress: bool = False


@frozen
class Education(Shown):
    """Education, experience and training for one role.

    `claims` holds one statement a source: BLS assigns what is typical for entry; O*NET asks workers
    what their job requires and the most common answer is its claim. They are about one thing and
    may differ: `conflicts()` says where. `distribution` is O*NET's whole answer (percent of
    workers by required credential, lowest credential first), `()` where O*NET has none;
    `experience_times` and `training_times` are its answers on related work experience and on
    training on the job, shortest first.

    Kinds of claims: "education", "experience", "training", "preparation" (all vocational preparation,
    from the job zone) and "schooling" (the years an education claim implies). No source bundled says
    whether a licence is required, so nothing here does.
    """

    claims: tuple[Claim, ...] = ()
    distribution: tuple[Share, ...] = ()
    experience_times: tuple[Share, ...] = ()
    training_times: tuple[Share, ...] = ()

    def __repr__(self) -> str:
        return f"<Education: entry {self.entry!r}, most workers name {self.mode!r}, {len(self.claims)} claims>"

    def _first(self, kind: str, source: str) -> str | None:
        found = (c.value for c in self.claims if c.kind == kind and c.source.id.startswith(source))
        return next(found, None)

    @property
    def entry(self) -> str | None:
        """Typical education for entry, as BLS assigns it."""
        return self._first("education", "bls")

    @property
    def experience(self) -> str | None:
        """Work experience in a related occupation, as BLS assigns it; "none" is an answer."""
        return self._first("experience", "bls")

    @property
    def training(self) -> str | None:
        """On-the-job training to become competent, as BLS assigns it; "none" is an answer."""
        return self._first("training", "bls")

    @property
    def mode(self) -> str | None:
        """The education most workers say is required, from O*NET's survey."""
        return self._first("education", "onet")

    @property
    def preparation(self) -> str | None:
        """Total vocational preparation, from the range of its job zone's SVP."""
        return self._first("preparation", "onet")

    def conflicts(self) -> tuple[tuple[Claim, ...], ...]:
        """The claims of one kind that differ between sources."""
        return conflicts(self.claims)
