"""The model ``UpdateModelConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import UpdateModelConfigDict


@define(init=False, kw_only=True)
class UpdateModelConfig(ModelBase):
    """Settings of `client.models.update`; what is set is changed.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        display_name: Name for people to read.
        description: What it is for, for people to read.
        default_checkpoint_id: Id of the state that is served by default.
    """

    _CLOSED: ClassVar[bool] = True
    http_options: HttpOptions | None = wire_field("httpOptions", ("model", "HttpOptions"), "sdk")
    display_name: str | None = wire_field("displayName", "string", "sdk")
    description: str | None = wire_field("description", "string", "sdk")
    default_checkpoint_id: str | None = wire_field("defaultCheckpointId", "string", "sdk")

    def __init__(self, **fields: Unpack[UpdateModelConfigDict]) -> None: ...


from .http_options import HttpOptions
