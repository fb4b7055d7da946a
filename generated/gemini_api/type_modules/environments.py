"""Classes of ``environments`` under google-genai's names, each loaded when it is first asked for."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from genai_runtime.models.base import later
from genai_runtime.models.typed_dicts import TypedDict

if TYPE_CHECKING:
    from ..models import AllowlistDisabled as CreateEnvironmentRequestNetworkEnum
    from ..models import AllowlistDisabled as EnvironmentNetworkEnum
    from ..models import CreateEnvironmentRequest as CreateEnvironmentRequest
    from ..models import CreateEnvironmentRequestDict as CreateEnvironmentRequestParam
    from ..models import CreateEnvironmentRequestDict as EnvironmentCreateParams
    from ..models import CreateEnvironmentRequestNetworkUnion as CreateEnvironmentRequestNetworkUnion
    from ..models import CreateEnvironmentRequestNetworkUnionOrDict as CreateEnvironmentRequestNetworkUnionParam
    from ..models import EnvironmentFile as EnvironmentFile
    from ..models import EnvironmentMode as EnvironmentMode
    from ..models import EnvironmentModeLiteral
    from ..models import EnvironmentNetworkUnion as EnvironmentNetworkUnion
    from ..models import EnvironmentNetworkUnionOrDict as EnvironmentNetworkUnionTypedDict
    from ..models import EnvironmentsStatus as EnvironmentStatus
    from ..models import EnvironmentsStatus as Status
    from ..models import EnvironmentsType as EnvironmentFileType
    from ..models import EnvironmentsType as Type
    from ..models import GetEnvironmentFilesResponse as GetEnvironmentFilesResponse
    from ..models import InteractionsEmpty as EnvironmentDeleteResponse
    from ..models import InteractionsEnvironment as Environment
    from ..models import ListEnvironmentsResponse as EnvironmentListResponse
    from ..models import ListEnvironmentsResponse as ListEnvironmentsResponse

later(globals(), "..models:EnvironmentMode ..models:EnvironmentModeLiteral")


class EnvironmentListParams(TypedDict, total=False):
    """What may be given as a dict where google-genai has ``EnvironmentListParams``."""

    api_version: str
    mode: EnvironmentMode | EnvironmentModeLiteral
    page_size: int
    page_token: str


if not TYPE_CHECKING:
    _NAMES = {
        "CreateEnvironmentRequest": "CreateEnvironmentRequest",
        "CreateEnvironmentRequestNetworkEnum": "AllowlistDisabled",
        "CreateEnvironmentRequestNetworkUnion": "CreateEnvironmentRequestNetworkUnion",
        "CreateEnvironmentRequestNetworkUnionParam": "CreateEnvironmentRequestNetworkUnionOrDict",
        "CreateEnvironmentRequestParam": "CreateEnvironmentRequestDict",
        "Environment": "InteractionsEnvironment",
        "EnvironmentCreateParams": "CreateEnvironmentRequestDict",
        "EnvironmentDeleteResponse": "InteractionsEmpty",
        "EnvironmentFile": "EnvironmentFile",
        "EnvironmentFileType": "EnvironmentsType",
        "EnvironmentListResponse": "ListEnvironmentsResponse",
        "EnvironmentMode": "EnvironmentMode",
        "EnvironmentNetworkEnum": "AllowlistDisabled",
        "EnvironmentNetworkUnion": "EnvironmentNetworkUnion",
        "EnvironmentNetworkUnionTypedDict": "EnvironmentNetworkUnionOrDict",
        "EnvironmentStatus": "EnvironmentsStatus",
        "GetEnvironmentFilesResponse": "GetEnvironmentFilesResponse",
        "ListEnvironmentsResponse": "ListEnvironmentsResponse",
        "Status": "EnvironmentsStatus",
        "Type": "EnvironmentsType",
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
    "CreateEnvironmentRequest",
    "CreateEnvironmentRequestNetworkEnum",
    "CreateEnvironmentRequestNetworkUnion",
    "CreateEnvironmentRequestNetworkUnionParam",
    "CreateEnvironmentRequestParam",
    "Environment",
    "EnvironmentCreateParams",
    "EnvironmentDeleteResponse",
    "EnvironmentFile",
    "EnvironmentFileType",
    "EnvironmentListParams",
    "EnvironmentListResponse",
    "EnvironmentMode",
    "EnvironmentNetworkEnum",
    "EnvironmentNetworkUnion",
    "EnvironmentNetworkUnionTypedDict",
    "EnvironmentStatus",
    "GetEnvironmentFilesResponse",
    "ListEnvironmentsResponse",
    "Status",
    "Type",
]
