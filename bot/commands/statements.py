"""`backdesk import statement FILE --by LOGIN`: a bank's statement into the books, as if that person had sent it."""

import argparse
from pathlib import Path

from bot.app import App
from bot.commands.failure import Failure
from bot.commands.schema import require_current
from bot.talk.wording import Reader, render
from bot.talk.words import lines
from handlers.statements import fault, needs_currency, read_file, tell_owners, told
from office.bank import BadStatement
from office.money import UnknownCurrency, minor_digits
from office.rights import Right
from office.staff import Person
from storage.bank.booking import book, misfits
from storage.store import Store

KIND = "statement"
_ENGLISH = Reader("en", "UTC", "")


def import_statement(app: App, options: argparse.Namespace) -> int:
    """Nothing is written with --dry-run, nor of a file with anything wrong in it."""
    require_current(app)
    path, currency = Path(options.file), (options.currency or app.company.currency).upper()
    try:
        minor_digits(currency)
        content = path.read_bytes()
        if options.currency is None and needs_currency(path.name, content):
            raise Failure(f"'{path}' names no currency: say it with --currency EUR.")
        statements = read_file(path.name, content, currency)
    except OSError as error:
        raise Failure(f"'{path}' cannot be read: {error.strerror}.") from None
    except UnknownCurrency:
        raise Failure(f"'{currency}' is no currency.") from None
    except BadStatement as error:
        raise Failure(f"'{path}' was not booked: {render(fault(error), _ENGLISH)}") from None

    def into_the_books(store: Store) -> str:
        person = _keeper(store, options.by)
        store.by = person.id
        accounts = book(store, person, statements, None, write=not options.dry_run)
        if not options.dry_run:
            tell_owners(store, person, list(misfits(accounts)))
        return render(lines(*told(accounts)), _ENGLISH)

    print(app.write(into_the_books))
    return 0


def _keeper(store: Store, login: str | None) -> Person:
    """Who owns what has no other owner."""
    person = store.staff.by_login(login) if login else None
    if person is None or not person.may(Right.KEEP_BOOKS):
        raise Failure("a statement needs --by LOGIN: somebody who keeps the books, for what does not fit.")
    return person
