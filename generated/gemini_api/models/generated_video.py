"""The model ``GeneratedVideo``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import VideoOrDict


def _video(value: VideoOrDict | None) -> Video | None:
    return None if value is None else check_model(value, "GeneratedVideo.video", Video)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GeneratedVideo(_Base):
    """A video that was made.

    Attributes:
        video: Where the video is, or its bytes.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (("video", "video", ("model", "Video"), "sdk", ()),)

    video: Video | None = _field(default=None, converter=_video)

    if not TYPE_CHECKING:

        def __init__(self, *, video=None, **_others):
            self._extra = None
            self.video = video if video is None or video.__class__ is Video else _video(video)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.video = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .video import Video
