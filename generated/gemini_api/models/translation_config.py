"""The model ``TranslationConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_bool, check_str
from genai_runtime.models.codecs import decode_bool, decode_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class TranslationConfig(_Base):
    """How speech is translated while it is heard.

    Attributes:
        target_language_code: BCP-47 code of the language to translate into. Required.
        echo_target_language: True repeats speech that is in the target language already; false keeps silent then.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("target_language_code", "targetLanguageCode", ("string",), "required", ()),
        ("echo_target_language", "echoTargetLanguage", ("boolean",), "", ()),
    )
    _CLOSED: ClassVar[bool] = True

    target_language_code: str | None = None
    echo_target_language: bool | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, target_language_code=None, echo_target_language=None, **_others):
            self._extra = None
            self.target_language_code = (
                target_language_code
                if target_language_code is None or target_language_code.__class__ is str
                else check_str(target_language_code, "TranslationConfig.target_language_code")
            )
            self.echo_target_language = (
                echo_target_language
                if echo_target_language is None or echo_target_language.__class__ is bool
                else check_bool(echo_target_language, "TranslationConfig.echo_target_language")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("targetLanguageCode")
        out.target_language_code = v if v is None or v.__class__ is str else decode_str(v)
        v = get("echoTargetLanguage")
        out.echo_target_language = None if v is None else v if v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.target_language_code) is not None:
            out["targetLanguageCode"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "TranslationConfig.target_language_code"))
            )
        if (v := self.echo_target_language) is not None:
            out["echoTargetLanguage"] = (
                v if v.__class__ is bool else check_bool(v, "TranslationConfig.echo_target_language")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "targetLanguageCode",
        "echoTargetLanguage",
    )
)
