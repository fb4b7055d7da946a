# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import InlinedRequestDict
    from ._unions import ContentListUnion
    from .generate_content_config import GenerateContentConfig

later(globals(), "ContentListUnion GenerateContentConfig")


@define(init=False, kw_only=True)
class InlinedRequest(ModelBase):
    """One request of a batch job, written out.

    Attributes:
        model: Model for this request, where it is not that of the job.
        contents: The prompt, turn by turn.
        metadata: Facts of the caller's own, given back with the answer.
        config: Settings of this request.
    """

    model: str | None = wire_field("string", "sdk")
    """Model for this request, where it is not that of the job."""
    contents: ContentListUnion | None = wire_field("python", "sdk")
    """The prompt, turn by turn."""
    metadata: dict[str, str] | None = wire_field(("map", "string"), "sdk")
    """Facts of the caller's own, given back with the answer."""
    config: GenerateContentConfig | None = wire_field("GenerateContentConfig", "sdk")
    """Settings of this request."""

    def __init__(self, **fields: Unpack[InlinedRequestDict]) -> None: ...
