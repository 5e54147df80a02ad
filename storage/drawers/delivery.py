"""What the bot itself needs: messages on their way, reminders, open questions, settings."""

from functools import cached_property

from storage.deliveries import Deliveries
from storage.dialogs import Dialogs
from storage.drawers.transaction import Transaction
from storage.files import Files
from storage.heard import Heard
from storage.leases import Leases
from storage.occurrences import Occurrences
from storage.outbox import Outbox
from storage.phrases import Phrases
from storage.processes import Processes
from storage.settings import Settings
from storage.unread import Unread


class DeliveryDrawers(Transaction):
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
    def files(self) -> Files:
        return Files(self.connection, self.now)

    @cached_property
    def settings(self) -> Settings:
        return Settings(self.connection)
