# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define

if TYPE_CHECKING:
    from ._dicts import GoogleMapsRoutingDict


@define(init=False, kw_only=True)
class GoogleMapsRouting(ModelBase):
    """Lets an answer rest on routes."""

    def __init__(self, **fields: Unpack[GoogleMapsRoutingDict]) -> None: ...
