"""The model ``EmbedContentConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_enum, check_int, check_model, check_str, unsupported
from genai_runtime.models.codecs import decode_bool, decode_int, decode_str

if TYPE_CHECKING:
    from typing import Self

    from genai_runtime.resource import Converters

    from ._dicts import HttpOptionsOrDict


def _http_options(value: HttpOptionsOrDict | None) -> HttpOptions | None:
    return None if value is None else check_model(value, "EmbedContentConfig.http_options", HttpOptions)


def _task_type(value: EmbedTaskType | str | None) -> EmbedTaskType | None:
    return None if value is None else check_enum(value, "EmbedContentConfig.task_type", EmbedTaskType)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class EmbedContentConfig(_Base):
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("http_options", "httpOptions", ("model", "HttpOptions"), "sdk", ()),
        ("task_type", "taskType", ("enum", "EmbedTaskType"), "", ()),
        ("title", "title", ("string",), "", ()),
        ("output_dimensionality", "outputDimensionality", ("integer",), "", ()),
        ("auto_truncate", "autoTruncate", ("boolean",), "", ()),
        ("document_ocr", "documentOcr", ("boolean",), "", ()),
        ("audio_track_extraction", "audioTrackExtraction", ("boolean",), "", ()),
        ("mime_type", "mimeType", ("string",), "vertex", ()),
    )
    _CLOSED: ClassVar[bool] = True

    http_options: HttpOptions | None = _field(default=None, converter=_http_options)
    task_type: EmbedTaskType | None = _field(default=None, converter=_task_type)
    title: str | None = None
    output_dimensionality: int | None = None
    auto_truncate: bool | None = None
    document_ocr: bool | None = None
    audio_track_extraction: bool | None = None
    mime_type: str | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            http_options=None,
            task_type=None,
            title=None,
            output_dimensionality=None,
            auto_truncate=None,
            document_ocr=None,
            audio_track_extraction=None,
            mime_type=None,
            **_others,
        ):
            self._extra = None
            self.http_options = (
                http_options
                if http_options is None or http_options.__class__ is HttpOptions
                else _http_options(http_options)
            )
            self.task_type = (
                task_type if task_type is None or task_type.__class__ is EmbedTaskType else _task_type(task_type)
            )
            self.title = (
                title if title is None or title.__class__ is str else check_str(title, "EmbedContentConfig.title")
            )
            self.output_dimensionality = (
                output_dimensionality
                if output_dimensionality is None or output_dimensionality.__class__ is int
                else check_int(output_dimensionality, "EmbedContentConfig.output_dimensionality")
            )
            self.auto_truncate = (
                auto_truncate
                if auto_truncate is None or auto_truncate.__class__ is bool
                else check_bool(auto_truncate, "EmbedContentConfig.auto_truncate")
            )
            self.document_ocr = (
                document_ocr
                if document_ocr is None or document_ocr.__class__ is bool
                else check_bool(document_ocr, "EmbedContentConfig.document_ocr")
            )
            self.audio_track_extraction = (
                audio_track_extraction
                if audio_track_extraction is None or audio_track_extraction.__class__ is bool
                else check_bool(audio_track_extraction, "EmbedContentConfig.audio_track_extraction")
            )
            self.mime_type = (
                mime_type
                if mime_type is None or mime_type.__class__ is str
                else check_str(mime_type, "EmbedContentConfig.mime_type")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.http_options = None
        v = get("taskType")
        out.task_type = None if v is None else EmbedTaskType._value2member_map_.get(v) or EmbedTaskType.decode(v)
        v = get("title")
        out.title = v if v is None or v.__class__ is str else decode_str(v)
        v = get("outputDimensionality")
        out.output_dimensionality = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("autoTruncate")
        out.auto_truncate = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("documentOcr")
        out.document_ocr = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("audioTrackExtraction")
        out.audio_track_extraction = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("mimeType")
        out.mime_type = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.task_type) is not None:
            out["taskType"] = (
                v if v.__class__ is EmbedTaskType else check_enum(v, "EmbedContentConfig.task_type", EmbedTaskType)
            )._value_
        if (v := self.title) is not None:
            out["title"] = v if v.__class__ is str else str.__str__(check_str(v, "EmbedContentConfig.title"))
        if (v := self.output_dimensionality) is not None:
            out["outputDimensionality"] = (
                v if v.__class__ is int else check_int(v, "EmbedContentConfig.output_dimensionality")
            )
        if (v := self.auto_truncate) is not None:
            out["autoTruncate"] = v if v.__class__ is bool else check_bool(v, "EmbedContentConfig.auto_truncate")
        if (v := self.document_ocr) is not None:
            out["documentOcr"] = v if v.__class__ is bool else check_bool(v, "EmbedContentConfig.document_ocr")
        if (v := self.audio_track_extraction) is not None:
            out["audioTrackExtraction"] = (
                v if v.__class__ is bool else check_bool(v, "EmbedContentConfig.audio_track_extraction")
            )
        if (v := self.mime_type) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("EmbedContentConfig.mime_type", backend, ("vertex",))
            out["mimeType"] = v if v.__class__ is str else str.__str__(check_str(v, "EmbedContentConfig.mime_type"))
        if self._extra:
            out = {**self._extra, **out}
        return out

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Put what is set where the request has it."""
        v: Any
        if (v := self.task_type) is not None:
            body["taskType"] = (
                v if v.__class__ is EmbedTaskType else check_enum(v, "EmbedContentConfig.task_type", EmbedTaskType)
            )._value_
        if (v := self.title) is not None:
            body["title"] = v if v.__class__ is str else str.__str__(check_str(v, "EmbedContentConfig.title"))
        if (v := self.output_dimensionality) is not None:
            body["outputDimensionality"] = (
                v if v.__class__ is int else check_int(v, "EmbedContentConfig.output_dimensionality")
            )
        if (v := self.auto_truncate) is not None:
            body["autoTruncate"] = v if v.__class__ is bool else check_bool(v, "EmbedContentConfig.auto_truncate")
        if (v := self.document_ocr) is not None:
            body["documentOcr"] = v if v.__class__ is bool else check_bool(v, "EmbedContentConfig.document_ocr")
        if (v := self.audio_track_extraction) is not None:
            body["audioTrackExtraction"] = (
                v if v.__class__ is bool else check_bool(v, "EmbedContentConfig.audio_track_extraction")
            )
        if (v := self.mime_type) is not None:
            if convert.backend not in ("vertex",):
                raise unsupported("EmbedContentConfig.mime_type", convert.backend, ("vertex",))
            body["mimeType"] = v if v.__class__ is str else str.__str__(check_str(v, "EmbedContentConfig.mime_type"))
        if self._extra:
            body.update(self._extra)


_KEYS: frozenset[str] = frozenset(
    (
        "taskType",
        "title",
        "outputDimensionality",
        "autoTruncate",
        "documentOcr",
        "audioTrackExtraction",
        "mimeType",
    )
)

from .embed_task_type import EmbedTaskType
from .http_options import HttpOptions
