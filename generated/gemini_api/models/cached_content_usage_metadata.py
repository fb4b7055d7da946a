"""The model ``CachedContentUsageMetadata``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_int, unsupported
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CachedContentUsageMetadata(_Base):
    """How large a cached content is.

    Attributes:
        total_token_count: Number of tokens kept.
        audio_duration_seconds: Length of all recordings in seconds. Vertex AI only.
        image_count: Number of pictures in the cache. Vertex AI only.
        text_count: Number of characters of text. Vertex AI only.
        video_duration_seconds: Length of all videos in seconds. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("total_token_count", "totalTokenCount", ("integer",), "", ()),
        ("audio_duration_seconds", "audioDurationSeconds", ("integer",), "vertex", ()),
        ("image_count", "imageCount", ("integer",), "vertex", ()),
        ("text_count", "textCount", ("integer",), "vertex", ()),
        ("video_duration_seconds", "videoDurationSeconds", ("integer",), "vertex", ()),
    )

    total_token_count: int | None = None
    audio_duration_seconds: int | None = None
    image_count: int | None = None
    text_count: int | None = None
    video_duration_seconds: int | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            total_token_count=None,
            audio_duration_seconds=None,
            image_count=None,
            text_count=None,
            video_duration_seconds=None,
            **_others,
        ):
            self._extra = None
            self.total_token_count = (
                total_token_count
                if total_token_count is None or total_token_count.__class__ is int
                else check_int(total_token_count, "CachedContentUsageMetadata.total_token_count")
            )
            self.audio_duration_seconds = (
                audio_duration_seconds
                if audio_duration_seconds is None or audio_duration_seconds.__class__ is int
                else check_int(audio_duration_seconds, "CachedContentUsageMetadata.audio_duration_seconds")
            )
            self.image_count = (
                image_count
                if image_count is None or image_count.__class__ is int
                else check_int(image_count, "CachedContentUsageMetadata.image_count")
            )
            self.text_count = (
                text_count
                if text_count is None or text_count.__class__ is int
                else check_int(text_count, "CachedContentUsageMetadata.text_count")
            )
            self.video_duration_seconds = (
                video_duration_seconds
                if video_duration_seconds is None or video_duration_seconds.__class__ is int
                else check_int(video_duration_seconds, "CachedContentUsageMetadata.video_duration_seconds")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("totalTokenCount")
        out.total_token_count = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("audioDurationSeconds")
        out.audio_duration_seconds = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("imageCount")
        out.image_count = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("textCount")
        out.text_count = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("videoDurationSeconds")
        out.video_duration_seconds = None if v is None else v if v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.total_token_count) is not None:
            out["totalTokenCount"] = (
                v if v.__class__ is int else check_int(v, "CachedContentUsageMetadata.total_token_count")
            )
        if (v := self.audio_duration_seconds) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("CachedContentUsageMetadata.audio_duration_seconds", backend, ("vertex",))
            out["audioDurationSeconds"] = (
                v if v.__class__ is int else check_int(v, "CachedContentUsageMetadata.audio_duration_seconds")
            )
        if (v := self.image_count) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("CachedContentUsageMetadata.image_count", backend, ("vertex",))
            out["imageCount"] = v if v.__class__ is int else check_int(v, "CachedContentUsageMetadata.image_count")
        if (v := self.text_count) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("CachedContentUsageMetadata.text_count", backend, ("vertex",))
            out["textCount"] = v if v.__class__ is int else check_int(v, "CachedContentUsageMetadata.text_count")
        if (v := self.video_duration_seconds) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("CachedContentUsageMetadata.video_duration_seconds", backend, ("vertex",))
            out["videoDurationSeconds"] = (
                v if v.__class__ is int else check_int(v, "CachedContentUsageMetadata.video_duration_seconds")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "totalTokenCount",
        "audioDurationSeconds",
        "imageCount",
        "textCount",
        "videoDurationSeconds",
    )
)
