"""The model ``TuningValidationDataset``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

    from ._dicts import TuningValidationDatasetDict


@define(init=False, kw_only=True)
class TuningValidationDataset(ModelBase):
    """Examples that check a model while it is tuned.

    Attributes:
        gcs_uri: URI in Cloud Storage, `gs://...`.
        vertex_dataset_resource: Resource name of a multimodal dataset on Vertex AI.
    """

    gcs_uri: str | None = wire_field("gcsUri", "string", "sdk")
    vertex_dataset_resource: str | None = wire_field("vertexDatasetResource", "string", "sdk")

    def __init__(self, **fields: Unpack[TuningValidationDatasetDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.gcs_uri = None
        out.vertex_dataset_resource = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out
