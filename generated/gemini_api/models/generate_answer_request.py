# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_list, encode_float

if TYPE_CHECKING:
    from ._dicts import GenerateAnswerRequestDict
    from .answer_style import AnswerStyle
    from .content import Content
    from .grounding_passages import GroundingPassages
    from .safety_setting import SafetySetting
    from .semantic_retriever_config import SemanticRetrieverConfig

later(globals(), "AnswerStyle Content GroundingPassages SafetySetting SemanticRetrieverConfig")


@define(init=False, kw_only=True)
class GenerateAnswerRequest(ModelBase):
    """A question, and where its answer is looked for.

    At most one of ``inline_passages`` and ``semantic_retriever`` is set.

    Attributes:
        answer_style: How the answer is written. Required.
        contents: The conversation; its last turn is the question. Required.
        inline_passages: Passages to answer from.
        safety_settings: From which likelihood of harm on content is blocked.
        semantic_retriever: The corpus to answer from.
        temperature: How freely the answer is chosen, from 0 to 1. Default: about 0.2.
    """

    _ONE_OF: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "inline_passages",
            "semantic_retriever",
        ),
    )
    answer_style: AnswerStyle | None = wire_field(("enum", "AnswerStyle"), "required")
    """How the answer is written. Required."""
    contents: list[Content] | None = wire_field(("list", "Content"), "required")
    """The conversation; its last turn is the question. Required."""
    inline_passages: GroundingPassages | None = wire_field("GroundingPassages")
    """Passages to answer from."""
    safety_settings: list[SafetySetting] | None = wire_field(("list", "SafetySetting"))
    """From which likelihood of harm on content is blocked."""
    semantic_retriever: SemanticRetrieverConfig | None = wire_field("SemanticRetrieverConfig")
    """The corpus to answer from."""
    temperature: float | None = wire_field("number")
    """How freely the answer is chosen, from 0 to 1. Default: about 0.2."""

    def __init__(self, **fields: Unpack[GenerateAnswerRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("answerStyle")
        self.answer_style = None if v is None else AnswerStyle._by_value.get(v) or AnswerStyle.decode(v)
        if (v := get("contents")) is not None:
            v = [Content.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.contents = v
        self.inline_passages = None if (v := get("inlinePassages")) is None else GroundingPassages.from_dict(v)
        if (v := get("safetySettings")) is not None:
            v = [SafetySetting.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.safety_settings = v
        v = get("semanticRetriever")
        self.semantic_retriever = None if v is None else SemanticRetrieverConfig.from_dict(v)
        self.temperature = v if (v := get("temperature")) is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.answer_style) is not None:
            out["answerStyle"] = (v if v.__class__ is AnswerStyle else self._checked("answer_style", v))._value_
        if (v := self.contents) is not None:
            out["contents"] = [
                (i if i.__class__ is Content else GenerateAnswerRequest._checked("contents", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("contents", v))
            ]
        if (v := self.inline_passages) is not None:
            v = v if v.__class__ is GroundingPassages else self._checked("inline_passages", v)
            out["inlinePassages"] = v.to_dict(backend)
        if (v := self.safety_settings) is not None:
            v = self._each("safety_settings", v, SafetySetting)
            out["safetySettings"] = [i.to_dict(backend) for i in v]
        if (v := self.semantic_retriever) is not None:
            v = v if v.__class__ is SemanticRetrieverConfig else self._checked("semantic_retriever", v)
            out["semanticRetriever"] = v.to_dict(backend)
        if (v := self.temperature) is not None:
            out["temperature"] = encode_float(v if v.__class__ is float else self._checked("temperature", v))
        return {**self._extra, **out} if self._extra else out
