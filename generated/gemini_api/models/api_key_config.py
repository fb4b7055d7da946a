"""The model ``ApiKeyConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self


def _http_element_location(value: HttpElementLocation | str | None) -> HttpElementLocation | None:
    return None if value is None else check_enum(value, "ApiKeyConfig.http_element_location", HttpElementLocation)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ApiKeyConfig(_Base):
    """An API key, and where in the request it goes.

    Attributes:
        api_key_secret: Resource name of the secret that holds the key.
        api_key_string: The key itself.
        http_element_location: Where in a request the key goes.
        name: Name of the query parameter or header that holds the key.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("api_key_secret", "apiKeySecret", ("string",), "", ()),
        ("api_key_string", "apiKeyString", ("string",), "", ()),
        ("http_element_location", "httpElementLocation", ("enum", "HttpElementLocation"), "", ()),
        ("name", "name", ("string",), "", ()),
    )

    api_key_secret: str | None = None
    api_key_string: str | None = None
    http_element_location: HttpElementLocation | None = _field(default=None, converter=_http_element_location)
    name: str | None = None

    if not TYPE_CHECKING:

        def __init__(
            self, *, api_key_secret=None, api_key_string=None, http_element_location=None, name=None, **_others
        ):
            self._extra = None
            self.api_key_secret = (
                api_key_secret
                if api_key_secret is None or api_key_secret.__class__ is str
                else check_str(api_key_secret, "ApiKeyConfig.api_key_secret")
            )
            self.api_key_string = (
                api_key_string
                if api_key_string is None or api_key_string.__class__ is str
                else check_str(api_key_string, "ApiKeyConfig.api_key_string")
            )
            self.http_element_location = (
                http_element_location
                if http_element_location is None or http_element_location.__class__ is HttpElementLocation
                else _http_element_location(http_element_location)
            )
            self.name = name if name is None or name.__class__ is str else check_str(name, "ApiKeyConfig.name")
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("apiKeySecret")
        out.api_key_secret = v if v is None or v.__class__ is str else decode_str(v)
        v = get("apiKeyString")
        out.api_key_string = v if v is None or v.__class__ is str else decode_str(v)
        v = get("httpElementLocation")
        out.http_element_location = (
            None if v is None else HttpElementLocation._value2member_map_.get(v) or HttpElementLocation.decode(v)
        )
        v = get("name")
        out.name = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.api_key_secret) is not None:
            out["apiKeySecret"] = v if v.__class__ is str else str.__str__(check_str(v, "ApiKeyConfig.api_key_secret"))
        if (v := self.api_key_string) is not None:
            out["apiKeyString"] = v if v.__class__ is str else str.__str__(check_str(v, "ApiKeyConfig.api_key_string"))
        if (v := self.http_element_location) is not None:
            out["httpElementLocation"] = (
                v
                if v.__class__ is HttpElementLocation
                else check_enum(v, "ApiKeyConfig.http_element_location", HttpElementLocation)
            )._value_
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else str.__str__(check_str(v, "ApiKeyConfig.name"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "apiKeySecret",
        "apiKeyString",
        "httpElementLocation",
        "name",
    )
)

from .http_element_location import HttpElementLocation
