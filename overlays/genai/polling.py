"""Waiting for what takes longer than a request: when to ask again, and when to stop, without I/O."""

from __future__ import annotations

from genai_runtime.waiting import Ask, Backoff, Pause, check_timeout, poll

__all__ = ["Ask", "Backoff", "Pause", "check_timeout", "poll"]
