# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import UpscaleImageParametersDict
    from .image import Image
    from .upscale_image_config import UpscaleImageConfig

later(globals(), "Image UpscaleImageConfig")


@define(init=False, kw_only=True)
class UpscaleImageParameters(ModelBase):
    """Arguments of `client.models.upscale_image` as one object.

    Attributes:
        model: Id or resource name of the model.
        image: The image to enlarge.
        upscale_factor: `x2` or `x4`.
        config: Settings of the call.
    """

    model: str | None = wire_field("string", "sdk")
    """Id or resource name of the model."""
    image: Image | None = wire_field("Image", "sdk")
    """The image to enlarge."""
    upscale_factor: str | None = wire_field("string", "sdk")
    """`x2` or `x4`."""
    config: UpscaleImageConfig | None = wire_field("UpscaleImageConfig", "sdk")
    """Settings of the call."""

    def __init__(self, **fields: Unpack[UpscaleImageParametersDict]) -> None: ...
