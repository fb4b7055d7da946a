"""The model ``Document``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_int64, check_list, check_model, check_str, check_timestamp
from genai_runtime.models.codecs import decode_int, decode_list, decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Self

    from ._dicts import CustomMetadataOrDict


def _size_bytes(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "Document.size_bytes")


def _custom_metadata(value: Sequence[CustomMetadataOrDict] | None) -> list[CustomMetadata] | None:
    return None if value is None else check_list(value, "Document.custom_metadata", check_model, CustomMetadata)


def _state(value: DocumentState | str | None) -> DocumentState | None:
    return None if value is None else check_enum(value, "Document.state", DocumentState)


def _create_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "Document.create_time")


def _update_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "Document.update_time")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class Document(_Base):
    """A document in a file search store.

    Attributes:
        name: Resource name, `fileSearchStores/{fileSearchStore}/documents/{document}`. Cannot be changed later.
        display_name: Name for people, at most 512 characters.
        mime_type: IANA media type of the document. Set by the server.
        size_bytes: Size in bytes of the document as it was given. Set by the server.
        custom_metadata: Keys and values for filters to go by, at most 20.
        state: Whether the document can be searched yet. Set by the server.
        create_time: When the document was made. Set by the server.
        update_time: When the document was last changed. Set by the server.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("name", "name", ("string",), "", ()),
        ("display_name", "displayName", ("string",), "", ()),
        ("mime_type", "mimeType", ("string",), "read_only", ()),
        ("size_bytes", "sizeBytes", ("int64",), "read_only", ()),
        ("custom_metadata", "customMetadata", ("list", ("model", "CustomMetadata")), "", ()),
        ("state", "state", ("enum", "DocumentState"), "read_only", ()),
        ("create_time", "createTime", ("timestamp",), "read_only", ()),
        ("update_time", "updateTime", ("timestamp",), "read_only", ()),
    )

    name: str | None = None
    display_name: str | None = None
    mime_type: str | None = None
    size_bytes: int | None = _field(default=None, converter=_size_bytes)
    custom_metadata: list[CustomMetadata] | None = _field(default=None, converter=_custom_metadata)
    state: DocumentState | None = _field(default=None, converter=_state)
    create_time: datetime | None = _field(default=None, converter=_create_time)
    update_time: datetime | None = _field(default=None, converter=_update_time)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            name=None,
            display_name=None,
            mime_type=None,
            size_bytes=None,
            custom_metadata=None,
            state=None,
            create_time=None,
            update_time=None,
            **_others,
        ):
            self._extra = None
            self.name = name if name is None or name.__class__ is str else check_str(name, "Document.name")
            self.display_name = (
                display_name
                if display_name is None or display_name.__class__ is str
                else check_str(display_name, "Document.display_name")
            )
            self.mime_type = (
                mime_type
                if mime_type is None or mime_type.__class__ is str
                else check_str(mime_type, "Document.mime_type")
            )
            self.size_bytes = (
                size_bytes if size_bytes is None or size_bytes.__class__ is int else _size_bytes(size_bytes)
            )
            self.custom_metadata = None if custom_metadata is None else _custom_metadata(custom_metadata)
            self.state = state if state is None or state.__class__ is DocumentState else _state(state)
            self.create_time = None if create_time is None else _create_time(create_time)
            self.update_time = None if update_time is None else _update_time(update_time)
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
        v = get("customMetadata")
        out.custom_metadata = (
            None
            if v is None
            else [
                CustomMetadata.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None
            ]
        )
        v = get("state")
        out.state = None if v is None else DocumentState._value2member_map_.get(v) or DocumentState.decode(v)
        v = get("createTime")
        out.create_time = None if v is None else decode_timestamp(v)
        v = get("updateTime")
        out.update_time = None if v is None else decode_timestamp(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else str.__str__(check_str(v, "Document.name"))
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else str.__str__(check_str(v, "Document.display_name"))
        if (v := self.mime_type) is not None:
            out["mimeType"] = v if v.__class__ is str else str.__str__(check_str(v, "Document.mime_type"))
        if (v := self.size_bytes) is not None:
            out["sizeBytes"] = str(v if v.__class__ is int else check_int64(v, "Document.size_bytes"))
        if (v := self.custom_metadata) is not None:
            out["customMetadata"] = [
                (
                    i0
                    if i0.__class__ is CustomMetadata
                    else check_model(i0, "Document.custom_metadata", CustomMetadata)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "Document.custom_metadata"))
            ]
        if (v := self.state) is not None:
            out["state"] = (
                v if v.__class__ is DocumentState else check_enum(v, "Document.state", DocumentState)
            )._value_
        if (v := self.create_time) is not None:
            out["createTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "Document.create_time")
            )
        if (v := self.update_time) is not None:
            out["updateTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "Document.update_time")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "name",
        "displayName",
        "mimeType",
        "sizeBytes",
        "customMetadata",
        "state",
        "createTime",
        "updateTime",
    )
)

from .custom_metadata import CustomMetadata
from .document_state import DocumentState
