"""Which reports there are, and of what parts (S0 1, 2, 6)."""

from enum import StrEnum


class ReportKind(StrEnum):
    MONTHLY = "monthly"
    """The three parts of S0 6, contract execution, collections and expenses, and the receivables."""
    CONTRACTS = "contracts"
    MONEY = "money"
    """Collections, expenses and receivables."""
    RECEIVABLES = "receivables"
    EXPENSES = "expenses"
    COLLECTIONS = "collections"


class Part(StrEnum):
    """A section of a report."""

    CONTRACTS = "contracts"
    COLLECTIONS = "collections"
    EXPENSES = "expenses"
    RECEIVABLES = "receivables"
    CLIENTS = "clients"
    """The receivables by client and contract."""


PARTS = {
    ReportKind.MONTHLY: (Part.CONTRACTS, Part.COLLECTIONS, Part.EXPENSES, Part.RECEIVABLES, Part.CLIENTS),
    ReportKind.CONTRACTS: (Part.CONTRACTS,),
    ReportKind.MONEY: (Part.COLLECTIONS, Part.EXPENSES, Part.RECEIVABLES, Part.CLIENTS),
    ReportKind.RECEIVABLES: (Part.RECEIVABLES, Part.CLIENTS),
    ReportKind.EXPENSES: (Part.EXPENSES,),
    ReportKind.COLLECTIONS: (Part.COLLECTIONS,),
}
