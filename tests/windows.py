"""Somebody who sits before windows: what is opened, filled in, sent and closed, without any platform."""

from dataclasses import dataclass, field

from bot.talk.dialog import Dialog
from bot.talk.incoming import Incoming, Place
from bot.talk.window import Field, FieldKind, Option, Response, Window
from storage.store import Store
from tests.desk import Desk, Shown
from tests.test_conversation import records


@dataclass
class Screen:
    """One person at a platform with windows; `window` is the one that is open."""

    desk: Desk
    login: str
    window: Window | None = None
    errors: dict[str, str] = field(default_factory=dict)
    filled: dict[str, str | None] = field(default_factory=dict)
    read: list[Shown] = field(default_factory=list)
    """The messages that the last event was answered with."""

    def __post_init__(self) -> None:
        self.chat = self.desk.chat(self.login, "slack")
        place = self.chat.place

        def link(store: Store) -> None:
            person = store.staff.by_login(self.login)
            assert person is not None
            store.staff.link(person, place.platform, place.user, place.chat)

        self.desk.write(link)

    @property
    def place(self) -> Place:
        return self.chat.place

    def hear(self, heard: Incoming) -> Response:
        response = self.desk.app.hear_now(heard)
        self.read = self.chat.reads()
        if response.window is not None:
            self.window, self.errors = response.window, {}
            standing = {one.name: one.value for one in response.window.fields}
            self.filled = standing | {name: v for name, v in self.filled.items() if name in standing}
        return response

    def says(self, text: str, *, opens: bool = False, purpose: str | None = None) -> Response:
        """A line, or where a window can be opened, as of a slash command or a shortcut."""
        self.filled = {}
        event = self.desk.event()
        return self.hear(Incoming(self.place, event, text, message=event, opens=opens, purpose=purpose))

    def presses(self, label: str, *, opens: bool = True) -> Response:
        """The button of that label on the latest message that has it."""
        self.filled = {}
        for shown in reversed(self.chat.messages()):
            for name, data in (button for row in shown.buttons for button in row):
                if name == label:
                    return self.press(data, message=str(shown.id), opens=opens)
        raise AssertionError(f"no button {label!r}; there are {[m.labels for m in self.chat.messages()[-3:]]}")

    def press(self, data: str, *, message: str | None = None, opens: bool = True, event: str = "") -> Response:
        event = event or self.desk.event()
        return self.hear(Incoming(self.place, event, press=data, message=message, opens=opens))

    # The open window

    def field(self, label: str) -> Field:
        assert self.window is not None
        fields = {one.label: one for one in self.window.fields}
        assert label in fields, f"no field {label!r}; there are {list(fields)}"
        return fields[label]

    @property
    def labels(self) -> list[str]:
        assert self.window is not None
        return [one.label for one in self.window.fields]

    def fill(self, label: str, value: str | None) -> None:
        """Write it, or choose the option of that label; a field that redraws is told at once."""
        one = self.field(label)
        if one.kind in (FieldKind.CHOICE, FieldKind.SEARCH) and value is not None:
            options = {option.label: option.value for option in one.options or self.search(label, value)}
            assert value in options, f"no option {value!r}; there are {list(options)}"
            value = options[value]
        self.filled[one.name] = value
        if one.redraws:
            self.send("redraw")

    def search(self, label: str, typed: str) -> tuple[Option, ...]:
        assert self.window is not None
        press = f"form.search:{self.window.serial}.{self.field(label).name}"
        return self.desk.app.hear_now(Incoming(self.place, "", press=press, search=typed)).options

    def submit(self, *, opens: bool = True, event: str = "") -> list[str]:
        """The texts of what is said then, edits of earlier messages first marked with ✎; the window may stay."""
        window = self.window
        response = self.send("submit", opens=opens, event=event)
        self.errors = dict(response.errors)
        if response.window is None and not response.errors:
            self.window = None
        assert window is not None
        return [f"✎ {shown.text}" if shown.edit_of else shown.text for shown in self.read]

    def close(self) -> None:
        self.send("close")
        self.window = None

    def send(self, do: str, *, opens: bool = True, event: str = "", fields: dict[str, str] | None = None) -> Response:
        window = self.window
        assert window is not None
        return self.hear(
            Incoming(
                self.place,
                event or self.desk.event(),
                press=f"form.{do}:{window.serial}",
                message=window.message,
                opens=opens,
                fields=self.filled if fields is None else fields,
            )
        )


def count(desk: Desk, table: str) -> int:
    return int(desk.read(records)[table])


def open_forms(desk: Desk, screen: Screen) -> list[str]:
    def work(store: Store) -> list[str]:
        dialog = Dialog(store, screen.place)
        return [frame.form for frame in dialog.clear()]

    return list(desk.read(lambda store: work(store)))
