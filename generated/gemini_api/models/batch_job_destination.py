"""The model ``BatchJobDestination``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model, check_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import (
        InlinedEmbedContentResponseOrDict,
        InlinedResponseOrDict,
        VertexMultimodalDatasetDestinationOrDict,
    )


def _inlined_responses(value: Sequence[InlinedResponseOrDict] | None) -> list[InlinedResponse] | None:
    return (
        None
        if value is None
        else check_list(value, "BatchJobDestination.inlined_responses", check_model, InlinedResponse)
    )


def _inlined_embed_content_responses(
    value: Sequence[InlinedEmbedContentResponseOrDict] | None,
) -> list[InlinedEmbedContentResponse] | None:
    return (
        None
        if value is None
        else check_list(
            value, "BatchJobDestination.inlined_embed_content_responses", check_model, InlinedEmbedContentResponse
        )
    )


def _vertex_dataset(
    value: VertexMultimodalDatasetDestinationOrDict | None,
) -> VertexMultimodalDatasetDestination | None:
    return (
        None
        if value is None
        else check_model(value, "BatchJobDestination.vertex_dataset", VertexMultimodalDatasetDestination)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class BatchJobDestination(_Base):
    """Where the results of a batch job go.

    Attributes:
        format: Form of the files: `jsonl`, `bigquery` or another that the service knows.
        gcs_uri: Folder in Cloud Storage, `gs://...`.
        bigquery_uri: Table in BigQuery, `bq://project.dataset.table`.
        file_name: Name of a file in the Files API.
        inlined_responses: The answers, written out.
        inlined_embed_content_responses: The embeddings, written out.
        vertex_dataset: A multimodal dataset on Vertex AI.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("format", "format", ("string",), "sdk", ()),
        ("gcs_uri", "gcsUri", ("string",), "sdk", ()),
        ("bigquery_uri", "bigqueryUri", ("string",), "sdk", ()),
        ("file_name", "fileName", ("string",), "sdk", ()),
        ("inlined_responses", "inlinedResponses", ("list", ("model", "InlinedResponse")), "sdk", ()),
        (
            "inlined_embed_content_responses",
            "inlinedEmbedContentResponses",
            ("list", ("model", "InlinedEmbedContentResponse")),
            "sdk",
            (),
        ),
        ("vertex_dataset", "vertexDataset", ("model", "VertexMultimodalDatasetDestination"), "sdk", ()),
    )

    format: str | None = None
    gcs_uri: str | None = None
    bigquery_uri: str | None = None
    file_name: str | None = None
    inlined_responses: list[InlinedResponse] | None = _field(default=None, converter=_inlined_responses)
    inlined_embed_content_responses: list[InlinedEmbedContentResponse] | None = _field(
        default=None, converter=_inlined_embed_content_responses
    )
    vertex_dataset: VertexMultimodalDatasetDestination | None = _field(default=None, converter=_vertex_dataset)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            format=None,
            gcs_uri=None,
            bigquery_uri=None,
            file_name=None,
            inlined_responses=None,
            inlined_embed_content_responses=None,
            vertex_dataset=None,
            **_others,
        ):
            self._extra = None
            self.format = (
                format if format is None or format.__class__ is str else check_str(format, "BatchJobDestination.format")
            )
            self.gcs_uri = (
                gcs_uri
                if gcs_uri is None or gcs_uri.__class__ is str
                else check_str(gcs_uri, "BatchJobDestination.gcs_uri")
            )
            self.bigquery_uri = (
                bigquery_uri
                if bigquery_uri is None or bigquery_uri.__class__ is str
                else check_str(bigquery_uri, "BatchJobDestination.bigquery_uri")
            )
            self.file_name = (
                file_name
                if file_name is None or file_name.__class__ is str
                else check_str(file_name, "BatchJobDestination.file_name")
            )
            self.inlined_responses = None if inlined_responses is None else _inlined_responses(inlined_responses)
            self.inlined_embed_content_responses = (
                None
                if inlined_embed_content_responses is None
                else _inlined_embed_content_responses(inlined_embed_content_responses)
            )
            self.vertex_dataset = (
                vertex_dataset
                if vertex_dataset is None or vertex_dataset.__class__ is VertexMultimodalDatasetDestination
                else _vertex_dataset(vertex_dataset)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.format = None
        out.gcs_uri = None
        out.bigquery_uri = None
        out.file_name = None
        out.inlined_responses = None
        out.inlined_embed_content_responses = None
        out.vertex_dataset = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .inlined_embed_content_response import InlinedEmbedContentResponse
from .inlined_response import InlinedResponse
from .vertex_multimodal_dataset_destination import VertexMultimodalDatasetDestination
