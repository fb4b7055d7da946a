# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import TuningValidationDatasetDict


@define(init=False, kw_only=True)
class TuningValidationDataset(ModelBase):
    """Examples that check a model while it is tuned.

    Attributes:
        gcs_uri: URI in Cloud Storage, `gs://...`.
        vertex_dataset_resource: Resource name of a multimodal dataset on Vertex AI.
    """

    gcs_uri: str | None = wire_field("string", "sdk")
    """URI in Cloud Storage, `gs://...`."""
    vertex_dataset_resource: str | None = wire_field("string", "sdk")
    """Resource name of a multimodal dataset on Vertex AI."""

    def __init__(self, **fields: Unpack[TuningValidationDatasetDict]) -> None: ...
