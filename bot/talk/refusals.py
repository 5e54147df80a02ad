"""What is said to somebody who may not, or cannot any more: no secret, so it may be said in a group as well."""

from bot.talk.words import Reply, Text, t
from office.staff import Person

NO_RIGHT = Reply(t("errors-no-right"), public=True)
OLD_BUTTON = Reply(t("errors-old-button"), public=True)
PRESSED_ALREADY = Reply(t("errors-pressed-already"), public=True)


def no_right(person: Person) -> Reply:
    """The role does not include it, or the person is away and somebody else does it."""
    if (away := person.away) is not None:
        return Reply(t("absences-you-are-away", person=away.stand_in, day=away.until))
    return NO_RIGHT


def nothing(person: Person, none: Text) -> Reply:
    """A list is empty: there is nothing, or somebody else does it while the person is away."""
    return no_right(person) if person.away else Reply(none)
