"""The model ``CreateAuthTokenParameters``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

    from ._dicts import CreateAuthTokenParametersDict


@define(init=False, kw_only=True)
class CreateAuthTokenParameters(ModelBase):
    """Arguments of `client.auth_tokens.create` as one object.

    Attributes:
        config: Settings of the call.
    """

    config: CreateAuthTokenConfig | None = wire_field("config", ("model", "CreateAuthTokenConfig"), "sdk")

    def __init__(self, **fields: Unpack[CreateAuthTokenParametersDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.config = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out


from .create_auth_token_config import CreateAuthTokenConfig
