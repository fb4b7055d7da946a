# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list
from genai_runtime.models.places import leftover, part, with_leftover

if TYPE_CHECKING:
    from ._dicts import GeneratedImageMaskDict
    from .entity_label import EntityLabel
    from .image import Image

later(globals(), "EntityLabel Image")


@define(init=False, kw_only=True)
class GeneratedImageMask(ModelBase):
    """A mask that covers what was found in an image.

    Attributes:
        mask: The mask as an image.
        labels: What the mask covers.
    """

    mask: Image | None = wire_field("Image")
    """The mask as an image."""
    labels: list[EntityLabel] | None = wire_field(("list", "EntityLabel"))
    """What the mask covers."""

    def __init__(self, **fields: Unpack[GeneratedImageMaskDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN)
        if self._extra:
            cls._finds_missing()
        self.mask = part(data, _MASK_KEYS, Image.from_dict)
        if (v := get("labels")) is not None:
            v = [EntityLabel.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.labels = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.mask) is not None:
            v = (v if v.__class__ is Image else self._checked("mask", v)).to_dict(backend)
            out.update(v)
        if (v := self.labels) is not None:
            out["labels"] = [
                (i if i.__class__ is EntityLabel else GeneratedImageMask._checked("labels", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("labels", v))
            ]
        return with_leftover(self._extra, out) if self._extra else out


#: Where the Gemini Developer API has them.
_KNOWN: dict[str, Any] = {"gcsUri": None, "bytesBase64Encoded": None, "mimeType": None, "labels": None}
_MASK_KEYS = frozenset(["bytesBase64Encoded", "gcsUri", "mimeType"])
