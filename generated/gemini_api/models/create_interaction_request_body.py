# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend, define
from genai_runtime.models.unions import UnionCodec, UnknownVariant


@define(init=False, kw_only=True)
class UnknownCreateInteractionRequestBody(UnknownVariant):
    """A variant of ``CreateInteractionRequestBody`` that this package does not know: what was sent, which goes back as it came."""

    def __init__(self, **fields: Any) -> None: ...


class CreateInteractionRequestBodyCodec(UnionCodec):
    """An interaction with a model or with an agent.

    One of ``CreateAgentInteraction`` and ``CreateModelInteraction``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "CreateAgentInteraction"),
        ("model", "CreateModelInteraction"),
    )

    @staticmethod
    def from_dict(v: Any) -> Any:
        if "agent" in v:
            return CreateAgentInteraction.from_dict(v)
        if "model" in v:
            return CreateModelInteraction.from_dict(v)
        return UnknownCreateInteractionRequestBody.from_dict(v)

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        return CreateInteractionRequestBodyCodec.other(v, where, backend)


if TYPE_CHECKING:
    CreateInteractionRequestBody: TypeAlias = (
        "CreateAgentInteraction | CreateModelInteraction | UnknownCreateInteractionRequestBody"
    )
else:
    CreateInteractionRequestBody = CreateInteractionRequestBodyCodec

from .create_agent_interaction import CreateAgentInteraction
from .create_model_interaction import CreateModelInteraction

CreateInteractionRequestBodyCodec._BY_PROPERTY = {
    "agent": CreateAgentInteraction,
    "model": CreateModelInteraction,
}
CreateInteractionRequestBodyCodec._UNKNOWN = UnknownCreateInteractionRequestBody
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        CreateAgentInteraction,
        CreateModelInteraction,
        UnknownCreateInteractionRequestBody,
    )
)
CreateInteractionRequestBodyCodec._CLASSES = _CLASSES
