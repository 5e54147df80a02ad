"""Whole talks in one language each, written down as people see them: lines, presses, hours, and all that is answered.

A talk is a text of `tests/data/talks/`. Its head says who is there; after that `>` begins what somebody does, and what
stands below it is what this person then sees, buttons and all, to the letter: an English leftover is seen. There `✎` is
a message that took the place of an earlier one, `📎` one with a file.

    person ana = Ana, rep, ro, of mihai       a login, the name, the role, the language, the head; also `in ES`
    client Acme = of ana, email=a@b.example   the owner, and columns of the client
    > ana: /pontaj venit 8:55                 is written
    > ana! Plecat                             is pressed
    > ana?                                    what has come since is read
    > mail a@b.example?                       what has been mailed to that address
    > 2026-03-16 09:00                        the clock is moved, UTC, and one round of reminders is told

The code of an invitation is another one every time: it stands as `CODE`, here and where it is typed.

`python -m tests.talks NAME…` writes down anew what is answered now, of all without a name; read it before you keep it.
"""

import re
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import takewhile
from pathlib import Path

from office.rights import Role
from scheduler import reminders
from scheduler.shut_out import mail_shut_out
from storage.store import Store
from tests.databases import SqliteDatabases
from tests.desk import Clock, Desk, Shown

TALKS = sorted((Path(__file__).parent / "data" / "talks").glob("*.txt"))
MAIL = {"smtp": "smtp://127.0.0.1:25", "mail_from": "office@sample.example"}
"""Settings of the desk of a talk; no mail leaves it, the outbox is read."""

_DOING = re.compile(r"> (?:mail (?P<address>\S+)\?|(?P<login>\w+)(?P<how>[:!?])(?P<what>.*)|(?P<moment>[\d-]+ [\d:]+))")
_CODE = re.compile(r"^[\w-]{22}$", re.MULTILINE)
_PERSON = re.compile(r"person (\w+) = (.+?), (\w+), (\w\w)(?:, of (\w+))?(?:, in (\w\w))?")
_CLIENT = re.compile(r"client (.+?) = of (\w+)(?:, (.*))?")


def desk_of(path: Path, database: str) -> Desk:
    """In the language that the file is named after."""
    return Desk(database, Clock(), language=path.stem[-2:], **MAIL)


def held(desk: Desk, written: str) -> str:
    """The talk as it goes on that desk."""
    lines = written.splitlines()
    head = list(takewhile(lambda line: not line.startswith(">"), lines))
    for line in head:
        _enters(desk, line)
    talk = _Talk(desk)
    said = [line.rstrip() for line in head]
    for line in lines[len(head) :]:
        if line.startswith("> "):
            said += [line, *talk.goes_on(line), ""]
    return "\n".join(said).rstrip() + "\n"


def _enters(desk: Desk, line: str) -> None:
    if found := _PERSON.fullmatch(line):
        login, name, role, language, head, country = found.groups()
        leader = desk.read(lambda s: s.staff.by_login(head)) if head else None
        desk.person(login, Role(role), name=name, language=language, head=leader, country=country)
    elif found := _CLIENT.fullmatch(line):
        name, owner, values = found.groups()
        columns = dict(value.split("=", 1) for value in (values or "").split(", ") if value)
        desk.client(name, desk.read(lambda s: s.staff.by_login(owner)), **columns)
    else:
        assert not line.startswith(("person ", "client ")), line


class _Talk:
    def __init__(self, desk: Desk) -> None:
        self._desk, self._mails_read, self._code = desk, dict[str, int](), ""

    def goes_on(self, line: str) -> Iterator[str]:
        found = _DOING.fullmatch(line)
        assert found, line
        if found["moment"]:
            self._desk.write(lambda store: reminders.plan(store, store.now))  # as all the while before
            self._desk.clock.now = datetime.fromisoformat(found["moment"]).replace(tzinfo=UTC)
            self._desk.write(self._round)
        elif found["address"]:
            yield from self._mailed(found["address"])
        else:
            person = self._desk.read(lambda s: s.staff.by_login(found["login"]))
            chat = self._desk.chat(found["login"], language=person.language if person else None)
            what = found["what"].strip().replace("CODE", self._code)
            seen = {":": lambda: chat.says(what), "!": lambda: chat.presses(what), "?": chat.reads}[found["how"]]()
            yield from "\n\n".join(map(self._as_seen, seen)).splitlines()

    def _as_seen(self, shown: Shown) -> str:
        rows = [" ".join(f"[{label}]" for label, _ in row) for row in shown.buttons]
        file = ["📎"] if shown.file_id is not None else []
        text = "\n".join(["✎ " * (shown.edit_of is not None) + shown.text, *file, *rows])
        if code := _CODE.search(text):
            self._code = code[0]
            text = text.replace(self._code, "CODE")
        return text

    def _mailed(self, address: str) -> Iterator[str]:
        mails = self._desk.read(lambda s: s.outbox.of_chat("mail", address))
        yield from "\n\n".join(mail.text for mail in mails[self._mails_read.get(address, 0) :]).splitlines()
        self._mails_read[address] = len(mails)

    def _round(self, store: Store) -> None:
        store.deliveries.expire()
        reminders.plan(store, store.now)
        while reminders.fire(store, self._desk.app.company, store.now, gathers=True):
            continue
        reminders.reconcile(store, store.now)
        mail_shut_out(store, self._desk.app.company)


def _write_down(names: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        databases = SqliteDatabases(Path(folder))
        for path in TALKS:
            if not names or path.stem in names:
                desk = desk_of(path, databases.new())
                path.write_text(held(desk, path.read_text(encoding="utf-8")), encoding="utf-8")
                desk.app.close()


if __name__ == "__main__":
    _write_down(sys.argv[1:])
