# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import FunctionResponseFileDataDict


@define(init=False, kw_only=True)
class FunctionResponseFileData(ModelBase):
    """A medium that a function returned, by its URI.

    Attributes:
        file_uri: Where it is. Required.
        mime_type: IANA media type of the file, such as `image/png`.
        display_name: Name by which the JSON of the `response` may refer to the medium.
    """

    file_uri: str | None = wire_field("string", "required")
    """Where it is. Required."""
    mime_type: str | None = wire_field("string")
    """IANA media type of the file, such as `image/png`."""
    display_name: str | None = wire_field("string")
    """Name by which the JSON of the `response` may refer to the medium."""

    def __init__(self, **fields: Unpack[FunctionResponseFileDataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.file_uri = v if (v := get("fileUri")) is None or v.__class__ is str else decode_str(v)
        self.mime_type = v if (v := get("mimeType")) is None or v.__class__ is str else decode_str(v)
        self.display_name = v if (v := get("displayName")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.file_uri) is not None:
            out["fileUri"] = v if v.__class__ is str else self._checked("file_uri", v)
        if (v := self.mime_type) is not None:
            out["mimeType"] = v if v.__class__ is str else self._checked("mime_type", v)
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        return {**self._extra, **out} if self._extra else out
