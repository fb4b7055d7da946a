"""The model ``ApiAuth``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import ApiAuthApiKeyConfigOrDict


def _api_key_config(value: ApiAuthApiKeyConfigOrDict | None) -> ApiAuthApiKeyConfig | None:
    return None if value is None else check_model(value, "ApiAuth.api_key_config", ApiAuthApiKeyConfig)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ApiAuth(_Base):
    """An API key that opens an external service.

    Attributes:
        api_key_config: The key that is sent.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("api_key_config", "apiKeyConfig", ("model", "ApiAuthApiKeyConfig"), "", ()),
    )

    api_key_config: ApiAuthApiKeyConfig | None = _field(default=None, converter=_api_key_config)

    if not TYPE_CHECKING:

        def __init__(self, *, api_key_config=None, **_others):
            self._extra = None
            self.api_key_config = (
                api_key_config
                if api_key_config is None or api_key_config.__class__ is ApiAuthApiKeyConfig
                else _api_key_config(api_key_config)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("apiKeyConfig")
        out.api_key_config = None if v is None else ApiAuthApiKeyConfig.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.api_key_config) is not None:
            out["apiKeyConfig"] = (
                v
                if v.__class__ is ApiAuthApiKeyConfig
                else check_model(v, "ApiAuth.api_key_config", ApiAuthApiKeyConfig)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("apiKeyConfig",))

from .api_auth_api_key_config import ApiAuthApiKeyConfig
