# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import LiveMusicConnectParametersDict


@define(init=False, kw_only=True)
class LiveMusicConnectParameters(ModelBase):
    """Arguments of `client.aio.live.music.connect` as one object.

    Attributes:
        model: Id of the music model.
    """

    model: str | None = wire_field("string", "sdk")
    """Id of the music model."""

    def __init__(self, **fields: Unpack[LiveMusicConnectParametersDict]) -> None: ...
