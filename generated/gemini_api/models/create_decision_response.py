# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_object

if TYPE_CHECKING:
    from ._dicts import CreateDecisionResponseDict
    from .decision_answer import DecisionAnswer, DecisionAnswerCodec
    from .interaction_usage import InteractionUsage
    from .interactions_prompt_feedback import InteractionsPromptFeedback

later(globals(), "DecisionAnswer DecisionAnswerCodec InteractionsPromptFeedback InteractionUsage")


@define(init=False, kw_only=True)
class CreateDecisionResponse(ModelBase):
    """Answers, each with how sure it is.

    Attributes:
        answers: The answers, by the names of their questions. Set by the server.
        prompt_feedback: Why the input was refused, if it was.
        usage: Tokens that were used.
    """

    answers: dict[str, DecisionAnswer] | None = wire_field(("map", ("union", "DecisionAnswer")), "read_only")
    """The answers, by the names of their questions. Set by the server."""
    prompt_feedback: InteractionsPromptFeedback | None = wire_field(
        "InteractionsPromptFeedback", wire="prompt_feedback"
    )
    """Why the input was refused, if it was."""
    usage: InteractionUsage | None = wire_field("InteractionUsage")
    """Tokens that were used."""

    def __init__(self, **fields: Unpack[CreateDecisionResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("answers")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: DecisionAnswerCodec.from_dict(i) for k, i in v.items() if i is not None}
        self.answers = v
        v = get("prompt_feedback")
        self.prompt_feedback = None if v is None else InteractionsPromptFeedback.from_dict(v)
        self.usage = None if (v := get("usage")) is None else InteractionUsage.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.answers) is not None:
            v = v if v.__class__ is dict else self._checked("answers", v)
            out["answers"] = {
                k: DecisionAnswerCodec.to_dict(i, "CreateDecisionResponse.answers", backend) for k, i in v.items()
            }
        if (v := self.prompt_feedback) is not None:
            v = v if v.__class__ is InteractionsPromptFeedback else self._checked("prompt_feedback", v)
            out["prompt_feedback"] = v.to_dict(backend)
        if (v := self.usage) is not None:
            out["usage"] = (v if v.__class__ is InteractionUsage else self._checked("usage", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
