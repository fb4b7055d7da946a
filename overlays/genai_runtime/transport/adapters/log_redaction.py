"""Keeps credentials out of what the libraries below us log: at DEBUG they log the headers that a server sends back."""

from __future__ import annotations

import logging

from genai_runtime.patterns import lazy_pattern
from genai_runtime.redaction import MARK, UPLOAD_PARAMETERS, redact
from genai_runtime.secret import active_secrets

# In an address, or in a list of parameters or headers.
_UPLOAD = lazy_pattern(rf"(?i)((?:{'|'.join(sorted(UPLOAD_PARAMETERS))})(?:=|'?[,:]\s*b?'))[^&\s'\"\\]+")


_CODED = "Encoded header block to"


class _Redacting(logging.Filter):
    """Takes every credential in use out of a record before any handler sees it."""

    def filter(self, record: logging.LogRecord) -> bool:
        if str(record.msg).startswith(_CODED):
            # HTTP/2's code for headers, which anybody can read.
            record.msg, record.args = f"{_CODED} {MARK}", None
            return True
        said = record.getMessage()
        kept = redact(said, active_secrets())
        if "upload" in kept:
            kept = _UPLOAD.sub(rf"\1{MARK}", kept)
        if kept != said:
            record.msg, record.args = kept, None
        return True


_REDACTING = _Redacting()
_CORES = ("connection", "http11", "http2", "proxy", "socks")
_LOGGERS = (
    *(f"{core}.{name}" for core in ("httpcore", "httpcore2") for name in _CORES),
    "httpx",
    "httpx2",
    "aiohttp.client",
    "hpack.hpack",
    "hpack.table",
)


def redact_logs() -> None:
    """Add the redaction to the loggers of the libraries that a request may go through; adding it twice does nothing."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_REDACTING)
