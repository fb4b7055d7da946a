# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import FileDict
    from .file_source import FileSource
    from .file_state import FileState
    from .status import Status
    from .video_file_metadata import VideoFileMetadata

later(globals(), "FileSource FileState Status VideoFileMetadata datetime:datetime")


@define(init=False, kw_only=True)
class File(ModelBase):
    """A file kept for prompts, for 48 hours after its upload.

    Attributes:
        name: Resource name, `files/{file}`. Made up when left out; the id is at most 40 lower-case letters, digits and
            dashes, with no dash at either end. Cannot be changed later.
        display_name: Name for people, at most 512 characters.
        mime_type: IANA media type, such as `application/pdf`. Set by the server.
        size_bytes: How many bytes the file has. Set by the server.
        create_time: When the file was uploaded. Set by the server.
        update_time: When the file was last changed. Set by the server.
        expiration_time: When the file will be deleted. Absent for one that does not expire. Set by the server.
        sha256_hash: SHA-256 of the bytes, in base64 of its hexadecimal digits. Set by the server.
        uri: Address by which prompts refer to the file. Set by the server.
        download_uri: Address from which its bytes can be read. Only for generated files. Set by the server.
        state: Whether the file can be used yet. Set by the server.
        source: How the file came to be.
        error: Why processing failed. Only in the state `FAILED`. Set by the server.
        video_metadata: Facts about the video, if it is one. Set by the server.
    """

    name: str | None = wire_field("string")
    """Resource name, `files/{file}`. Made up when left out; the id is at most 40 lower-case letters, digits and dashes,
    with no dash at either end. Cannot be changed later.
    """
    display_name: str | None = wire_field("string")
    """Name for people, at most 512 characters."""
    mime_type: str | None = wire_field("string", "read_only")
    """IANA media type, such as `application/pdf`. Set by the server."""
    size_bytes: int | None = wire_field("int64", "read_only")
    """How many bytes the file has. Set by the server."""
    create_time: datetime | None = wire_field("timestamp", "read_only")
    """When the file was uploaded. Set by the server."""
    update_time: datetime | None = wire_field("timestamp", "read_only")
    """When the file was last changed. Set by the server."""
    expiration_time: datetime | None = wire_field("timestamp", "read_only")
    """When the file will be deleted. Absent for one that does not expire. Set by the server."""
    sha256_hash: str | None = wire_field("string", "read_only")
    """SHA-256 of the bytes, in base64 of its hexadecimal digits. Set by the server."""
    uri: str | None = wire_field("string", "read_only")
    """Address by which prompts refer to the file. Set by the server."""
    download_uri: str | None = wire_field("string", "read_only")
    """Address from which its bytes can be read. Only for generated files. Set by the server."""
    state: FileState | None = wire_field(("enum", "FileState"), "read_only")
    """Whether the file can be used yet. Set by the server."""
    source: FileSource | None = wire_field(("enum", "FileSource"))
    """How the file came to be."""
    error: Status | None = wire_field("Status", "read_only")
    """Why processing failed. Only in the state `FAILED`. Set by the server."""
    video_metadata: VideoFileMetadata | None = wire_field("VideoFileMetadata", "read_only")
    """Facts about the video, if it is one. Set by the server."""

    def __init__(self, **fields: Unpack[FileDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.display_name = v if (v := get("displayName")) is None or v.__class__ is str else decode_str(v)
        self.mime_type = v if (v := get("mimeType")) is None or v.__class__ is str else decode_str(v)
        self.size_bytes = None if (v := get("sizeBytes")) is None else decode_int(v)
        self.create_time = None if (v := get("createTime")) is None else decode_timestamp(v)
        self.update_time = None if (v := get("updateTime")) is None else decode_timestamp(v)
        self.expiration_time = None if (v := get("expirationTime")) is None else decode_timestamp(v)
        self.sha256_hash = v if (v := get("sha256Hash")) is None or v.__class__ is str else decode_str(v)
        self.uri = v if (v := get("uri")) is None or v.__class__ is str else decode_str(v)
        self.download_uri = v if (v := get("downloadUri")) is None or v.__class__ is str else decode_str(v)
        self.state = None if (v := get("state")) is None else FileState._by_value.get(v) or FileState.decode(v)
        self.source = None if (v := get("source")) is None else FileSource._by_value.get(v) or FileSource.decode(v)
        self.error = None if (v := get("error")) is None else Status.from_dict(v)
        self.video_metadata = None if (v := get("videoMetadata")) is None else VideoFileMetadata.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.mime_type) is not None:
            out["mimeType"] = v if v.__class__ is str else self._checked("mime_type", v)
        if (v := self.size_bytes) is not None:
            out["sizeBytes"] = str(v if v.__class__ is int else self._checked("size_bytes", v))
        if (v := self.create_time) is not None:
            out["createTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("create_time", v))
        if (v := self.update_time) is not None:
            out["updateTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("update_time", v))
        if (v := self.expiration_time) is not None:
            v = v if v.__class__ is Timestamp else self._checked("expiration_time", v)
            out["expirationTime"] = encode_timestamp(v)
        if (v := self.sha256_hash) is not None:
            out["sha256Hash"] = v if v.__class__ is str else self._checked("sha256_hash", v)
        if (v := self.uri) is not None:
            out["uri"] = v if v.__class__ is str else self._checked("uri", v)
        if (v := self.download_uri) is not None:
            out["downloadUri"] = v if v.__class__ is str else self._checked("download_uri", v)
        if (v := self.state) is not None:
            out["state"] = (v if v.__class__ is FileState else self._checked("state", v))._value_
        if (v := self.source) is not None:
            out["source"] = (v if v.__class__ is FileSource else self._checked("source", v))._value_
        if (v := self.error) is not None:
            out["error"] = (v if v.__class__ is Status else self._checked("error", v)).to_dict(backend)
        if (v := self.video_metadata) is not None:
            v = v if v.__class__ is VideoFileMetadata else self._checked("video_metadata", v)
            out["videoMetadata"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
