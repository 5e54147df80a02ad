"""Contracts, complaints and the papers."""

from functools import cached_property

from storage.complaints import Complaints
from storage.contract_history import ContractHistory
from storage.contracts import Contracts
from storage.disagreements import Disagreements
from storage.documents import Documents
from storage.drawers.delivery import DeliveryDrawers
from storage.obligations import Obligations
from storage.templates import Templates


class ContractDrawers(DeliveryDrawers):
    @cached_property
    def contracts(self) -> Contracts:
        return Contracts(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def contract_history(self) -> ContractHistory:
        return ContractHistory(self.connection, self.obligations)

    @cached_property
    def obligations(self) -> Obligations:
        return Obligations(self.connection, self.audit, self.occurrences)

    @cached_property
    def disagreements(self) -> Disagreements:
        return Disagreements(self.connection, self.audit)

    @cached_property
    def complaints(self) -> Complaints:
        return Complaints(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def documents(self) -> Documents:
        return Documents(self.connection, self.now, self.audit)

    @cached_property
    def templates(self) -> Templates:
        return Templates(self.connection, self.now, self.audit)
