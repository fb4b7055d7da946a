"""Classes of ``credentials`` under google-genai's names, each loaded when it is first asked for."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from genai_runtime.models.typed_dicts import TypedDict

if TYPE_CHECKING:
    from ..models import Credential as Credential
    from ..models import CredentialCreateParams as CredentialCreateParams
    from ..models import CredentialListResponse as CredentialListResponse
    from ..models import CredentialUpdateDict as CredentialUpdateParams
    from ..models import EnvironmentVariableConfig as EnvironmentVariableConfig
    from ..models import EnvironmentVariableConfigDict as EnvironmentVariableConfigParam
    from ..models import EnvironmentVariableConfigInjectionLocation as EnvironmentVariableConfigInjectionLocation
    from ..models import (
        EnvironmentVariableConfigInjectionLocationOrDict as EnvironmentVariableConfigInjectionLocationParam,
    )
    from ..models import EnvironmentVariableUpdateConfig as EnvironmentVariableUpdateConfig
    from ..models import EnvironmentVariableUpdateConfigDict as EnvironmentVariableUpdateConfigParam
    from ..models import (
        EnvironmentVariableUpdateConfigInjectionLocation as EnvironmentVariableUpdateConfigInjectionLocation,
    )
    from ..models import (
        EnvironmentVariableUpdateConfigInjectionLocationOrDict as EnvironmentVariableUpdateConfigInjectionLocationParam,
    )
    from ..models import HTTPBearerConfig as HTTPBearerConfig
    from ..models import HTTPBearerConfigDict as HTTPBearerConfigParam
    from ..models import HTTPBearerUpdateConfig as HTTPBearerUpdateConfig
    from ..models import HTTPBearerUpdateConfigDict as HTTPBearerUpdateConfigParam
    from ..models import InjectionLocationEnum as InjectionLocationEnum
    from ..models import InteractionsEmpty as CredentialDeleteResponse
    from ..models import OAuth2Config as OAuth2Config
    from ..models import OAuth2ConfigDict as OAuth2ConfigParam
    from ..models import OAuth2UpdateConfig as OAuth2UpdateConfig
    from ..models import OAuth2UpdateConfigDict as OAuth2UpdateConfigParam


class CredentialListParams(TypedDict, total=False):
    """What may be given as a dict where google-genai has ``CredentialListParams``."""

    api_version: str
    page_size: int
    page_token: str


if not TYPE_CHECKING:
    _NAMES = {
        "Credential": "Credential",
        "CredentialCreateParams": "CredentialCreateParams",
        "CredentialDeleteResponse": "InteractionsEmpty",
        "CredentialListResponse": "CredentialListResponse",
        "CredentialUpdateParams": "CredentialUpdateDict",
        "EnvironmentVariableConfig": "EnvironmentVariableConfig",
        "EnvironmentVariableConfigInjectionLocation": "EnvironmentVariableConfigInjectionLocation",
        "EnvironmentVariableConfigInjectionLocationParam": "EnvironmentVariableConfigInjectionLocationOrDict",
        "EnvironmentVariableConfigParam": "EnvironmentVariableConfigDict",
        "EnvironmentVariableUpdateConfig": "EnvironmentVariableUpdateConfig",
        "EnvironmentVariableUpdateConfigInjectionLocation": "EnvironmentVariableUpdateConfigInjectionLocation",
        "EnvironmentVariableUpdateConfigInjectionLocationParam": "EnvironmentVariableUpdateConfigInjectionLocationOrDict",
        "EnvironmentVariableUpdateConfigParam": "EnvironmentVariableUpdateConfigDict",
        "HTTPBearerConfig": "HTTPBearerConfig",
        "HTTPBearerConfigParam": "HTTPBearerConfigDict",
        "HTTPBearerUpdateConfig": "HTTPBearerUpdateConfig",
        "HTTPBearerUpdateConfigParam": "HTTPBearerUpdateConfigDict",
        "InjectionLocationEnum": "InjectionLocationEnum",
        "OAuth2Config": "OAuth2Config",
        "OAuth2ConfigParam": "OAuth2ConfigDict",
        "OAuth2UpdateConfig": "OAuth2UpdateConfig",
        "OAuth2UpdateConfigParam": "OAuth2UpdateConfigDict",
    }

    def __dir__() -> list[str]:
        return sorted({*globals(), *_NAMES})

    def __getattr__(name: str) -> Any:
        original = _NAMES.get(name)
        if original is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        place, _, original = original.rpartition(":")
        value = globals()[name] = getattr(import_module(place or "..models", __package__), original)
        return value


__all__ = [
    "Credential",
    "CredentialCreateParams",
    "CredentialDeleteResponse",
    "CredentialListParams",
    "CredentialListResponse",
    "CredentialUpdateParams",
    "EnvironmentVariableConfig",
    "EnvironmentVariableConfigInjectionLocation",
    "EnvironmentVariableConfigInjectionLocationParam",
    "EnvironmentVariableConfigParam",
    "EnvironmentVariableUpdateConfig",
    "EnvironmentVariableUpdateConfigInjectionLocation",
    "EnvironmentVariableUpdateConfigInjectionLocationParam",
    "EnvironmentVariableUpdateConfigParam",
    "HTTPBearerConfig",
    "HTTPBearerConfigParam",
    "HTTPBearerUpdateConfig",
    "HTTPBearerUpdateConfigParam",
    "InjectionLocationEnum",
    "OAuth2Config",
    "OAuth2ConfigParam",
    "OAuth2UpdateConfig",
    "OAuth2UpdateConfigParam",
]
