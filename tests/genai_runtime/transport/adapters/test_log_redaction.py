"""Every logger below us is watched over, and once."""

from __future__ import annotations

import logging

import pytest

from genai_runtime.secret import Secret
from genai_runtime.transport.adapters.log_redaction import redact_logs

CORES = [
    f"{core}.{part}"
    for core in ("httpcore", "httpcore2")
    for part in ("connection", "http11", "http2", "proxy", "socks")
]


@pytest.mark.parametrize("name", [*CORES, "httpx", "httpx2", "aiohttp.client", "hpack.hpack", "hpack.table"])
def test_loggers_that_are_watched(name: str) -> None:
    logger = logging.getLogger(name)
    before = list(logger.filters)
    logger.filters.clear()
    try:
        redact_logs()
        redact_logs()
        assert len(logger.filters) == 1
    finally:
        logger.filters[:] = before or logger.filters


def test_headers_in_the_code_of_http2(caplog: pytest.LogCaptureFixture) -> None:
    """They are said as they are, and once more in a code that hides nothing."""
    hpack = pytest.importorskip("hpack")
    key = Secret("CANARY-key-of-http2-0123")
    redact_logs()
    with caplog.at_level("DEBUG", "hpack"):
        coded = hpack.Encoder().encode([("x-goog-api-key", key.reveal())])
    assert "x-goog-api-key" in caplog.text
    assert key.reveal() not in caplog.text
    assert str(coded) not in caplog.text
