"""The model ``ComputeTokensResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import HttpResponseOrDict, TokensInfoOrDict


def _tokens_info(value: Sequence[TokensInfoOrDict] | None) -> list[TokensInfo] | None:
    return None if value is None else check_list(value, "ComputeTokensResponse.tokens_info", check_model, TokensInfo)


def _sdk_http_response(value: HttpResponseOrDict | None) -> HttpResponse | None:
    return None if value is None else check_model(value, "ComputeTokensResponse.sdk_http_response", HttpResponse)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ComputeTokensResponse(_Base):
    """The tokens that contents are cut into.

    Attributes:
        tokens_info: Tokens of each content.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("tokens_info", "tokensInfo", ("list", ("model", "TokensInfo")), "", ()),
        ("sdk_http_response", "sdkHttpResponse", ("model", "HttpResponse"), "sdk", ()),
    )

    tokens_info: list[TokensInfo] | None = _field(default=None, converter=_tokens_info)
    sdk_http_response: HttpResponse | None = _field(default=None, converter=_sdk_http_response)

    if not TYPE_CHECKING:

        def __init__(self, *, tokens_info=None, sdk_http_response=None, **_others):
            self._extra = None
            self.tokens_info = None if tokens_info is None else _tokens_info(tokens_info)
            self.sdk_http_response = (
                sdk_http_response
                if sdk_http_response is None or sdk_http_response.__class__ is HttpResponse
                else _sdk_http_response(sdk_http_response)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("tokensInfo")
        out.tokens_info = (
            None
            if v is None
            else [TokensInfo.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        out.sdk_http_response = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.tokens_info) is not None:
            out["tokensInfo"] = [
                (
                    i0
                    if i0.__class__ is TokensInfo
                    else check_model(i0, "ComputeTokensResponse.tokens_info", TokensInfo)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "ComputeTokensResponse.tokens_info"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("tokensInfo",))

from .http_response import HttpResponse
from .tokens_info import TokensInfo
