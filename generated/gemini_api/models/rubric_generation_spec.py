"""The model ``RubricGenerationSpec``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_list, check_str
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self


def _rubric_content_type(value: RubricContentType | str | None) -> RubricContentType | None:
    return None if value is None else check_enum(value, "RubricGenerationSpec.rubric_content_type", RubricContentType)


def _rubric_type_ontology(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "RubricGenerationSpec.rubric_type_ontology", check_str)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class RubricGenerationSpec(_Base):
    """How rubrics are written by a model before they are applied.

    Attributes:
        prompt_template: Prompt that asks for rubrics.
        rubric_content_type: What the rubrics look like.
        rubric_type_ontology: The kinds of rubrics that may be written.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("prompt_template", "promptTemplate", ("string",), "", ()),
        ("rubric_content_type", "rubricContentType", ("enum", "RubricContentType"), "", ()),
        ("rubric_type_ontology", "rubricTypeOntology", ("list", ("string",)), "", ()),
    )

    prompt_template: str | None = None
    rubric_content_type: RubricContentType | None = _field(default=None, converter=_rubric_content_type)
    rubric_type_ontology: list[str] | None = _field(default=None, converter=_rubric_type_ontology)

    if not TYPE_CHECKING:

        def __init__(self, *, prompt_template=None, rubric_content_type=None, rubric_type_ontology=None, **_others):
            self._extra = None
            self.prompt_template = (
                prompt_template
                if prompt_template is None or prompt_template.__class__ is str
                else check_str(prompt_template, "RubricGenerationSpec.prompt_template")
            )
            self.rubric_content_type = (
                rubric_content_type
                if rubric_content_type is None or rubric_content_type.__class__ is RubricContentType
                else _rubric_content_type(rubric_content_type)
            )
            self.rubric_type_ontology = (
                None if rubric_type_ontology is None else _rubric_type_ontology(rubric_type_ontology)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("promptTemplate")
        out.prompt_template = v if v is None or v.__class__ is str else decode_str(v)
        v = get("rubricContentType")
        out.rubric_content_type = (
            None if v is None else RubricContentType._value2member_map_.get(v) or RubricContentType.decode(v)
        )
        v = get("rubricTypeOntology")
        out.rubric_type_ontology = (
            None
            if v is None
            else [
                i0 if i0.__class__ is str else decode_str(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.prompt_template) is not None:
            out["promptTemplate"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "RubricGenerationSpec.prompt_template"))
            )
        if (v := self.rubric_content_type) is not None:
            out["rubricContentType"] = (
                v
                if v.__class__ is RubricContentType
                else check_enum(v, "RubricGenerationSpec.rubric_content_type", RubricContentType)
            )._value_
        if (v := self.rubric_type_ontology) is not None:
            out["rubricTypeOntology"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "RubricGenerationSpec.rubric_type_ontology"))
                for i0 in (v if v.__class__ is list else check_list(v, "RubricGenerationSpec.rubric_type_ontology"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "promptTemplate",
        "rubricContentType",
        "rubricTypeOntology",
    )
)

from .rubric_content_type import RubricContentType
