# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from genai_runtime.models.base import Backend, define, wire_field
from genai_runtime.models.unions import UnionCodec, UnknownVariant


@define(init=False, kw_only=True)
class UnknownCredentialCreateParams(UnknownVariant):
    """A variant of ``CredentialCreateParams`` that this package does not know: what was sent, which goes back as it came.

    Attributes:
        type: What tells which variant it is. Type checkers take it for ``"UNKNOWN"``, so that a comparison with a
            known one leaves that variant alone.
    """

    type: Literal["UNKNOWN"] = wire_field("any", "required", wire="type")

    def __init__(self, *, type: Any = None, **fields: Any) -> None: ...


class CredentialCreateParamsCodec(UnionCodec):
    """A new credential, by its kind.

    One of ``EnvironmentVariableConfig``, ``HTTPBearerConfig`` and ``OAuth2Config``. Objects are told apart by ``type``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "EnvironmentVariableConfig"),
        ("model", "HTTPBearerConfig"),
        ("model", "OAuth2Config"),
    )
    _DISCRIMINATOR: ClassVar[tuple[str, str] | None] = ("type", "type")

    @staticmethod
    def from_dict(v: Any) -> Any:
        return (_MAPPING.get(v.get("type")) or UnknownCredentialCreateParams).from_dict(v)

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        return CredentialCreateParamsCodec.other(v, where, backend)


if TYPE_CHECKING:
    CredentialCreateParams: TypeAlias = (
        "EnvironmentVariableConfig | HTTPBearerConfig | OAuth2Config | UnknownCredentialCreateParams"
    )
else:
    CredentialCreateParams = CredentialCreateParamsCodec

from .environment_variable_config import EnvironmentVariableConfig
from .http_bearer_config import HTTPBearerConfig
from .o_auth2_config import OAuth2Config

_MAPPING: dict[Any, Any] = {
    "environment_variable": EnvironmentVariableConfig,
    "bearer_token": HTTPBearerConfig,
    "oauth2": OAuth2Config,
}
CredentialCreateParamsCodec._MAPPING = _MAPPING
CredentialCreateParamsCodec._UNKNOWN = UnknownCredentialCreateParams
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        EnvironmentVariableConfig,
        HTTPBearerConfig,
        OAuth2Config,
        UnknownCredentialCreateParams,
    )
)
CredentialCreateParamsCodec._CLASSES = _CLASSES
