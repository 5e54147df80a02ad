"""What did not reach somebody who has blocked the bot: mailed meanwhile, and told in the chat on coming back."""

from collections.abc import Sequence

from sqlalchemy import Connection, and_, exists, func, literal_column, or_, select, update

from office.doubt import ANSWERS
from office.staff import Person
from storage.outbox import COLUMNS, DEAD, MERGED, PENDING, UNSENT, Message
from storage.tables import account, outbox

MAILED = "mail"
"""The platform of e-mails."""

NOTICE = "notice"
"""That an e-mail was refused: told in the chat alone, for an e-mail about it would be refused again."""

_DEAD = outbox.c.state == literal_column(f"'{DEAD}'")


class Unread:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, person: Person) -> list[Message]:
        """Whole messages to somebody who has blocked the bot, in order: refused there, or left in the console since."""
        since = select(func.min(account.c.blocked_at)).where(account.c.staff_id == person.id).scalar_subquery()
        shut = exists().where(
            account.c.staff_id == person.id,
            account.c.blocked_at.is_not(None),
            account.c.platform == outbox.c.platform,
            account.c.chat == outbox.c.chat,
        )
        unread = or_(
            and_(outbox.c.platform.in_(UNSENT), outbox.c.state == PENDING, outbox.c.created_at >= since),
            and_(shut, _DEAD, outbox.c.kind.not_in(ANSWERS)),
        )
        whole = (outbox.c.edit_of.is_(None), outbox.c.file_id.is_(None), outbox.c.kind != NOTICE)
        rows = self._connection.execute(
            select(*COLUMNS).where(outbox.c.person_id == person.id, unread, *whole).order_by(outbox.c.id)
        )
        return [Message(*row) for row in rows]

    def missed(self, person: Person) -> list[Message]:
        """The unread, and those that an e-mail named to this person."""
        mail = outbox.alias("mail")
        named = exists().where(mail.c.id == outbox.c.merged_into, mail.c.platform == MAILED)
        rows = self._connection.execute(
            select(*COLUMNS)
            .where(outbox.c.person_id == person.id, outbox.c.state == MERGED, named, outbox.c.edit_of.is_(None))
            .order_by(outbox.c.id)
        )
        return [*(Message(*row) for row in rows), *self.of(person)]

    def gather(self, message_ids: Sequence[int], into: int, to: tuple[str, str] | None = None) -> None:
        """Let another message tell these, whatever became of them; they open at a press in the chat `to`."""
        place = {"platform": to[0], "chat": to[1]} if to is not None else {}
        self._connection.execute(
            update(outbox)
            .where(outbox.c.id.in_(message_ids))
            .values(state=MERGED, merged_into=into, owner=None, **place)
        )
