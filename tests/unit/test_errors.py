"""Errors: a sentence that names the value, attributes to act on, the builtin a caller expects."""

import copy
import inspect
import pickle

import pytest

import jobtaxonomy.errors as errors

SAMPLES = [
    errors.UnknownRole("Wizzard", ["Wizard"]),
    errors.UnknownArea("Springfeild"),
    errors.AmbiguousArea("Portland", ["Portland, ME", "Portland, OR"]),
    errors.AmbiguousTitle("Plant Manager", ()),
    errors.RetiredCode("15-1132", ["15-1252", "15-1253"]),
    errors.MissingWage("55-1011", "not covered", ["33-3051"]),
    errors.InvalidCode("x", "a code"),
    errors.InvalidFile("acme.toml", ["$.roles[3].level: no level 'M9'"]),
    errors.MissingExtra("narwhals", "frames"),
]


@pytest.mark.parametrize("error", SAMPLES, ids=lambda e: type(e).__name__)
def test_pickle_and_copy_keep_everything(error: errors.JobTaxonomyError) -> None:
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert vars(twin) == vars(error)


def test_every_error_is_also_a_builtin() -> None:
    classes = [c for _, c in inspect.getmembers(errors, inspect.isclass) if c.__module__ == errors.__name__]
    for found in classes:
        assert issubclass(found, errors.JobTaxonomyError)
        if found is not errors.JobTaxonomyError:
            assert issubclass(found, LookupError | ValueError | ImportError)


def test_the_sentence_names_value_and_hint() -> None:
    assert str(SAMPLES[0]) == "no role 'Wizzard'; did you mean 'Wizard'?"
    assert str(SAMPLES[7]) == "acme.toml: 1 fault\n  $.roles[3].level: no level 'M9'"
    assert str(SAMPLES[8]) == "narwhals is not installed: pip install 'jobtaxonomy[frames]'"
