"""The clients, and all that is said with them and about them."""

from functools import cached_property

from storage.calls import Calls
from storage.card_changes import CardChanges
from storage.clients import Clients
from storage.contacts import Contacts
from storage.drawers.delivery import DeliveryDrawers
from storage.market_notes import MarketNotes
from storage.objections import Objections
from storage.offers import Offers
from storage.personal import Personal
from storage.reliability import Reliability
from storage.sources import Sources
from storage.special_terms import SpecialTermsOf
from storage.surveys import Surveys
from storage.touches import Touches


class ClientDrawers(DeliveryDrawers):
    @cached_property
    def clients(self) -> Clients:
        return Clients(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def contacts(self) -> Contacts:
        return Contacts(self.connection, self.audit)

    @cached_property
    def calls(self) -> Calls:
        return Calls(self.connection, self.now, self.audit)

    @cached_property
    def offers(self) -> Offers:
        return Offers(self.connection, self.now, self.audit)

    @cached_property
    def card_changes(self) -> CardChanges:
        return CardChanges(self.connection, self.settings)

    @cached_property
    def personal(self) -> Personal:
        return Personal(self.connection, self.now, self.audit, self.occurrences, self.clients)

    @cached_property
    def reliability(self) -> Reliability:
        return Reliability(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def special_terms(self) -> SpecialTermsOf:
        return SpecialTermsOf(self.connection, self.now, self.audit)

    @cached_property
    def sources(self) -> Sources:
        return Sources(self.connection)

    @cached_property
    def touches(self) -> Touches:
        return Touches(self.connection, self.audit, self.settings)

    @cached_property
    def surveys(self) -> Surveys:
        return Surveys(self.connection, self.now, self.audit)

    @cached_property
    def market_notes(self) -> MarketNotes:
        return MarketNotes(self.connection, self.now, self.audit)

    @cached_property
    def objections(self) -> Objections:
        return Objections(self.connection, self.now, self.audit)
