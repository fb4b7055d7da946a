"""The model ``LiveMusicClientContent``."""
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

    from ._dicts import WeightedPromptOrDict


def _weighted_prompts(value: Sequence[WeightedPromptOrDict] | None) -> list[WeightedPrompt] | None:
    return (
        None
        if value is None
        else check_list(value, "LiveMusicClientContent.weighted_prompts", check_model, WeightedPrompt)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveMusicClientContent(_Base):
    """Prompts for the music.

    Attributes:
        weighted_prompts: Prompts that are blended by weight.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("weighted_prompts", "weightedPrompts", ("list", ("model", "WeightedPrompt")), "", ()),
    )

    weighted_prompts: list[WeightedPrompt] | None = _field(default=None, converter=_weighted_prompts)

    if not TYPE_CHECKING:

        def __init__(self, *, weighted_prompts=None, **_others):
            self._extra = None
            self.weighted_prompts = None if weighted_prompts is None else _weighted_prompts(weighted_prompts)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("weightedPrompts")
        out.weighted_prompts = (
            None
            if v is None
            else [
                WeightedPrompt.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None
            ]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.weighted_prompts) is not None:
            out["weightedPrompts"] = [
                (
                    i0
                    if i0.__class__ is WeightedPrompt
                    else check_model(i0, "LiveMusicClientContent.weighted_prompts", WeightedPrompt)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "LiveMusicClientContent.weighted_prompts"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("weightedPrompts",))

from .weighted_prompt import WeightedPrompt
