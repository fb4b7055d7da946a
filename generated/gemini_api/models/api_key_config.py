# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import ApiKeyConfigDict
    from .http_element_location import HttpElementLocation

later(globals(), "HttpElementLocation")


@define(init=False, kw_only=True)
class ApiKeyConfig(ModelBase):
    """An API key, and where in the request it goes.

    Attributes:
        api_key_secret: Resource name of the secret that holds the key.
        api_key_string: The key itself. A secret, which ``repr`` hides.
        http_element_location: Where in a request the key goes.
        name: Name of the query parameter or header that holds the key.
    """

    api_key_secret: str | None = wire_field("string")
    """Resource name of the secret that holds the key."""
    api_key_string: str | None = wire_field("string", "secret")
    """The key itself. A secret, which ``repr`` hides."""
    http_element_location: HttpElementLocation | None = wire_field(("enum", "HttpElementLocation"))
    """Where in a request the key goes."""
    name: str | None = wire_field("string")
    """Name of the query parameter or header that holds the key."""

    def __init__(self, **fields: Unpack[ApiKeyConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.api_key_secret = v if (v := get("apiKeySecret")) is None or v.__class__ is str else decode_str(v)
        self.api_key_string = v if (v := get("apiKeyString")) is None or v.__class__ is str else decode_str(v)
        if (v := get("httpElementLocation")) is not None:
            v = HttpElementLocation._by_value.get(v) or HttpElementLocation.decode(v)
        self.http_element_location = v
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.api_key_secret) is not None:
            out["apiKeySecret"] = v if v.__class__ is str else self._checked("api_key_secret", v)
        if (v := self.api_key_string) is not None:
            out["apiKeyString"] = v if v.__class__ is str else self._checked("api_key_string", v)
        if (v := self.http_element_location) is not None:
            v = v if v.__class__ is HttpElementLocation else self._checked("http_element_location", v)
            out["httpElementLocation"] = v._value_
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        return {**self._extra, **out} if self._extra else out
