# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bool, decode_str

if TYPE_CHECKING:
    from ._dicts import TranslationConfigDict


@define(init=False, kw_only=True)
class TranslationConfig(ModelBase):
    """How speech is translated while it is heard.

    Attributes:
        target_language_code: BCP-47 code of the language to translate into. Required.
        echo_target_language: True repeats speech that is in the target language already; false keeps silent then.
    """

    _CLOSED: ClassVar[bool] = True
    target_language_code: str | None = wire_field("string", "required")
    """BCP-47 code of the language to translate into. Required."""
    echo_target_language: bool | None = wire_field("boolean")
    """True repeats speech that is in the target language already; false keeps silent then."""

    def __init__(self, **fields: Unpack[TranslationConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("targetLanguageCode")
        self.target_language_code = v if v is None or v.__class__ is str else decode_str(v)
        v = get("echoTargetLanguage")
        self.echo_target_language = v if v is None or v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.target_language_code) is not None:
            out["targetLanguageCode"] = v if v.__class__ is str else self._checked("target_language_code", v)
        if (v := self.echo_target_language) is not None:
            out["echoTargetLanguage"] = v if v.__class__ is bool else self._checked("echo_target_language", v)
        return {**self._extra, **out} if self._extra else out
