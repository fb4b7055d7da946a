# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import TuningDatasetDict
    from .tuning_example import TuningExample

later(globals(), "TuningExample")


@define(init=False, kw_only=True)
class TuningDataset(ModelBase):
    """Examples to tune a model with, inline or where they are kept.

    Attributes:
        gcs_uri: URI in Cloud Storage, `gs://...`.
        vertex_dataset_resource: Resource name of a multimodal dataset on Vertex AI.
        examples: Examples, written out.
    """

    gcs_uri: str | None = wire_field("string", "sdk")
    """URI in Cloud Storage, `gs://...`."""
    vertex_dataset_resource: str | None = wire_field("string", "sdk")
    """Resource name of a multimodal dataset on Vertex AI."""
    examples: list[TuningExample] | None = wire_field(("list", "TuningExample"), "sdk")
    """Examples, written out."""

    def __init__(self, **fields: Unpack[TuningDatasetDict]) -> None: ...
