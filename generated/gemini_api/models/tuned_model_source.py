# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import TunedModelSourceDict


@define(init=False, kw_only=True)
class TunedModelSource(ModelBase):
    """The tuned model that another goes on from.

    Attributes:
        base_model: Resource name of the model that was tuned first, `models/{model}`. Set by the server.
        tuned_model: Resource name of the tuned model to go on from, `tunedModels/{tunedModel}`. Cannot be changed
            later.
    """

    base_model: str | None = wire_field("string", "read_only")
    """Resource name of the model that was tuned first, `models/{model}`. Set by the server."""
    tuned_model: str | None = wire_field("string")
    """Resource name of the tuned model to go on from, `tunedModels/{tunedModel}`. Cannot be changed later."""

    def __init__(self, **fields: Unpack[TunedModelSourceDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.base_model = v if (v := get("baseModel")) is None or v.__class__ is str else decode_str(v)
        self.tuned_model = v if (v := get("tunedModel")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.base_model) is not None:
            out["baseModel"] = v if v.__class__ is str else self._checked("base_model", v)
        if (v := self.tuned_model) is not None:
            out["tunedModel"] = v if v.__class__ is str else self._checked("tuned_model", v)
        return {**self._extra, **out} if self._extra else out
