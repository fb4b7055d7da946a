"""The model ``Video``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bytes, check_str
from genai_runtime.models.mixins.media import VideoMixin

if TYPE_CHECKING:
    from typing import Self


def _video_bytes(value: bytes | str | None) -> bytes | None:
    return None if value is None else check_bytes(value, "Video.video_bytes")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class Video(VideoMixin, _Base):
    """A video held in memory, in the Files API or in Cloud Storage.

    Attributes:
        uri: Where the video can be downloaded.
        video_bytes: The encoded video.
        mime_type: Its IANA type, such as `video/mp4`.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("uri", "uri", ("string",), "sdk", ()),
        ("video_bytes", "videoBytes", ("bytes",), "sdk", ()),
        ("mime_type", "mimeType", ("string",), "sdk", ()),
    )

    uri: str | None = None
    video_bytes: bytes | None = _field(default=None, converter=_video_bytes)
    mime_type: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, uri=None, video_bytes=None, mime_type=None, **_others):
            self._extra = None
            self.uri = uri if uri is None or uri.__class__ is str else check_str(uri, "Video.uri")
            self.video_bytes = (
                video_bytes if video_bytes is None or video_bytes.__class__ is bytes else _video_bytes(video_bytes)
            )
            self.mime_type = (
                mime_type
                if mime_type is None or mime_type.__class__ is str
                else check_str(mime_type, "Video.mime_type")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.uri = None
        out.video_bytes = None
        out.mime_type = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()
