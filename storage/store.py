"""One transaction's view of everything kept: a drawer per noun, the moment it happens, and who does it."""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from functools import cached_property
from typing import TypeVar

from sqlalchemy import Connection

from office.staff import Person
from storage.absences import Absences
from storage.allocations import Allocations
from storage.applicants import Applicants
from storage.assignments import Assignments
from storage.attendance import Attendance
from storage.attestations import Attestations
from storage.audit import Audit
from storage.bills import Bills
from storage.bonuses import Bonuses
from storage.bookings import Bookings
from storage.briefings import Briefings
from storage.calendars import Calendars
from storage.calls import Calls
from storage.card_changes import CardChanges
from storage.cases import Cases
from storage.clients import Clients
from storage.collecting import Collecting
from storage.complaints import Complaints
from storage.conduct import Conducts
from storage.contacts import Contacts
from storage.contract_history import ContractHistory
from storage.contracts import Contracts
from storage.database import Database
from storage.deeds import Deeds
from storage.deliveries import Deliveries
from storage.deputies import Deputies
from storage.dialogs import Dialogs
from storage.disagreements import Disagreements
from storage.discrepancies import Discrepancies
from storage.documents import Documents
from storage.entries import Entries
from storage.events import Events
from storage.exhibitions import Exhibitions
from storage.expenses import Expenses
from storage.feeds import Feeds
from storage.figures import Figures
from storage.files import Files
from storage.goods import Goods
from storage.heard import Heard
from storage.invoices import Invoices
from storage.leases import Leases
from storage.letters import Letters
from storage.market_notes import MarketNotes
from storage.meetings import Meetings
from storage.month_facts import MonthFacts
from storage.monthly_reports import MonthlyReports
from storage.norms import Norms
from storage.objections import Objections
from storage.obligations import Obligations
from storage.occurrences import Occurrences
from storage.offers import Offers
from storage.open_work import OpenWork
from storage.outbox import Outbox
from storage.payments import Payments
from storage.personal import Personal
from storage.phone_messages import PhoneMessages
from storage.phrases import Phrases
from storage.plans import Plans
from storage.processes import Processes
from storage.products import Products
from storage.promises import Promises
from storage.purchases import Purchases
from storage.questions import Questions
from storage.quiet import Quiets
from storage.reconciliations import Reconciliations
from storage.reliability import Reliability
from storage.reports import Reports
from storage.requests import Requests
from storage.sales_orders import SalesOrders
from storage.settings import Settings
from storage.showroom import Showroom
from storage.sources import Sources
from storage.special_terms import SpecialTermsOf
from storage.staff import Staff
from storage.staff_moves import StaffMoves
from storage.standards import Standards
from storage.statements import Statements
from storage.stock import Stock
from storage.surveys import Surveys
from storage.tasks import Tasks
from storage.templates import Templates
from storage.tenders import Tenders
from storage.touches import Touches
from storage.training import Trainings
from storage.trends import Trends
from storage.unread import Unread
from storage.visits import Visits
from storage.work_plans import WorkPlans

T = TypeVar("T")


def transact(
    database: Database,
    clock: Callable[[], datetime],
    work: "Callable[[Store], T]",
    by: int | None = None,
    *,
    beside: bool = False,
) -> "Future[T]":
    """Do `work` in one transaction; the future resolves after the COMMIT. `clock` gives UTC.

    `beside` as in `Database.submit`.
    """
    return database.submit(lambda connection: work(Store(connection, clock(), by)), beside=beside)


class Store:
    def __init__(self, connection: Connection, now: datetime, by: int | None = None) -> None:
        """`now` in UTC; `by` is the member of staff whose turn it is, none for the command line and the scheduler."""
        self.connection = connection
        self.now = now
        self.audit = Audit(connection, now, by)

    @property
    def by(self) -> int | None:
        return self.audit.by

    @by.setter
    def by(self, person_id: int | None) -> None:
        # The drawers hold the audit already when the engine learns who speaks.
        self.audit.by = person_id

    @cached_property
    def staff(self) -> Staff:
        return Staff(self.connection, self.now, self.audit, self.calendars, self.deputies)

    def speaks(self, person: Person) -> None:
        """It is this person's turn."""
        self.by, self.audit.person = person.id, person

    @cached_property
    def deputies(self) -> Deputies:
        return Deputies(self.connection, self.now)

    @cached_property
    def calendars(self) -> Calendars:
        return Calendars(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def absences(self) -> Absences:
        return Absences(self.connection, self.now, self.audit, self.deputies, self.calendars)

    @cached_property
    def clients(self) -> Clients:
        return Clients(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def contacts(self) -> Contacts:
        return Contacts(self.connection, self.audit)

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
    def sales_orders(self) -> SalesOrders:
        return SalesOrders(self.connection, self.now, self.audit)

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
    def quiet(self) -> Quiets:
        return Quiets(self.connection, self.now, self.audit)

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
    def trends(self) -> Trends:
        return Trends(self.connection)

    @cached_property
    def deeds(self) -> Deeds:
        return Deeds(self.connection)

    @cached_property
    def work_plans(self) -> WorkPlans:
        return WorkPlans(self.connection, self.now, self.audit)

    @cached_property
    def norms(self) -> Norms:
        return Norms(self.connection, self.now, self.audit)

    @cached_property
    def plans(self) -> Plans:
        return Plans(self.connection, self.now, self.audit)

    @cached_property
    def month_facts(self) -> MonthFacts:
        return MonthFacts(self.connection)

    @cached_property
    def monthly_reports(self) -> MonthlyReports:
        return MonthlyReports(self.connection, self.now, self.audit)

    @cached_property
    def bonuses(self) -> Bonuses:
        return Bonuses(self.connection, self.now, self.audit)

    @cached_property
    def calls(self) -> Calls:
        return Calls(self.connection, self.now, self.audit)

    @cached_property
    def offers(self) -> Offers:
        return Offers(self.connection, self.now, self.audit)

    @cached_property
    def assignments(self) -> Assignments:
        return Assignments(self.connection, self.audit, self.tasks)

    @cached_property
    def phone_messages(self) -> PhoneMessages:
        return PhoneMessages(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def questions(self) -> Questions:
        return Questions(self.connection, self.now, self.audit, self.occurrences, self.settings)

    @cached_property
    def meetings(self) -> Meetings:
        return Meetings(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def visits(self) -> Visits:
        return Visits(self.connection, self.now, self.audit)

    @cached_property
    def bookings(self) -> Bookings:
        return Bookings(self.connection, self.now, self.audit)

    @cached_property
    def tasks(self) -> Tasks:
        return Tasks(self.connection, self.now, self.occurrences)

    @cached_property
    def events(self) -> Events:
        return Events(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def requests(self) -> Requests:
        return Requests(self.connection, self.now, self.audit, self.occurrences, self.settings)

    @cached_property
    def open_work(self) -> OpenWork:
        return OpenWork(self.connection, self.now, self.audit, self.occurrences, self.staff, self.expenses)

    @cached_property
    def moves(self) -> StaffMoves:
        return StaffMoves(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def attendance(self) -> Attendance:
        return Attendance(self.connection, self.now, self.audit)

    @cached_property
    def attestations(self) -> Attestations:
        return Attestations(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def applicants(self) -> Applicants:
        return Applicants(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def training(self) -> Trainings:
        return Trainings(self.connection, self.now, self.audit)

    @cached_property
    def conduct(self) -> Conducts:
        return Conducts(self.connection, self.now, self.audit)

    @cached_property
    def cases(self) -> Cases:
        return Cases(self.connection, self.now, self.audit)

    @cached_property
    def letters(self) -> Letters:
        return Letters(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def market_notes(self) -> MarketNotes:
        return MarketNotes(self.connection, self.now, self.audit)

    @cached_property
    def objections(self) -> Objections:
        return Objections(self.connection, self.now, self.audit)

    @cached_property
    def briefings(self) -> Briefings:
        return Briefings(self.connection, self.audit)

    @cached_property
    def products(self) -> Products:
        return Products(self.connection, self.now, self.audit)

    @cached_property
    def stock(self) -> Stock:
        return Stock(self.connection, self.now, self.audit)

    @cached_property
    def showroom(self) -> Showroom:
        return Showroom(self.connection, self.now, self.audit)

    @cached_property
    def standards(self) -> Standards:
        return Standards(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def tenders(self) -> Tenders:
        return Tenders(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def exhibitions(self) -> Exhibitions:
        return Exhibitions(self.connection, self.now, self.audit, self.events)

    @cached_property
    def card_changes(self) -> CardChanges:
        return CardChanges(self.connection, self.settings)

    @cached_property
    def surveys(self) -> Surveys:
        return Surveys(self.connection, self.now, self.audit)

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
    def goods(self) -> Goods:
        return Goods(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def purchases(self) -> Purchases:
        return Purchases(self.connection, self.now, self.audit)

    @cached_property
    def occurrences(self) -> Occurrences:
        return Occurrences(self.connection)

    @cached_property
    def outbox(self) -> Outbox:
        return Outbox(self.connection, self.now)

    @cached_property
    def deliveries(self) -> Deliveries:
        return Deliveries(self.connection, self.now)

    @cached_property
    def unread(self) -> Unread:
        return Unread(self.connection)

    @cached_property
    def processes(self) -> Processes:
        return Processes(self.connection, self.now)

    @cached_property
    def leases(self) -> Leases:
        return Leases(self.connection, self.processes.now)

    @cached_property
    def heard(self) -> Heard:
        return Heard(self.connection, self.now)

    @cached_property
    def dialogs(self) -> Dialogs:
        return Dialogs(self.connection, self.now)

    @cached_property
    def phrases(self) -> Phrases:
        return Phrases(self.connection, self.now)

    @cached_property
    def documents(self) -> Documents:
        return Documents(self.connection, self.now, self.audit)

    @cached_property
    def templates(self) -> Templates:
        return Templates(self.connection, self.now, self.audit)

    @cached_property
    def files(self) -> Files:
        return Files(self.connection, self.now)

    @cached_property
    def feeds(self) -> Feeds:
        return Feeds(self.connection, self.now, self.audit)

    @cached_property
    def figures(self) -> Figures:
        return Figures(self.connection)

    @cached_property
    def reports(self) -> Reports:
        return Reports(self.connection)

    @cached_property
    def settings(self) -> Settings:
        return Settings(self.connection)
