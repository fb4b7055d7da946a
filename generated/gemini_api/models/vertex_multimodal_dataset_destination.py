"""The model ``VertexMultimodalDatasetDestination``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
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
