"""The model ``File``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_int64, check_model, check_str, check_timestamp
from genai_runtime.models.codecs import decode_int, decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

    from ._dicts import StatusOrDict, VideoFileMetadataOrDict


def _size_bytes(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "File.size_bytes")


def _create_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "File.create_time")


def _update_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "File.update_time")


def _expiration_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "File.expiration_time")


def _state(value: FileState | str | None) -> FileState | None:
    return None if value is None else check_enum(value, "File.state", FileState)


def _source(value: FileSource | str | None) -> FileSource | None:
    return None if value is None else check_enum(value, "File.source", FileSource)


def _error(value: StatusOrDict | None) -> Status | None:
    return None if value is None else check_model(value, "File.error", Status)


def _video_metadata(value: VideoFileMetadataOrDict | None) -> VideoFileMetadata | None:
    return None if value is None else check_model(value, "File.video_metadata", VideoFileMetadata)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class File(_Base):
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("name", "name", ("string",), "", ()),
        ("display_name", "displayName", ("string",), "", ()),
        ("mime_type", "mimeType", ("string",), "read_only", ()),
        ("size_bytes", "sizeBytes", ("int64",), "read_only", ()),
        ("create_time", "createTime", ("timestamp",), "read_only", ()),
        ("update_time", "updateTime", ("timestamp",), "read_only", ()),
        ("expiration_time", "expirationTime", ("timestamp",), "read_only", ()),
        ("sha256_hash", "sha256Hash", ("string",), "read_only", ()),
        ("uri", "uri", ("string",), "read_only", ()),
        ("download_uri", "downloadUri", ("string",), "read_only", ()),
        ("state", "state", ("enum", "FileState"), "read_only", ()),
        ("source", "source", ("enum", "FileSource"), "", ()),
        ("error", "error", ("model", "Status"), "read_only", ()),
        ("video_metadata", "videoMetadata", ("model", "VideoFileMetadata"), "read_only", ()),
    )

    name: str | None = None
    display_name: str | None = None
    mime_type: str | None = None
    size_bytes: int | None = _field(default=None, converter=_size_bytes)
    create_time: datetime | None = _field(default=None, converter=_create_time)
    update_time: datetime | None = _field(default=None, converter=_update_time)
    expiration_time: datetime | None = _field(default=None, converter=_expiration_time)
    sha256_hash: str | None = None
    uri: str | None = None
    download_uri: str | None = None
    state: FileState | None = _field(default=None, converter=_state)
    source: FileSource | None = _field(default=None, converter=_source)
    error: Status | None = _field(default=None, converter=_error)
    video_metadata: VideoFileMetadata | None = _field(default=None, converter=_video_metadata)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            name=None,
            display_name=None,
            mime_type=None,
            size_bytes=None,
            create_time=None,
            update_time=None,
            expiration_time=None,
            sha256_hash=None,
            uri=None,
            download_uri=None,
            state=None,
            source=None,
            error=None,
            video_metadata=None,
            **_others,
        ):
            self._extra = None
            self.name = name if name is None or name.__class__ is str else check_str(name, "File.name")
            self.display_name = (
                display_name
                if display_name is None or display_name.__class__ is str
                else check_str(display_name, "File.display_name")
            )
            self.mime_type = (
                mime_type if mime_type is None or mime_type.__class__ is str else check_str(mime_type, "File.mime_type")
            )
            self.size_bytes = (
                size_bytes if size_bytes is None or size_bytes.__class__ is int else _size_bytes(size_bytes)
            )
            self.create_time = None if create_time is None else _create_time(create_time)
            self.update_time = None if update_time is None else _update_time(update_time)
            self.expiration_time = None if expiration_time is None else _expiration_time(expiration_time)
            self.sha256_hash = (
                sha256_hash
                if sha256_hash is None or sha256_hash.__class__ is str
                else check_str(sha256_hash, "File.sha256_hash")
            )
            self.uri = uri if uri is None or uri.__class__ is str else check_str(uri, "File.uri")
            self.download_uri = (
                download_uri
                if download_uri is None or download_uri.__class__ is str
                else check_str(download_uri, "File.download_uri")
            )
            self.state = state if state is None or state.__class__ is FileState else _state(state)
            self.source = source if source is None or source.__class__ is FileSource else _source(source)
            self.error = error if error is None or error.__class__ is Status else _error(error)
            self.video_metadata = (
                video_metadata
                if video_metadata is None or video_metadata.__class__ is VideoFileMetadata
                else _video_metadata(video_metadata)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("name")
        out.name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("displayName")
        out.display_name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("mimeType")
        out.mime_type = v if v is None or v.__class__ is str else decode_str(v)
        v = get("sizeBytes")
        out.size_bytes = None if v is None else decode_int(v)
        v = get("createTime")
        out.create_time = None if v is None else decode_timestamp(v)
        v = get("updateTime")
        out.update_time = None if v is None else decode_timestamp(v)
        v = get("expirationTime")
        out.expiration_time = None if v is None else decode_timestamp(v)
        v = get("sha256Hash")
        out.sha256_hash = v if v is None or v.__class__ is str else decode_str(v)
        v = get("uri")
        out.uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("downloadUri")
        out.download_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("state")
        out.state = None if v is None else FileState._value2member_map_.get(v) or FileState.decode(v)
        v = get("source")
        out.source = None if v is None else FileSource._value2member_map_.get(v) or FileSource.decode(v)
        v = get("error")
        out.error = None if v is None else Status.from_dict(v)
        v = get("videoMetadata")
        out.video_metadata = None if v is None else VideoFileMetadata.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else str.__str__(check_str(v, "File.name"))
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else str.__str__(check_str(v, "File.display_name"))
        if (v := self.mime_type) is not None:
            out["mimeType"] = v if v.__class__ is str else str.__str__(check_str(v, "File.mime_type"))
        if (v := self.size_bytes) is not None:
            out["sizeBytes"] = str(v if v.__class__ is int else check_int64(v, "File.size_bytes"))
        if (v := self.create_time) is not None:
            out["createTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "File.create_time")
            )
        if (v := self.update_time) is not None:
            out["updateTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "File.update_time")
            )
        if (v := self.expiration_time) is not None:
            out["expirationTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "File.expiration_time")
            )
        if (v := self.sha256_hash) is not None:
            out["sha256Hash"] = v if v.__class__ is str else str.__str__(check_str(v, "File.sha256_hash"))
        if (v := self.uri) is not None:
            out["uri"] = v if v.__class__ is str else str.__str__(check_str(v, "File.uri"))
        if (v := self.download_uri) is not None:
            out["downloadUri"] = v if v.__class__ is str else str.__str__(check_str(v, "File.download_uri"))
        if (v := self.state) is not None:
            out["state"] = (v if v.__class__ is FileState else check_enum(v, "File.state", FileState))._value_
        if (v := self.source) is not None:
            out["source"] = (v if v.__class__ is FileSource else check_enum(v, "File.source", FileSource))._value_
        if (v := self.error) is not None:
            out["error"] = (v if v.__class__ is Status else check_model(v, "File.error", Status)).to_dict(backend)
        if (v := self.video_metadata) is not None:
            out["videoMetadata"] = (
                v if v.__class__ is VideoFileMetadata else check_model(v, "File.video_metadata", VideoFileMetadata)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "name",
        "displayName",
        "mimeType",
        "sizeBytes",
        "createTime",
        "updateTime",
        "expirationTime",
        "sha256Hash",
        "uri",
        "downloadUri",
        "state",
        "source",
        "error",
        "videoMetadata",
    )
)

from .file_source import FileSource
from .file_state import FileState
from .status import Status
from .video_file_metadata import VideoFileMetadata
