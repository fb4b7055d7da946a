"""Waiting for what takes longer than a request: when to ask again, and when to stop, without I/O."""

from __future__ import annotations

from genai_runtime.waiting import Ask as Ask
from genai_runtime.waiting import Backoff, poll
from genai_runtime.waiting import Pause as Pause
from genai_runtime.waiting import check_timeout as check_timeout

__all__ = ["Backoff", "poll"]
