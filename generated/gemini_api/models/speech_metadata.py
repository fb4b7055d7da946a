"""The model ``SpeechMetadata``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SpeechMetadata(_Base):
    """Directions for speaking the text of a part.

    Attributes:
        speaker: Name of the speaker, as used in the multi-speaker voice settings.
        style: Manner of speaking in plain words, such as `whispering`.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("speaker", "speaker", ("string",), "", ()),
        ("style", "style", ("string",), "", ()),
    )

    speaker: str | None = None
    style: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, speaker=None, style=None, **_others):
            self._extra = None
            self.speaker = (
                speaker if speaker is None or speaker.__class__ is str else check_str(speaker, "SpeechMetadata.speaker")
            )
            self.style = style if style is None or style.__class__ is str else check_str(style, "SpeechMetadata.style")
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("speaker")
        out.speaker = v if v is None or v.__class__ is str else decode_str(v)
        v = get("style")
        out.style = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.speaker) is not None:
            out["speaker"] = v if v.__class__ is str else str.__str__(check_str(v, "SpeechMetadata.speaker"))
        if (v := self.style) is not None:
            out["style"] = v if v.__class__ is str else str.__str__(check_str(v, "SpeechMetadata.style"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "speaker",
        "style",
    )
)
