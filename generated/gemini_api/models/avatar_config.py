"""The model ``AvatarConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_int, check_model, check_str
from genai_runtime.models.codecs import decode_int, decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import CustomizedAvatarOrDict


def _customized_avatar(value: CustomizedAvatarOrDict | None) -> CustomizedAvatar | None:
    return None if value is None else check_model(value, "AvatarConfig.customized_avatar", CustomizedAvatar)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class AvatarConfig(_Base):
    """The figure that speaks in the video of a session.

    Attributes:
        avatar_name: Name of a figure that the service brings along.
        customized_avatar: A figure of the caller's.
        audio_bitrate_bps: Bits a second of the sound.
        video_bitrate_bps: Bits a second of the pictures.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("avatar_name", "avatarName", ("string",), "", ()),
        ("customized_avatar", "customizedAvatar", ("model", "CustomizedAvatar"), "", ()),
        ("audio_bitrate_bps", "audioBitrateBps", ("integer",), "", ()),
        ("video_bitrate_bps", "videoBitrateBps", ("integer",), "", ()),
    )

    avatar_name: str | None = None
    customized_avatar: CustomizedAvatar | None = _field(default=None, converter=_customized_avatar)
    audio_bitrate_bps: int | None = None
    video_bitrate_bps: int | None = None

    if not TYPE_CHECKING:

        def __init__(
            self, *, avatar_name=None, customized_avatar=None, audio_bitrate_bps=None, video_bitrate_bps=None, **_others
        ):
            self._extra = None
            self.avatar_name = (
                avatar_name
                if avatar_name is None or avatar_name.__class__ is str
                else check_str(avatar_name, "AvatarConfig.avatar_name")
            )
            self.customized_avatar = (
                customized_avatar
                if customized_avatar is None or customized_avatar.__class__ is CustomizedAvatar
                else _customized_avatar(customized_avatar)
            )
            self.audio_bitrate_bps = (
                audio_bitrate_bps
                if audio_bitrate_bps is None or audio_bitrate_bps.__class__ is int
                else check_int(audio_bitrate_bps, "AvatarConfig.audio_bitrate_bps")
            )
            self.video_bitrate_bps = (
                video_bitrate_bps
                if video_bitrate_bps is None or video_bitrate_bps.__class__ is int
                else check_int(video_bitrate_bps, "AvatarConfig.video_bitrate_bps")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("avatarName")
        out.avatar_name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("customizedAvatar")
        out.customized_avatar = None if v is None else CustomizedAvatar.from_dict(v)
        v = get("audioBitrateBps")
        out.audio_bitrate_bps = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("videoBitrateBps")
        out.video_bitrate_bps = None if v is None else v if v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.avatar_name) is not None:
            out["avatarName"] = v if v.__class__ is str else str.__str__(check_str(v, "AvatarConfig.avatar_name"))
        if (v := self.customized_avatar) is not None:
            out["customizedAvatar"] = (
                v
                if v.__class__ is CustomizedAvatar
                else check_model(v, "AvatarConfig.customized_avatar", CustomizedAvatar)
            ).to_dict(backend)
        if (v := self.audio_bitrate_bps) is not None:
            out["audioBitrateBps"] = v if v.__class__ is int else check_int(v, "AvatarConfig.audio_bitrate_bps")
        if (v := self.video_bitrate_bps) is not None:
            out["videoBitrateBps"] = v if v.__class__ is int else check_int(v, "AvatarConfig.video_bitrate_bps")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "avatarName",
        "customizedAvatar",
        "audioBitrateBps",
        "videoBitrateBps",
    )
)

from .customized_avatar import CustomizedAvatar
