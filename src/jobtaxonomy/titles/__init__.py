"""Titles: made comparable, taken apart, coded to roles."""
