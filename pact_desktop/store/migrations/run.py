"""Runs Alembic over a convening's file. Imported only where a file is older than this version."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config

from pact_desktop.store.engine import writer_engine


def upgrade(path: Path) -> None:
    """Bring the schema of a file to the newest revision, in one transaction."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    engine = writer_engine(path)
    try:
        with engine.connect() as connection, connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    finally:
        engine.dispose()
