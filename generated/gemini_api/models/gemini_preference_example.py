"""The model ``GeminiPreferenceExample``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import ContentOrDict, GeminiPreferenceExampleCompletionOrDict


def _completions(
    value: Sequence[GeminiPreferenceExampleCompletionOrDict] | None,
) -> list[GeminiPreferenceExampleCompletion] | None:
    return (
        None
        if value is None
        else check_list(value, "GeminiPreferenceExample.completions", check_model, GeminiPreferenceExampleCompletion)
    )


def _contents(value: Sequence[ContentOrDict] | None) -> list[Content] | None:
    return None if value is None else check_list(value, "GeminiPreferenceExample.contents", check_model, Content)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GeminiPreferenceExample(_Base):
    """A prompt with several answers, each with its score.

    Attributes:
        completions: The answers, with their scores.
        contents: The prompt, turn by turn.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("completions", "completions", ("list", ("model", "GeminiPreferenceExampleCompletion")), "", ()),
        ("contents", "contents", ("list", ("model", "Content")), "", ()),
    )

    completions: list[GeminiPreferenceExampleCompletion] | None = _field(default=None, converter=_completions)
    contents: list[Content] | None = _field(default=None, converter=_contents)

    if not TYPE_CHECKING:

        def __init__(self, *, completions=None, contents=None, **_others):
            self._extra = None
            self.completions = None if completions is None else _completions(completions)
            self.contents = None if contents is None else _contents(contents)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("completions")
        out.completions = (
            None
            if v is None
            else [
                GeminiPreferenceExampleCompletion.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("contents")
        out.contents = (
            None
            if v is None
            else [Content.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.completions) is not None:
            out["completions"] = [
                (
                    i0
                    if i0.__class__ is GeminiPreferenceExampleCompletion
                    else check_model(i0, "GeminiPreferenceExample.completions", GeminiPreferenceExampleCompletion)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "GeminiPreferenceExample.completions"))
            ]
        if (v := self.contents) is not None:
            out["contents"] = [
                (
                    i0 if i0.__class__ is Content else check_model(i0, "GeminiPreferenceExample.contents", Content)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "GeminiPreferenceExample.contents"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "completions",
        "contents",
    )
)

from .content import Content
from .gemini_preference_example_completion import GeminiPreferenceExampleCompletion
