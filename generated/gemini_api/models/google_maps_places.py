# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define

if TYPE_CHECKING:
    from ._dicts import GoogleMapsPlacesDict


@define(init=False, kw_only=True)
class GoogleMapsPlaces(ModelBase):
    """Lets an answer rest on places."""

    def __init__(self, **fields: Unpack[GoogleMapsPlacesDict]) -> None: ...
