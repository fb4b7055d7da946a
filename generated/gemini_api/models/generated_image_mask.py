"""The model ``GeneratedImageMask``."""
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

    from ._dicts import EntityLabelOrDict, ImageOrDict


def _mask(value: ImageOrDict | None) -> Image | None:
    return None if value is None else check_model(value, "GeneratedImageMask.mask", Image)


def _labels(value: Sequence[EntityLabelOrDict] | None) -> list[EntityLabel] | None:
    return None if value is None else check_list(value, "GeneratedImageMask.labels", check_model, EntityLabel)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GeneratedImageMask(_Base):
    """A mask that covers what was found in an image.

    Attributes:
        mask: The mask as an image.
        labels: What the mask covers.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("mask", "mask", ("model", "Image"), "sdk", ()),
        ("labels", "labels", ("list", ("model", "EntityLabel")), "sdk", ()),
    )

    mask: Image | None = _field(default=None, converter=_mask)
    labels: list[EntityLabel] | None = _field(default=None, converter=_labels)

    if not TYPE_CHECKING:

        def __init__(self, *, mask=None, labels=None, **_others):
            self._extra = None
            self.mask = mask if mask is None or mask.__class__ is Image else _mask(mask)
            self.labels = None if labels is None else _labels(labels)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.mask = None
        out.labels = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .entity_label import EntityLabel
from .image import Image
