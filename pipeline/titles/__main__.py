"""`python -m pipeline.titles`: train the title coder and write its files."""

from pipeline.titles.build import main

raise SystemExit(main())
