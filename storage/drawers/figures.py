"""What is planned and what is counted from the rest."""

from functools import cached_property

from storage.deeds import Deeds
from storage.drawers.transaction import Transaction
from storage.figures import Figures
from storage.month_facts import MonthFacts
from storage.monthly_reports import MonthlyReports
from storage.norms import Norms
from storage.plans import Plans
from storage.reports import Reports
from storage.trends import Trends
from storage.work_plans import WorkPlans


class FigureDrawers(Transaction):
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
    def figures(self) -> Figures:
        return Figures(self.connection)

    @cached_property
    def reports(self) -> Reports:
        return Reports(self.connection)
