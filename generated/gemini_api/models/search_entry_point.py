# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bytes, decode_str, defer, encode_bytes

if TYPE_CHECKING:
    from ._dicts import SearchEntryPointDict


@define(init=False, kw_only=True)
class SearchEntryPoint(ModelBase):
    """Search suggestions, ready to be shown.

    Attributes:
        rendered_content: HTML and CSS to embed in a page.
        sdk_blob: JSON array of pairs of search term and search URL, in base64.
    """

    rendered_content: str | None = wire_field("string")
    """HTML and CSS to embed in a page."""
    sdk_blob: bytes | None = wire_field("bytes")
    """JSON array of pairs of search term and search URL, in base64."""

    def __init__(self, **fields: Unpack[SearchEntryPointDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.rendered_content = v if (v := get("renderedContent")) is None or v.__class__ is str else decode_str(v)
        if (v := get("sdkBlob")) is None or not defer(self, "sdk_blob", v):
            self.sdk_blob = None if v is None else decode_bytes(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.rendered_content) is not None:
            out["renderedContent"] = v if v.__class__ is str else self._checked("rendered_content", v)
        if (v := self.sdk_blob) is not None:
            out["sdkBlob"] = encode_bytes(v if v.__class__ is bytes else self._checked("sdk_blob", v), backend)
        return {**self._extra, **out} if self._extra else out
