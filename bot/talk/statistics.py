"""The statistics of contracts in words: for who asks, and for what comes by itself after a period."""

from datetime import date

from bot.talk.wording import word
from bot.talk.words import Joined, Text, lines, t
from office.contract_statistics import ContractStatistics, statistics
from office.contracts import Stage
from office.periods import Period
from office.staff import Person
from storage.store import Store


def figures(store: Store, person: Person, period: Period) -> ContractStatistics:
    """Of the contracts whose clients this person sees; a rep's are the own ones."""
    contracts = store.contracts.standing(person, period.last)
    history, eve = store.contract_history, period.first - date.resolution
    before = history.facts_on(contracts, eve, person.today)
    return statistics(period, before, history.facts_on(contracts, period.last, person.today))


def report(store: Store, person: Person, period: Period) -> Text:
    found = figures(store, person, period)
    values = Joined(tuple(t("statistics-sum", amount=each) for each in found.value.values()), " + ")
    stages = [
        t("statistics-stage", stage=word(stage), count=str(found.stages[stage]))
        for stage in Stage
        if found.stages[stage]
    ]
    return lines(
        t(
            "statistics-title",
            span=str(period.span),
            first=period.first,
            last=period.last,
            year=str(period.first.year),
            quarter=str((period.first.month + 2) // 3),
        ),
        t("statistics-signed", count=found.signed),
        t("statistics-value", sums=values) if found.value else None,
        t("statistics-executed", count=found.executed),
        t("statistics-overdue", count=found.overdue),
        t("statistics-execution", percent=str(found.percent), done=str(found.done), due=str(found.due))
        if found.percent is not None
        else t("statistics-nothing-due"),
        t("statistics-stages", stages=Joined(tuple(stages))) if stages else t("statistics-no-contracts"),
    )
