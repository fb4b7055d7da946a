# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import SubjectReferenceConfigDict
    from .subject_reference_type import SubjectReferenceType

later(globals(), "SubjectReferenceType")


@define(init=False, kw_only=True)
class SubjectReferenceConfig(ModelBase):
    """What the subject of a reference image is.

    Attributes:
        subject_type: Whether it is a person, an animal or a product.
        subject_description: The subject in words.
    """

    _CLOSED: ClassVar[bool] = True
    subject_type: SubjectReferenceType | None = wire_field(("enum", "SubjectReferenceType"))
    """Whether it is a person, an animal or a product."""
    subject_description: str | None = wire_field("string")
    """The subject in words."""

    def __init__(self, **fields: Unpack[SubjectReferenceConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("subjectType")) is not None:
            v = SubjectReferenceType._by_value.get(v) or SubjectReferenceType.decode(v)
        self.subject_type = v
        v = get("subjectDescription")
        self.subject_description = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.subject_type) is not None:
            v = v if v.__class__ is SubjectReferenceType else self._checked("subject_type", v)
            out["subjectType"] = v._value_
        if (v := self.subject_description) is not None:
            out["subjectDescription"] = v if v.__class__ is str else self._checked("subject_description", v)
        return {**self._extra, **out} if self._extra else out
