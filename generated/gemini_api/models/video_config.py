# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import VideoConfigDict
    from .video_task import VideoTask

later(globals(), "VideoTask")


@define(init=False, kw_only=True)
class VideoConfig(ModelBase):
    """How videos are made.

    Attributes:
        task: What is done to make the video.
    """

    task: VideoTask | None = wire_field(("enum", "VideoTask"))
    """What is done to make the video."""

    def __init__(self, **fields: Unpack[VideoConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.task = None if (v := get("task")) is None else VideoTask._by_value.get(v) or VideoTask.decode(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.task) is not None:
            out["task"] = (v if v.__class__ is VideoTask else self._checked("task", v))._value_
        return {**self._extra, **out} if self._extra else out
