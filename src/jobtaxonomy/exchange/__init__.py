"""Edges to other forms: files, plain data, other vocabularies."""
