"""The database's history, one Alembic migration per change of shape; a released one is never edited."""

HEAD = "0004"
"""The newest migration. Named here so that a start need not read them all; a test holds it to the truth."""
