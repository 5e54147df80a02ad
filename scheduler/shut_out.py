"""Who has blocked the bot everywhere is mailed what is for them: bundled, and without what is not for a mailbox."""

from datetime import timedelta

from bot.talk.catchup import headline
from bot.talk.post import Post
from bot.talk.wording import Reader
from bot.talk.words import Reply, Text, lines, t
from office.company import Company
from office.quiet import TOLD_IN_MAIL, URGENT
from storage.outbox import Message
from storage.store import Store

BUNDLED_FOR = timedelta(hours=1)
"""So long the first message waits for others; what is urgent does not."""

MOST_LISTED = 50


def mail_shut_out(store: Store, company: Company) -> int:
    """How many mails were written; each message is in one of them, and opens whole where the person writes again."""
    if not company.mails:
        return 0
    mails = 0
    for person in store.staff.shut_out():
        waiting = store.unread.of(person)
        if person.email and waiting and _is_time(store, waiting):
            store.outbox.fold_edits([message.id for message in waiting])
            mail = Post(store).to_mail(person.email, Reader(person.language, person.timezone), _mail(waiting), person)
            store.unread.gather([message.id for message in waiting], mail)
            mails += 1
    return mails


def _is_time(store: Store, waiting: list[Message]) -> bool:
    oldest = min(message.created_at for message in waiting)
    return store.now - oldest >= BUNDLED_FOR or any(message.kind in URGENT for message in waiting)


def _mail(waiting: list[Message]) -> Reply:
    more = len(waiting) - MOST_LISTED
    return Reply(
        lines(
            t("quiet-mail-subject", count=len(waiting)),
            t("quiet-mail-why"),
            *(_row(number, message) for number, message in enumerate(waiting[:MOST_LISTED], 1)),
            t("quiet-mail-more", count=more) if more > 0 else None,
            t("quiet-mail-back"),
        )
    )


def _row(number: int, message: Message) -> Text:
    said = headline(message) if message.kind in TOLD_IN_MAIL else t("quiet-kind", kind=message.kind)
    return t("catchup-row", number=str(number), text=said)
