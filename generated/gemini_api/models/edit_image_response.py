"""The model ``EditImageResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import EditImageResponseDict


@define(init=False, kw_only=True)
class EditImageResponse(ModelBase):
    """The edited images.

    Attributes:
        sdk_http_response: Headers of the HTTP response that this object was read from.
        generated_images: What was made, one by one.
    """

    sdk_http_response: HttpResponse | None = wire_field("sdkHttpResponse", ("model", "HttpResponse"), "sdk")
    generated_images: list[GeneratedImage] | None = wire_field(
        "generatedImages", ("list", ("model", "GeneratedImage")), "sdk"
    )

    def __init__(self, **fields: Unpack[EditImageResponseDict]) -> None: ...


from .generated_image import GeneratedImage
from .http_response import HttpResponse
