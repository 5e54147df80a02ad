"""A lane: one thread with a connection of its own, which does what waits in turn and commits it together.

Work is a plain function of a connection, and may be run again. What waits shares one COMMIT; where one of them fails,
the transaction is rolled back and each is done alone, so it takes no other with it. An answer is given only after the
COMMIT.
"""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection, Engine, RootTransaction
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from storage.engines import Begins

T = TypeVar("T")
Work = Callable[[Connection], Any]

GROUP = 64
"""At most so many share a commit."""


class InDoubt(SQLAlchemyError):
    """The connection to the server broke during the COMMIT: nobody knows whether the work is done."""


class _Job(NamedTuple):
    work: Work
    answer: "Future[Any]"


class Lane:
    def __init__(self, engine: Engine, begins: Begins) -> None:
        self._engine, self._begins = engine, begins
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._connection: Connection | None = None
        self._lock = threading.Lock()

    def submit(self, work: Callable[[Connection], T]) -> "Future[T]":
        """Run `work` in a transaction; the future resolves after the COMMIT, or with what was raised."""
        with self._lock:
            if self._thread is None:
                name = f"database-{self._begins.value}"
                self._thread = threading.Thread(target=self._do_jobs, name=name, daemon=True)
                self._thread.start()
        answer: Future[T] = Future()
        self._jobs.put(_Job(work, answer))
        return answer

    def close(self) -> None:
        """End the thread after what waits."""
        with self._lock:
            thread, self._thread = self._thread, None
        if thread is not None:
            self._jobs.put(None)
            thread.join()

    def _do_jobs(self) -> None:
        while (job := self._jobs.get()) is not None:
            group, more = self._waiting(job)
            # Whoever gave up waiting wants the work no more; from here on nobody can give up.
            if group := [job for job in group if job.answer.set_running_or_notify_cancel()]:
                self._do(group)
            if not more:
                break
        self._drop()

    def _waiting(self, first: _Job) -> tuple[list[_Job], bool]:
        group = [first]
        while len(group) < GROUP:
            try:
                job = self._jobs.get_nowait()
            except Empty:
                break
            if job is None:
                return group, False
            group.append(job)
        return group, True

    def _do(self, group: Sequence[_Job]) -> None:
        try:
            results = self._committed([job.work for job in group])
        except InDoubt as error:
            for job in group:  # once more could be twice
                job.answer.set_exception(error)
        except Exception as error:
            if len(group) == 1:
                group[0].answer.set_exception(error)
            else:  # nothing is written
                for job in group:
                    self._do([job])
        else:
            for job, result in zip(group, results, strict=True):
                job.answer.set_result(result)

    def _committed(self, works: Sequence[Work]) -> list[Any]:
        """All or none. Raises InDoubt."""
        connection, transaction = self._begun()
        committing = False
        try:
            with transaction:
                results = [work(connection) for work in works]
                committing = True
        except DBAPIError as error:
            if committing and error.connection_invalidated:
                raise InDoubt("the connection broke during the COMMIT") from error
            raise
        finally:
            if connection.invalidated:
                self._drop()
        return results

    def _begun(self) -> tuple[Connection, RootTransaction]:
        """On the lane's own connection, which is kept open; where it broke meanwhile, on a new one."""
        if self._connection is not None:
            try:
                return self._connection, self._connection.begin()
            except DBAPIError as error:
                self._drop()
                if not error.connection_invalidated:
                    raise
        self._connection = self._engine.connect().execution_options(begins=self._begins)
        try:
            return self._connection, self._connection.begin()
        except BaseException:
            self._drop()
            raise

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()
