"""The model ``ExecutableCode``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self


def _language(value: Language | str | None) -> Language | None:
    return None if value is None else check_enum(value, "ExecutableCode.language", Language)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ExecutableCode(_Base):
    """Code that the model wrote to be run on the server.

    Attributes:
        id: Identifies this piece of code. Its `codeExecutionResult` carries the same id.
        language: Programming language of `code`. Required.
        code: Source code, whole and ready to run. Required.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("id", "id", ("string",), "", ()),
        ("language", "language", ("enum", "Language"), "required", ()),
        ("code", "code", ("string",), "required", ()),
    )

    id: str | None = None
    language: Language | None = _field(default=None, converter=_language)
    code: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, id=None, language=None, code=None, **_others):
            self._extra = None
            self.id = id if id is None or id.__class__ is str else check_str(id, "ExecutableCode.id")
            self.language = language if language is None or language.__class__ is Language else _language(language)
            self.code = code if code is None or code.__class__ is str else check_str(code, "ExecutableCode.code")
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("id")
        out.id = v if v is None or v.__class__ is str else decode_str(v)
        v = get("language")
        out.language = None if v is None else Language._value2member_map_.get(v) or Language.decode(v)
        v = get("code")
        out.code = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else str.__str__(check_str(v, "ExecutableCode.id"))
        if (v := self.language) is not None:
            out["language"] = (
                v if v.__class__ is Language else check_enum(v, "ExecutableCode.language", Language)
            )._value_
        if (v := self.code) is not None:
            out["code"] = v if v.__class__ is str else str.__str__(check_str(v, "ExecutableCode.code"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "id",
        "language",
        "code",
    )
)

from .language import Language
