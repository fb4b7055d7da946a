"""The model ``Endpoint``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import EndpointDict


@define(init=False, kw_only=True)
class Endpoint(ModelBase):
    """Where a tuned model is served.

    Attributes:
        name: Resource name of the endpoint.
        deployed_model_id: Id of the model at the endpoint.
    """

    name: str | None = wire_field("name", "string", "sdk")
    deployed_model_id: str | None = wire_field("deployedModelId", "string", "sdk")

    def __init__(self, **fields: Unpack[EndpointDict]) -> None: ...
