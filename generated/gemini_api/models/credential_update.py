# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from genai_runtime.models.base import Backend, define, wire_field
from genai_runtime.models.unions import UnionCodec, UnknownVariant


@define(init=False, kw_only=True)
class UnknownCredentialUpdate(UnknownVariant):
    """A variant of ``CredentialUpdate`` that this package does not know: what was sent, which goes back as it came.

    Attributes:
        type: What tells which variant it is. Type checkers take it for ``"UNKNOWN"``, so that a comparison with a
            known one leaves that variant alone.
    """

    type: Literal["UNKNOWN"] = wire_field("any", "required", wire="type")

    def __init__(self, *, type: Any = None, **fields: Any) -> None: ...


class CredentialUpdateCodec(UnionCodec):
    """What to change in a credential, by its kind.

    One of ``EnvironmentVariableUpdateConfig``, ``HTTPBearerUpdateConfig`` and ``OAuth2UpdateConfig``. Objects are told
    apart by ``type``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "EnvironmentVariableUpdateConfig"),
        ("model", "HTTPBearerUpdateConfig"),
        ("model", "OAuth2UpdateConfig"),
    )
    _DISCRIMINATOR: ClassVar[tuple[str, str] | None] = ("type", "type")

    @staticmethod
    def from_dict(v: Any) -> Any:
        return (_MAPPING.get(v.get("type")) or UnknownCredentialUpdate).from_dict(v)

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        return CredentialUpdateCodec.other(v, where, backend)


if TYPE_CHECKING:
    CredentialUpdate: TypeAlias = (
        "EnvironmentVariableUpdateConfig | HTTPBearerUpdateConfig | OAuth2UpdateConfig | UnknownCredentialUpdate"
    )
else:
    CredentialUpdate = CredentialUpdateCodec

from .environment_variable_update_config import EnvironmentVariableUpdateConfig
from .http_bearer_update_config import HTTPBearerUpdateConfig
from .o_auth2_update_config import OAuth2UpdateConfig

_MAPPING: dict[Any, Any] = {
    "environment_variable": EnvironmentVariableUpdateConfig,
    "bearer_token": HTTPBearerUpdateConfig,
    "oauth2": OAuth2UpdateConfig,
}
CredentialUpdateCodec._MAPPING = _MAPPING
CredentialUpdateCodec._UNKNOWN = UnknownCredentialUpdate
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        EnvironmentVariableUpdateConfig,
        HTTPBearerUpdateConfig,
        OAuth2UpdateConfig,
        UnknownCredentialUpdate,
    )
)
CredentialUpdateCodec._CLASSES = _CLASSES
