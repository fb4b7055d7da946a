"""The model ``LanguageHints``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_str
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self


def _language_codes(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "LanguageHints.language_codes", check_str)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LanguageHints(_Base):
    """Languages that are likely to be spoken.

    Deprecated.

    Attributes:
        language_codes: BCP-47 codes of the expected languages. Required. Deprecated.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("language_codes", "languageCodes", ("list", ("string",)), "required deprecated", ()),
    )

    language_codes: list[str] | None = _field(default=None, converter=_language_codes)

    if not TYPE_CHECKING:

        def __init__(self, *, language_codes=None, **_others):
            self._extra = None
            self.language_codes = None if language_codes is None else _language_codes(language_codes)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("languageCodes")
        out.language_codes = (
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
        if (v := self.language_codes) is not None:
            out["languageCodes"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "LanguageHints.language_codes"))
                for i0 in (v if v.__class__ is list else check_list(v, "LanguageHints.language_codes"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("languageCodes",))
