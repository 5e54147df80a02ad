"""Who changed what of a client, as the card's button tells it."""

from bot.talk.feature import Feature
from bot.talk.turn import Turn
from bot.talk.words import Lines, Reply, Text, column, lines, t
from handlers import client_fields as fields
from handlers import clients
from handlers.client_changes import show_owner, visible
from office.clients import Field
from office.rights import Right
from storage.audit import Change

feature = Feature("client_history")


@feature.press("changes.history", Right.SEE_CLIENTS)
def history(turn: Turn) -> Reply:
    """Who changed what, the latest first."""
    client = visible(turn)
    if client is None:
        return Reply(t("errors-old-button"))
    rows = tuple(_row(turn, change) for change in turn.store.audit.of(client.subject))
    return Reply(lines(t("changes-history", client=client.name), Lines(rows)), column(clients.card_button(client)))


def _row(turn: Turn, change: Change) -> Text:
    return t("changes-row", at=change.at, who=_who(change), what=_what(turn, change))


def _who(change: Change) -> Text:
    if change.person is None:
        return t("changes-office")
    return t("absences-on-behalf", person=change.person, absent=change.behalf) if change.behalf else change.person


def _what(turn: Turn, change: Change) -> Text:
    before, after = change.before, change.after
    match change.field:
        case "created":
            return t("changes-was-registered")
        case "unregistered":
            return t("changes-was-unregistered")
        case "archived_at":
            return t("changes-was-archived") if after else t("changes-was-restored")
        case "contact_person":
            return t("changes-contact-added", name=after) if after else t("changes-contact-removed", name=before)
        case "owner_id":
            names = [show_owner(turn, int(one)) if one else "–" for one in (before, after)]
            return t("changes-was-set", label=t("clients-owner-label"), before=names[0], after=names[1])
        case "greeted":
            return t("changes-greeted")
        case "invited":
            return t("changes-invited", event=after)
        case "surveyed" | "survey_mailed":
            return t("changes-surveyed")
        case "given_out" | "erased":
            return t("changes-personal", what=change.field)
        case "touch_days" | "touch_on":
            return t("changes-touch-set", before=before, after=after)
        case name if name in list(Field):
            kept = Field(name)
            shown = [fields.shown(turn, kept, one) for one in (before, after)]
            return t("changes-was-set", label=fields.STEPS[kept].label, before=shown[0], after=shown[1])
        case name:
            return t("changes-was-set", label=name, before=before, after=after)
