# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_const, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import URLContextResultDeltaDict
    from .url_context_result import URLContextResult

later(globals(), "URLContextResult")


@define(init=False, kw_only=True)
class URLContextResultDelta(ModelBase):
    """A piece of what came of reading URLs.

    Attributes:
        is_error: Whether the call failed.
        result: What came of the call. Required.
        signature: Sign of the model's thoughts, in base64; send it back as it is.
        type: What kind it is, always `url_context_result`.
    """

    is_error: bool | None = wire_field("boolean", wire="is_error")
    """Whether the call failed."""
    result: list[URLContextResult] | None = wire_field(("list", "URLContextResult"), "required")
    """What came of the call. Required."""
    signature: str | None = wire_field("string")
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["url_context_result"] | None = wire_field(("const", "url_context_result"), "fixed")
    """What kind it is, always `url_context_result`."""

    def __init__(self, **fields: Unpack[URLContextResultDeltaDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.is_error = v if (v := get("is_error")) is None or v.__class__ is bool else decode_bool(v)
        if (v := get("result")) is not None:
            v = [URLContextResult.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.result = v
        self.signature = v if (v := get("signature")) is None or v.__class__ is str else decode_str(v)
        v = get("type")
        self.type = None if v is None else v if v == "url_context_result" else decode_const(v, "url_context_result")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.is_error) is not None:
            out["is_error"] = v if v.__class__ is bool else self._checked("is_error", v)
        if (v := self.result) is not None:
            v = self._each("result", v, URLContextResult)
            out["result"] = [i.to_dict(backend) for i in v]
        if (v := self.signature) is not None:
            out["signature"] = v if v.__class__ is str else self._checked("signature", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
