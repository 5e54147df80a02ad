"""The sample company's reports of last month: signed and accepted, but for some still to be written or read."""

from bot.talk.monthly_reports import authors
from handlers.month_figures import counted
from office.periods import Span, period_before, period_of
from office.rights import Role
from storage.monthly_reports import GAPS
from storage.sample.phrases import PHRASES
from storage.sample.scene import Scene

_OWED = ("ana", "dragan")
_UNREAD = ("carmen", "florin")
"""Signed, and not yet accepted by the head."""


def hand_in(scene: Scene) -> None:
    """With the figures as they are now, as when somebody signs."""
    reports = scene.store.monthly_reports
    month = period_before(period_of(Span.MONTH, scene.today))
    for person in authors(scene.store, month):
        if person.login in _OWED:
            continue
        scene.acting(person.login)
        missed, *words = PHRASES[person.language].month
        given = dict(zip(GAPS, (missed, missed, *words), strict=True))
        one = reports.sign(reports.draft(person.id, month, **given), counted(scene.store, person, month).figures)
        if person.role is Role.DIRECTOR or person.login in _UNREAD:
            continue
        scene.store.by = person.head_id
        reports.accept(one)
    scene.store.by = None
