# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_str

if TYPE_CHECKING:
    from ._dicts import URLContextCallStepDict
    from .url_context_call_arguments import URLContextCallArguments

later(globals(), "URLContextCallArguments")


@define(init=False, kw_only=True)
class URLContextCallStep(ModelBase):
    """The model reads URLs.

    Attributes:
        arguments: Arguments of the call. Required.
        id: Id that tells it from others. Required.
        signature: Sign of the model's thoughts, in base64; send it back as it is.
        type: What kind it is, always `url_context_call`.
    """

    arguments: URLContextCallArguments | None = wire_field("URLContextCallArguments", "required")
    """Arguments of the call. Required."""
    id: str | None = wire_field("string", "required")
    """Id that tells it from others. Required."""
    signature: str | None = wire_field("string")
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["url_context_call"] | None = wire_field(("const", "url_context_call"), "fixed")
    """What kind it is, always `url_context_call`."""

    def __init__(self, **fields: Unpack[URLContextCallStepDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.arguments = None if (v := get("arguments")) is None else URLContextCallArguments.from_dict(v)
        self.id = v if (v := get("id")) is None or v.__class__ is str else decode_str(v)
        self.signature = v if (v := get("signature")) is None or v.__class__ is str else decode_str(v)
        v = get("type")
        self.type = None if v is None else v if v == "url_context_call" else decode_const(v, "url_context_call")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.arguments) is not None:
            v = v if v.__class__ is URLContextCallArguments else self._checked("arguments", v)
            out["arguments"] = v.to_dict(backend)
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else self._checked("id", v)
        if (v := self.signature) is not None:
            out["signature"] = v if v.__class__ is str else self._checked("signature", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
