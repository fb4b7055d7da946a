"""The model ``FunctionResponsePart``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_model
from genai_runtime.models.mixins.function import FunctionResponsePartMixin

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import (
        AudioMetadataOrDict,
        DocumentMetadataOrDict,
        FunctionResponseBlobOrDict,
        FunctionResponseFileDataOrDict,
        PartMediaResolutionOrDict,
        SpreadsheetMetadataOrDict,
        VideoMetadataOrDict,
    )


def _inline_data(value: FunctionResponseBlobOrDict | None) -> FunctionResponseBlob | None:
    return None if value is None else check_model(value, "FunctionResponsePart.inline_data", FunctionResponseBlob)


def _file_data(value: FunctionResponseFileDataOrDict | None) -> FunctionResponseFileData | None:
    return None if value is None else check_model(value, "FunctionResponsePart.file_data", FunctionResponseFileData)


def _media_resolution(value: PartMediaResolutionOrDict | None) -> PartMediaResolution | None:
    return None if value is None else check_model(value, "FunctionResponsePart.media_resolution", PartMediaResolution)


def _media_processing(value: MediaProcessing | str | None) -> MediaProcessing | None:
    return None if value is None else check_enum(value, "FunctionResponsePart.media_processing", MediaProcessing)


def _video_metadata(value: VideoMetadataOrDict | None) -> VideoMetadata | None:
    return None if value is None else check_model(value, "FunctionResponsePart.video_metadata", VideoMetadata)


def _document_metadata(value: DocumentMetadataOrDict | None) -> DocumentMetadata | None:
    return None if value is None else check_model(value, "FunctionResponsePart.document_metadata", DocumentMetadata)


def _spreadsheet_metadata(value: SpreadsheetMetadataOrDict | None) -> SpreadsheetMetadata | None:
    return (
        None if value is None else check_model(value, "FunctionResponsePart.spreadsheet_metadata", SpreadsheetMetadata)
    )


def _audio_metadata(value: AudioMetadataOrDict | None) -> AudioMetadata | None:
    return None if value is None else check_model(value, "FunctionResponsePart.audio_metadata", AudioMetadata)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class FunctionResponsePart(FunctionResponsePartMixin, _Base):
    """A medium that a function returned.

    Attributes:
        inline_data: The medium itself.
        file_data: The medium by a URI that the service reads.
        media_resolution: How finely this medium is read, and so how many tokens it costs.
        media_processing: How the medium is worked on before it is read.
        video_metadata: Which part of a video is read, and how densely.
        document_metadata: What of a document is read.
        spreadsheet_metadata: What of a spreadsheet is read.
        audio_metadata: What of a recording is read.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("inline_data", "inlineData", ("model", "FunctionResponseBlob"), "", ()),
        ("file_data", "fileData", ("model", "FunctionResponseFileData"), "", ()),
        ("media_resolution", "mediaResolution", ("model", "PartMediaResolution"), "", ()),
        ("media_processing", "mediaProcessing", ("enum", "MediaProcessing"), "", ()),
        ("video_metadata", "videoMetadata", ("model", "VideoMetadata"), "", ()),
        ("document_metadata", "documentMetadata", ("model", "DocumentMetadata"), "", ()),
        ("spreadsheet_metadata", "spreadsheetMetadata", ("model", "SpreadsheetMetadata"), "", ()),
        ("audio_metadata", "audioMetadata", ("model", "AudioMetadata"), "", ()),
    )

    inline_data: FunctionResponseBlob | None = _field(default=None, converter=_inline_data)
    file_data: FunctionResponseFileData | None = _field(default=None, converter=_file_data)
    media_resolution: PartMediaResolution | None = _field(default=None, converter=_media_resolution)
    media_processing: MediaProcessing | None = _field(default=None, converter=_media_processing)
    video_metadata: VideoMetadata | None = _field(default=None, converter=_video_metadata)
    document_metadata: DocumentMetadata | None = _field(default=None, converter=_document_metadata)
    spreadsheet_metadata: SpreadsheetMetadata | None = _field(default=None, converter=_spreadsheet_metadata)
    audio_metadata: AudioMetadata | None = _field(default=None, converter=_audio_metadata)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            inline_data=None,
            file_data=None,
            media_resolution=None,
            media_processing=None,
            video_metadata=None,
            document_metadata=None,
            spreadsheet_metadata=None,
            audio_metadata=None,
            **_others,
        ):
            self._extra = None
            self.inline_data = (
                inline_data
                if inline_data is None or inline_data.__class__ is FunctionResponseBlob
                else _inline_data(inline_data)
            )
            self.file_data = (
                file_data
                if file_data is None or file_data.__class__ is FunctionResponseFileData
                else _file_data(file_data)
            )
            self.media_resolution = (
                media_resolution
                if media_resolution is None or media_resolution.__class__ is PartMediaResolution
                else _media_resolution(media_resolution)
            )
            self.media_processing = (
                media_processing
                if media_processing is None or media_processing.__class__ is MediaProcessing
                else _media_processing(media_processing)
            )
            self.video_metadata = (
                video_metadata
                if video_metadata is None or video_metadata.__class__ is VideoMetadata
                else _video_metadata(video_metadata)
            )
            self.document_metadata = (
                document_metadata
                if document_metadata is None or document_metadata.__class__ is DocumentMetadata
                else _document_metadata(document_metadata)
            )
            self.spreadsheet_metadata = (
                spreadsheet_metadata
                if spreadsheet_metadata is None or spreadsheet_metadata.__class__ is SpreadsheetMetadata
                else _spreadsheet_metadata(spreadsheet_metadata)
            )
            self.audio_metadata = (
                audio_metadata
                if audio_metadata is None or audio_metadata.__class__ is AudioMetadata
                else _audio_metadata(audio_metadata)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("inlineData")
        out.inline_data = None if v is None else FunctionResponseBlob.from_dict(v)
        v = get("fileData")
        out.file_data = None if v is None else FunctionResponseFileData.from_dict(v)
        v = get("mediaResolution")
        out.media_resolution = None if v is None else PartMediaResolution.from_dict(v)
        v = get("mediaProcessing")
        out.media_processing = (
            None if v is None else MediaProcessing._value2member_map_.get(v) or MediaProcessing.decode(v)
        )
        v = get("videoMetadata")
        out.video_metadata = None if v is None else VideoMetadata.from_dict(v)
        v = get("documentMetadata")
        out.document_metadata = None if v is None else DocumentMetadata.from_dict(v)
        v = get("spreadsheetMetadata")
        out.spreadsheet_metadata = None if v is None else SpreadsheetMetadata.from_dict(v)
        v = get("audioMetadata")
        out.audio_metadata = None if v is None else AudioMetadata.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.inline_data) is not None:
            out["inlineData"] = (
                v
                if v.__class__ is FunctionResponseBlob
                else check_model(v, "FunctionResponsePart.inline_data", FunctionResponseBlob)
            ).to_dict(backend)
        if (v := self.file_data) is not None:
            out["fileData"] = (
                v
                if v.__class__ is FunctionResponseFileData
                else check_model(v, "FunctionResponsePart.file_data", FunctionResponseFileData)
            ).to_dict(backend)
        if (v := self.media_resolution) is not None:
            out["mediaResolution"] = (
                v
                if v.__class__ is PartMediaResolution
                else check_model(v, "FunctionResponsePart.media_resolution", PartMediaResolution)
            ).to_dict(backend)
        if (v := self.media_processing) is not None:
            out["mediaProcessing"] = (
                v
                if v.__class__ is MediaProcessing
                else check_enum(v, "FunctionResponsePart.media_processing", MediaProcessing)
            )._value_
        if (v := self.video_metadata) is not None:
            out["videoMetadata"] = (
                v
                if v.__class__ is VideoMetadata
                else check_model(v, "FunctionResponsePart.video_metadata", VideoMetadata)
            ).to_dict(backend)
        if (v := self.document_metadata) is not None:
            out["documentMetadata"] = (
                v
                if v.__class__ is DocumentMetadata
                else check_model(v, "FunctionResponsePart.document_metadata", DocumentMetadata)
            ).to_dict(backend)
        if (v := self.spreadsheet_metadata) is not None:
            out["spreadsheetMetadata"] = (
                v
                if v.__class__ is SpreadsheetMetadata
                else check_model(v, "FunctionResponsePart.spreadsheet_metadata", SpreadsheetMetadata)
            ).to_dict(backend)
        if (v := self.audio_metadata) is not None:
            out["audioMetadata"] = (
                v
                if v.__class__ is AudioMetadata
                else check_model(v, "FunctionResponsePart.audio_metadata", AudioMetadata)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "inlineData",
        "fileData",
        "mediaResolution",
        "mediaProcessing",
        "videoMetadata",
        "documentMetadata",
        "spreadsheetMetadata",
        "audioMetadata",
    )
)

from .audio_metadata import AudioMetadata
from .document_metadata import DocumentMetadata
from .function_response_blob import FunctionResponseBlob
from .function_response_file_data import FunctionResponseFileData
from .media_processing import MediaProcessing
from .part_media_resolution import PartMediaResolution
from .spreadsheet_metadata import SpreadsheetMetadata
from .video_metadata import VideoMetadata
