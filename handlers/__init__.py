"""What people can say or press: one file = one feature; all of them are listed here."""

from bot.talk.menu import Menu
from handlers import calls, start

FEATURES = (
    start.feature,
    calls.feature,
)


def menu() -> Menu:
    return Menu(FEATURES, plain=start.unknown, file=start.unknown, edited=start.unknown)
