"""The model ``VideoResponseFormat``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_duration, check_enum, check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from datetime import timedelta
    from typing import Self


def _aspect_ratio(value: AspectRatio | str | None) -> AspectRatio | None:
    return None if value is None else check_enum(value, "VideoResponseFormat.aspect_ratio", AspectRatio)


def _delivery(value: Delivery | str | None) -> Delivery | None:
    return None if value is None else check_enum(value, "VideoResponseFormat.delivery", Delivery)


def _duration(value: str | timedelta | float | None) -> str | None:
    return None if value is None else check_duration(value, "VideoResponseFormat.duration")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class VideoResponseFormat(_Base):
    """The form of videos in an answer.

    Attributes:
        aspect_ratio: Width and height as a ratio, such as `16:9`.
        delivery: Whether media come inside the answer or by a URI.
        duration: How long it is, in seconds with the letter s, such as `8s`.
        gcs_uri: Folder in Cloud Storage that videos are written to.
        resolution: Resolution of the video, such as `720p` or `1080p`.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("aspect_ratio", "aspectRatio", ("enum", "AspectRatio"), "", ()),
        ("delivery", "delivery", ("enum", "Delivery"), "", ()),
        ("duration", "duration", ("duration",), "", ()),
        ("gcs_uri", "gcsUri", ("string",), "", ()),
        ("resolution", "resolution", ("string",), "", ()),
    )

    aspect_ratio: AspectRatio | None = _field(default=None, converter=_aspect_ratio)
    delivery: Delivery | None = _field(default=None, converter=_delivery)
    duration: str | None = _field(default=None, converter=_duration)
    gcs_uri: str | None = None
    resolution: str | None = None

    if not TYPE_CHECKING:

        def __init__(
            self, *, aspect_ratio=None, delivery=None, duration=None, gcs_uri=None, resolution=None, **_others
        ):
            self._extra = None
            self.aspect_ratio = (
                aspect_ratio
                if aspect_ratio is None or aspect_ratio.__class__ is AspectRatio
                else _aspect_ratio(aspect_ratio)
            )
            self.delivery = delivery if delivery is None or delivery.__class__ is Delivery else _delivery(delivery)
            self.duration = None if duration is None else _duration(duration)
            self.gcs_uri = (
                gcs_uri
                if gcs_uri is None or gcs_uri.__class__ is str
                else check_str(gcs_uri, "VideoResponseFormat.gcs_uri")
            )
            self.resolution = (
                resolution
                if resolution is None or resolution.__class__ is str
                else check_str(resolution, "VideoResponseFormat.resolution")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("aspectRatio")
        out.aspect_ratio = None if v is None else AspectRatio._value2member_map_.get(v) or AspectRatio.decode(v)
        v = get("delivery")
        out.delivery = None if v is None else Delivery._value2member_map_.get(v) or Delivery.decode(v)
        v = get("duration")
        out.duration = None if v is None else v if v.__class__ is str else decode_str(v)
        v = get("gcsUri")
        out.gcs_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("resolution")
        out.resolution = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.aspect_ratio) is not None:
            out["aspectRatio"] = (
                v if v.__class__ is AspectRatio else check_enum(v, "VideoResponseFormat.aspect_ratio", AspectRatio)
            )._value_
        if (v := self.delivery) is not None:
            out["delivery"] = (
                v if v.__class__ is Delivery else check_enum(v, "VideoResponseFormat.delivery", Delivery)
            )._value_
        if (v := self.duration) is not None:
            out["duration"] = check_duration(v, "VideoResponseFormat.duration")
        if (v := self.gcs_uri) is not None:
            out["gcsUri"] = v if v.__class__ is str else str.__str__(check_str(v, "VideoResponseFormat.gcs_uri"))
        if (v := self.resolution) is not None:
            out["resolution"] = v if v.__class__ is str else str.__str__(check_str(v, "VideoResponseFormat.resolution"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "aspectRatio",
        "delivery",
        "duration",
        "gcsUri",
        "resolution",
    )
)

from .aspect_ratio import AspectRatio
from .delivery import Delivery
