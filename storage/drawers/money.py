"""The books: what clients owe and pay, and what the company spends."""

from functools import cached_property

from storage.allocations import Allocations
from storage.bills import Bills
from storage.bonuses import Bonuses
from storage.collecting import Collecting
from storage.discrepancies import Discrepancies
from storage.drawers.delivery import DeliveryDrawers
from storage.entries import Entries
from storage.expenses import Expenses
from storage.invoices import Invoices
from storage.payments import Payments
from storage.promises import Promises
from storage.reconciliations import Reconciliations
from storage.statements import Statements


class MoneyDrawers(DeliveryDrawers):
    @cached_property
    def invoices(self) -> Invoices:
        return Invoices(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def payments(self) -> Payments:
        return Payments(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def statements(self) -> Statements:
        return Statements(self.connection, self.now, self.audit)

    @cached_property
    def allocations(self) -> Allocations:
        return Allocations(self.connection, self.now, self.audit)

    @cached_property
    def entries(self) -> Entries:
        return Entries(self.connection)

    @cached_property
    def discrepancies(self) -> Discrepancies:
        return Discrepancies(self.connection, self.now, self.audit)

    @cached_property
    def promises(self) -> Promises:
        return Promises(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def collecting(self) -> Collecting:
        return Collecting(self.connection, self.now, self.audit)

    @cached_property
    def reconciliations(self) -> Reconciliations:
        return Reconciliations(self.connection, self.now, self.audit)

    @cached_property
    def expenses(self) -> Expenses:
        return Expenses(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def bills(self) -> Bills:
        return Bills(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def bonuses(self) -> Bonuses:
        return Bonuses(self.connection, self.now, self.audit)
