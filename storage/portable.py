"""What SQLite and PostgreSQL both understand, where SQLAlchemy has a word for each."""

# For `on_conflict_…`: PostgreSQL's is compiled for SQLite too, SQLite's not for PostgreSQL.
from sqlalchemy.dialects.postgresql import insert

__all__ = ["insert"]
