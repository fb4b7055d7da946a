"""The model ``GenerateImagesResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import GenerateImagesResponseDict


@define(init=False, kw_only=True)
class GenerateImagesResponse(ModelBase):
    """The images that were made from a prompt.

    Attributes:
        sdk_http_response: Headers of the HTTP response that this object was read from.
        generated_images: What was made, one by one.
        positive_prompt_safety_attributes: How harmful the prompt was found.
    """

    sdk_http_response: HttpResponse | None = wire_field("sdkHttpResponse", ("model", "HttpResponse"), "sdk")
    generated_images: list[GeneratedImage] | None = wire_field(
        "generatedImages", ("list", ("model", "GeneratedImage")), "sdk"
    )
    positive_prompt_safety_attributes: SafetyAttributes | None = wire_field(
        "positivePromptSafetyAttributes", ("model", "SafetyAttributes"), "sdk"
    )

    def __init__(self, **fields: Unpack[GenerateImagesResponseDict]) -> None: ...


from .generated_image import GeneratedImage
from .http_response import HttpResponse
from .safety_attributes import SafetyAttributes
