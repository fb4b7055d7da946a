# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import ApiAuthApiKeyConfigDict


@define(init=False, kw_only=True)
class ApiAuthApiKeyConfig(ModelBase):
    """An API key, or the secret that holds it.

    Attributes:
        api_key_secret_version: Resource name of the secret's version that holds the key.
        api_key_string: The key itself. A secret, which ``repr`` hides.
    """

    api_key_secret_version: str | None = wire_field("string")
    """Resource name of the secret's version that holds the key."""
    api_key_string: str | None = wire_field("string", "secret")
    """The key itself. A secret, which ``repr`` hides."""

    def __init__(self, **fields: Unpack[ApiAuthApiKeyConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("apiKeySecretVersion")
        self.api_key_secret_version = v if v is None or v.__class__ is str else decode_str(v)
        self.api_key_string = v if (v := get("apiKeyString")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.api_key_secret_version) is not None:
            out["apiKeySecretVersion"] = v if v.__class__ is str else self._checked("api_key_secret_version", v)
        if (v := self.api_key_string) is not None:
            out["apiKeyString"] = v if v.__class__ is str else self._checked("api_key_string", v)
        return {**self._extra, **out} if self._extra else out
