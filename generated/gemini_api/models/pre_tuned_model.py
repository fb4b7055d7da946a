# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import PreTunedModelDict


@define(init=False, kw_only=True)
class PreTunedModel(ModelBase):
    """A tuned model that is tuned further.

    Attributes:
        base_model: The model that was tuned first. Set by the server.
        checkpoint_id: Id of the state to go on from; the default one when left out.
        tuned_model_name: Resource name of the tuned model, with or without its version.
    """

    base_model: str | None = wire_field("string", "read_only")
    """The model that was tuned first. Set by the server."""
    checkpoint_id: str | None = wire_field("string")
    """Id of the state to go on from; the default one when left out."""
    tuned_model_name: str | None = wire_field("string")
    """Resource name of the tuned model, with or without its version."""

    def __init__(self, **fields: Unpack[PreTunedModelDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.base_model = v if (v := get("baseModel")) is None or v.__class__ is str else decode_str(v)
        self.checkpoint_id = v if (v := get("checkpointId")) is None or v.__class__ is str else decode_str(v)
        self.tuned_model_name = v if (v := get("tunedModelName")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.base_model) is not None:
            out["baseModel"] = v if v.__class__ is str else self._checked("base_model", v)
        if (v := self.checkpoint_id) is not None:
            out["checkpointId"] = v if v.__class__ is str else self._checked("checkpoint_id", v)
        if (v := self.tuned_model_name) is not None:
            out["tunedModelName"] = v if v.__class__ is str else self._checked("tuned_model_name", v)
        return {**self._extra, **out} if self._extra else out
