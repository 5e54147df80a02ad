"""What the day brings to the desk: tasks, meetings, letters, orders, goods."""

from functools import cached_property

from storage.assignments import Assignments
from storage.bookings import Bookings
from storage.briefings import Briefings
from storage.drawers.delivery import DeliveryDrawers
from storage.events import Events
from storage.exhibitions import Exhibitions
from storage.feeds import Feeds
from storage.goods import Goods
from storage.letters import Letters
from storage.meetings import Meetings
from storage.phone_messages import PhoneMessages
from storage.products import Products
from storage.purchases import Purchases
from storage.questions import Questions
from storage.quiet import Quiets
from storage.requests import Requests
from storage.sales_orders import SalesOrders
from storage.showroom import Showroom
from storage.stock import Stock
from storage.tasks import Tasks
from storage.tenders import Tenders
from storage.visits import Visits


class DeskDrawers(DeliveryDrawers):
    @cached_property
    def sales_orders(self) -> SalesOrders:
        return SalesOrders(self.connection, self.now, self.audit)

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
    def letters(self) -> Letters:
        return Letters(self.connection, self.now, self.audit, self.occurrences)

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
    def tenders(self) -> Tenders:
        return Tenders(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def exhibitions(self) -> Exhibitions:
        return Exhibitions(self.connection, self.now, self.audit, self.events)

    @cached_property
    def goods(self) -> Goods:
        return Goods(self.connection, self.now, self.audit, self.occurrences)

    @cached_property
    def purchases(self) -> Purchases:
        return Purchases(self.connection, self.now, self.audit)

    @cached_property
    def quiet(self) -> Quiets:
        return Quiets(self.connection, self.now, self.audit)

    @cached_property
    def feeds(self) -> Feeds:
        return Feeds(self.connection, self.now, self.audit)
