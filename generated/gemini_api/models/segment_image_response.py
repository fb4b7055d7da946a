"""The model ``SegmentImageResponse``."""
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

    from ._dicts import GeneratedImageMaskOrDict


def _generated_masks(value: Sequence[GeneratedImageMaskOrDict] | None) -> list[GeneratedImageMask] | None:
    return (
        None
        if value is None
        else check_list(value, "SegmentImageResponse.generated_masks", check_model, GeneratedImageMask)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SegmentImageResponse(_Base):
    """The parts of an image that were found.

    Attributes:
        generated_masks: One mask for each thing that was found.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("generated_masks", "generatedMasks", ("list", ("model", "GeneratedImageMask")), "sdk", ()),
    )

    generated_masks: list[GeneratedImageMask] | None = _field(default=None, converter=_generated_masks)

    if not TYPE_CHECKING:

        def __init__(self, *, generated_masks=None, **_others):
            self._extra = None
            self.generated_masks = None if generated_masks is None else _generated_masks(generated_masks)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.generated_masks = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .generated_image_mask import GeneratedImageMask
