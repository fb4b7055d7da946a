# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.checks import encode_floats
from genai_runtime.models.codecs import decode_floats

if TYPE_CHECKING:
    from ._dicts import EmbeddingDict


@define(init=False, kw_only=True)
class Embedding(ModelBase):
    """A vector that stands for the meaning of a text.

    Attributes:
        value: Its numbers, as many as the model's vectors have.
    """

    value: list[float] | None = wire_field(("list", "number"))
    """Its numbers, as many as the model's vectors have."""

    def __init__(self, **fields: Unpack[EmbeddingDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.value = None if (v := get("value")) is None else decode_floats(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.value) is not None:
            out["value"] = encode_floats(v, "Embedding.value")
        return {**self._extra, **out} if self._extra else out
