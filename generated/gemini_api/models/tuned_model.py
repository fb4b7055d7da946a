# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import TunedModelDict
    from .tuned_model_checkpoint import TunedModelCheckpoint

later(globals(), "TunedModelCheckpoint")


@define(init=False, kw_only=True)
class TunedModel(ModelBase):
    """The model that a tuning job made, and where it is served.

    Attributes:
        model: Resource name of the tuned model. Set by the server.
        endpoint: Resource name of the endpoint that serves the model. Set by the server.
        checkpoints: States that were kept. Set by the server.
    """

    model: str | None = wire_field("string", "read_only")
    """Resource name of the tuned model. Set by the server."""
    endpoint: str | None = wire_field("string", "read_only")
    """Resource name of the endpoint that serves the model. Set by the server."""
    checkpoints: list[TunedModelCheckpoint] | None = wire_field(("list", "TunedModelCheckpoint"), "read_only")
    """States that were kept. Set by the server."""

    def __init__(self, **fields: Unpack[TunedModelDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.model = v if (v := get("model")) is None or v.__class__ is str else decode_str(v)
        self.endpoint = v if (v := get("endpoint")) is None or v.__class__ is str else decode_str(v)
        if (v := get("checkpoints")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [TunedModelCheckpoint.from_dict(i) for i in v if i is not None]
        self.checkpoints = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.model) is not None:
            out["model"] = v if v.__class__ is str else self._checked("model", v)
        if (v := self.endpoint) is not None:
            out["endpoint"] = v if v.__class__ is str else self._checked("endpoint", v)
        if (v := self.checkpoints) is not None:
            v = self._each("checkpoints", v, TunedModelCheckpoint)
            out["checkpoints"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out
