"""The model ``EntityLabel``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import EntityLabelDict


@define(init=False, kw_only=True)
class EntityLabel(ModelBase):
    """What a mask covers.

    Attributes:
        label: Name of what was found.
        score: How sure the service is, from 0 to 1.
    """

    label: str | None = wire_field("label", "string", "sdk")
    score: float | None = wire_field("score", "number", "sdk")

    def __init__(self, **fields: Unpack[EntityLabelDict]) -> None: ...
