"""The model ``SubjectReferenceConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import SubjectReferenceConfigDict


@define(init=False, kw_only=True)
class SubjectReferenceConfig(ModelBase):
    """What the subject of a reference image is.

    Attributes:
        subject_type: Whether it is a person, an animal or a product.
        subject_description: The subject in words.
    """

    _CLOSED: ClassVar[bool] = True
    subject_type: SubjectReferenceType | None = wire_field("subjectType", ("enum", "SubjectReferenceType"), "sdk")
    subject_description: str | None = wire_field("subjectDescription", "string", "sdk")

    def __init__(self, **fields: Unpack[SubjectReferenceConfigDict]) -> None: ...


from .subject_reference_type import SubjectReferenceType
