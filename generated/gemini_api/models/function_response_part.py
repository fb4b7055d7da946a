# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.mixins.function import FunctionResponsePartMixin

if TYPE_CHECKING:
    from ._dicts import FunctionResponsePartDict
    from .audio_metadata import AudioMetadata
    from .document_metadata import DocumentMetadata
    from .function_response_blob import FunctionResponseBlob
    from .function_response_file_data import FunctionResponseFileData
    from .media_processing import MediaProcessing
    from .part_media_resolution import PartMediaResolution
    from .spreadsheet_metadata import SpreadsheetMetadata
    from .video_metadata import VideoMetadata

later(
    globals(),
    "AudioMetadata DocumentMetadata FunctionResponseBlob FunctionResponseFileData "
    "MediaProcessing PartMediaResolution SpreadsheetMetadata VideoMetadata",
)


@define(init=False, kw_only=True)
class FunctionResponsePart(FunctionResponsePartMixin, ModelBase):
    """A medium that a function returned.

    Attributes:
        inline_data: The medium itself.
        file_data: The medium by a URI that the service reads.
        media_resolution: How finely this medium is read, and so how many tokens it costs.
        media_processing: How the medium is worked on before it is read. Gemini Developer API only.
        video_metadata: Which part of a video is read, and how densely.
        document_metadata: What of a document is read.
        spreadsheet_metadata: What of a spreadsheet is read.
        audio_metadata: What of a recording is read.
    """

    inline_data: FunctionResponseBlob | None = wire_field("FunctionResponseBlob")
    """The medium itself."""
    file_data: FunctionResponseFileData | None = wire_field("FunctionResponseFileData")
    """The medium by a URI that the service reads."""
    media_resolution: PartMediaResolution | None = wire_field("PartMediaResolution")
    """How finely this medium is read, and so how many tokens it costs."""
    media_processing: MediaProcessing | None = wire_field(("enum", "MediaProcessing"), "gemini")
    """How the medium is worked on before it is read. Gemini Developer API only."""
    video_metadata: VideoMetadata | None = wire_field("VideoMetadata")
    """Which part of a video is read, and how densely."""
    document_metadata: DocumentMetadata | None = wire_field("DocumentMetadata")
    """What of a document is read."""
    spreadsheet_metadata: SpreadsheetMetadata | None = wire_field("SpreadsheetMetadata")
    """What of a spreadsheet is read."""
    audio_metadata: AudioMetadata | None = wire_field("AudioMetadata")
    """What of a recording is read."""

    def __init__(self, **fields: Unpack[FunctionResponsePartDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.inline_data = None if (v := get("inlineData")) is None else FunctionResponseBlob.from_dict(v)
        self.file_data = None if (v := get("fileData")) is None else FunctionResponseFileData.from_dict(v)
        self.media_resolution = None if (v := get("mediaResolution")) is None else PartMediaResolution.from_dict(v)
        v = get("mediaProcessing")
        self.media_processing = None if v is None else MediaProcessing._by_value.get(v) or MediaProcessing.decode(v)
        self.video_metadata = None if (v := get("videoMetadata")) is None else VideoMetadata.from_dict(v)
        self.document_metadata = None if (v := get("documentMetadata")) is None else DocumentMetadata.from_dict(v)
        v = get("spreadsheetMetadata")
        self.spreadsheet_metadata = None if v is None else SpreadsheetMetadata.from_dict(v)
        self.audio_metadata = None if (v := get("audioMetadata")) is None else AudioMetadata.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.inline_data) is not None:
            v = v if v.__class__ is FunctionResponseBlob else self._checked("inline_data", v)
            out["inlineData"] = v.to_dict(backend)
        if (v := self.file_data) is not None:
            v = v if v.__class__ is FunctionResponseFileData else self._checked("file_data", v)
            out["fileData"] = v.to_dict(backend)
        if (v := self.media_resolution) is not None:
            v = v if v.__class__ is PartMediaResolution else self._checked("media_resolution", v)
            out["mediaResolution"] = v.to_dict(backend)
        if (v := self.media_processing) is not None:
            only_on(("gemini",), "the Gemini Developer API", backend, "FunctionResponsePart.media_processing")
            v = v if v.__class__ is MediaProcessing else self._checked("media_processing", v)
            out["mediaProcessing"] = v._value_
        if (v := self.video_metadata) is not None:
            v = v if v.__class__ is VideoMetadata else self._checked("video_metadata", v)
            out["videoMetadata"] = v.to_dict(backend)
        if (v := self.document_metadata) is not None:
            v = v if v.__class__ is DocumentMetadata else self._checked("document_metadata", v)
            out["documentMetadata"] = v.to_dict(backend)
        if (v := self.spreadsheet_metadata) is not None:
            v = v if v.__class__ is SpreadsheetMetadata else self._checked("spreadsheet_metadata", v)
            out["spreadsheetMetadata"] = v.to_dict(backend)
        if (v := self.audio_metadata) is not None:
            v = v if v.__class__ is AudioMetadata else self._checked("audio_metadata", v)
            out["audioMetadata"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
