"""The model ``HttpRetryOptions``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_float, check_int, check_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self


def _http_status_codes(value: Sequence[int] | None) -> list[int] | None:
    return None if value is None else check_list(value, "HttpRetryOptions.http_status_codes", check_int)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class HttpRetryOptions(_Base):
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("attempts", "attempts", ("integer",), "sdk", ()),
        ("initial_delay", "initialDelay", ("number",), "sdk", ()),
        ("max_delay", "maxDelay", ("number",), "sdk", ()),
        ("exp_base", "expBase", ("number",), "sdk", ()),
        ("jitter", "jitter", ("number",), "sdk", ()),
        ("http_status_codes", "httpStatusCodes", ("list", ("integer",)), "sdk", ()),
        ("repeat_billable", "repeatBillable", ("boolean",), "sdk", ()),
    )
    _CLOSED: ClassVar[bool] = True

    attempts: int | None = None
    initial_delay: float | None = None
    max_delay: float | None = None
    exp_base: float | None = None
    jitter: float | None = None
    http_status_codes: list[int] | None = _field(default=None, converter=_http_status_codes)
    repeat_billable: bool | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            attempts=None,
            initial_delay=None,
            max_delay=None,
            exp_base=None,
            jitter=None,
            http_status_codes=None,
            repeat_billable=None,
            **_others,
        ):
            self._extra = None
            self.attempts = (
                attempts
                if attempts is None or attempts.__class__ is int
                else check_int(attempts, "HttpRetryOptions.attempts")
            )
            self.initial_delay = (
                None if initial_delay is None else check_float(initial_delay, "HttpRetryOptions.initial_delay")
            )
            self.max_delay = None if max_delay is None else check_float(max_delay, "HttpRetryOptions.max_delay")
            self.exp_base = None if exp_base is None else check_float(exp_base, "HttpRetryOptions.exp_base")
            self.jitter = None if jitter is None else check_float(jitter, "HttpRetryOptions.jitter")
            self.http_status_codes = None if http_status_codes is None else _http_status_codes(http_status_codes)
            self.repeat_billable = (
                repeat_billable
                if repeat_billable is None or repeat_billable.__class__ is bool
                else check_bool(repeat_billable, "HttpRetryOptions.repeat_billable")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.attempts = None
        out.initial_delay = None
        out.max_delay = None
        out.exp_base = None
        out.jitter = None
        out.http_status_codes = None
        out.repeat_billable = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()
