"""A transcriber that is a command of the operator's: it gets a file's name and prints what is said in the file."""

import asyncio
import os
import shlex
import shutil
import signal
import tempfile
from asyncio.subprocess import DEVNULL
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from bot.talk.incoming import suffix_of
from bot.talk.transcriber import LONGEST, NotTranscribed

PATIENCE = 60.0
"""Seconds for one voice note."""

AT_ONCE = 2
"""Voice notes that are listened to at once: it takes whole cores, and more of them only make each slower."""

MOST = LONGEST * 8
"""Bytes that are read: a character has at most four, and programs print spaces and times between them."""

FILE, LANGUAGE = "{file}", "{language}"


class BadCommand(ValueError):
    """No command line that could be a transcriber's; the message says why."""


class TranscriberCommand:
    """Such as `whisper-cli --no-prints --language {language} {file}`. No shell reads the line."""

    def __init__(self, line: str, patience: float = PATIENCE) -> None:
        """Raises BadCommand."""
        try:
            self._words = shlex.split(line)
        except ValueError as error:
            raise BadCommand(str(error)) from None
        if not any(FILE in word for word in self._words[1:]):
            raise BadCommand(f"it lacks {FILE}, which stands for the voice note")
        self._patience = patience
        self._room = asyncio.Semaphore(AT_ONCE)

    @property
    def program(self) -> str:
        return self._words[0]

    def is_found(self) -> bool:
        return shutil.which(self.program) is not None

    async def transcribe(self, content: bytes, mime: str, languages: Sequence[str]) -> str:
        try:
            with tempfile.TemporaryDirectory(prefix="backdesk-voice-") as folder:
                path = Path(folder) / f"voice{suffix_of(mime)}"
                await asyncio.to_thread(path.write_bytes, content)
                given = {FILE: str(path), LANGUAGE: languages[0]}
                async with self._room:
                    said = await self._run([_filled(word, given) for word in self._words])
        except OSError as error:
            raise NotTranscribed(f"{self.program} cannot be run: {type(error).__name__}") from None
        text = " ".join(said.decode(errors="replace").split())[:LONGEST]
        if not text:
            raise NotTranscribed(f"{self.program} printed nothing")
        return text

    async def _run(self, words: list[str]) -> bytes:
        """What the program prints. It is ended, with all that it started, when its time is over or Backdesk ends."""
        reading, writing = os.pipe()
        with os.fdopen(reading, "rb") as pipe:
            try:
                process = await asyncio.create_subprocess_exec(
                    *words, stdin=DEVNULL, stdout=writing, stderr=DEVNULL, env=_environment(), start_new_session=True
                )
            finally:
                os.close(writing)
            ended = False
            try:
                async with asyncio.timeout(self._patience):
                    printed = await _printed(pipe)
                    ended = len(printed) < MOST and await process.wait() is not None
            except TimeoutError:
                raise NotTranscribed(f"{self.program} took more than {self._patience:g} seconds") from None
            finally:
                if not ended:
                    with suppress(ProcessLookupError):
                        os.killpg(process.pid, signal.SIGKILL)
                    await process.wait()
        if ended and process.returncode != 0:
            raise NotTranscribed(f"{self.program} ended with status {process.returncode}")
        return printed


async def _printed(pipe: BinaryIO) -> bytes:
    """Up to MOST bytes. Not asyncio's own pipe of a process: its `wait` waits for that to be read to the end."""
    stream = asyncio.StreamReader()
    transport, _ = await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(stream), pipe
    )
    printed = b""
    try:
        while len(printed) < MOST and (piece := await stream.read(MOST - len(printed))):
            printed += piece
    finally:
        transport.close()
    return printed


def _filled(word: str, given: dict[str, str]) -> str:
    for name, value in given.items():
        word = word.replace(name, value)
    return word


def _environment() -> dict[str, str]:
    """Backdesk's own settings, its tokens among them, and the password of its server are nobody else's."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("BACKDESK_", "PG"))}
