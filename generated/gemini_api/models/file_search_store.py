"""The model ``FileSearchStore``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_int64, check_str, check_timestamp
from genai_runtime.models.codecs import decode_int, decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self


def _create_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "FileSearchStore.create_time")


def _update_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "FileSearchStore.update_time")


def _active_documents_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "FileSearchStore.active_documents_count")


def _pending_documents_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "FileSearchStore.pending_documents_count")


def _failed_documents_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "FileSearchStore.failed_documents_count")


def _size_bytes(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "FileSearchStore.size_bytes")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class FileSearchStore(_Base):
    """A collection of documents, cut into chunks and embedded, that a model can search.

    Attributes:
        name: Resource name, `fileSearchStores/{fileSearchStore}`; its id is made from the display name and a random
            suffix. Set by the server.
        display_name: Name for people, at most 512 characters.
        embedding_model: Resource name of the model that embeds the chunks, `models/{model}`. Cannot be changed later.
        create_time: When the store was made. Set by the server.
        update_time: When the store was last changed. Set by the server.
        active_documents_count: Number of documents ready to be searched. Set by the server.
        pending_documents_count: Number of documents still being processed. Set by the server.
        failed_documents_count: Number of documents that could not be processed. Set by the server.
        size_bytes: Size in bytes of the documents as they were given, together. Set by the server.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("name", "name", ("string",), "read_only", ()),
        ("display_name", "displayName", ("string",), "", ()),
        ("embedding_model", "embeddingModel", ("string",), "", ()),
        ("create_time", "createTime", ("timestamp",), "read_only", ()),
        ("update_time", "updateTime", ("timestamp",), "read_only", ()),
        ("active_documents_count", "activeDocumentsCount", ("int64",), "read_only", ()),
        ("pending_documents_count", "pendingDocumentsCount", ("int64",), "read_only", ()),
        ("failed_documents_count", "failedDocumentsCount", ("int64",), "read_only", ()),
        ("size_bytes", "sizeBytes", ("int64",), "read_only", ()),
    )

    name: str | None = None
    display_name: str | None = None
    embedding_model: str | None = None
    create_time: datetime | None = _field(default=None, converter=_create_time)
    update_time: datetime | None = _field(default=None, converter=_update_time)
    active_documents_count: int | None = _field(default=None, converter=_active_documents_count)
    pending_documents_count: int | None = _field(default=None, converter=_pending_documents_count)
    failed_documents_count: int | None = _field(default=None, converter=_failed_documents_count)
    size_bytes: int | None = _field(default=None, converter=_size_bytes)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            name=None,
            display_name=None,
            embedding_model=None,
            create_time=None,
            update_time=None,
            active_documents_count=None,
            pending_documents_count=None,
            failed_documents_count=None,
            size_bytes=None,
            **_others,
        ):
            self._extra = None
            self.name = name if name is None or name.__class__ is str else check_str(name, "FileSearchStore.name")
            self.display_name = (
                display_name
                if display_name is None or display_name.__class__ is str
                else check_str(display_name, "FileSearchStore.display_name")
            )
            self.embedding_model = (
                embedding_model
                if embedding_model is None or embedding_model.__class__ is str
                else check_str(embedding_model, "FileSearchStore.embedding_model")
            )
            self.create_time = None if create_time is None else _create_time(create_time)
            self.update_time = None if update_time is None else _update_time(update_time)
            self.active_documents_count = (
                active_documents_count
                if active_documents_count is None or active_documents_count.__class__ is int
                else _active_documents_count(active_documents_count)
            )
            self.pending_documents_count = (
                pending_documents_count
                if pending_documents_count is None or pending_documents_count.__class__ is int
                else _pending_documents_count(pending_documents_count)
            )
            self.failed_documents_count = (
                failed_documents_count
                if failed_documents_count is None or failed_documents_count.__class__ is int
                else _failed_documents_count(failed_documents_count)
            )
            self.size_bytes = (
                size_bytes if size_bytes is None or size_bytes.__class__ is int else _size_bytes(size_bytes)
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
        v = get("embeddingModel")
        out.embedding_model = v if v is None or v.__class__ is str else decode_str(v)
        v = get("createTime")
        out.create_time = None if v is None else decode_timestamp(v)
        v = get("updateTime")
        out.update_time = None if v is None else decode_timestamp(v)
        v = get("activeDocumentsCount")
        out.active_documents_count = None if v is None else decode_int(v)
        v = get("pendingDocumentsCount")
        out.pending_documents_count = None if v is None else decode_int(v)
        v = get("failedDocumentsCount")
        out.failed_documents_count = None if v is None else decode_int(v)
        v = get("sizeBytes")
        out.size_bytes = None if v is None else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else str.__str__(check_str(v, "FileSearchStore.name"))
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else str.__str__(check_str(v, "FileSearchStore.display_name"))
        if (v := self.embedding_model) is not None:
            out["embeddingModel"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "FileSearchStore.embedding_model"))
            )
        if (v := self.create_time) is not None:
            out["createTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "FileSearchStore.create_time")
            )
        if (v := self.update_time) is not None:
            out["updateTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "FileSearchStore.update_time")
            )
        if (v := self.active_documents_count) is not None:
            out["activeDocumentsCount"] = str(
                v if v.__class__ is int else check_int64(v, "FileSearchStore.active_documents_count")
            )
        if (v := self.pending_documents_count) is not None:
            out["pendingDocumentsCount"] = str(
                v if v.__class__ is int else check_int64(v, "FileSearchStore.pending_documents_count")
            )
        if (v := self.failed_documents_count) is not None:
            out["failedDocumentsCount"] = str(
                v if v.__class__ is int else check_int64(v, "FileSearchStore.failed_documents_count")
            )
        if (v := self.size_bytes) is not None:
            out["sizeBytes"] = str(v if v.__class__ is int else check_int64(v, "FileSearchStore.size_bytes"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "name",
        "displayName",
        "embeddingModel",
        "createTime",
        "updateTime",
        "activeDocumentsCount",
        "pendingDocumentsCount",
        "failedDocumentsCount",
        "sizeBytes",
    )
)
