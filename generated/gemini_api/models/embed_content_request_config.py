# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import EmbedContentRequestConfigDict
    from .embed_task_type import EmbedTaskType

later(globals(), "EmbedTaskType")


@define(init=False, kw_only=True)
class EmbedContentRequestConfig(ModelBase):
    """How a content is embedded.

    Attributes:
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

    def __init__(self, **fields: Unpack[EmbedContentRequestConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("taskType")
        self.task_type = None if v is None else EmbedTaskType._by_value.get(v) or EmbedTaskType.decode(v)
        self.title = v if (v := get("title")) is None or v.__class__ is str else decode_str(v)
        v = get("outputDimensionality")
        self.output_dimensionality = v if v is None or v.__class__ is int else decode_int(v)
        self.auto_truncate = v if (v := get("autoTruncate")) is None or v.__class__ is bool else decode_bool(v)
        self.document_ocr = v if (v := get("documentOcr")) is None or v.__class__ is bool else decode_bool(v)
        v = get("audioTrackExtraction")
        self.audio_track_extraction = v if v is None or v.__class__ is bool else decode_bool(v)
        self.mime_type = v if (v := get("mimeType")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.task_type) is not None:
            out["taskType"] = (v if v.__class__ is EmbedTaskType else self._checked("task_type", v))._value_
        if (v := self.title) is not None:
            out["title"] = v if v.__class__ is str else self._checked("title", v)
        if (v := self.output_dimensionality) is not None:
            out["outputDimensionality"] = v if v.__class__ is int else self._checked("output_dimensionality", v)
        if (v := self.auto_truncate) is not None:
            out["autoTruncate"] = v if v.__class__ is bool else self._checked("auto_truncate", v)
        if (v := self.document_ocr) is not None:
            out["documentOcr"] = v if v.__class__ is bool else self._checked("document_ocr", v)
        if (v := self.audio_track_extraction) is not None:
            out["audioTrackExtraction"] = v if v.__class__ is bool else self._checked("audio_track_extraction", v)
        if (v := self.mime_type) is not None:
            only_on(("vertex",), "Vertex AI", backend, "EmbedContentRequestConfig.mime_type")
            out["mimeType"] = v if v.__class__ is str else self._checked("mime_type", v)
        return {**self._extra, **out} if self._extra else out
