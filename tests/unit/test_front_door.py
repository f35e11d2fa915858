"""The front door: importing costs one module, every name answers, nothing is written or fetched."""

import json
import subprocess
import sys

import pytest

import jobtaxonomy as jt


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout


def test_import_loads_one_module() -> None:
    code = (
        "import sys; before = set(sys.modules); import jobtaxonomy;"
        "print(sorted(set(sys.modules) - before - {'jobtaxonomy'}))"
    )
    assert run(code).strip() == "[]"


def test_an_exact_answer_loads_no_heavy_module() -> None:
    code = (
        "import sys, json, jobtaxonomy as jt; jt.lookup('Factory Manager');"
        "print(json.dumps([m for m in ('numpy', 'cattrs', 'rapidfuzz', 'json.decoder', 'jobtaxonomy.wages.spline',"
        " 'narwhals', 'pandas', 'polars', 'pyarrow') if m in sys.modules and m != 'json.decoder']))"
    )
    assert json.loads(run(code)) == []


def test_no_network_and_no_write() -> None:
    code = (
        "import sys\n"
        "def audit(event, args):\n"
        "    writes = event == 'open' and isinstance(args[1], str) and set(args[1]) & set('wax+')\n"
        "    assert not event.startswith('socket.') and not writes, (event, args)\n"
        "sys.dont_write_bytecode = True\n"
        "sys.addaudithook(audit)\n"
        "import jobtaxonomy as jt\n"
        "role = jt.role('11-3051')\n"
        "role.wages('Detroit').ppf(0.6), role.skills(), role.education, role.outlook, role.related()\n"
        "jt.lookup('chief widget officer'), jt.wage_table(areas=['states']), jt.cite()\n"
        "print('quiet')"
    )
    assert run(code).strip() == "quiet"


@pytest.mark.parametrize("name", [*jt.__all__, "__version__"])
def test_every_public_name_is_there_and_documented(name: str) -> None:
    assert name in dir(jt)
    value = getattr(jt, name)
    assert value.__doc__ if name != "__version__" else value


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'job'"):
        jt.job  # noqa: B018


def test_functions_are_not_shadowed_by_modules() -> None:
    code = (
        "import pkgutil, importlib, jobtaxonomy as jt\n"
        "for found in pkgutil.walk_packages(jt.__path__, 'jobtaxonomy.'):\n"
        "    if not found.name.endswith('__main__') and '.strategies' not in found.name:\n"
        "        importlib.import_module(found.name)\n"
        "print([name for name in jt.__all__ if type(getattr(jt, name)).__name__ == 'module'])"
    )
    assert run(code).strip() == "[]"
