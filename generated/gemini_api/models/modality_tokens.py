# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from ._dicts import ModalityTokensDict
    from .response_modality import ResponseModality

later(globals(), "ResponseModality")


@define(init=False, kw_only=True)
class ModalityTokens(ModelBase):
    """Tokens of one modality.

    Attributes:
        modality: What the tokens are for: text, images, sound.
        tokens: Number of tokens.
    """

    modality: ResponseModality | None = wire_field(("enum", "ResponseModality"))
    """What the tokens are for: text, images, sound."""
    tokens: int | None = wire_field("integer")
    """Number of tokens."""

    def __init__(self, **fields: Unpack[ModalityTokensDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("modality")
        self.modality = None if v is None else ResponseModality._by_value.get(v) or ResponseModality.decode(v)
        self.tokens = v if (v := get("tokens")) is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.modality) is not None:
            out["modality"] = (v if v.__class__ is ResponseModality else self._checked("modality", v))._value_
        if (v := self.tokens) is not None:
            out["tokens"] = v if v.__class__ is int else self._checked("tokens", v)
        return {**self._extra, **out} if self._extra else out
