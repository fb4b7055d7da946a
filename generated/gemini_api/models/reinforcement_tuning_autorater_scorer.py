# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import ReinforcementTuningAutoraterScorerDict
    from .autorater_config import AutoraterConfig
    from .reinforcement_tuning_autorater_scorer_exact_match_scorer import (
        ReinforcementTuningAutoraterScorerExactMatchScorer,
    )
    from .reinforcement_tuning_autorater_scorer_parsed_response_conversion_scorer import (
        ReinforcementTuningAutoraterScorerParsedResponseConversionScorer,
    )
    from .reinforcement_tuning_parse_response_config import ReinforcementTuningParseResponseConfig

later(
    globals(),
    "AutoraterConfig ReinforcementTuningAutoraterScorerExactMatchScorer "
    "ReinforcementTuningAutoraterScorerParsedResponseConversionScorer "
    "ReinforcementTuningParseResponseConfig",
)


@define(init=False, kw_only=True)
class ReinforcementTuningAutoraterScorer(ModelBase):
    """A judging model that scores answers.

    Attributes:
        autorater_config: The model that judges.
        autorater_prompt: Prompt for the judging model.
        autorater_response_parse_config: How the verdict is read.
        parsed_response_conversion_scorer: Takes the verdict for the score.
        exact_match_scorer: Compares the verdict with an expression.
    """

    autorater_config: AutoraterConfig | None = wire_field("AutoraterConfig")
    """The model that judges."""
    autorater_prompt: str | None = wire_field("string")
    """Prompt for the judging model."""
    autorater_response_parse_config: ReinforcementTuningParseResponseConfig | None = wire_field(
        "ReinforcementTuningParseResponseConfig"
    )
    """How the verdict is read."""
    parsed_response_conversion_scorer: ReinforcementTuningAutoraterScorerParsedResponseConversionScorer | None = (
        wire_field("ReinforcementTuningAutoraterScorerParsedResponseConversionScorer")
    )
    """Takes the verdict for the score."""
    exact_match_scorer: ReinforcementTuningAutoraterScorerExactMatchScorer | None = wire_field(
        "ReinforcementTuningAutoraterScorerExactMatchScorer"
    )
    """Compares the verdict with an expression."""

    def __init__(self, **fields: Unpack[ReinforcementTuningAutoraterScorerDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.autorater_config = None if (v := get("autoraterConfig")) is None else AutoraterConfig.from_dict(v)
        self.autorater_prompt = v if (v := get("autoraterPrompt")) is None or v.__class__ is str else decode_str(v)
        if (v := get("autoraterResponseParseConfig")) is not None:
            v = ReinforcementTuningParseResponseConfig.from_dict(v)
        self.autorater_response_parse_config = v
        if (v := get("parsedResponseConversionScorer")) is not None:
            v = ReinforcementTuningAutoraterScorerParsedResponseConversionScorer.from_dict(v)
        self.parsed_response_conversion_scorer = v
        v = get("exactMatchScorer")
        self.exact_match_scorer = None if v is None else ReinforcementTuningAutoraterScorerExactMatchScorer.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.autorater_config) is not None:
            v = v if v.__class__ is AutoraterConfig else self._checked("autorater_config", v)
            out["autoraterConfig"] = v.to_dict(backend)
        if (v := self.autorater_prompt) is not None:
            out["autoraterPrompt"] = v if v.__class__ is str else self._checked("autorater_prompt", v)
        if (v := self.autorater_response_parse_config) is not None:
            v = (
                v
                if v.__class__ is ReinforcementTuningParseResponseConfig
                else self._checked("autorater_response_parse_config", v)
            )
            out["autoraterResponseParseConfig"] = v.to_dict(backend)
        if (v := self.parsed_response_conversion_scorer) is not None:
            v = (
                v
                if v.__class__ is ReinforcementTuningAutoraterScorerParsedResponseConversionScorer
                else self._checked("parsed_response_conversion_scorer", v)
            )
            out["parsedResponseConversionScorer"] = v.to_dict(backend)
        if (v := self.exact_match_scorer) is not None:
            v = (
                v
                if v.__class__ is ReinforcementTuningAutoraterScorerExactMatchScorer
                else self._checked("exact_match_scorer", v)
            )
            out["exactMatchScorer"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
