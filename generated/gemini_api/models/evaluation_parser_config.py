# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import EvaluationParserConfigDict
    from .evaluation_parser_config_custom_code_parser_config import EvaluationParserConfigCustomCodeParserConfig

later(globals(), "EvaluationParserConfigCustomCodeParserConfig")


@define(init=False, kw_only=True)
class EvaluationParserConfig(ModelBase):
    """How the answer of a judging model is read.

    Attributes:
        custom_code_parser_config: A Python function that reads the verdict.
    """

    custom_code_parser_config: EvaluationParserConfigCustomCodeParserConfig | None = wire_field(
        "EvaluationParserConfigCustomCodeParserConfig"
    )
    """A Python function that reads the verdict."""

    def __init__(self, **fields: Unpack[EvaluationParserConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("customCodeParserConfig")) is not None:
            v = EvaluationParserConfigCustomCodeParserConfig.from_dict(v)
        self.custom_code_parser_config = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.custom_code_parser_config) is not None:
            v = (
                v
                if v.__class__ is EvaluationParserConfigCustomCodeParserConfig
                else self._checked("custom_code_parser_config", v)
            )
            out["customCodeParserConfig"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
