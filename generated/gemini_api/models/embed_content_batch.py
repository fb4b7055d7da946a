# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import EmbedContentBatchDict
    from ._unions import ContentListUnion
    from .embed_content_config import EmbedContentConfig

later(globals(), "ContentListUnion EmbedContentConfig")


@define(init=False, kw_only=True)
class EmbedContentBatch(ModelBase):
    """Contents to embed in one batch, and how.

    Attributes:
        contents: What is embedded.
        config: How contents are embedded.
    """

    contents: ContentListUnion | None = wire_field("python", "sdk")
    """What is embedded."""
    config: EmbedContentConfig | None = wire_field("EmbedContentConfig", "sdk")
    """How contents are embedded."""

    def __init__(self, **fields: Unpack[EmbedContentBatchDict]) -> None: ...
