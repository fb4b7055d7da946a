# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import HttpRetryOptionsDict


@define(init=False, kw_only=True)
class HttpRetryOptions(ModelBase):
    """When a failed request is sent again, and after how long.

    Attributes:
        attempts: Requests in all, the first included; 0 and 1 mean no retry. Default: 5.
        initial_delay: Seconds before the first retry. Default: 1.
        max_delay: Longest wait between two attempts in seconds. Default: 60.
        exp_base: Factor by which the wait grows from one retry to the next. Default: 2.
        jitter: Up to so many random seconds are added to each wait. Default: 1.
        http_status_codes: Retried statuses. Default: 408, 429, 500, 502, 503, 504.
        repeat_billable: False never sends a billable call again after a lost connection. Default: true, once, if no
            byte of an answer had come.
    """

    _CLOSED: ClassVar[bool] = True
    attempts: int | None = wire_field("integer", "sdk")
    """Requests in all, the first included; 0 and 1 mean no retry. Default: 5."""
    initial_delay: float | None = wire_field("number", "sdk")
    """Seconds before the first retry. Default: 1."""
    max_delay: float | None = wire_field("number", "sdk")
    """Longest wait between two attempts in seconds. Default: 60."""
    exp_base: float | None = wire_field("number", "sdk")
    """Factor by which the wait grows from one retry to the next. Default: 2."""
    jitter: float | None = wire_field("number", "sdk")
    """Up to so many random seconds are added to each wait. Default: 1."""
    http_status_codes: list[int] | None = wire_field(("list", "integer"), "sdk")
    """Retried statuses. Default: 408, 429, 500, 502, 503, 504."""
    repeat_billable: bool | None = wire_field("boolean", "sdk")
    """False never sends a billable call again after a lost connection. Default: true, once, if no byte of an answer had
    come.
    """

    def __init__(self, **fields: Unpack[HttpRetryOptionsDict]) -> None: ...
