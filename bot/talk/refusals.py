"""What is said to somebody who may not, or cannot any more: no secret, so it may be said in a group as well."""

from bot.talk.words import Reply, t
from office.staff import Person

OLD_BUTTON = Reply(t("errors-old-button"), public=True)
PRESSED_ALREADY = Reply(t("errors-pressed-already"), public=True)


def no_right(person: Person) -> Reply:
    """The role does not include it, or the person is away and somebody else does it."""
    if (away := person.away) is not None:
        return Reply(t("absences-you-are-away", person=away.stand_in, day=away.until))
    return Reply(t("errors-no-right"), public=True)
