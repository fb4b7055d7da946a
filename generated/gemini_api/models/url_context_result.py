# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import URLContextResultDict
    from .url_context_result_status import URLContextResultStatus

later(globals(), "URLContextResultStatus")


@define(init=False, kw_only=True)
class URLContextResult(ModelBase):
    """What came of reading a URL.

    Attributes:
        status: Whether the page could be read.
        url: URL where it is found.
    """

    status: URLContextResultStatus | None = wire_field(("enum", "URLContextResultStatus"))
    """Whether the page could be read."""
    url: str | None = wire_field("string")
    """URL where it is found."""

    def __init__(self, **fields: Unpack[URLContextResultDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("status")
        self.status = None if v is None else URLContextResultStatus._by_value.get(v) or URLContextResultStatus.decode(v)
        self.url = v if (v := get("url")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.status) is not None:
            out["status"] = (v if v.__class__ is URLContextResultStatus else self._checked("status", v))._value_
        if (v := self.url) is not None:
            out["url"] = v if v.__class__ is str else self._checked("url", v)
        return {**self._extra, **out} if self._extra else out
