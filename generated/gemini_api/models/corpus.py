# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import CorpusDict

later(globals(), "datetime:datetime")


@define(init=False, kw_only=True)
class Corpus(ModelBase):
    """A collection of text that questions are answered from.

    Attributes:
        create_time: When the corpus was made. Set by the server.
        display_name: Name for people, at most 512 characters.
        name: Resource name, `corpora/{corpus}`. Set by the server. Cannot be changed later.
        update_time: When the corpus last changed. Set by the server.
    """

    create_time: datetime | None = wire_field("timestamp", "read_only")
    """When the corpus was made. Set by the server."""
    display_name: str | None = wire_field("string")
    """Name for people, at most 512 characters."""
    name: str | None = wire_field("string", "read_only")
    """Resource name, `corpora/{corpus}`. Set by the server. Cannot be changed later."""
    update_time: datetime | None = wire_field("timestamp", "read_only")
    """When the corpus last changed. Set by the server."""

    def __init__(self, **fields: Unpack[CorpusDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.create_time = None if (v := get("createTime")) is None else decode_timestamp(v)
        self.display_name = v if (v := get("displayName")) is None or v.__class__ is str else decode_str(v)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.update_time = None if (v := get("updateTime")) is None else decode_timestamp(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.create_time) is not None:
            out["createTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("create_time", v))
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.update_time) is not None:
            out["updateTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("update_time", v))
        return {**self._extra, **out} if self._extra else out
