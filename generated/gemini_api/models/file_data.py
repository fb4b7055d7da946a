# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import FileDataDict


@define(init=False, kw_only=True)
class FileData(ModelBase):
    """Media that stays where it is and is named by a URI.

    Attributes:
        file_uri: Where it is: the `uri` of an uploaded file, a YouTube address, or another URI the service may read.
            Required.
        mime_type: IANA media type of the file, such as `video/mp4`.
        display_name: Name of the file, by which a function's result may refer to it.
    """

    file_uri: str | None = wire_field("string", "required")
    """Where it is: the `uri` of an uploaded file, a YouTube address, or another URI the service may read. Required."""
    mime_type: str | None = wire_field("string")
    """IANA media type of the file, such as `video/mp4`."""
    display_name: str | None = wire_field("string")
    """Name of the file, by which a function's result may refer to it."""

    def __init__(self, **fields: Unpack[FileDataDict]) -> None: ...

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
