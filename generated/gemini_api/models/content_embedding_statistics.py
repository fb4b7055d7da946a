"""The model ``ContentEmbeddingStatistics``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_float, check_list, check_model
from genai_runtime.models.codecs import decode_bool, decode_float, decode_list, encode_float

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import ModalityTokenCountOrDict


def _tokens_details(value: Sequence[ModalityTokenCountOrDict] | None) -> list[ModalityTokenCount] | None:
    return (
        None
        if value is None
        else check_list(value, "ContentEmbeddingStatistics.tokens_details", check_model, ModalityTokenCount)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ContentEmbeddingStatistics(_Base):
    """What was counted while a content was embedded.

    Attributes:
        truncated: True when the content was too long and was cut.
        token_count: Number of tokens in the content.
        tokens_details: Number of tokens by kind of medium.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("truncated", "truncated", ("boolean",), "", ()),
        ("token_count", "tokenCount", ("number",), "", ()),
        ("tokens_details", "tokensDetails", ("list", ("model", "ModalityTokenCount")), "", ()),
    )

    truncated: bool | None = None
    token_count: float | None = None
    tokens_details: list[ModalityTokenCount] | None = _field(default=None, converter=_tokens_details)

    if not TYPE_CHECKING:

        def __init__(self, *, truncated=None, token_count=None, tokens_details=None, **_others):
            self._extra = None
            self.truncated = (
                truncated
                if truncated is None or truncated.__class__ is bool
                else check_bool(truncated, "ContentEmbeddingStatistics.truncated")
            )
            self.token_count = (
                None if token_count is None else check_float(token_count, "ContentEmbeddingStatistics.token_count")
            )
            self.tokens_details = None if tokens_details is None else _tokens_details(tokens_details)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("truncated")
        out.truncated = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("tokenCount")
        out.token_count = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("tokensDetails")
        out.tokens_details = (
            None
            if v is None
            else [
                ModalityTokenCount.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.truncated) is not None:
            out["truncated"] = v if v.__class__ is bool else check_bool(v, "ContentEmbeddingStatistics.truncated")
        if (v := self.token_count) is not None:
            out["tokenCount"] = encode_float(
                v if v.__class__ is float else check_float(v, "ContentEmbeddingStatistics.token_count")
            )
        if (v := self.tokens_details) is not None:
            out["tokensDetails"] = [
                (
                    i0
                    if i0.__class__ is ModalityTokenCount
                    else check_model(i0, "ContentEmbeddingStatistics.tokens_details", ModalityTokenCount)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "ContentEmbeddingStatistics.tokens_details"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "truncated",
        "tokenCount",
        "tokensDetails",
    )
)

from .modality_token_count import ModalityTokenCount
