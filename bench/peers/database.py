"""The peers' tables and their writes: SQLAlchemy's async ORM on aiosqlite, WAL and synchronous=FULL as in Backdesk."""

import os
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, event, select
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

Sessions = async_sessionmaker[AsyncSession]


class Base(DeclarativeBase):
    pass


class Person(Base):
    __tablename__ = "person"

    id: Mapped[int] = mapped_column(primary_key=True)
    account: Mapped[str] = mapped_column(unique=True)
    """Their id on the platform."""
    name: Mapped[str]


class Dialog(Base):
    __tablename__ = "dialog"

    chat_id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[str | None]
    data: Mapped[dict[str, Any]] = mapped_column(JSON)
    at: Mapped[datetime]


class Call(Base):
    __tablename__ = "call"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    client: Mapped[str]
    minutes: Mapped[int]
    outcome: Mapped[str]
    note: Mapped[str | None]
    at: Mapped[datetime]


class Outbox(Base):
    __tablename__ = "outbox"

    id: Mapped[int] = mapped_column(primary_key=True)
    chat_id: Mapped[str]
    text: Mapped[str]
    state: Mapped[str] = mapped_column(index=True)
    sent_id: Mapped[str | None]
    created_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]


def engine_from_environment() -> AsyncEngine:
    # One connection: SQLite has one writer anyway, and five that wait for one another's lock are slower.
    engine = create_async_engine(os.environ["PEER_DATABASE"], pool_size=1, max_overflow=0, pool_timeout=60)

    @event.listens_for(engine.sync_engine, "connect")
    def on_connect(connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=30000"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    return engine


def sessions(engine: AsyncEngine) -> Sessions:
    return async_sessionmaker(engine, expire_on_commit=False)


async def log_call(session: AsyncSession, user_id: str, chat_id: str, line: str) -> Outbox | None:
    """One transaction: the call, the dialog and the answer that is to be sent. None for a stranger."""
    now = datetime.now(UTC)
    person = await session.scalar(select(Person).where(Person.account == user_id))
    if person is None:
        return None
    dialog = await session.get(Dialog, (chat_id, user_id))
    client, minutes, outcome, note = (part.strip() for part in line.split(",", 3))
    session.add(
        Call(person_id=person.id, client=client, minutes=int(minutes), outcome=outcome, note=note or None, at=now)
    )
    if dialog is None:
        session.add(Dialog(chat_id=chat_id, user_id=user_id, state=None, data={"last": client}, at=now))
    else:
        dialog.state, dialog.data, dialog.at = None, {"last": client}, now
    answer = Outbox(
        chat_id=chat_id,
        text=f"Logged: {client}, {outcome}, {minutes} minutes.\nNote: {note}",
        state="pending",
        created_at=now,
    )
    session.add(answer)
    await session.commit()
    return answer


async def mark_sent(session: AsyncSession, answer: Outbox, sent_id: str) -> None:
    answer.state, answer.sent_id, answer.sent_at = "sent", sent_id, datetime.now(UTC)
    await session.commit()
