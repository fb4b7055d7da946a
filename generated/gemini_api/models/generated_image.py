"""The model ``GeneratedImage``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import GeneratedImageDict


@define(init=False, kw_only=True)
class GeneratedImage(ModelBase):
    """An image that was made.

    Attributes:
        image: Where the image is, or its bytes.
        rai_filtered_reason: Why there is no image.
        safety_attributes: How harmful it was found.
        enhanced_prompt: The prompt as it was improved.
    """

    image: Image | None = wire_field("image", ("model", "Image"), "sdk")
    rai_filtered_reason: str | None = wire_field("raiFilteredReason", "string", "sdk")
    safety_attributes: SafetyAttributes | None = wire_field("safetyAttributes", ("model", "SafetyAttributes"), "sdk")
    enhanced_prompt: str | None = wire_field("enhancedPrompt", "string", "sdk")

    def __init__(self, **fields: Unpack[GeneratedImageDict]) -> None: ...


from .image import Image
from .safety_attributes import SafetyAttributes
