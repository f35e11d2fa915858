"""What entering a role takes: education, experience and training, as two agencies report them."""

from attrs import frozen

from jobtaxonomy.provenance import Claim, conflicts

__all__ = ["Education", "Share", "EDUCATION_LEVELS"]


def __dir__() -> list[str]:
    return __all__


#: Credentials from the least to the most, in the words used for every source.
EDUCATION_LEVELS = (
    "less than high school", "high school", "postsecondary certificate", "some college", "associate's degree",
    "bachelor's degree", "post-baccalaureate certificate", "master's degree", "post-master's certificate",
    "professional degree", "doctoral degree", "post-doctoral training",
)  # fmt: skip


@frozen
class Share:
    """A category of a survey answer and the percent of workers who gave it."""

    category: str
    percent: float
    error: float | None = None
    suppress: bool = False


@frozen
class Education:
    """Education, experience and training for one role.

    `claims` holds one statement a source: BLS assigns what is typical for entry; O*NET asks workers
    what their job requires and the most common answer is its claim. They are about one thing and
    may differ: `conflicts()` says where. `distribution` is O*NET's whole answer (percent of
    workers by required credential, lowest credential first), `()` where O*NET has none.
    """

    claims: tuple[Claim, ...] = ()
    distribution: tuple[Share, ...] = ()

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

    def conflicts(self) -> tuple[tuple[Claim, ...], ...]:
        """The claims of one kind that differ between sources."""
        return conflicts(self.claims)
