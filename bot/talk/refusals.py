"""What is said to somebody who may not, or cannot any more: no secret, so it may be said in a group as well."""

from bot.talk.words import Reply, t

NO_RIGHT = Reply(t("errors-no-right"), public=True)
OLD_BUTTON = Reply(t("errors-old-button"), public=True)
PRESSED_ALREADY = Reply(t("errors-pressed-already"), public=True)
