"""Logs: one JSON object a line, without personal data and without secrets.

Libraries log exceptions whose messages may quote what a person wrote, or an address with a token in it: of these only
the kind and the logger's name are kept.
"""

import logging
import sys
from collections.abc import MutableMapping
from typing import Any, TextIO

import structlog


def configure(stream: TextIO | None = None) -> None:
    """Called once by a command that runs long; importing configures nothing. They go to stderr, or to `stream`."""
    stream = stream or sys.stderr
    stamp = structlog.processors.TimeStamper(fmt="iso", utc=True)
    structlog.configure(
        processors=[structlog.processors.add_log_level, stamp, structlog.processors.JSONRenderer()],
        logger_factory=structlog.PrintLoggerFactory(stream),
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.processors.add_log_level, stamp, structlog.stdlib.add_logger_name],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                _only_the_kind,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)


def _only_the_kind(logger: Any, method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Keep who logged and what kind of error it was; drop the words."""
    error = event.pop("exc_info", None)
    event["event"] = "library warning"
    if error:
        kind = error[0] if isinstance(error, tuple) else type(error)
        event["error"] = getattr(kind, "__name__", str(kind))
    return event
