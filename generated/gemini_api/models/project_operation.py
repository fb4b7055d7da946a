# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import ProjectOperationDict


@define(init=False, kw_only=True)
class ProjectOperation(ModelBase):
    """A long-running operation on a project.

    Attributes:
        name: Resource name of the operation.
        metadata: What the service tells of the work so far.
        done: True once it is over, with a result or with an error.
        error: What went wrong.
    """

    name: str | None = wire_field("string", "sdk")
    """Resource name of the operation."""
    metadata: dict[str, Any] | None = wire_field("object", "sdk")
    """What the service tells of the work so far."""
    done: bool | None = wire_field("boolean", "sdk")
    """True once it is over, with a result or with an error."""
    error: dict[str, Any] | None = wire_field("object", "sdk")
    """What went wrong."""

    def __init__(self, **fields: Unpack[ProjectOperationDict]) -> None: ...
