"""Every logger below us is watched over, and once."""

from __future__ import annotations

import logging

import pytest

from genai_runtime.transport.adapters.log_redaction import redact_logs

CORES = [
    f"{core}.{part}"
    for core in ("httpcore", "httpcore2")
    for part in ("connection", "http11", "http2", "proxy", "socks")
]


@pytest.mark.parametrize("name", [*CORES, "httpx", "httpx2", "aiohttp.client"])
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
