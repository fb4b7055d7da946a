"""The model ``AuthConfigHttpBasicAuthConfig``."""
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
class AuthConfigHttpBasicAuthConfig(_Base):
    """User name and password for HTTP basic authentication.

    Attributes:
        credential_secret: Resource name of the secret that holds user name and password, base64 of `user:password`.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (("credential_secret", "credentialSecret", ("string",), "", ()),)

    credential_secret: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, credential_secret=None, **_others):
            self._extra = None
            self.credential_secret = (
                credential_secret
                if credential_secret is None or credential_secret.__class__ is str
                else check_str(credential_secret, "AuthConfigHttpBasicAuthConfig.credential_secret")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("credentialSecret")
        out.credential_secret = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.credential_secret) is not None:
            out["credentialSecret"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "AuthConfigHttpBasicAuthConfig.credential_secret"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("credentialSecret",))
