"""The model ``AuthConfig``."""
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
class AuthConfig(_Base):
    """Credentials with which a tool is called.

    Attributes:
        api_key: API key of the tool's own service.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (("api_key", "apiKey", ("string",), "", ()),)

    api_key: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, api_key=None, **_others):
            self._extra = None
            self.api_key = (
                api_key if api_key is None or api_key.__class__ is str else check_str(api_key, "AuthConfig.api_key")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("apiKey")
        out.api_key = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.api_key) is not None:
            out["apiKey"] = v if v.__class__ is str else str.__str__(check_str(v, "AuthConfig.api_key"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("apiKey",))
