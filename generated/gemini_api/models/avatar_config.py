# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import AvatarConfigDict
    from .customized_avatar import CustomizedAvatar

later(globals(), "CustomizedAvatar")


@define(init=False, kw_only=True)
class AvatarConfig(ModelBase):
    """The figure that speaks in the video of a session.

    Attributes:
        avatar_name: Name of a figure that the service brings along.
        customized_avatar: A figure of the caller's.
        audio_bitrate_bps: Bits a second of the sound.
        video_bitrate_bps: Bits a second of the pictures.
    """

    avatar_name: str | None = wire_field("string")
    """Name of a figure that the service brings along."""
    customized_avatar: CustomizedAvatar | None = wire_field("CustomizedAvatar")
    """A figure of the caller's."""
    audio_bitrate_bps: int | None = wire_field("integer")
    """Bits a second of the sound."""
    video_bitrate_bps: int | None = wire_field("integer")
    """Bits a second of the pictures."""

    def __init__(self, **fields: Unpack[AvatarConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.avatar_name = v if (v := get("avatarName")) is None or v.__class__ is str else decode_str(v)
        self.customized_avatar = None if (v := get("customizedAvatar")) is None else CustomizedAvatar.from_dict(v)
        self.audio_bitrate_bps = v if (v := get("audioBitrateBps")) is None or v.__class__ is int else decode_int(v)
        self.video_bitrate_bps = v if (v := get("videoBitrateBps")) is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.avatar_name) is not None:
            out["avatarName"] = v if v.__class__ is str else self._checked("avatar_name", v)
        if (v := self.customized_avatar) is not None:
            v = v if v.__class__ is CustomizedAvatar else self._checked("customized_avatar", v)
            out["customizedAvatar"] = v.to_dict(backend)
        if (v := self.audio_bitrate_bps) is not None:
            out["audioBitrateBps"] = v if v.__class__ is int else self._checked("audio_bitrate_bps", v)
        if (v := self.video_bitrate_bps) is not None:
            out["videoBitrateBps"] = v if v.__class__ is int else self._checked("video_bitrate_bps", v)
        return {**self._extra, **out} if self._extra else out
