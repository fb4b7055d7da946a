# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.arguments import put
from genai_runtime.backend import backend_name
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.places import leftover, take, with_leftover
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import TunedModelInfoDict

later(globals(), "datetime:datetime")


@define(init=False, kw_only=True)
class TunedModelInfo(ModelBase):
    """What a tuned model was made from, and when.

    Attributes:
        base_model: Resource name of the model that was tuned, `models/{model}`.
        create_time: When the model was made. Set by the server.
        update_time: When the model last changed. Set by the server.
    """

    base_model: str | None = wire_field("string")
    """Resource name of the model that was tuned, `models/{model}`."""
    create_time: datetime | None = wire_field("timestamp", "read_only")
    """When the model was made. Set by the server."""
    update_time: datetime | None = wire_field("timestamp", "read_only")
    """When the model last changed. Set by the server."""

    def __init__(self, **fields: Unpack[TunedModelInfoDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.base_model = v if (v := get("baseModel")) is None or v.__class__ is str else decode_str(v)
        self.create_time = None if (v := get("createTime")) is None else decode_timestamp(v)
        self.update_time = None if (v := get("updateTime")) is None else decode_timestamp(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        if backend is not None and backend_name(backend) == "vertex":
            return self.to_dict_vertex(backend)
        out: dict[str, Any] = {}
        v: Any
        if (v := self.base_model) is not None:
            out["baseModel"] = v if v.__class__ is str else self._checked("base_model", v)
        if (v := self.create_time) is not None:
            out["createTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("create_time", v))
        if (v := self.update_time) is not None:
            out["updateTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("update_time", v))
        return {**self._extra, **out} if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        v = take(data, "labels", "google-vertex-llm-tuning-base-model-id")
        self.base_model = v if v is None or v.__class__ is str else decode_str(v)
        self.create_time = None if (v := get("createTime")) is None else decode_timestamp(v)
        self.update_time = None if (v := get("updateTime")) is None else decode_timestamp(v)
        return self

    def to_dict_vertex(self, backend: Backend) -> dict[str, Any]:
        """:meth:`to_dict`, for Vertex AI."""
        out: dict[str, Any] = {}
        v: Any
        if (v := self.create_time) is not None:
            out["createTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("create_time", v))
        if (v := self.update_time) is not None:
            out["updateTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("update_time", v))
        inner1: dict[str, Any] = {}
        if (v := self.base_model) is not None:
            v = v if v.__class__ is str else self._checked("base_model", v)
            inner1["google-vertex-llm-tuning-base-model-id"] = v
        if inner1:
            put(out, ("labels",), inner1)
        return with_leftover(self._extra, out) if self._extra else out


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {
    "labels": {"google-vertex-llm-tuning-base-model-id": None},
    "createTime": None,
    "updateTime": None,
}
