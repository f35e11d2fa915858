"""Hypothesis strategies for the nouns of this library: `from jobtaxonomy.strategies.levels import levels`.

Hypothesis itself is not a dependency: install it where you test.
"""
