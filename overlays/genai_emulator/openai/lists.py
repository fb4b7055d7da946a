"""Pagination of the OpenAI-compatible API: ``limit`` items after a given one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..errors import invalid, not_found

JSON = dict[str, Any]

_DEFAULT = 20
_MOST = 10_000


def page(items: Sequence[JSON], query: JSON) -> JSON:
    """Return one page of resources, in the order given; ApiError for an invalid ``limit`` or ``after``."""
    limit = query.get("limit", _DEFAULT)
    if not 1 <= limit <= _MOST:
        raise invalid(f"limit must be between 1 and {_MOST}, not {limit}.")
    start = 0
    if after := query.get("after"):
        places = [number for number, item in enumerate(items, 1) if item["id"] == after]
        if not places:
            raise not_found(f"There is nothing called {after!r} in this list.")
        start = places[0]
    found = list(items[start : start + limit])
    out: JSON = {"object": "list", "data": found, "has_more": start + limit < len(items)}
    if found:
        out |= {"first_id": found[0]["id"], "last_id": found[-1]["id"]}
    return out
