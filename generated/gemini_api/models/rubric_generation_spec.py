# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import RubricGenerationSpecDict
    from .rubric_content_type import RubricContentType

later(globals(), "RubricContentType")


@define(init=False, kw_only=True)
class RubricGenerationSpec(ModelBase):
    """How rubrics are written by a model before they are applied.

    Attributes:
        prompt_template: Prompt that asks for rubrics.
        rubric_content_type: What the rubrics look like.
        rubric_type_ontology: The kinds of rubrics that may be written.
    """

    prompt_template: str | None = wire_field("string")
    """Prompt that asks for rubrics."""
    rubric_content_type: RubricContentType | None = wire_field(("enum", "RubricContentType"))
    """What the rubrics look like."""
    rubric_type_ontology: list[str] | None = wire_field(("list", "string"))
    """The kinds of rubrics that may be written."""

    def __init__(self, **fields: Unpack[RubricGenerationSpecDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.prompt_template = v if (v := get("promptTemplate")) is None or v.__class__ is str else decode_str(v)
        if (v := get("rubricContentType")) is not None:
            v = RubricContentType._by_value.get(v) or RubricContentType.decode(v)
        self.rubric_content_type = v
        if (v := get("rubricTypeOntology")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.rubric_type_ontology = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.prompt_template) is not None:
            out["promptTemplate"] = v if v.__class__ is str else self._checked("prompt_template", v)
        if (v := self.rubric_content_type) is not None:
            v = v if v.__class__ is RubricContentType else self._checked("rubric_content_type", v)
            out["rubricContentType"] = v._value_
        if (v := self.rubric_type_ontology) is not None:
            v = v if v.__class__ is list else self._checked("rubric_type_ontology", v)
            v = [i if i.__class__ is str else RubricGenerationSpec._checked("rubric_type_ontology", i, 1) for i in v]
            out["rubricTypeOntology"] = v
        return {**self._extra, **out} if self._extra else out
