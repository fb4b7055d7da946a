"""The model ``LiveMusicFilteredPrompt``."""
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
class LiveMusicFilteredPrompt(_Base):
    """A prompt that was not used, and why.

    Attributes:
        text: The prompt.
        filtered_reason: Why it was not used.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("text", "text", ("string",), "", ()),
        ("filtered_reason", "filteredReason", ("string",), "", ()),
    )

    text: str | None = None
    filtered_reason: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, text=None, filtered_reason=None, **_others):
            self._extra = None
            self.text = (
                text if text is None or text.__class__ is str else check_str(text, "LiveMusicFilteredPrompt.text")
            )
            self.filtered_reason = (
                filtered_reason
                if filtered_reason is None or filtered_reason.__class__ is str
                else check_str(filtered_reason, "LiveMusicFilteredPrompt.filtered_reason")
            )
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
        v = get("filteredReason")
        out.filtered_reason = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.text) is not None:
            out["text"] = v if v.__class__ is str else str.__str__(check_str(v, "LiveMusicFilteredPrompt.text"))
        if (v := self.filtered_reason) is not None:
            out["filteredReason"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "LiveMusicFilteredPrompt.filtered_reason"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "text",
        "filteredReason",
    )
)
