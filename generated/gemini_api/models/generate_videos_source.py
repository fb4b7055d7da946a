"""The model ``GenerateVideosSource``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import ImageOrDict, VideoOrDict


def _image(value: ImageOrDict | None) -> Image | None:
    return None if value is None else check_model(value, "GenerateVideosSource.image", Image)


def _video(value: VideoOrDict | None) -> Video | None:
    return None if value is None else check_model(value, "GenerateVideosSource.video", Video)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GenerateVideosSource(_Base):
    """What videos are made from.

    Attributes:
        prompt: What should be shown.
        image: Picture that the video begins with.
        video: A video that is continued or changed.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("prompt", "prompt", ("string",), "sdk", ()),
        ("image", "image", ("model", "Image"), "sdk", ()),
        ("video", "video", ("model", "Video"), "sdk", ()),
    )

    prompt: str | None = None
    image: Image | None = _field(default=None, converter=_image)
    video: Video | None = _field(default=None, converter=_video)

    if not TYPE_CHECKING:

        def __init__(self, *, prompt=None, image=None, video=None, **_others):
            self._extra = None
            self.prompt = (
                prompt
                if prompt is None or prompt.__class__ is str
                else check_str(prompt, "GenerateVideosSource.prompt")
            )
            self.image = image if image is None or image.__class__ is Image else _image(image)
            self.video = video if video is None or video.__class__ is Video else _video(video)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.prompt = None
        out.image = None
        out.video = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .image import Image
from .video import Video
