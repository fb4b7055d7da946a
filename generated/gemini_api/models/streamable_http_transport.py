"""The model ``StreamableHttpTransport``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_duration, check_map, check_object, check_str
from genai_runtime.models.codecs import decode_bool, decode_object, decode_str

if TYPE_CHECKING:
    from datetime import timedelta
    from typing import Self

    from genai_runtime.models.protocols import Mapping


def _headers(value: Mapping[str, str] | None) -> dict[str, str] | None:
    return None if value is None else check_map(value, "StreamableHttpTransport.headers", check_str)


def _timeout(value: str | timedelta | float | None) -> str | None:
    return None if value is None else check_duration(value, "StreamableHttpTransport.timeout")


def _sse_read_timeout(value: str | timedelta | float | None) -> str | None:
    return None if value is None else check_duration(value, "StreamableHttpTransport.sse_read_timeout")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class StreamableHttpTransport(_Base):
    """How to reach a server by streamable HTTP.

    Attributes:
        url: Full address of the endpoint, such as `https://api.example.com/mcp`.
        headers: Headers to send, by name, such as those for authentication.
        timeout: Longest wait for an ordinary answer.
        sse_read_timeout: Longest wait between two events of a stream.
        terminate_on_close: True ends the session on the server when the connection closes.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("url", "url", ("string",), "", ()),
        ("headers", "headers", ("map", ("string",)), "", ()),
        ("timeout", "timeout", ("duration",), "", ()),
        ("sse_read_timeout", "sseReadTimeout", ("duration",), "", ()),
        ("terminate_on_close", "terminateOnClose", ("boolean",), "", ()),
    )

    url: str | None = None
    headers: dict[str, str] | None = _field(default=None, converter=_headers)
    timeout: str | None = _field(default=None, converter=_timeout)
    sse_read_timeout: str | None = _field(default=None, converter=_sse_read_timeout)
    terminate_on_close: bool | None = None

    if not TYPE_CHECKING:

        def __init__(
            self, *, url=None, headers=None, timeout=None, sse_read_timeout=None, terminate_on_close=None, **_others
        ):
            self._extra = None
            self.url = url if url is None or url.__class__ is str else check_str(url, "StreamableHttpTransport.url")
            self.headers = None if headers is None else _headers(headers)
            self.timeout = None if timeout is None else _timeout(timeout)
            self.sse_read_timeout = None if sse_read_timeout is None else _sse_read_timeout(sse_read_timeout)
            self.terminate_on_close = (
                terminate_on_close
                if terminate_on_close is None or terminate_on_close.__class__ is bool
                else check_bool(terminate_on_close, "StreamableHttpTransport.terminate_on_close")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("url")
        out.url = v if v is None or v.__class__ is str else decode_str(v)
        v = get("headers")
        out.headers = (
            None
            if v is None
            else {
                k0: i0 if i0.__class__ is str else decode_str(i0)
                for k0, i0 in (v if v.__class__ is dict else decode_object(v)).items()
                if i0 is not None
            }
        )
        v = get("timeout")
        out.timeout = None if v is None else v if v.__class__ is str else decode_str(v)
        v = get("sseReadTimeout")
        out.sse_read_timeout = None if v is None else v if v.__class__ is str else decode_str(v)
        v = get("terminateOnClose")
        out.terminate_on_close = None if v is None else v if v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.url) is not None:
            out["url"] = v if v.__class__ is str else str.__str__(check_str(v, "StreamableHttpTransport.url"))
        if (v := self.headers) is not None:
            out["headers"] = {
                k0: i0 if i0.__class__ is str else str.__str__(check_str(i0, "StreamableHttpTransport.headers"))
                for k0, i0 in (v if v.__class__ is dict else check_object(v, "StreamableHttpTransport.headers")).items()
            }
        if (v := self.timeout) is not None:
            out["timeout"] = check_duration(v, "StreamableHttpTransport.timeout")
        if (v := self.sse_read_timeout) is not None:
            out["sseReadTimeout"] = check_duration(v, "StreamableHttpTransport.sse_read_timeout")
        if (v := self.terminate_on_close) is not None:
            out["terminateOnClose"] = (
                v if v.__class__ is bool else check_bool(v, "StreamableHttpTransport.terminate_on_close")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "url",
        "headers",
        "timeout",
        "sseReadTimeout",
        "terminateOnClose",
    )
)
