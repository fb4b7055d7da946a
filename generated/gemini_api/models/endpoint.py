# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.backend import backend_name
from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str
from genai_runtime.models.places import leftover, with_leftover

if TYPE_CHECKING:
    from ._dicts import EndpointDict


@define(init=False, kw_only=True)
class Endpoint(ModelBase):
    """Where a tuned model is served.

    Attributes:
        name: Resource name of the endpoint. Vertex AI only.
        deployed_model_id: Id of the model at the endpoint. Vertex AI only.
    """

    name: str | None = wire_field("string", "vertex")
    """Resource name of the endpoint. Vertex AI only."""
    deployed_model_id: str | None = wire_field("string", "vertex")
    """Id of the model at the endpoint. Vertex AI only."""

    def __init__(self, **fields: Unpack[EndpointDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.deployed_model_id = v if (v := get("deployedModelId")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        if backend is not None and backend_name(backend) == "vertex":
            return self.to_dict_vertex(backend)
        out: dict[str, Any] = {}
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.deployed_model_id) is not None:
            out["deployedModelId"] = v if v.__class__ is str else self._checked("deployed_model_id", v)
        return {**self._extra, **out} if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        self.name = v if (v := get("endpoint")) is None or v.__class__ is str else decode_str(v)
        self.deployed_model_id = v if (v := get("deployedModelId")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict_vertex(self, backend: Backend) -> dict[str, Any]:
        """:meth:`to_dict`, for Vertex AI."""
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["endpoint"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.deployed_model_id) is not None:
            out["deployedModelId"] = v if v.__class__ is str else self._checked("deployed_model_id", v)
        return with_leftover(self._extra, out) if self._extra else out


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {"endpoint": None, "deployedModelId": None}
