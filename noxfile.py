"""Sessions: `nox` runs what CI runs; data, property, browser, engines and bench are asked for by name."""

import os
import shutil
import subprocess
from pathlib import Path

import nox

nox.needs_version = ">=2024.4.15"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.sessions = ["lint", "typing", "tests", "wheel", "docs"]
nox.options.error_on_missing_interpreters = False

PYTHONS = ["3.11", "3.12", "3.13"]

if shutil.which("pyenv"):
    # pyenv hides every Python but the chosen one; show those that we test on
    installed = subprocess.run(["pyenv", "versions", "--bare"], capture_output=True, text=True).stdout.split()
    shown = [version for python in PYTHONS for version in installed if version.startswith(f"{python}.")]
    os.environ["PYENV_VERSION"] = ":".join(shown)

TEST = nox.project.dependency_groups(nox.project.load_toml("pyproject.toml"), "test")


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Unit, property, contract and documentation tests on every Python that is here."""
    session.install("-e", ".[frames]", *TEST)
    # the oldest Python runs everything; the others what can differ between versions
    paths = session.posargs or ([] if session.python == PYTHONS[0] else ["tests/unit", "tests/property", "src"])
    session.run("pytest", "-q", "-n", "2", "--dist", "loadfile", "-m", "not data", *paths)
    if not session.posargs and session.python == PYTHONS[0]:
        session.run("pytest", "-q", "--nbmake", "docs/notebooks")


@nox.session(python=PYTHONS[0])
def property(session: nox.Session) -> None:  # noqa: A001
    """The laws alone, with many more examples."""
    session.install("-e", ".[frames]", *TEST)
    session.run("pytest", "-q", "tests/property", "--hypothesis-profile=thorough", *session.posargs)


@nox.session(python=PYTHONS[0])
def wheel(session: nox.Session) -> None:
    """The tests against the built wheel: the source tree is not importable."""
    session.install("build")
    out = Path(session.create_tmp()).resolve()
    shutil.rmtree(out / "dist", ignore_errors=True)
    session.run("python", "-m", "build", "--wheel", "--outdir", str(out / "dist"), silent=True)
    built = next((out / "dist").glob("*.whl"))
    session.log(f"{built.name}: {built.stat().st_size / 1e6:.2f} MB")
    session.install(f"{built}[frames]", *TEST)
    with session.chdir(out):
        shutil.rmtree(out / "tests", ignore_errors=True)
        shutil.copytree(Path(__file__).parent / "tests", out / "tests")
        for name in ("pyproject.toml", "conftest.py"):
            shutil.copy(Path(__file__).parent / name, out)
        session.run(
            "pytest",
            "-q",
            "-n",
            "2",
            "--dist",
            "loadfile",
            "-m",
            "not data",
            "--ignore-glob=*pipeline*",
            "tests/unit",
            "tests/wheel",
            env={"PYTHONPATH": "", "JOBTAXONOMY_WHEEL": str(built)},
        )
        session.run("jobtaxonomy", "show", "factory manager", silent=True)


@nox.session(python=PYTHONS[0])
def typing(session: nox.Session) -> None:
    """mypy and pyright, both strict; every public name has a type."""
    session.install(".[frames]", *TEST, "mypy", "pyright", "nox", "xlrd")
    session.run("mypy")
    session.run("pyright")
    with session.chdir("src"):
        session.run("pyright", "--verifytypes", "jobtaxonomy", "--ignoreexternal")


@nox.session(python=PYTHONS[0])
def lint(session: nox.Session) -> None:
    """ruff: rules and form."""
    session.install("ruff")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")


@nox.session(python=PYTHONS[0])
def docs(session: nox.Session) -> None:
    """The documentation, warnings as errors; with screenshots where there is a Chromium."""
    session.install("-e", ".", "playwright", "sphinx", "furo", "myst-parser")
    session.run("sphinx-build", "-n", "-W", "--keep-going", "-q", "-b", "html", "docs", "docs/_build/html")


@nox.session(python=PYTHONS[0])
def data(session: nox.Session) -> None:
    """Rebuild the tables from the raw releases, compare, and read every published cell."""
    session.install("-e", ".[frames]", *TEST, "xlrd")
    session.run("python", "-m", "pipeline", "--check")
    session.run("pytest", "-q", "-m", "data", *session.posargs)


@nox.session(python=PYTHONS[0])
def browser(session: nox.Session) -> None:
    """Pages in Chromium: axe-core and html-validate (Debian: apt-get install chromium nodejs npm)."""
    session.install("-e", ".", *TEST, "playwright")
    modules = Path(session.create_tmp()).resolve()
    session.run("npm", "install", "--prefix", str(modules), "--no-save", "axe-core", "html-validate", external=True)
    session.run("pytest", "-q", "tests/browser", env={"NODE_PATH": str(modules / "node_modules")})


@nox.session(python=PYTHONS[0])
def engines(session: nox.Session) -> None:
    """The same answers inside DuckDB and on Spark's workers, on the real engines; needs Java."""
    if not shutil.which("java"):
        session.error("Spark needs Java")
    session.install("-e", ".[frames,spark]", *TEST)
    session.run("python", "-c", "import duckdb, pyarrow, pyspark")
    session.run("pytest", "-q", "tests/unit/test_title_engines.py")


@nox.session(python=PYTHONS[0])
def bench(session: nox.Session) -> None:
    """Speed, size, memory and accuracy, beside peers in the same run."""
    session.install(".[frames]", "build", "scipy", "pycountry", "pyarrow", "pandas", "polars")
    for script in session.posargs or sorted(str(path) for path in Path("benchmarks").glob("*.py")):
        session.run("python", script)
