"""The model ``Transcription``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_duration, check_list, check_model, check_str
from genai_runtime.models.codecs import decode_bool, decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import timedelta
    from typing import Self

    from ._dicts import WordInfoOrDict


def _words(value: Sequence[WordInfoOrDict] | None) -> list[WordInfo] | None:
    return None if value is None else check_list(value, "Transcription.words", check_model, WordInfo)


def _start_offset(value: str | timedelta | float | None) -> str | None:
    return None if value is None else check_duration(value, "Transcription.start_offset")


def _end_offset(value: str | timedelta | float | None) -> str | None:
    return None if value is None else check_duration(value, "Transcription.end_offset")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class Transcription(_Base):
    """Speech written down.

    Attributes:
        text: The words as running text.
        finished: True when this is the last piece of the transcription.
        language_code: BCP-47 code of the language that was heard, such as `de-DE`.
        speaker_label: Label that tells this speaker from the others in the recording.
        words: Each word with its time, where word timestamps were asked for.
        start_offset: Where the speech begins in the recording.
        end_offset: Where the speech ends in the recording.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("text", "text", ("string",), "", ()),
        ("finished", "finished", ("boolean",), "", ()),
        ("language_code", "languageCode", ("string",), "", ()),
        ("speaker_label", "speakerLabel", ("string",), "", ()),
        ("words", "words", ("list", ("model", "WordInfo")), "", ()),
        ("start_offset", "startOffset", ("duration",), "", ()),
        ("end_offset", "endOffset", ("duration",), "", ()),
    )

    text: str | None = None
    finished: bool | None = None
    language_code: str | None = None
    speaker_label: str | None = None
    words: list[WordInfo] | None = _field(default=None, converter=_words)
    start_offset: str | None = _field(default=None, converter=_start_offset)
    end_offset: str | None = _field(default=None, converter=_end_offset)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            text=None,
            finished=None,
            language_code=None,
            speaker_label=None,
            words=None,
            start_offset=None,
            end_offset=None,
            **_others,
        ):
            self._extra = None
            self.text = text if text is None or text.__class__ is str else check_str(text, "Transcription.text")
            self.finished = (
                finished
                if finished is None or finished.__class__ is bool
                else check_bool(finished, "Transcription.finished")
            )
            self.language_code = (
                language_code
                if language_code is None or language_code.__class__ is str
                else check_str(language_code, "Transcription.language_code")
            )
            self.speaker_label = (
                speaker_label
                if speaker_label is None or speaker_label.__class__ is str
                else check_str(speaker_label, "Transcription.speaker_label")
            )
            self.words = None if words is None else _words(words)
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
        v = get("text")
        out.text = v if v is None or v.__class__ is str else decode_str(v)
        v = get("finished")
        out.finished = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("languageCode")
        out.language_code = v if v is None or v.__class__ is str else decode_str(v)
        v = get("speakerLabel")
        out.speaker_label = v if v is None or v.__class__ is str else decode_str(v)
        v = get("words")
        out.words = (
            None
            if v is None
            else [WordInfo.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        v = get("startOffset")
        out.start_offset = None if v is None else v if v.__class__ is str else decode_str(v)
        v = get("endOffset")
        out.end_offset = None if v is None else v if v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.text) is not None:
            out["text"] = v if v.__class__ is str else str.__str__(check_str(v, "Transcription.text"))
        if (v := self.finished) is not None:
            out["finished"] = v if v.__class__ is bool else check_bool(v, "Transcription.finished")
        if (v := self.language_code) is not None:
            out["languageCode"] = v if v.__class__ is str else str.__str__(check_str(v, "Transcription.language_code"))
        if (v := self.speaker_label) is not None:
            out["speakerLabel"] = v if v.__class__ is str else str.__str__(check_str(v, "Transcription.speaker_label"))
        if (v := self.words) is not None:
            out["words"] = [
                (i0 if i0.__class__ is WordInfo else check_model(i0, "Transcription.words", WordInfo)).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "Transcription.words"))
            ]
        if (v := self.start_offset) is not None:
            out["startOffset"] = check_duration(v, "Transcription.start_offset")
        if (v := self.end_offset) is not None:
            out["endOffset"] = check_duration(v, "Transcription.end_offset")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "text",
        "finished",
        "languageCode",
        "speakerLabel",
        "words",
        "startOffset",
        "endOffset",
    )
)

from .word_info import WordInfo
