"""Training of the title coder: public titles and development titles in, data/titles.* out."""
