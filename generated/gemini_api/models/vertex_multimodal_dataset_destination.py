"""The model ``VertexMultimodalDatasetDestination``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

    from ._dicts import VertexMultimodalDatasetDestinationDict


@define(init=False, kw_only=True)
class VertexMultimodalDatasetDestination(ModelBase):
    """A dataset that the results of a batch job are written to.

    Attributes:
        bigquery_destination: Table in BigQuery that holds the dataset.
        display_name: Name for people to read.
    """

    bigquery_destination: str | None = wire_field("bigqueryDestination", "string", "sdk")
    display_name: str | None = wire_field("displayName", "string", "sdk")

    def __init__(self, **fields: Unpack[VertexMultimodalDatasetDestinationDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.bigquery_destination = None
        out.display_name = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out
