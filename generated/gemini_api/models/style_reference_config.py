"""The model ``StyleReferenceConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import StyleReferenceConfigDict


@define(init=False, kw_only=True)
class StyleReferenceConfig(ModelBase):
    """What the style of a reference image is.

    Attributes:
        style_description: The style in words.
    """

    _CLOSED: ClassVar[bool] = True
    style_description: str | None = wire_field("styleDescription", "string", "sdk")

    def __init__(self, **fields: Unpack[StyleReferenceConfigDict]) -> None: ...
