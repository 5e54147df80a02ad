"""The list of the closing documents that are missing, as it is asked for and as it comes each morning."""

from collections.abc import Sequence
from datetime import date

from bot.talk.wording import word
from bot.talk.words import Button, Joined, Reply, Text, column, lines, t
from office.documents import Missing, missing
from storage.documents import Deal

MOST_LISTED = 10
"""So many deals are named, the longest waiting first; the others are counted."""


def missing_reply(deals: Sequence[Deal], today: date) -> Reply | None:
    """None where nothing is missing."""
    lacking = [(deal, found) for deal in deals if (found := missing(deal.papers, deal.done, today))]
    if not lacking:
        return None
    lacking.sort(key=lambda one: -max(each.days for each in one[1]))
    shown, more = lacking[:MOST_LISTED], len(lacking) - MOST_LISTED
    text = lines(
        t("papers-missing", count=len(lacking)),
        *(_row(deal, found) for deal, found in shown),
        t("papers-more", count=more) if more > 0 else None,
    )
    buttons = [Button(t("papers-open", number=deal.number[:40]), "papers.pack", deal.contract_id) for deal, _ in shown]
    return Reply(text, column(*buttons))


def _row(deal: Deal, found: Sequence[Missing]) -> Text:
    wanted = tuple(t("papers-wanted", paper=word(one.kind), progress=one.wanted, days=one.days) for one in found)
    return t("papers-missing-row", number=deal.number, client=deal.client, wanted=Joined(wanted, "; "))
