# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import ModelChangesDict


@define(init=False, kw_only=True)
class ModelChanges(ModelBase):
    """What is changed of a tuned model.

    Attributes:
        display_name: Name for people, at most 128 characters.
        description: What the model is good for.
        default_checkpoint_id: Id of the state of the model that is served by default.
    """

    display_name: str | None = wire_field("string")
    """Name for people, at most 128 characters."""
    description: str | None = wire_field("string")
    """What the model is good for."""
    default_checkpoint_id: str | None = wire_field("string")
    """Id of the state of the model that is served by default."""

    def __init__(self, **fields: Unpack[ModelChangesDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.display_name = v if (v := get("displayName")) is None or v.__class__ is str else decode_str(v)
        self.description = v if (v := get("description")) is None or v.__class__ is str else decode_str(v)
        v = get("defaultCheckpointId")
        self.default_checkpoint_id = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.description) is not None:
            out["description"] = v if v.__class__ is str else self._checked("description", v)
        if (v := self.default_checkpoint_id) is not None:
            out["defaultCheckpointId"] = v if v.__class__ is str else self._checked("default_checkpoint_id", v)
        return {**self._extra, **out} if self._extra else out
