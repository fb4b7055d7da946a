# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import AutoraterConfigDict
    from .generation_config import GenerationConfig

later(globals(), "GenerationConfig")


@define(init=False, kw_only=True)
class AutoraterConfig(ModelBase):
    """The judging model of an evaluation, and how often it is asked.

    Attributes:
        sampling_count: How often the judging model is asked for each example, from 1 to 32.
        flip_enabled: True swaps the two answers for half of the questions, so that their order does not matter.
        autorater_model: Resource name of the judging model or of an endpoint.
        generation_config: How the judging model generates.
    """

    sampling_count: int | None = wire_field("integer")
    """How often the judging model is asked for each example, from 1 to 32."""
    flip_enabled: bool | None = wire_field("boolean")
    """True swaps the two answers for half of the questions, so that their order does not matter."""
    autorater_model: str | None = wire_field("string")
    """Resource name of the judging model or of an endpoint."""
    generation_config: GenerationConfig | None = wire_field("GenerationConfig")
    """How the judging model generates."""

    def __init__(self, **fields: Unpack[AutoraterConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.sampling_count = v if (v := get("samplingCount")) is None or v.__class__ is int else decode_int(v)
        self.flip_enabled = v if (v := get("flipEnabled")) is None or v.__class__ is bool else decode_bool(v)
        self.autorater_model = v if (v := get("autoraterModel")) is None or v.__class__ is str else decode_str(v)
        self.generation_config = None if (v := get("generationConfig")) is None else GenerationConfig.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.sampling_count) is not None:
            out["samplingCount"] = v if v.__class__ is int else self._checked("sampling_count", v)
        if (v := self.flip_enabled) is not None:
            out["flipEnabled"] = v if v.__class__ is bool else self._checked("flip_enabled", v)
        if (v := self.autorater_model) is not None:
            out["autoraterModel"] = v if v.__class__ is str else self._checked("autorater_model", v)
        if (v := self.generation_config) is not None:
            v = v if v.__class__ is GenerationConfig else self._checked("generation_config", v)
            out["generationConfig"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
