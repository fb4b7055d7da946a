"""The model ``SubjectReferenceConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_str

if TYPE_CHECKING:
    from typing import Self


def _subject_type(value: SubjectReferenceType | str | None) -> SubjectReferenceType | None:
    return None if value is None else check_enum(value, "SubjectReferenceConfig.subject_type", SubjectReferenceType)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SubjectReferenceConfig(_Base):
    """What the subject of a reference image is.

    Attributes:
        subject_type: Whether it is a person, an animal or a product.
        subject_description: The subject in words.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("subject_type", "subjectType", ("enum", "SubjectReferenceType"), "sdk", ()),
        ("subject_description", "subjectDescription", ("string",), "sdk", ()),
    )
    _CLOSED: ClassVar[bool] = True

    subject_type: SubjectReferenceType | None = _field(default=None, converter=_subject_type)
    subject_description: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, subject_type=None, subject_description=None, **_others):
            self._extra = None
            self.subject_type = (
                subject_type
                if subject_type is None or subject_type.__class__ is SubjectReferenceType
                else _subject_type(subject_type)
            )
            self.subject_description = (
                subject_description
                if subject_description is None or subject_description.__class__ is str
                else check_str(subject_description, "SubjectReferenceConfig.subject_description")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.subject_type = None
        out.subject_description = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .subject_reference_type import SubjectReferenceType
