"""The model ``GenerateVideosResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_int, check_list, check_model, check_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import GeneratedVideoOrDict


def _generated_videos(value: Sequence[GeneratedVideoOrDict] | None) -> list[GeneratedVideo] | None:
    return (
        None
        if value is None
        else check_list(value, "GenerateVideosResponse.generated_videos", check_model, GeneratedVideo)
    )


def _rai_media_filtered_reasons(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "GenerateVideosResponse.rai_media_filtered_reasons", check_str)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GenerateVideosResponse(_Base):
    """The videos that were made.

    Attributes:
        generated_videos: What was made, one by one.
        rai_media_filtered_count: Number of videos that were filtered out.
        rai_media_filtered_reasons: Why they were filtered out.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("generated_videos", "generatedVideos", ("list", ("model", "GeneratedVideo")), "sdk", ()),
        ("rai_media_filtered_count", "raiMediaFilteredCount", ("integer",), "sdk", ()),
        ("rai_media_filtered_reasons", "raiMediaFilteredReasons", ("list", ("string",)), "sdk", ()),
    )

    generated_videos: list[GeneratedVideo] | None = _field(default=None, converter=_generated_videos)
    rai_media_filtered_count: int | None = None
    rai_media_filtered_reasons: list[str] | None = _field(default=None, converter=_rai_media_filtered_reasons)

    if not TYPE_CHECKING:

        def __init__(
            self, *, generated_videos=None, rai_media_filtered_count=None, rai_media_filtered_reasons=None, **_others
        ):
            self._extra = None
            self.generated_videos = None if generated_videos is None else _generated_videos(generated_videos)
            self.rai_media_filtered_count = (
                rai_media_filtered_count
                if rai_media_filtered_count is None or rai_media_filtered_count.__class__ is int
                else check_int(rai_media_filtered_count, "GenerateVideosResponse.rai_media_filtered_count")
            )
            self.rai_media_filtered_reasons = (
                None if rai_media_filtered_reasons is None else _rai_media_filtered_reasons(rai_media_filtered_reasons)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.generated_videos = None
        out.rai_media_filtered_count = None
        out.rai_media_filtered_reasons = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .generated_video import GeneratedVideo
