"""The console: Backdesk in a terminal, for one member of staff, line by line."""

import json
import mimetypes
import tempfile
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from secrets import token_hex
from typing import TextIO, TypeVar

from bot.talk.adapter import OutgoingFile
from bot.talk.incoming import Attachment, Incoming, Place, sound
from bot.talk.pictures import drawn
from bot.talk.wording import Reader, render
from bot.talk.words import Text, t
from office.staff import Person
from storage.database import Database
from storage.outbox import Message
from storage.store import Store, transact

PLATFORM = "console"

LARGEST_FILE = 20 * 1024 * 1024
"""Bytes; as on Telegram."""

T = TypeVar("T")
HearNow = Callable[[Incoming], object]
"""Answers an event; returns when its transaction is committed."""


class Console:
    """Reads lines, hears them, prints what goes out to this person."""

    def __init__(
        self,
        database: Database,
        hear: HearNow,
        clock: Callable[[], datetime],
        person: Person,
        output: TextIO,
        *,
        as_json: bool = False,
    ) -> None:
        self._database, self._hear, self._clock = database, hear, clock
        self._person, self._output, self._as_json = person, output, as_json
        self._owner = f"chat:{person.login}:{token_hex(4)}"
        self._place = Place(PLATFORM, person.login, person.login)

    def run(self, lines: Iterable[str]) -> None:
        """Talk until the input ends. What waited for this person is printed first."""
        self._write(self._open)
        self._deliver()
        for line in lines:
            if text := line.strip():
                self._answer(text)
                self._deliver()

    def _open(self, store: Store) -> None:
        store.staff.link_once(self._person, PLATFORM, self._person.login, self._person.login)
        store.deliveries.release(f"chat:{self._person.login}:", self._owner)

    def _answer(self, line: str) -> None:
        event = token_hex(8)
        if line.startswith("!file"):
            self._send_file(event, line.removeprefix("!file").strip())
        elif line.startswith("!"):
            self._press(event, line[1:].strip())
        else:
            self._hear(Incoming(self._place, event, line, message=event))

    def _press(self, event: str, number: str) -> None:
        last = self._write(lambda store: store.outbox.effective_buttons(PLATFORM, self._person.login))
        message, rows = last if last else (None, [])
        buttons = [data for row in rows for _, data in row]
        if message is None or not number.isdecimal() or not 1 <= int(number) <= len(buttons):
            self._say(t("console-no-button", number=number[:10], count=len(buttons)))
            return
        self._hear(Incoming(self._place, event, press=buttons[int(number) - 1], message=message.sent_id))

    def _send_file(self, event: str, rest: str) -> None:
        name, text = _path_and_text(rest)
        path = Path(name)
        try:
            large = path.stat().st_size > LARGEST_FILE
            content = b"" if large else path.read_bytes()
        except OSError:
            self._say(t("console-no-file", path=name[:200]))
            return
        voice = sound(path.name)
        mime = voice or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        files = () if large else (Attachment(path.name, mime, content, voice=voice is not None),)
        too_large = path.name if large else None
        self._hear(Incoming(self._place, event, text.strip(), message=event, files=files, too_large=too_large))

    def _say(self, text: Text) -> None:
        person = self._write(lambda store: store.staff.get(self._person.id)) or self._person
        self._print(render(text, Reader(person.language, person.timezone)), [], [], edit=False)

    def _deliver(self) -> None:
        while claimed := self._write(self._claim):
            for message in claimed:
                self._show(message)
                self._write(lambda store, m=message: store.deliveries.sent(m.id, str(m.edit_of or m.id)))  # type: ignore[misc]

    def _claim(self, store: Store) -> list[Message]:
        return store.deliveries.claim(PLATFORM, self._owner, 1, chat=self._person.login)

    def _show(self, message: Message) -> None:
        files = []
        if message.file_id is not None:
            file_id = message.file_id
            kept = self._write(lambda store: store.files.get(file_id))
            if kept is not None:
                path = Path(tempfile.mkdtemp(prefix="backdesk-")) / Path(kept.name).name
                path.write_bytes(drawn(OutgoingFile(kept.name, kept.mime, kept.content)).content)
                files.append((kept.name, str(path)))
        rows = [[label for label, _ in row] for row in message.buttons]
        self._print(message.text, rows, files, edit=message.edit_of is not None)

    def _print(self, text: str, rows: list[list[str]], files: list[tuple[str, str]], *, edit: bool) -> None:
        if self._as_json:
            shown: dict[str, object] = {
                "to": self._person.login,
                "text": text,
                "buttons": rows,
                "files": [{"name": name, "path": path} for name, path in files],
            }
            if edit:
                shown["edit"] = True
            print(json.dumps(shown, ensure_ascii=False), file=self._output, flush=True)
            return
        print(f"\n{'✎ ' if edit else ''}{text}" if text else "", file=self._output)
        number = 0
        for row in rows:
            labels = []
            for label in row:
                number += 1
                labels.append(f"[{number}] {label}")
            print("   ".join(labels), file=self._output)
        for name, path in files:
            print(f"📎 {name}: {path}", file=self._output)
        self._output.flush()

    def _write(self, work: Callable[[Store], T]) -> T:
        return transact(self._database, self._clock, work, self._person.id).result()


def _path_and_text(rest: str) -> tuple[str, str]:
    """The path of `!file PATH [text]`; one with a space in it stands in quotes."""
    for quote in "\"'":
        if rest.startswith(quote) and quote in rest[1:]:
            name, _, text = rest[1:].partition(quote)
            return name, text.strip()
    name, _, text = rest.partition(" ")
    return name, text.strip()
