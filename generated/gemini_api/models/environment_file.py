# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import EnvironmentFileDict
    from .environments_type import EnvironmentsType

later(globals(), "EnvironmentsType datetime:datetime")


@define(init=False, kw_only=True)
class EnvironmentFile(ModelBase):
    """A file or a directory in an environment.

    Attributes:
        created: When it was made. Set by the server.
        mime_type: IANA type of the bytes. Set by the server.
        modified: When it was last changed. Set by the server.
        name: Name of the file. Set by the server.
        path: Path of the file. Set by the server.
        size_bytes: Number of bytes. Set by the server.
        type: Whether it is a file or a directory. Set by the server.
    """

    created: datetime | None = wire_field("timestamp", "read_only")
    """When it was made. Set by the server."""
    mime_type: str | None = wire_field("string", "read_only", wire="mime_type")
    """IANA type of the bytes. Set by the server."""
    modified: datetime | None = wire_field("timestamp", "read_only")
    """When it was last changed. Set by the server."""
    name: str | None = wire_field("string", "read_only")
    """Name of the file. Set by the server."""
    path: str | None = wire_field("string", "read_only")
    """Path of the file. Set by the server."""
    size_bytes: int | None = wire_field("integer", "read_only", wire="size_bytes")
    """Number of bytes. Set by the server."""
    type: EnvironmentsType | None = wire_field(("enum", "EnvironmentsType"), "read_only")
    """Whether it is a file or a directory. Set by the server."""

    def __init__(self, **fields: Unpack[EnvironmentFileDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.created = None if (v := get("created")) is None else decode_timestamp(v)
        self.mime_type = v if (v := get("mime_type")) is None or v.__class__ is str else decode_str(v)
        self.modified = None if (v := get("modified")) is None else decode_timestamp(v)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.path = v if (v := get("path")) is None or v.__class__ is str else decode_str(v)
        self.size_bytes = v if (v := get("size_bytes")) is None or v.__class__ is int else decode_int(v)
        v = get("type")
        self.type = None if v is None else EnvironmentsType._by_value.get(v) or EnvironmentsType.decode(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.created) is not None:
            out["created"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("created", v))
        if (v := self.mime_type) is not None:
            out["mime_type"] = v if v.__class__ is str else self._checked("mime_type", v)
        if (v := self.modified) is not None:
            out["modified"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("modified", v))
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.path) is not None:
            out["path"] = v if v.__class__ is str else self._checked("path", v)
        if (v := self.size_bytes) is not None:
            out["size_bytes"] = v if v.__class__ is int else self._checked("size_bytes", v)
        if (v := self.type) is not None:
            out["type"] = (v if v.__class__ is EnvironmentsType else self._checked("type", v))._value_
        return {**self._extra, **out} if self._extra else out
