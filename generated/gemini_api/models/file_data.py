"""The model ``FileData``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_str, unsupported
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class FileData(_Base):
    """Media that stays where it is and is named by a URI.

    Attributes:
        file_uri: Where it is: the `uri` of an uploaded file, a YouTube address, or another URI the service may read.
            Required.
        mime_type: IANA media type of the file, such as `video/mp4`.
        display_name: Name of the file, by which a function's result may refer to it. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("file_uri", "fileUri", ("string",), "required", ()),
        ("mime_type", "mimeType", ("string",), "", ()),
        ("display_name", "displayName", ("string",), "vertex", ()),
    )

    file_uri: str | None = None
    mime_type: str | None = None
    display_name: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, file_uri=None, mime_type=None, display_name=None, **_others):
            self._extra = None
            self.file_uri = (
                file_uri if file_uri is None or file_uri.__class__ is str else check_str(file_uri, "FileData.file_uri")
            )
            self.mime_type = (
                mime_type
                if mime_type is None or mime_type.__class__ is str
                else check_str(mime_type, "FileData.mime_type")
            )
            self.display_name = (
                display_name
                if display_name is None or display_name.__class__ is str
                else check_str(display_name, "FileData.display_name")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("fileUri")
        out.file_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("mimeType")
        out.mime_type = v if v is None or v.__class__ is str else decode_str(v)
        v = get("displayName")
        out.display_name = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.file_uri) is not None:
            out["fileUri"] = v if v.__class__ is str else str.__str__(check_str(v, "FileData.file_uri"))
        if (v := self.mime_type) is not None:
            out["mimeType"] = v if v.__class__ is str else str.__str__(check_str(v, "FileData.mime_type"))
        if (v := self.display_name) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("FileData.display_name", backend, ("vertex",))
            out["displayName"] = v if v.__class__ is str else str.__str__(check_str(v, "FileData.display_name"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "fileUri",
        "mimeType",
        "displayName",
    )
)
