"""The engine: one event, one transaction. Who is it, what was meant, which handler, what goes out.

A handler reads and writes through the turn's store and never commits. A repeated event, an old button and a forged one
change nothing.
"""

from collections.abc import Callable
from dataclasses import replace

from bot.reading.words import is_word
from bot.talk import catchup, commands, groups, invitations, windows
from bot.talk.dialog import Dialog, Frame
from bot.talk.feature import Answer, Phrase, several
from bot.talk.forms import Forms
from bot.talk.incoming import Incoming, Place
from bot.talk.interruptions import (
    COURTESIES,
    FEWEST_WORDS,
    INSTEAD,
    REPLIES,
    interrupts,
    tells_nothing,
    tells_of_another,
)
from bot.talk.menu import Menu
from bot.talk.open_work import AWAY, LEFT
from bot.talk.post import Post
from bot.talk.refusals import OLD_BUTTON, PRESSED_ALREADY, no_right
from bot.talk.steps import Unclear
from bot.talk.turn import Turn
from bot.talk.window import NOTHING, Response
from bot.talk.wording import Reader, render, word
from bot.talk.words import Button, Reply, column, t
from bot.understanding.meaning import Certainty, Intent, Meaning
from locales import LANGUAGES
from office.company import Company
from office.staff import Person
from storage.staff import Known
from storage.store import Store

LONGEST_LINE = 4096

OFFERED = 3
"""So many of what a line may mean are offered."""

Understand = Callable[[Turn], Meaning]
Said = tuple[Phrase, str]
"""A phrase that a line begins with, and the rest of the line."""


class Conversation:
    def __init__(self, menu: Menu, company: Company, understand: Understand) -> None:
        """`understand` reads the turn's text as free text."""
        self.menu, self.company, self._understand = menu, company, understand
        self.forms = Forms(menu)

    def hear(self, store: Store, heard: Incoming) -> Response:
        """Answer one event inside the caller's transaction; a repeated one is not answered again."""
        heard = heard.readable()
        if groups.is_for_others(heard):
            return NOTHING
        known = store.staff.on(heard.place.platform, heard.place.user)
        person = known.person if known and known.person.active else None
        group = heard.place if groups.is_in_group(heard) else None
        if heard.apart or (group and person):
            heard = groups.in_private(heard, known.chat if known else heard.place.chat)
        if heard.search is not None:
            return self._searched(store, heard, person)
        message = None if heard.press else _message_key(heard)
        if not store.heard.first_time(heard.place.platform, heard.event, message):
            return NOTHING
        response = NOTHING
        if person is None or known is None:
            self._stranger(store, heard)
        else:
            response = self._known(store, heard, known, group)
        return response if response.window is not None else self._in_private(heard, person, response)

    def _in_private(self, heard: Incoming, person: Person | None, response: Response) -> Response:
        """Who wrote where others read along is told that the answer came in private: only they see this line."""
        if not (heard.apart and heard.subcommand):
            return response
        reader = Reader(person.language, person.timezone) if person else self._reader(heard)
        return replace(response, notice=render(t("errors-sent-privately"), reader))

    def apologise(self, store: Store, heard: Incoming, reference: str) -> Response:
        """After a failed turn: the event is done with, and the person gets a number to name.

        Under a field of the window that was sent, which stays open, so that nothing that was filled in is lost.
        """
        place = heard.place
        if heard.search is not None or groups.is_for_others(heard):
            return NOTHING
        if not store.heard.first_time(place.platform, heard.event):
            return NOTHING
        known = store.staff.on(place.platform, place.user)
        if heard.apart and known:
            place = groups.in_private(heard, known.chat).place
        person = known.person if known else None
        reader = Reader(person.language, person.timezone) if person else self._reader(heard)
        reply = Reply(t("errors-failed", reference=reference))
        if heard.fields and heard.opens and (heard.press or "").startswith("form.submit:"):
            return Response(errors={next(iter(heard.fields)): render(reply.text, reader)})
        Post(store).to_place(place, reader, reply, None if place.group else person)
        return NOTHING

    # Who is it

    def _stranger(self, store: Store, heard: Incoming) -> None:
        place = heard.place
        reply = Reply(t("start-stranger", company=self.company.name, platform=place.platform))
        if place.group:  # a code that others read is taken only where it was meant to be sent
            groups.turn_away(store, heard, self._reader(heard), reply)
        elif (person := invitations.accepted(store, heard)) is not None:
            self._known(store, replace(heard, text="/start", press=None), Known(person, place.chat, shut=False))
        else:
            Post(store).to_place(place, self._reader(heard), reply)

    def _reader(self, heard: Incoming) -> Reader:
        language = (heard.language or "")[:2].lower()
        return Reader(language if language in LANGUAGES else self.company.language, self.company.timezone)

    def _known(self, store: Store, heard: Incoming, known: Known, group: Place | None = None) -> Response:
        place, person = heard.place, known.person
        store.speaks(person)
        if group is None:
            self._here_again(store, place, known)
        turn = Turn(heard, person, store, self.company, Dialog(store, place), text=heard.text.strip(), group=group)
        answer = invitations.sent_by(store, heard, person) or self._route(turn)
        answer = windows.instead(turn, self.menu.forms, answer)
        turn.dialog.save()
        if turn.made:
            store.heard.made(place.platform, heard.event, turn.made)
        # A handler may have changed the language: the answer is in the new one.
        reader = store.staff.get(person.id) if store.staff.changed else None
        self._answer(turn, answer, reader or person, known)
        return turn.response

    def _here_again(self, store: Store, place: Place, known: Known) -> None:
        """The person writes in the private chat: it is open, and known by this id from now on."""
        if known.chat == place.user != place.chat:  # linked before the private chat was known
            store.deliveries.rename(place.platform, place.user, known.chat, place.chat)
        if known.shut:
            store.deliveries.reopen(place.platform, place.chat)
            catchup.back(store, known.person, place)
        store.staff.seen(place.platform, place.user, place.chat)

    def _answer(self, turn: Turn, answer: Answer, person: Person, known: Known) -> None:
        post, reader = Post(turn.store), Reader(person.language, person.timezone)
        if turn.group is not None:
            groups.answer(turn, turn.group, several(answer), reader, person, shut=known.shut)
            return
        pressed = turn.pressed()
        if pressed is not None and pressed.kind in (LEFT, AWAY):
            pressed = None
        for reply in several(answer):
            if reply.replace and pressed is not None and not reply.files:
                post.over(pressed, reader, reply)
                pressed = None
            else:
                post.to_place(turn.heard.place, reader, reply, person)

    def _searched(self, store: Store, heard: Incoming, person: Person | None) -> Response:
        """Something is typed into the search field of a window: it is looked up, and nothing is written."""
        if person is None:
            return NOTHING
        turn = Turn(heard, person, store, self.company, Dialog(store, heard.place))
        return Response(options=self.forms.found(turn, heard.press or ""))

    # What was meant

    def _route(self, turn: Turn) -> Answer:
        heard = turn.heard
        if heard.edited:
            return self.menu.edited(turn)
        if heard.press is not None:
            return self._pressed(turn, heard.press)
        lacking = _lacking(heard)
        if heard.files:
            return [*lacking, *several(self.forms.then_resume(turn, lambda: self._file(turn)))]
        if lacking:
            return lacking
        if len(turn.text) > LONGEST_LINE:
            return Reply(t("errors-too-long"), public=True)
        if heard.purpose is not None:
            return self._purposed(turn, heard.purpose)
        if not turn.text and (heard.subcommand or turn.group):  # nothing but the bot's own name
            return self._command(turn, (self.menu.commands["help"], ""))
        if heard.subcommand and (named := commands.behind_another(self.menu, turn)):
            return self._command(turn, named)
        if turn.text.startswith("/"):
            return self._command(turn, commands.behind_slash(self.menu, turn))
        return self._text(turn)

    def _purposed(self, turn: Turn, purpose: str) -> Answer:
        """A text of which the person said what it means."""
        if purpose not in self.menu.purposes:
            return self.menu.unknown(turn)
        turn.meaning = self._understand(turn)
        return self._meant(turn, Intent(purpose))

    def _file(self, turn: Turn) -> Answer:
        """The file, and then the words that came with it."""
        answer = self.menu.file(turn)
        if not turn.spoken:
            return answer
        turn.text = turn.spoken
        return [*several(answer), *several(self._text(turn))]

    def _command(self, turn: Turn, named: commands.Named | Reply) -> Answer:
        if isinstance(named, Reply):
            return named
        command, turn.text = named
        if not turn.may(command.right):
            return no_right(turn.person)
        return self.forms.then_resume(turn, lambda: command.handler(turn))

    def _text(self, turn: Turn) -> Answer:
        if self._is_cancel(turn.text):
            return self.forms.cancel(turn)
        said = self.menu.phrase(turn.text)
        frame = self._asking(turn)
        # A whole line that is a phrase, such as `who is next`, is no answer: the open question waits, unless it can
        # do something with just these words, as `who called?` with `zvao sam`.
        if frame is not None and (said is None or said[1] or self._is_answer(turn, frame.form)):
            return self._answered(turn, frame.form)
        if said is None:
            return self.forms.then_resume(turn, lambda: self.menu.named(turn) or self._bare(turn))
        return self.forms.then_resume(turn, lambda: self._free(turn, said)) if said[1] else self._said(turn, said)

    def _bare(self, turn: Turn) -> Answer:
        named = commands.alone(self.menu, turn)
        return self._command(turn, named) if named is not None else self._free(turn)

    def _said(self, turn: Turn, said: Said) -> Answer:
        phrase, turn.text = said
        if not turn.may(phrase.right):
            return no_right(turn.person)
        return self.forms.then_resume(turn, lambda: phrase.handler(turn), declines=True)

    def _asking(self, turn: Turn) -> Frame | None:
        """The open form, where a typed line is its answer."""
        frame = turn.dialog.open
        form = self.menu.forms.get(frame.form) if frame is not None else None
        return None if form is not None and form.free and turn.may(form.right) else frame

    def _is_answer(self, turn: Turn, name: str) -> bool:
        form = self.menu.forms.get(name)
        return form is not None and form.answers_to(turn, turn.text)

    def _answered(self, turn: Turn, name: str) -> Answer:
        form = self.menu.forms.get(name)
        if form is None or not turn.may(form.right):
            turn.dialog.clear()
            return Reply(t("forms-gone")) if form is None else no_right(turn.person)
        frame = turn.dialog.open
        if frame is not None and self._tells_of_another(turn, frame):
            return self._meanwhile(turn)
        try:
            return self.forms.ended(turn, form.answer(turn, turn.text))
        except Unclear as why:
            return (None if why.read else self._meanwhile(turn) or self._beside(turn, why)) or form.unclear(turn, why)

    def _beside(self, turn: Turn, why: Unclear) -> Answer:
        """A command's bare name is no answer that a question could not read; a card takes few words, and a client's
        name and the beginning of a command are not for it either.
        """
        frame = turn.dialog.open
        if frame is None:
            return None
        if frame.asking is not None:
            alone = commands.alone(self.menu, turn) if not why.choices else None
            return self._command(turn, alone) if alone is not None else None
        if (named := commands.unsure(self.menu, turn)) is not None:
            return self._command(turn, named)
        return self.forms.then_resume(turn, lambda: self.menu.named(turn), declines=True)

    # What a line of free text means

    def _free(self, turn: Turn, said: Said | None = None) -> Answer:
        """A phrase that the line begins with leads, unless the words say that it is a call or a reminder."""
        turn.meaning = self._understand(turn)
        guess, entry = turn.meaning.guess, turn.meaning.entry
        leading = said[0].intent if said is not None else None
        if said is not None and (entry.intent in (None, leading) or leading in guess.intents[:1]):
            if (answer := self._said(turn, said)) is not None:
                return answer
            turn.text = turn.meaning.text  # it only began like that
        able = [one for one in self.menu.able(guess.intents, turn.person) if one not in REPLIES]
        likely, offered = able[:OFFERED], [one for one in able if one not in COURTESIES][:OFFERED]
        # Where one may not do the likeliest, what is near it and one's own may have been meant.
        instead = INSTEAD.intersection((entry.intent, *guess.intents[1:2]), likely)
        if guess.certainty is Certainty.SURE and (guess.intents[0] in likely or not instead):
            return self._meant(turn, guess.intents[0])
        if (named := commands.unsure(self.menu, turn)) is not None:
            return self._command(turn, named)
        if guess.certainty is Certainty.NONE or not offered or tells_nothing(turn.meaning):
            return self.menu.unknown(turn)
        kept = turn.store.phrases.keep(turn.person.id, turn.text, turn.meaning.language)
        none = Button(t("start-none-of-these"), "talk.meant", kept)
        return Reply(t("start-did-you-mean"), column(*(_offer(kept, intent) for intent in offered), none))

    def _meant(self, turn: Turn, intent: Intent) -> Answer:
        purpose = self.menu.purposes[intent]
        if not turn.may(purpose.right):
            return no_right(turn.person)
        turn.text = ""  # what the line says is its meaning
        return self.forms.then_resume(turn, lambda: purpose.handler(turn))

    def _meanwhile(self, turn: Turn) -> Answer:
        """A line that is no answer to the open question, and clearly something else: it is done, the question waits."""
        turn.meaning = self._understand(turn)
        guess = turn.meaning.guess
        if guess.certainty is not Certainty.SURE:
            return None
        intent = guess.intents[0]
        shows = self.menu.purposes[intent].shows
        if not interrupts(turn.meaning, turn.dialog.open, shows=shows):
            return None
        return self._free(turn, self.menu.phrase(turn.text))

    def _tells_of_another(self, turn: Turn, frame: Frame) -> bool:
        """Whether the line tells of a call with another client than the open form's; an empty form gives way to it."""
        if len(turn.text.split()) < FEWEST_WORDS or not tells_of_another(self._understand(turn), frame):
            return False
        if not any(frame.answers.values()):
            turn.dialog.pop()
        return True

    def _chosen(self, turn: Turn) -> Answer:
        """One of the likely meanings was pressed, or none of them: the line is kept with it, and done."""
        number, _, intent = turn.arg.partition(".")
        turn.arg = number
        kept = turn.store.phrases.get(turn.number)
        if kept is None or kept.person_id != turn.person.id or not kept.text:
            return OLD_BUTTON
        turn.text = kept.text
        turn.meaning = self._understand(turn)
        if intent not in self.menu.purposes:
            return self.menu.unknown(turn)
        chosen = Intent(intent)
        if not (self.menu.purposes[chosen].shows or self._first_press(turn, f"talk.meant:{intent}")):
            return PRESSED_ALREADY
        turn.store.phrases.meant(kept, chosen)
        return self._meant(turn, chosen)

    def _pressed(self, turn: Turn, data: str) -> Answer:
        do, _, turn.arg = data.partition(":")
        if do == "talk.command" and turn.arg in self.menu.commands:
            return self._command(turn, (self.menu.commands[turn.arg], ""))
        if do == "talk.meant":
            return self._chosen(turn)
        if do.startswith("form."):
            return self.forms.pressed(turn, do)
        press = self.menu.presses.get(do)
        if press is None:
            return OLD_BUTTON
        if not turn.may(press.right):
            return no_right(turn.person)
        if press.once and not self._first_press(turn, do):
            return PRESSED_ALREADY
        return self.forms.then_resume(turn, lambda: press.handler(turn))

    def _first_press(self, turn: Turn, do: str) -> bool:
        place, message = turn.heard.place, turn.heard.message
        return turn.store.heard.first_time(place.platform, f"once:{place.chat}:{message}:{do}")

    def _is_cancel(self, text: str) -> bool:
        return len(text) <= 20 and is_word(text, "phrases", "cancel")


def _offer(kept: int, intent: Intent) -> Button:
    return Button(word(intent), "talk.meant", f"{kept}.{intent}")


def _lacking(heard: Incoming) -> list[Reply]:
    """What is to be said of files that are not there; others of the same message may be."""
    lacking = []
    if heard.not_fetched is not None:
        lacking.append(Reply(t("files-not-fetched", name=heard.not_fetched)))
    if heard.too_large is not None:
        lacking.append(Reply(t("files-too-large", name=heard.too_large)))
    return lacking


def _message_key(heard: Incoming) -> str | None:
    return f"{heard.place.chat}:{heard.message}" if heard.message else None
