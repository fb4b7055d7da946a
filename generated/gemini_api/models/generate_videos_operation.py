"""The model ``GenerateVideosOperation``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import GenerateVideosOperationDict


@define(init=False, kw_only=True)
class GenerateVideosOperation(ModelBase):
    """The making of videos, running or done.

    Attributes:
        name: Resource name of the operation.
        metadata: What the service tells of the work so far.
        done: True once it is over, with a result or with an error.
        error: What went wrong.
        response: The videos, once they are made.
        result: The same as `response`.
    """

    name: str | None = wire_field("name", "string", "sdk")
    metadata: dict[str, Any] | None = wire_field("metadata", "object", "sdk")
    done: bool | None = wire_field("done", "boolean", "sdk")
    error: dict[str, Any] | None = wire_field("error", "object", "sdk")
    response: GenerateVideosResponse | None = wire_field("response", ("model", "GenerateVideosResponse"), "sdk")
    result: GenerateVideosResponse | None = wire_field("result", ("model", "GenerateVideosResponse"), "sdk")

    def __init__(self, **fields: Unpack[GenerateVideosOperationDict]) -> None: ...


from .generate_videos_response import GenerateVideosResponse
