"""Classes of ``triggers`` under google-genai's names, each loaded when it is first asked for."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from genai_runtime.models.base import later
from genai_runtime.models.typed_dicts import TypedDict

if TYPE_CHECKING:
    from ..models import InteractionsEmpty as TriggerDeleteResponse
    from ..models import ListTriggerExecutionsResponse as ListTriggerExecutionsResponse
    from ..models import ListTriggerExecutionsResponse as TriggerListExecutionsResponse
    from ..models import ListTriggersResponse as ListTriggersResponse
    from ..models import ListTriggersResponse as TriggerListResponse
    from ..models import Trigger as Trigger
    from ..models import TriggerCreateParams as TriggerCreateParams
    from ..models import TriggerCreateParamsDict as TriggerCreateParamsParam
    from ..models import TriggerExecution as TriggerExecution
    from ..models import TriggerExecutionStatus as TriggerExecutionStatus
    from ..models import TriggerStatus as TriggerStatus
    from ..models import TriggerStatus as TriggerUpdateStatus
    from ..models import TriggerUpdate as TriggerUpdate
    from ..models import TriggerUpdateDict
    from ..models import TriggerUpdateDict as TriggerUpdateParam
    from ..models import TriggerUpdateDict as TriggerUpdateParams

later(globals(), "..models:TriggerUpdateDict")


class TriggerListExecutionsParams(TypedDict, total=False):
    """What may be given as a dict where google-genai has ``TriggerListExecutionsParams``."""

    trigger_id: str
    api_version: str
    page_size: int
    page_token: str


class TriggerListParams(TypedDict, total=False):
    """What may be given as a dict where google-genai has ``TriggerListParams``."""

    api_version: str
    filter_: str
    page_size: int
    page_token: str


class UpdateTriggerRequestParam(TypedDict, total=False):
    """What may be given as a dict where google-genai has ``UpdateTriggerRequestParam``."""

    id: str
    body: TriggerUpdateDict
    api_version: str


if not TYPE_CHECKING:
    _NAMES = {
        "ListTriggerExecutionsResponse": "ListTriggerExecutionsResponse",
        "ListTriggersResponse": "ListTriggersResponse",
        "Trigger": "Trigger",
        "TriggerCreateParams": "TriggerCreateParams",
        "TriggerCreateParamsParam": "TriggerCreateParamsDict",
        "TriggerDeleteResponse": "InteractionsEmpty",
        "TriggerExecution": "TriggerExecution",
        "TriggerExecutionStatus": "TriggerExecutionStatus",
        "TriggerListExecutionsResponse": "ListTriggerExecutionsResponse",
        "TriggerListResponse": "ListTriggersResponse",
        "TriggerStatus": "TriggerStatus",
        "TriggerUpdate": "TriggerUpdate",
        "TriggerUpdateParam": "TriggerUpdateDict",
        "TriggerUpdateParams": "TriggerUpdateDict",
        "TriggerUpdateStatus": "TriggerStatus",
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
    "ListTriggerExecutionsResponse",
    "ListTriggersResponse",
    "Trigger",
    "TriggerCreateParams",
    "TriggerCreateParamsParam",
    "TriggerDeleteResponse",
    "TriggerExecution",
    "TriggerExecutionStatus",
    "TriggerListExecutionsParams",
    "TriggerListExecutionsResponse",
    "TriggerListParams",
    "TriggerListResponse",
    "TriggerStatus",
    "TriggerUpdate",
    "TriggerUpdateParam",
    "TriggerUpdateParams",
    "TriggerUpdateStatus",
    "UpdateTriggerRequestParam",
]
