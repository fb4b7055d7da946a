"""The model ``SafetyAttributes``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import SafetyAttributesDict


@define(init=False, kw_only=True)
class SafetyAttributes(ModelBase):
    """How harmful an image or a prompt was found.

    Attributes:
        categories: Kinds of harm.
        scores: For each kind of harm, how likely it is.
        content_type: What was looked at: a prompt or an image.
    """

    categories: list[str] | None = wire_field("categories", ("list", ("string",)), "sdk")
    scores: list[float] | None = wire_field("scores", ("list", ("number",)), "sdk")
    content_type: str | None = wire_field("contentType", "string", "sdk")

    def __init__(self, **fields: Unpack[SafetyAttributesDict]) -> None: ...
