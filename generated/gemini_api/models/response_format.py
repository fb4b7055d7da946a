# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import ResponseFormatDict
    from .audio_response_format import AudioResponseFormat
    from .image_response_format import ImageResponseFormat
    from .text_response_format import TextResponseFormat
    from .video_response_format import VideoResponseFormat

later(globals(), "AudioResponseFormat ImageResponseFormat TextResponseFormat VideoResponseFormat")


@define(init=False, kw_only=True)
class ResponseFormat(ModelBase):
    """Form of the answer, one entry for each kind of output.

    Attributes:
        text: Form of text.
        image: Form of images.
        audio: Form of audio.
        video: The form of videos. Vertex AI only.
    """

    _CLOSED: ClassVar[bool] = True
    text: TextResponseFormat | None = wire_field("TextResponseFormat")
    """Form of text."""
    image: ImageResponseFormat | None = wire_field("ImageResponseFormat")
    """Form of images."""
    audio: AudioResponseFormat | None = wire_field("AudioResponseFormat")
    """Form of audio."""
    video: VideoResponseFormat | None = wire_field("VideoResponseFormat", "vertex")
    """The form of videos. Vertex AI only."""

    def __init__(self, **fields: Unpack[ResponseFormatDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.text = None if (v := get("text")) is None else TextResponseFormat.from_dict(v)
        self.image = None if (v := get("image")) is None else ImageResponseFormat.from_dict(v)
        self.audio = None if (v := get("audio")) is None else AudioResponseFormat.from_dict(v)
        self.video = None if (v := get("video")) is None else VideoResponseFormat.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.text) is not None:
            out["text"] = (v if v.__class__ is TextResponseFormat else self._checked("text", v)).to_dict(backend)
        if (v := self.image) is not None:
            out["image"] = (v if v.__class__ is ImageResponseFormat else self._checked("image", v)).to_dict(backend)
        if (v := self.audio) is not None:
            out["audio"] = (v if v.__class__ is AudioResponseFormat else self._checked("audio", v)).to_dict(backend)
        if (v := self.video) is not None:
            only_on(("vertex",), "Vertex AI", backend, "ResponseFormat.video")
            out["video"] = (v if v.__class__ is VideoResponseFormat else self._checked("video", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
