# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import EmbedContentParametersDict
    from ._unions import ContentListUnion
    from .embed_content_config import EmbedContentConfig

later(globals(), "ContentListUnion EmbedContentConfig")


@define(init=False, kw_only=True)
class EmbedContentParameters(ModelBase):
    """Arguments of `client.models.embed_content` as one object.

    Attributes:
        model: Id or name of the embedding model.
        contents: What is embedded.
        config: Settings of the call.
    """

    model: str | None = wire_field("string", "sdk")
    """Id or name of the embedding model."""
    contents: ContentListUnion | None = wire_field("python", "sdk")
    """What is embedded."""
    config: EmbedContentConfig | None = wire_field("EmbedContentConfig", "sdk")
    """Settings of the call."""

    def __init__(self, **fields: Unpack[EmbedContentParametersDict]) -> None: ...
