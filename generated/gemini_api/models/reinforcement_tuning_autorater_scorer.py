"""The model ``ReinforcementTuningAutoraterScorer``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import (
        AutoraterConfigOrDict,
        ReinforcementTuningAutoraterScorerExactMatchScorerOrDict,
        ReinforcementTuningAutoraterScorerParsedResponseConversionScorerOrDict,
        ReinforcementTuningParseResponseConfigOrDict,
    )


def _autorater_config(value: AutoraterConfigOrDict | None) -> AutoraterConfig | None:
    return (
        None
        if value is None
        else check_model(value, "ReinforcementTuningAutoraterScorer.autorater_config", AutoraterConfig)
    )


def _autorater_response_parse_config(
    value: ReinforcementTuningParseResponseConfigOrDict | None,
) -> ReinforcementTuningParseResponseConfig | None:
    return (
        None
        if value is None
        else check_model(
            value,
            "ReinforcementTuningAutoraterScorer.autorater_response_parse_config",
            ReinforcementTuningParseResponseConfig,
        )
    )


def _parsed_response_conversion_scorer(
    value: ReinforcementTuningAutoraterScorerParsedResponseConversionScorerOrDict
    | type[ReinforcementTuningAutoraterScorerParsedResponseConversionScorer]
    | None,
) -> ReinforcementTuningAutoraterScorerParsedResponseConversionScorer | None:
    return (
        None
        if value is None
        else check_model(
            value,
            "ReinforcementTuningAutoraterScorer.parsed_response_conversion_scorer",
            ReinforcementTuningAutoraterScorerParsedResponseConversionScorer,
        )
    )


def _exact_match_scorer(
    value: ReinforcementTuningAutoraterScorerExactMatchScorerOrDict | None,
) -> ReinforcementTuningAutoraterScorerExactMatchScorer | None:
    return (
        None
        if value is None
        else check_model(
            value,
            "ReinforcementTuningAutoraterScorer.exact_match_scorer",
            ReinforcementTuningAutoraterScorerExactMatchScorer,
        )
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ReinforcementTuningAutoraterScorer(_Base):
    """A judging model that scores answers.

    Attributes:
        autorater_config: The model that judges.
        autorater_prompt: Prompt for the judging model.
        autorater_response_parse_config: How the verdict is read.
        parsed_response_conversion_scorer: Takes the verdict for the score.
        exact_match_scorer: Compares the verdict with an expression.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("autorater_config", "autoraterConfig", ("model", "AutoraterConfig"), "", ()),
        ("autorater_prompt", "autoraterPrompt", ("string",), "", ()),
        (
            "autorater_response_parse_config",
            "autoraterResponseParseConfig",
            ("model", "ReinforcementTuningParseResponseConfig"),
            "",
            (),
        ),
        (
            "parsed_response_conversion_scorer",
            "parsedResponseConversionScorer",
            ("model", "ReinforcementTuningAutoraterScorerParsedResponseConversionScorer"),
            "",
            (),
        ),
        (
            "exact_match_scorer",
            "exactMatchScorer",
            ("model", "ReinforcementTuningAutoraterScorerExactMatchScorer"),
            "",
            (),
        ),
    )

    autorater_config: AutoraterConfig | None = _field(default=None, converter=_autorater_config)
    autorater_prompt: str | None = None
    autorater_response_parse_config: ReinforcementTuningParseResponseConfig | None = _field(
        default=None, converter=_autorater_response_parse_config
    )
    parsed_response_conversion_scorer: ReinforcementTuningAutoraterScorerParsedResponseConversionScorer | None = _field(
        default=None, converter=_parsed_response_conversion_scorer
    )
    exact_match_scorer: ReinforcementTuningAutoraterScorerExactMatchScorer | None = _field(
        default=None, converter=_exact_match_scorer
    )

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            autorater_config=None,
            autorater_prompt=None,
            autorater_response_parse_config=None,
            parsed_response_conversion_scorer=None,
            exact_match_scorer=None,
            **_others,
        ):
            self._extra = None
            self.autorater_config = (
                autorater_config
                if autorater_config is None or autorater_config.__class__ is AutoraterConfig
                else _autorater_config(autorater_config)
            )
            self.autorater_prompt = (
                autorater_prompt
                if autorater_prompt is None or autorater_prompt.__class__ is str
                else check_str(autorater_prompt, "ReinforcementTuningAutoraterScorer.autorater_prompt")
            )
            self.autorater_response_parse_config = (
                autorater_response_parse_config
                if autorater_response_parse_config is None
                or autorater_response_parse_config.__class__ is ReinforcementTuningParseResponseConfig
                else _autorater_response_parse_config(autorater_response_parse_config)
            )
            self.parsed_response_conversion_scorer = (
                parsed_response_conversion_scorer
                if parsed_response_conversion_scorer is None
                or parsed_response_conversion_scorer.__class__
                is ReinforcementTuningAutoraterScorerParsedResponseConversionScorer
                else _parsed_response_conversion_scorer(parsed_response_conversion_scorer)
            )
            self.exact_match_scorer = (
                exact_match_scorer
                if exact_match_scorer is None
                or exact_match_scorer.__class__ is ReinforcementTuningAutoraterScorerExactMatchScorer
                else _exact_match_scorer(exact_match_scorer)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("autoraterConfig")
        out.autorater_config = None if v is None else AutoraterConfig.from_dict(v)
        v = get("autoraterPrompt")
        out.autorater_prompt = v if v is None or v.__class__ is str else decode_str(v)
        v = get("autoraterResponseParseConfig")
        out.autorater_response_parse_config = None if v is None else ReinforcementTuningParseResponseConfig.from_dict(v)
        v = get("parsedResponseConversionScorer")
        out.parsed_response_conversion_scorer = (
            None if v is None else ReinforcementTuningAutoraterScorerParsedResponseConversionScorer.from_dict(v)
        )
        v = get("exactMatchScorer")
        out.exact_match_scorer = None if v is None else ReinforcementTuningAutoraterScorerExactMatchScorer.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.autorater_config) is not None:
            out["autoraterConfig"] = (
                v
                if v.__class__ is AutoraterConfig
                else check_model(v, "ReinforcementTuningAutoraterScorer.autorater_config", AutoraterConfig)
            ).to_dict(backend)
        if (v := self.autorater_prompt) is not None:
            out["autoraterPrompt"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "ReinforcementTuningAutoraterScorer.autorater_prompt"))
            )
        if (v := self.autorater_response_parse_config) is not None:
            out["autoraterResponseParseConfig"] = (
                v
                if v.__class__ is ReinforcementTuningParseResponseConfig
                else check_model(
                    v,
                    "ReinforcementTuningAutoraterScorer.autorater_response_parse_config",
                    ReinforcementTuningParseResponseConfig,
                )
            ).to_dict(backend)
        if (v := self.parsed_response_conversion_scorer) is not None:
            out["parsedResponseConversionScorer"] = (
                v
                if v.__class__ is ReinforcementTuningAutoraterScorerParsedResponseConversionScorer
                else check_model(
                    v,
                    "ReinforcementTuningAutoraterScorer.parsed_response_conversion_scorer",
                    ReinforcementTuningAutoraterScorerParsedResponseConversionScorer,
                )
            ).to_dict(backend)
        if (v := self.exact_match_scorer) is not None:
            out["exactMatchScorer"] = (
                v
                if v.__class__ is ReinforcementTuningAutoraterScorerExactMatchScorer
                else check_model(
                    v,
                    "ReinforcementTuningAutoraterScorer.exact_match_scorer",
                    ReinforcementTuningAutoraterScorerExactMatchScorer,
                )
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "autoraterConfig",
        "autoraterPrompt",
        "autoraterResponseParseConfig",
        "parsedResponseConversionScorer",
        "exactMatchScorer",
    )
)

from .autorater_config import AutoraterConfig
from .reinforcement_tuning_autorater_scorer_exact_match_scorer import ReinforcementTuningAutoraterScorerExactMatchScorer
from .reinforcement_tuning_autorater_scorer_parsed_response_conversion_scorer import (
    ReinforcementTuningAutoraterScorerParsedResponseConversionScorer,
)
from .reinforcement_tuning_parse_response_config import ReinforcementTuningParseResponseConfig
