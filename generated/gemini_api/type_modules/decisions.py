"""Classes of ``decisions`` under google-genai's names, each loaded when it is first asked for."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..models import ChoiceAnswer as ChoiceAnswer
    from ..models import ChoiceQuestion as ChoiceQuestion
    from ..models import ChoiceQuestionDict as ChoiceQuestionParam
    from ..models import ChoiceQuestionInstructions as ChoiceQuestionInstructions
    from ..models import ChoiceQuestionInstructionsOrDict as ChoiceQuestionInstructionsParam
    from ..models import CreateDecisionRequest as CreateDecisionRequest
    from ..models import CreateDecisionRequestDict as CreateDecisionRequestParam
    from ..models import CreateDecisionRequestDict as DecisionCreateParams
    from ..models import CreateDecisionResponse as CreateDecisionResponse
    from ..models import DecisionAnswer as Answer
    from ..models import DecisionBlockReason as BlockReason
    from ..models import DecisionInput as Input
    from ..models import DecisionInputContent as DecisionInputContent
    from ..models import DecisionInputContentDict as DecisionInputContentParam
    from ..models import DecisionInputOrDict as InputParam
    from ..models import DecisionQuestion as Question
    from ..models import DecisionQuestionDict as QuestionParam
    from ..models import InteractionsPromptFeedback as PromptFeedback
    from ..models import NoulAnswer as NoulAnswer
    from ..models import NoulCriteria as NoulCriteria
    from ..models import NoulCriteriaDict as NoulCriteriaParam
    from ..models import NoulQuestion as NoulQuestion
    from ..models import NoulQuestionDict as NoulQuestionParam
    from ..models import NoulQuestionInstructions as NoulQuestionInstructions
    from ..models import NoulQuestionInstructionsOrDict as NoulQuestionInstructionsParam
    from ..models import ScoreAnswer as ScoreAnswer
    from ..models import ScoreQuestion as ScoreQuestion
    from ..models import ScoreQuestionDict as ScoreQuestionParam
    from ..models import ScoreQuestionInstructions as ScoreQuestionInstructions
    from ..models import ScoreQuestionInstructionsOrDict as ScoreQuestionInstructionsParam
    from ..models import TextContent as DecisionInstructionContent
    from ..models import TextContentDict as DecisionInstructionContentParam

if not TYPE_CHECKING:
    _NAMES = {
        "Answer": "DecisionAnswer",
        "BlockReason": "DecisionBlockReason",
        "ChoiceAnswer": "ChoiceAnswer",
        "ChoiceQuestion": "ChoiceQuestion",
        "ChoiceQuestionInstructions": "ChoiceQuestionInstructions",
        "ChoiceQuestionInstructionsParam": "ChoiceQuestionInstructionsOrDict",
        "ChoiceQuestionParam": "ChoiceQuestionDict",
        "CreateDecisionRequest": "CreateDecisionRequest",
        "CreateDecisionRequestParam": "CreateDecisionRequestDict",
        "CreateDecisionResponse": "CreateDecisionResponse",
        "DecisionCreateParams": "CreateDecisionRequestDict",
        "DecisionInputContent": "DecisionInputContent",
        "DecisionInputContentParam": "DecisionInputContentDict",
        "DecisionInstructionContent": "TextContent",
        "DecisionInstructionContentParam": "TextContentDict",
        "Input": "DecisionInput",
        "InputParam": "DecisionInputOrDict",
        "NoulAnswer": "NoulAnswer",
        "NoulCriteria": "NoulCriteria",
        "NoulCriteriaParam": "NoulCriteriaDict",
        "NoulQuestion": "NoulQuestion",
        "NoulQuestionInstructions": "NoulQuestionInstructions",
        "NoulQuestionInstructionsParam": "NoulQuestionInstructionsOrDict",
        "NoulQuestionParam": "NoulQuestionDict",
        "PromptFeedback": "InteractionsPromptFeedback",
        "Question": "DecisionQuestion",
        "QuestionParam": "DecisionQuestionDict",
        "ScoreAnswer": "ScoreAnswer",
        "ScoreQuestion": "ScoreQuestion",
        "ScoreQuestionInstructions": "ScoreQuestionInstructions",
        "ScoreQuestionInstructionsParam": "ScoreQuestionInstructionsOrDict",
        "ScoreQuestionParam": "ScoreQuestionDict",
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
    "Answer",
    "BlockReason",
    "ChoiceAnswer",
    "ChoiceQuestion",
    "ChoiceQuestionInstructions",
    "ChoiceQuestionInstructionsParam",
    "ChoiceQuestionParam",
    "CreateDecisionRequest",
    "CreateDecisionRequestParam",
    "CreateDecisionResponse",
    "DecisionCreateParams",
    "DecisionInputContent",
    "DecisionInputContentParam",
    "DecisionInstructionContent",
    "DecisionInstructionContentParam",
    "Input",
    "InputParam",
    "NoulAnswer",
    "NoulCriteria",
    "NoulCriteriaParam",
    "NoulQuestion",
    "NoulQuestionInstructions",
    "NoulQuestionInstructionsParam",
    "NoulQuestionParam",
    "PromptFeedback",
    "Question",
    "QuestionParam",
    "ScoreAnswer",
    "ScoreQuestion",
    "ScoreQuestionInstructions",
    "ScoreQuestionInstructionsParam",
    "ScoreQuestionParam",
]
