# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import ComputeTokensResponseDict
    from .http_response import HttpResponse
    from .tokens_info import TokensInfo

later(globals(), "HttpResponse TokensInfo")


@define(init=False, kw_only=True)
class ComputeTokensResponse(ModelBase):
    """The tokens that contents are cut into.

    Attributes:
        tokens_info: Tokens of each content.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    tokens_info: list[TokensInfo] | None = wire_field(("list", "TokensInfo"))
    """Tokens of each content."""
    sdk_http_response: HttpResponse | None = wire_field("HttpResponse", "sdk")
    """Headers of the HTTP response that this object was read from."""

    def __init__(self, **fields: Unpack[ComputeTokensResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("tokensInfo")) is not None:
            v = [TokensInfo.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.tokens_info = v
        self.sdk_http_response = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.tokens_info) is not None:
            v = self._each("tokens_info", v, TokensInfo)
            out["tokensInfo"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out
