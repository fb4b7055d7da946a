# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import LanguageHintsDict


@define(init=False, kw_only=True)
class LanguageHints(ModelBase):
    """Languages that are likely to be spoken.

    Deprecated.

    Attributes:
        language_codes: BCP-47 codes of the expected languages. Required. Deprecated.
    """

    language_codes: list[str] | None = wire_field(("list", "string"), "required deprecated")
    """BCP-47 codes of the expected languages. Required. Deprecated."""

    def __init__(self, **fields: Unpack[LanguageHintsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("languageCodes")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.language_codes = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.language_codes) is not None:
            v = v if v.__class__ is list else self._checked("language_codes", v)
            v = [i if i.__class__ is str else LanguageHints._checked("language_codes", i, 1) for i in v]
            out["languageCodes"] = v
        return {**self._extra, **out} if self._extra else out
