"""Interactions on Vertex AI: those of the Developer API, with its own models."""

from __future__ import annotations

from ..call import JSON, Call
from ..handlers.interactions import SHARED, creating
from . import errors
from .targets import model_of


def find_model(call: Call, name: str) -> JSON:
    """A model by its id or by its name as a publisher's."""
    model = model_of(call, name.rpartition("/")[2], "generateContent")
    if model is None:
        raise errors.unknown_model(f"publishers/google/models/{name.rpartition('/')[2]}")
    return model


HANDLERS = {
    "POST /interactions": creating(find_model),
    "GET /interactions/*": SHARED["getInteraction"],
    "DELETE /interactions/*": SHARED["deleteInteraction"],
    "POST /interactions/*/cancel": SHARED["cancelInteraction"],
}
