# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bytes, decode_str, defer, encode_bytes

if TYPE_CHECKING:
    from ._dicts import FunctionResponseBlobDict


@define(init=False, kw_only=True)
class FunctionResponseBlob(ModelBase):
    """Bytes of a medium that a function returned.

    Attributes:
        data: The bytes in standard base64.
        mime_type: IANA media type of the bytes, such as `image/png`.
        display_name: Name by which the JSON of the `response` may refer to the medium.
    """

    data: bytes | None = wire_field("bytes")
    """The bytes in standard base64."""
    mime_type: str | None = wire_field("string")
    """IANA media type of the bytes, such as `image/png`."""
    display_name: str | None = wire_field("string")
    """Name by which the JSON of the `response` may refer to the medium."""

    def __init__(self, **fields: Unpack[FunctionResponseBlobDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("data")) is None or not defer(self, "data", v):
            self.data = None if v is None else decode_bytes(v)
        self.mime_type = v if (v := get("mimeType")) is None or v.__class__ is str else decode_str(v)
        self.display_name = v if (v := get("displayName")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.data) is not None:
            out["data"] = encode_bytes(v if v.__class__ is bytes else self._checked("data", v), backend)
        if (v := self.mime_type) is not None:
            out["mimeType"] = v if v.__class__ is str else self._checked("mime_type", v)
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        return {**self._extra, **out} if self._extra else out
