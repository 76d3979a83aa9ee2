"""Alembic's environment: it uses the connection and transaction that ``run.upgrade`` hands over."""

from alembic import context

from pact_desktop.store.schema import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transactional_ddl=False,
)
context.run_migrations()
