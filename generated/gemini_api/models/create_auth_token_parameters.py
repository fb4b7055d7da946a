# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import CreateAuthTokenParametersDict
    from .create_auth_token_config import CreateAuthTokenConfig

later(globals(), "CreateAuthTokenConfig")


@define(init=False, kw_only=True)
class CreateAuthTokenParameters(ModelBase):
    """Arguments of `client.auth_tokens.create` as one object.

    Attributes:
        config: Settings of the call.
    """

    config: CreateAuthTokenConfig | None = wire_field("CreateAuthTokenConfig", "sdk")
    """Settings of the call."""

    def __init__(self, **fields: Unpack[CreateAuthTokenParametersDict]) -> None: ...
