"""The model ``ResponseFormat``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, unsupported

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import (
        AudioResponseFormatOrDict,
        ImageResponseFormatOrDict,
        TextResponseFormatOrDict,
        VideoResponseFormatOrDict,
    )


def _text(value: TextResponseFormatOrDict | None) -> TextResponseFormat | None:
    return None if value is None else check_model(value, "ResponseFormat.text", TextResponseFormat)


def _image(value: ImageResponseFormatOrDict | None) -> ImageResponseFormat | None:
    return None if value is None else check_model(value, "ResponseFormat.image", ImageResponseFormat)


def _audio(value: AudioResponseFormatOrDict | None) -> AudioResponseFormat | None:
    return None if value is None else check_model(value, "ResponseFormat.audio", AudioResponseFormat)


def _video(value: VideoResponseFormatOrDict | None) -> VideoResponseFormat | None:
    return None if value is None else check_model(value, "ResponseFormat.video", VideoResponseFormat)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ResponseFormat(_Base):
    """Form of the answer, one entry for each kind of output.

    Attributes:
        text: Form of text.
        image: Form of images.
        audio: Form of audio.
        video: The form of videos. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("text", "text", ("model", "TextResponseFormat"), "", ()),
        ("image", "image", ("model", "ImageResponseFormat"), "", ()),
        ("audio", "audio", ("model", "AudioResponseFormat"), "", ()),
        ("video", "video", ("model", "VideoResponseFormat"), "vertex", ()),
    )
    _CLOSED: ClassVar[bool] = True

    text: TextResponseFormat | None = _field(default=None, converter=_text)
    image: ImageResponseFormat | None = _field(default=None, converter=_image)
    audio: AudioResponseFormat | None = _field(default=None, converter=_audio)
    video: VideoResponseFormat | None = _field(default=None, converter=_video)

    if not TYPE_CHECKING:

        def __init__(self, *, text=None, image=None, audio=None, video=None, **_others):
            self._extra = None
            self.text = text if text is None or text.__class__ is TextResponseFormat else _text(text)
            self.image = image if image is None or image.__class__ is ImageResponseFormat else _image(image)
            self.audio = audio if audio is None or audio.__class__ is AudioResponseFormat else _audio(audio)
            self.video = video if video is None or video.__class__ is VideoResponseFormat else _video(video)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("text")
        out.text = None if v is None else TextResponseFormat.from_dict(v)
        v = get("image")
        out.image = None if v is None else ImageResponseFormat.from_dict(v)
        v = get("audio")
        out.audio = None if v is None else AudioResponseFormat.from_dict(v)
        v = get("video")
        out.video = None if v is None else VideoResponseFormat.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.text) is not None:
            out["text"] = (
                v if v.__class__ is TextResponseFormat else check_model(v, "ResponseFormat.text", TextResponseFormat)
            ).to_dict(backend)
        if (v := self.image) is not None:
            out["image"] = (
                v if v.__class__ is ImageResponseFormat else check_model(v, "ResponseFormat.image", ImageResponseFormat)
            ).to_dict(backend)
        if (v := self.audio) is not None:
            out["audio"] = (
                v if v.__class__ is AudioResponseFormat else check_model(v, "ResponseFormat.audio", AudioResponseFormat)
            ).to_dict(backend)
        if (v := self.video) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("ResponseFormat.video", backend, ("vertex",))
            out["video"] = (
                v if v.__class__ is VideoResponseFormat else check_model(v, "ResponseFormat.video", VideoResponseFormat)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "text",
        "image",
        "audio",
        "video",
    )
)

from .audio_response_format import AudioResponseFormat
from .image_response_format import ImageResponseFormat
from .text_response_format import TextResponseFormat
from .video_response_format import VideoResponseFormat
