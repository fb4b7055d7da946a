"""The model ``TunedModelInfo``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import TunedModelInfoDict


@define(init=False, kw_only=True)
class TunedModelInfo(ModelBase):
    """What a tuned model was made from, and when.

    Attributes:
        base_model: The model that was tuned.
        create_time: When it was made.
        update_time: When it last changed.
    """

    base_model: str | None = wire_field("baseModel", "string", "sdk")
    create_time: datetime | None = wire_field("createTime", "timestamp", "sdk")
    update_time: datetime | None = wire_field("updateTime", "timestamp", "sdk")

    def __init__(self, **fields: Unpack[TunedModelInfoDict]) -> None: ...
