"""The model ``ApiAuthApiKeyConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ApiAuthApiKeyConfig(_Base):
    """An API key, or the secret that holds it.

    Attributes:
        api_key_secret_version: Resource name of the secret's version that holds the key.
        api_key_string: The key itself.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("api_key_secret_version", "apiKeySecretVersion", ("string",), "", ()),
        ("api_key_string", "apiKeyString", ("string",), "", ()),
    )

    api_key_secret_version: str | None = None
    api_key_string: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, api_key_secret_version=None, api_key_string=None, **_others):
            self._extra = None
            self.api_key_secret_version = (
                api_key_secret_version
                if api_key_secret_version is None or api_key_secret_version.__class__ is str
                else check_str(api_key_secret_version, "ApiAuthApiKeyConfig.api_key_secret_version")
            )
            self.api_key_string = (
                api_key_string
                if api_key_string is None or api_key_string.__class__ is str
                else check_str(api_key_string, "ApiAuthApiKeyConfig.api_key_string")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("apiKeySecretVersion")
        out.api_key_secret_version = v if v is None or v.__class__ is str else decode_str(v)
        v = get("apiKeyString")
        out.api_key_string = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.api_key_secret_version) is not None:
            out["apiKeySecretVersion"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "ApiAuthApiKeyConfig.api_key_secret_version"))
            )
        if (v := self.api_key_string) is not None:
            out["apiKeyString"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "ApiAuthApiKeyConfig.api_key_string"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "apiKeySecretVersion",
        "apiKeyString",
    )
)
