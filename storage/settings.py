"""Small facts that Backdesk itself remembers, one value a key."""

from sqlalchemy import Connection, select

from storage.portable import insert
from storage.tables import setting


class Settings:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, key: str) -> str | None:
        return self._connection.execute(select(setting.c.value).where(setting.c.key == key)).scalar()

    def set(self, key: str, value: str) -> None:
        self._connection.execute(
            insert(setting)
            .values(key=key, value=value)
            .on_conflict_do_update(index_elements=[setting.c.key], set_={"value": value})
        )
