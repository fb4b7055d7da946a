# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import define, later, wire_field

from ._config import MethodConfig

if TYPE_CHECKING:
    from genai_runtime.converters import Converters

    from ._dicts import EmbedContentConfigDict
    from .embed_task_type import EmbedTaskType

later(globals(), "EmbedTaskType genai_runtime.converters:Converters")


@define(init=False, kw_only=True)
class EmbedContentConfig(MethodConfig):
    """Settings of `client.models.embed_content`.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        task_type: What the embedding is for.
        title: Title of the text. Only with `RETRIEVAL_DOCUMENT`, where it makes for better embeddings.
        output_dimensionality: Length of the embedding; it is cut at the end. The model's full length when left out.
        auto_truncate: True cuts content that is longer than the model reads; false refuses it.
        document_ocr: True reads the text in images of documents.
        audio_track_extraction: True takes the sound track of a video into account.
        mime_type: IANA media type of the content. Vertex AI only.
    """

    task_type: EmbedTaskType | None = wire_field(("enum", "EmbedTaskType"))
    """What the embedding is for."""
    title: str | None = wire_field("string")
    """Title of the text. Only with `RETRIEVAL_DOCUMENT`, where it makes for better embeddings."""
    output_dimensionality: int | None = wire_field("integer")
    """Length of the embedding; it is cut at the end. The model's full length when left out."""
    auto_truncate: bool | None = wire_field("boolean")
    """True cuts content that is longer than the model reads; false refuses it."""
    document_ocr: bool | None = wire_field("boolean")
    """True reads the text in images of documents."""
    audio_track_extraction: bool | None = wire_field("boolean")
    """True takes the sound track of a video into account."""
    mime_type: str | None = wire_field("string", "vertex")
    """IANA media type of the content. Vertex AI only."""

    def __init__(self, **fields: Unpack[EmbedContentConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        v: Any
        if (v := self.task_type) is not None:
            body["taskType"] = (v if v.__class__ is EmbedTaskType else self._checked("task_type", v))._value_
        if (v := self.title) is not None:
            body["title"] = v if v.__class__ is str else self._checked("title", v)
        if (v := self.output_dimensionality) is not None:
            body["outputDimensionality"] = v if v.__class__ is int else self._checked("output_dimensionality", v)
        if (v := self.auto_truncate) is not None:
            body["autoTruncate"] = v if v.__class__ is bool else self._checked("auto_truncate", v)
        if (v := self.document_ocr) is not None:
            body["documentOcr"] = v if v.__class__ is bool else self._checked("document_ocr", v)
        if (v := self.audio_track_extraction) is not None:
            body["audioTrackExtraction"] = v if v.__class__ is bool else self._checked("audio_track_extraction", v)
        if (v := self.mime_type) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "EmbedContentConfig.mime_type")
            body["mimeType"] = v if v.__class__ is str else self._checked("mime_type", v)
        if self._extra:
            body.update(self._extra)
