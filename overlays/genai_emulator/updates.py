"""Updates of resources: which fields a request names, and what becomes of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from .call import JSON, Call
from .spec.validate import check_mask


def masked(call: Call, schema: str, allowed: Collection[str]) -> list[str]:
    """The fields to update: those of the mask, without one those in the body; ApiError for others than ``allowed``."""
    mask = call.query.get("updateMask")
    named = [key for key in call.body if key in allowed]
    return check_mask(call.spec, schema, mask if mask is not None else ",".join(named), allowed)


def update(resource: JSON, given: JSON, fields: Iterable[str]) -> None:
    """Set the fields to what is given; those that are not given are cleared."""
    for field in fields:
        if field in given:
            resource[field] = given[field]
        else:
            resource.pop(field, None)
