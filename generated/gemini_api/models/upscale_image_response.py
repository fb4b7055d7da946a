"""The model ``UpscaleImageResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import GeneratedImageOrDict, HttpResponseOrDict


def _sdk_http_response(value: HttpResponseOrDict | None) -> HttpResponse | None:
    return None if value is None else check_model(value, "UpscaleImageResponse.sdk_http_response", HttpResponse)


def _generated_images(value: Sequence[GeneratedImageOrDict] | None) -> list[GeneratedImage] | None:
    return (
        None
        if value is None
        else check_list(value, "UpscaleImageResponse.generated_images", check_model, GeneratedImage)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class UpscaleImageResponse(_Base):
    """The enlarged images.

    Attributes:
        sdk_http_response: Headers of the HTTP response that this object was read from.
        generated_images: What was made, one by one.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("sdk_http_response", "sdkHttpResponse", ("model", "HttpResponse"), "sdk", ()),
        ("generated_images", "generatedImages", ("list", ("model", "GeneratedImage")), "sdk", ()),
    )

    sdk_http_response: HttpResponse | None = _field(default=None, converter=_sdk_http_response)
    generated_images: list[GeneratedImage] | None = _field(default=None, converter=_generated_images)

    if not TYPE_CHECKING:

        def __init__(self, *, sdk_http_response=None, generated_images=None, **_others):
            self._extra = None
            self.sdk_http_response = (
                sdk_http_response
                if sdk_http_response is None or sdk_http_response.__class__ is HttpResponse
                else _sdk_http_response(sdk_http_response)
            )
            self.generated_images = None if generated_images is None else _generated_images(generated_images)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.sdk_http_response = None
        out.generated_images = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .generated_image import GeneratedImage
from .http_response import HttpResponse
