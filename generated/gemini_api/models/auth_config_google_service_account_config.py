"""The model ``AuthConfigGoogleServiceAccountConfig``."""
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
class AuthConfigGoogleServiceAccountConfig(_Base):
    """A service account of Google Cloud that calls.

    Attributes:
        service_account: E-mail address of the service account.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (("service_account", "serviceAccount", ("string",), "", ()),)

    service_account: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, service_account=None, **_others):
            self._extra = None
            self.service_account = (
                service_account
                if service_account is None or service_account.__class__ is str
                else check_str(service_account, "AuthConfigGoogleServiceAccountConfig.service_account")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("serviceAccount")
        out.service_account = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.service_account) is not None:
            out["serviceAccount"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "AuthConfigGoogleServiceAccountConfig.service_account"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("serviceAccount",))
