"""The model ``ClaudeFile``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_int, check_str, check_timestamp
from genai_runtime.models.codecs import decode_bool, decode_int, decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self


def _created_at(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "ClaudeFile.created_at")


def _expires_at(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "ClaudeFile.expires_at")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ClaudeFile(_Base):
    """A file as Anthropic's models on Vertex AI list it.

    Attributes:
        created_at: When it was uploaded.
        downloadable: Whether its contents can be read back.
        expires_at: When it will be deleted.
        filename: Name of the file.
        id: Id of the file.
        mime_type: IANA media type of the file.
        size_bytes: How large the file is.
        type: Always `file`.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("created_at", "createdAt", ("timestamp",), "", ()),
        ("downloadable", "downloadable", ("boolean",), "", ()),
        ("expires_at", "expiresAt", ("timestamp",), "", ()),
        ("filename", "filename", ("string",), "", ()),
        ("id", "id", ("string",), "", ()),
        ("mime_type", "mimeType", ("string",), "", ()),
        ("size_bytes", "sizeBytes", ("integer",), "", ()),
        ("type", "type", ("string",), "", ()),
    )

    created_at: datetime | None = _field(default=None, converter=_created_at)
    downloadable: bool | None = None
    expires_at: datetime | None = _field(default=None, converter=_expires_at)
    filename: str | None = None
    id: str | None = None
    mime_type: str | None = None
    size_bytes: int | None = None
    type: str | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at=None,
            downloadable=None,
            expires_at=None,
            filename=None,
            id=None,
            mime_type=None,
            size_bytes=None,
            type=None,
            **_others,
        ):
            self._extra = None
            self.created_at = None if created_at is None else _created_at(created_at)
            self.downloadable = (
                downloadable
                if downloadable is None or downloadable.__class__ is bool
                else check_bool(downloadable, "ClaudeFile.downloadable")
            )
            self.expires_at = None if expires_at is None else _expires_at(expires_at)
            self.filename = (
                filename
                if filename is None or filename.__class__ is str
                else check_str(filename, "ClaudeFile.filename")
            )
            self.id = id if id is None or id.__class__ is str else check_str(id, "ClaudeFile.id")
            self.mime_type = (
                mime_type
                if mime_type is None or mime_type.__class__ is str
                else check_str(mime_type, "ClaudeFile.mime_type")
            )
            self.size_bytes = (
                size_bytes
                if size_bytes is None or size_bytes.__class__ is int
                else check_int(size_bytes, "ClaudeFile.size_bytes")
            )
            self.type = type if type is None or type.__class__ is str else check_str(type, "ClaudeFile.type")
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("createdAt")
        out.created_at = None if v is None else decode_timestamp(v)
        v = get("downloadable")
        out.downloadable = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("expiresAt")
        out.expires_at = None if v is None else decode_timestamp(v)
        v = get("filename")
        out.filename = v if v is None or v.__class__ is str else decode_str(v)
        v = get("id")
        out.id = v if v is None or v.__class__ is str else decode_str(v)
        v = get("mimeType")
        out.mime_type = v if v is None or v.__class__ is str else decode_str(v)
        v = get("sizeBytes")
        out.size_bytes = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("type")
        out.type = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.created_at) is not None:
            out["createdAt"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "ClaudeFile.created_at")
            )
        if (v := self.downloadable) is not None:
            out["downloadable"] = v if v.__class__ is bool else check_bool(v, "ClaudeFile.downloadable")
        if (v := self.expires_at) is not None:
            out["expiresAt"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "ClaudeFile.expires_at")
            )
        if (v := self.filename) is not None:
            out["filename"] = v if v.__class__ is str else str.__str__(check_str(v, "ClaudeFile.filename"))
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else str.__str__(check_str(v, "ClaudeFile.id"))
        if (v := self.mime_type) is not None:
            out["mimeType"] = v if v.__class__ is str else str.__str__(check_str(v, "ClaudeFile.mime_type"))
        if (v := self.size_bytes) is not None:
            out["sizeBytes"] = v if v.__class__ is int else check_int(v, "ClaudeFile.size_bytes")
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else str.__str__(check_str(v, "ClaudeFile.type"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "createdAt",
        "downloadable",
        "expiresAt",
        "filename",
        "id",
        "mimeType",
        "sizeBytes",
        "type",
    )
)
