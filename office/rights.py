"""Who may do what, and whose records each role sees. The one table that docs/rights.md shows and a test walks."""

from enum import StrEnum
from types import MappingProxyType


class Role(StrEnum):
    REP = "rep"
    CLERK = "clerk"
    ACCOUNTANT = "accountant"
    LOGISTICS = "logistics"
    HR = "hr"
    HELPER = "helper"
    HEAD = "head"
    DIRECTOR = "director"
    ADMIN = "admin"


class Scope(StrEnum):
    """Whose clients, and with them whose contracts, calls and money, a role sees."""

    NONE = "none"
    OWN = "own"
    TEAM = "team"
    ALL = "all"


class Right(StrEnum):
    TALK = "talk"
    """Ask for help, set the own language and hours, keep personal reminders."""
    SEE_CLIENTS = "see_clients"
    EDIT_CLIENTS = "edit_clients"
    LOG_CALLS = "log_calls"
    SEE_CONTRACTS = "see_contracts"
    EDIT_CONTRACTS = "edit_contracts"
    KEEP_DOCUMENTS = "keep_documents"
    """Closing documents, letters, tenders, templates."""
    KEEP_BOOKS = "keep_books"
    """Enter, allocate and reverse what is in the ledger; statements of banks, reconciliation, reimbursing, bonuses."""
    PLAN_MONEY = "plan_money"
    """Set the plans of selling, collecting and spending, and the limits."""
    APPROVE = "approve"
    """Decide on what the own team asks for, such as expenses."""
    SERVE_REQUESTS = "serve_requests"
    """Work off the queues that others ask in."""
    SUPPLY = "supply"
    """Answer requests for goods, order from suppliers."""
    KEEP_PRODUCTS = "keep_products"
    """Product cards, the count of stock, promotional material, order in the salon (S4: reps take part in both)."""
    KEEP_STANDARDS = "keep_standards"
    """Put internal standards in force and withdraw them; everybody reads them (S2)."""
    LEAD = "lead"
    """Give tasks, set norms and plans, and read the reports of the own team."""
    SEE_SECRETS = "see_secrets"
    """Special terms of a client, how reliable a prospect is. Reading them is on record."""
    ASSESS = "assess"
    """Propose rewards, penalties and warnings for the own people, and note how they work."""
    KEEP_PERSONNEL = "keep_personnel"
    """Joiners and leavers, attendance, training, attestations, rewards and penalties."""
    SEE_CASES = "see_cases"
    """Confidential cases of staff; never in a group (S3)."""
    SEE_DIGEST = "see_digest"
    EXCHANGE = "exchange"
    """Import and export whole tables."""
    MANAGE_STAFF = "manage_staff"
    MANAGE_DELIVERY = "manage_delivery"
    """See which messages did not arrive, and send or drop them. Their texts are not shown."""
    ERASE = "erase"
    """Give out and erase a client's personal data; the accounts stay."""


_OFFICE = {Right.TALK, Right.SEE_CLIENTS, Right.SEE_CONTRACTS}
_SALES = _OFFICE | {Right.EDIT_CLIENTS, Right.LOG_CALLS, Right.KEEP_PRODUCTS}
_CLERK = _SALES | {
    Right.EDIT_CONTRACTS,
    Right.KEEP_DOCUMENTS,
    Right.PLAN_MONEY,
    Right.SERVE_REQUESTS,
    Right.KEEP_STANDARDS,
    Right.EXCHANGE,
}
_LEADER = _SALES | {
    Right.EDIT_CONTRACTS,
    Right.KEEP_DOCUMENTS,
    Right.PLAN_MONEY,
    Right.APPROVE,
    Right.SERVE_REQUESTS,
    Right.KEEP_STANDARDS,
    Right.LEAD,
    Right.ASSESS,
    Right.SEE_SECRETS,
    Right.SEE_DIGEST,
}

RIGHTS = MappingProxyType(
    {
        Role.REP: frozenset(_SALES),
        Role.CLERK: frozenset(_CLERK),
        Role.ACCOUNTANT: frozenset(
            _OFFICE
            | {Right.LOG_CALLS, Right.KEEP_DOCUMENTS, Right.KEEP_BOOKS, Right.PLAN_MONEY, Right.EXCHANGE}
            | {Right.SERVE_REQUESTS}
        ),
        Role.LOGISTICS: frozenset(_OFFICE | {Right.SUPPLY, Right.SERVE_REQUESTS, Right.KEEP_PRODUCTS}),
        Role.HR: frozenset(
            {
                Right.TALK,
                Right.SERVE_REQUESTS,
                Right.KEEP_STANDARDS,
                Right.ASSESS,
                Right.KEEP_PERSONNEL,
                Right.SEE_CASES,
            }
        ),
        Role.HELPER: frozenset({Right.TALK, Right.SERVE_REQUESTS}),
        Role.HEAD: frozenset(_LEADER),
        Role.DIRECTOR: frozenset(
            _LEADER
            | {Right.KEEP_BOOKS, Right.SUPPLY, Right.EXCHANGE, Right.KEEP_PERSONNEL, Right.SEE_CASES}
            | {Right.ERASE}
        ),
        Role.ADMIN: frozenset(
            _CLERK | {Right.KEEP_BOOKS, Right.SUPPLY, Right.MANAGE_STAFF, Right.MANAGE_DELIVERY, Right.ERASE}
        ),
    }
)

SCOPES = MappingProxyType(
    {
        Role.REP: Scope.OWN,
        Role.CLERK: Scope.ALL,
        Role.ACCOUNTANT: Scope.ALL,
        Role.LOGISTICS: Scope.ALL,
        Role.HR: Scope.NONE,
        Role.HELPER: Scope.NONE,
        Role.HEAD: Scope.TEAM,
        Role.DIRECTOR: Scope.ALL,
        Role.ADMIN: Scope.ALL,
    }
)

NOT_LENT = frozenset({Right.SEE_CASES})
"""Of the role alone: whoever stands in does not get it. Cases are read by HR and the director only (S3)."""

LEADERS = (Role.HEAD, Role.DIRECTOR)
"""Who leads people, and reads of them in the digest."""


def may(role: Role, right: Right) -> bool:
    return right in RIGHTS[role]
