# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.arguments import put
from genai_runtime.backend import backend_name
from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str
from genai_runtime.models.places import leftover, take, with_leftover

if TYPE_CHECKING:
    from ._dicts import VertexMultimodalDatasetDestinationDict


@define(init=False, kw_only=True)
class VertexMultimodalDatasetDestination(ModelBase):
    """A dataset that the results of a batch job are written to.

    Attributes:
        bigquery_destination: Table in BigQuery that holds the dataset. Vertex AI only.
        display_name: Name for people to read. Vertex AI only.
    """

    bigquery_destination: str | None = wire_field("string", "vertex")
    """Table in BigQuery that holds the dataset. Vertex AI only."""
    display_name: str | None = wire_field("string", "vertex")
    """Name for people to read. Vertex AI only."""

    def __init__(self, **fields: Unpack[VertexMultimodalDatasetDestinationDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("bigqueryDestination")
        self.bigquery_destination = v if v is None or v.__class__ is str else decode_str(v)
        self.display_name = v if (v := get("displayName")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        if backend is not None and backend_name(backend) == "vertex":
            return self.to_dict_vertex(backend)
        out: dict[str, Any] = {}
        if (v := self.bigquery_destination) is not None:
            only_on(("vertex",), "Vertex AI", backend, "VertexMultimodalDatasetDestination.bigquery_destination")
            out["bigqueryDestination"] = v if v.__class__ is str else self._checked("bigquery_destination", v)
        if (v := self.display_name) is not None:
            only_on(("vertex",), "Vertex AI", backend, "VertexMultimodalDatasetDestination.display_name")
            out["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        return {**self._extra, **out} if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        v = take(data, "bigqueryDestination", "outputUri")
        self.bigquery_destination = v if v is None or v.__class__ is str else decode_str(v)
        self.display_name = v if (v := get("displayName")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict_vertex(self, backend: Backend) -> dict[str, Any]:
        """:meth:`to_dict`, for Vertex AI."""
        out: dict[str, Any] = {}
        v: Any
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        inner1: dict[str, Any] = {}
        if (v := self.bigquery_destination) is not None:
            inner1["outputUri"] = v if v.__class__ is str else self._checked("bigquery_destination", v)
        if inner1:
            put(out, ("bigqueryDestination",), inner1)
        return with_leftover(self._extra, out) if self._extra else out


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {"bigqueryDestination": {"outputUri": None}, "displayName": None}
