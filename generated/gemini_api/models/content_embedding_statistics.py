"""The model ``ContentEmbeddingStatistics``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bool, decode_float, decode_list, encode_float

if TYPE_CHECKING:
    from ._dicts import ContentEmbeddingStatisticsDict


@define(init=False, kw_only=True)
class ContentEmbeddingStatistics(ModelBase):
    """What was counted while a content was embedded.

    Attributes:
        truncated: True when the content was too long and was cut.
        token_count: Number of tokens in the content.
        tokens_details: Number of tokens by kind of medium.
    """

    truncated: bool | None = wire_field("truncated", "boolean")
    token_count: float | None = wire_field("tokenCount", "number")
    tokens_details: list[ModalityTokenCount] | None = wire_field(
        "tokensDetails", ("list", ("model", "ModalityTokenCount"))
    )

    def __init__(self, **fields: Unpack[ContentEmbeddingStatisticsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        self.truncated = v if (v := get("truncated")) is None or v.__class__ is bool else decode_bool(v)
        self.token_count = v if (v := get("tokenCount")) is None or v.__class__ is float else decode_float(v)
        if (v := get("tokensDetails")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [ModalityTokenCount.from_dict(i) for i in v if i is not None]
        self.tokens_details = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.truncated) is not None:
            out["truncated"] = v if v.__class__ is bool else self._checked("truncated", v)
        if (v := self.token_count) is not None:
            out["tokenCount"] = encode_float(v if v.__class__ is float else self._checked("token_count", v))
        if (v := self.tokens_details) is not None:
            v = v if v.__class__ is list else self._checked("tokens_details", v)
            out["tokensDetails"] = [
                (
                    i
                    if i.__class__ is ModalityTokenCount
                    else ContentEmbeddingStatistics._checked("tokens_details", i, 1)
                ).to_dict(backend)
                for i in v
            ]
        return {**self._extra, **out} if self._extra else out


from .modality_token_count import ModalityTokenCount
