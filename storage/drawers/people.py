"""The staff: who they are, who stands in for them, and what is kept of their work."""

from functools import cached_property

from storage.absences import Absences
from storage.applicants import Applicants
from storage.attendance import Attendance
from storage.attestations import Attestations
from storage.calendars import Calendars
from storage.cases import Cases
from storage.conduct import Conducts
from storage.deputies import Deputies
from storage.drawers.delivery import DeliveryDrawers
from storage.staff import Staff
from storage.staff_moves import StaffMoves
from storage.standards import Standards
from storage.training import Trainings


class PeopleDrawers(DeliveryDrawers):
    @cached_property
    def staff(self) -> Staff:
        return Staff(self.connection, self.now, self.audit, self.calendars, self.deputies)

    @cached_property
    def deputies(self) -> Deputies:
        return Deputies(self.connection, self.now)

    @cached_property
    def absences(self) -> Absences:
        return Absences(self.connection, self.now, self.audit, self.deputies, self.calendars)

    @cached_property
    def calendars(self) -> Calendars:
        return Calendars(self.connection, self.now, self.audit, self.occurrences)

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
    def standards(self) -> Standards:
        return Standards(self.connection, self.now, self.audit, self.occurrences)
