# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define

if TYPE_CHECKING:
    from ._dicts import ActivityEndDict


@define(init=False, kw_only=True)
class ActivityEnd(ModelBase):
    """Says that the user is no longer active, where the service does not find it out itself."""

    def __init__(self, **fields: Unpack[ActivityEndDict]) -> None: ...
