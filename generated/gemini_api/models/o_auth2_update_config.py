# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import OAuth2UpdateConfigDict


@define(init=False, kw_only=True)
class OAuth2UpdateConfig(ModelBase):
    """What to change in a credential that gets tokens by OAuth 2.

    Attributes:
        client_id: Id of the OAuth client.
        client_secret: Secret of the OAuth client. It cannot be read back. Never returned. A secret, which ``repr``
            hides.
        refresh_token: Token that new access tokens are got with. It cannot be read back. Never returned. A secret,
            which ``repr`` hides.
        scopes: What the tokens are for.
        token_url: URL where new access tokens are got.
        type: What kind it is, always `oauth2`.
    """

    client_id: str | None = wire_field("string", wire="client_id")
    """Id of the OAuth client."""
    client_secret: str | None = wire_field("string", "secret", wire="client_secret")
    """Secret of the OAuth client. It cannot be read back. Never returned. A secret, which ``repr`` hides."""
    refresh_token: str | None = wire_field("string", "secret", wire="refresh_token")
    """Token that new access tokens are got with. It cannot be read back. Never returned. A secret, which ``repr`` hides.
    """
    scopes: list[str] | None = wire_field(("list", "string"))
    """What the tokens are for."""
    token_url: str | None = wire_field("string", wire="token_url")
    """URL where new access tokens are got."""
    type: Literal["oauth2"] | None = wire_field(("const", "oauth2"), "fixed")
    """What kind it is, always `oauth2`."""

    def __init__(self, **fields: Unpack[OAuth2UpdateConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.client_id = v if (v := get("client_id")) is None or v.__class__ is str else decode_str(v)
        self.client_secret = v if (v := get("client_secret")) is None or v.__class__ is str else decode_str(v)
        self.refresh_token = v if (v := get("refresh_token")) is None or v.__class__ is str else decode_str(v)
        if (v := get("scopes")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.scopes = v
        self.token_url = v if (v := get("token_url")) is None or v.__class__ is str else decode_str(v)
        self.type = None if (v := get("type")) is None else v if v == "oauth2" else decode_const(v, "oauth2")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.client_id) is not None:
            out["client_id"] = v if v.__class__ is str else self._checked("client_id", v)
        if (v := self.client_secret) is not None:
            out["client_secret"] = v if v.__class__ is str else self._checked("client_secret", v)
        if (v := self.refresh_token) is not None:
            out["refresh_token"] = v if v.__class__ is str else self._checked("refresh_token", v)
        if (v := self.scopes) is not None:
            v = v if v.__class__ is list else self._checked("scopes", v)
            out["scopes"] = [i if i.__class__ is str else OAuth2UpdateConfig._checked("scopes", i, 1) for i in v]
        if (v := self.token_url) is not None:
            out["token_url"] = v if v.__class__ is str else self._checked("token_url", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
