"""The model ``WordInfo``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_duration, check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from datetime import timedelta
    from typing import Self


def _start_offset(value: str | timedelta | float | None) -> str | None:
    return None if value is None else check_duration(value, "WordInfo.start_offset")


def _end_offset(value: str | timedelta | float | None) -> str | None:
    return None if value is None else check_duration(value, "WordInfo.end_offset")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class WordInfo(_Base):
    """One word of a transcription and when it was said.

    Attributes:
        word: The word as written in the transcription.
        start_offset: When the word begins, counted from the start of the recording.
        end_offset: When the word ends, counted from the start of the recording.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("word", "word", ("string",), "", ()),
        ("start_offset", "startOffset", ("duration",), "", ()),
        ("end_offset", "endOffset", ("duration",), "", ()),
    )

    word: str | None = None
    start_offset: str | None = _field(default=None, converter=_start_offset)
    end_offset: str | None = _field(default=None, converter=_end_offset)

    if not TYPE_CHECKING:

        def __init__(self, *, word=None, start_offset=None, end_offset=None, **_others):
            self._extra = None
            self.word = word if word is None or word.__class__ is str else check_str(word, "WordInfo.word")
            self.start_offset = None if start_offset is None else _start_offset(start_offset)
            self.end_offset = None if end_offset is None else _end_offset(end_offset)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("word")
        out.word = v if v is None or v.__class__ is str else decode_str(v)
        v = get("startOffset")
        out.start_offset = None if v is None else v if v.__class__ is str else decode_str(v)
        v = get("endOffset")
        out.end_offset = None if v is None else v if v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.word) is not None:
            out["word"] = v if v.__class__ is str else str.__str__(check_str(v, "WordInfo.word"))
        if (v := self.start_offset) is not None:
            out["startOffset"] = check_duration(v, "WordInfo.start_offset")
        if (v := self.end_offset) is not None:
            out["endOffset"] = check_duration(v, "WordInfo.end_offset")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "word",
        "startOffset",
        "endOffset",
    )
)
