"""The size in which tests run: every test has two (tests/database.py sets the variable from `--long`)."""

import os

LONG = os.environ.get("UTKAST_LONG") == "1"
