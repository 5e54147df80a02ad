"""Whether the database has the tables this version needs; used by every command before it begins."""

from bot.app import App
from bot.commands.failure import Failure
from storage.schema import State, state, upgrade


def require_current(app: App) -> None:
    """Raises Failure for an older or newer database; a database that is not there yet is made."""
    match state(app.database):
        case State.EMPTY:
            upgrade(app.database)
        case State.OLDER:
            raise Failure("the database is older than this version: run 'backdesk db upgrade' first.")
        case State.NEWER:
            raise Failure("the database is newer than this version: install the newer Backdesk.")
        case State.CURRENT:
            pass
