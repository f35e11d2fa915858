"""`python -m jobtaxonomy.cli`."""

from jobtaxonomy.cli import main

raise SystemExit(main())
