# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str, keep_null
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from genai_runtime.models.freeform import JsonValue

    from ._dicts import WebhookEventDataDict

later(globals(), "genai_runtime.models.freeform:JsonValue")


@define(init=False, kw_only=True)
class WebhookEventData(ModelBase):
    """What an event happened to, and where the result is.

    Attributes:
        error_code: Code of what went wrong.
        error_message: What went wrong.
        file_name: Name of the file with the result.
        id: Id of the batch, the interaction or the operation.
        output_file_uri: URI of the file with the result.
    """

    error_code: JsonValue | None = wire_field("any", wire="error_code")
    """Code of what went wrong."""
    error_message: str | None = wire_field("string", wire="error_message")
    """What went wrong."""
    file_name: str | None = wire_field("string", wire="file_name")
    """Name of the file with the result."""
    id: str | None = wire_field("string")
    """Id of the batch, the interaction or the operation."""
    output_file_uri: str | None = wire_field("string", wire="output_file_uri")
    """URI of the file with the result."""

    def __init__(self, **fields: Unpack[WebhookEventDataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.error_code = get("error_code")
        if self.error_code is None and "error_code" in data:
            self._extra = keep_null(self._extra, "error_code")
        self.error_message = v if (v := get("error_message")) is None or v.__class__ is str else decode_str(v)
        self.file_name = v if (v := get("file_name")) is None or v.__class__ is str else decode_str(v)
        self.id = v if (v := get("id")) is None or v.__class__ is str else decode_str(v)
        self.output_file_uri = v if (v := get("output_file_uri")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.error_code) is not None:
            out["error_code"] = encode_json(v, "WebhookEventData.error_code")
        if (v := self.error_message) is not None:
            out["error_message"] = v if v.__class__ is str else self._checked("error_message", v)
        if (v := self.file_name) is not None:
            out["file_name"] = v if v.__class__ is str else self._checked("file_name", v)
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else self._checked("id", v)
        if (v := self.output_file_uri) is not None:
            out["output_file_uri"] = v if v.__class__ is str else self._checked("output_file_uri", v)
        return {**self._extra, **out} if self._extra else out
