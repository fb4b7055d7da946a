# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import WebhookRotateSigningSecretResponseDict


@define(init=False, kw_only=True)
class WebhookRotateSigningSecretResponse(ModelBase):
    """The new secret of a webhook.

    Attributes:
        secret: The new secret. It is shown only once. Set by the server. A secret, which ``repr`` hides.
    """

    secret: str | None = wire_field("string", "read_only secret")
    """The new secret. It is shown only once. Set by the server. A secret, which ``repr`` hides."""

    def __init__(self, **fields: Unpack[WebhookRotateSigningSecretResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.secret = v if (v := get("secret")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.secret) is not None:
            out["secret"] = v if v.__class__ is str else self._checked("secret", v)
        return {**self._extra, **out} if self._extra else out
