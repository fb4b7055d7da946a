"""The model ``LiveMusicSetWeightedPromptsParameters``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import WeightedPromptOrDict


def _weighted_prompts(value: Sequence[WeightedPromptOrDict] | None) -> list[WeightedPrompt] | None:
    return (
        None
        if value is None
        else check_list(value, "LiveMusicSetWeightedPromptsParameters.weighted_prompts", check_model, WeightedPrompt)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveMusicSetWeightedPromptsParameters(_Base):
    """Arguments of a music session's `set_weighted_prompts` as one object.

    Attributes:
        weighted_prompts: Prompts that are blended by weight.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("weighted_prompts", "weightedPrompts", ("list", ("model", "WeightedPrompt")), "sdk", ()),
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
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.weighted_prompts = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .weighted_prompt import WeightedPrompt
