"""Paging. A page token is opaque, valid for its collection only, and survives deletions."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterable
from typing import Any, Protocol, TypeVar

from .errors import invalid

JSON = dict[str, Any]


class Listed(Protocol):
    """An item of a list: its resource, and a number that grows with each new one."""

    resource: JSON
    sequence: int


T = TypeVar("T", bound=Listed)


def page(items: Iterable[T], query: JSON, collection: str, *, default: int, maximum: int) -> tuple[list[T], str | None]:
    """Return the items of one page, and the token of the next (None for the last page)."""
    size = query.get("pageSize", 0)
    if size < 0:
        raise invalid(f"page_size must be zero or more, not {size}.")
    size = min(size or default, maximum)
    after = _read(query["pageToken"], collection) if query.get("pageToken") else 0
    rest = sorted((item for item in items if item.sequence > after), key=lambda item: item.sequence)
    found = rest[:size]
    return found, _write(collection, found[-1].sequence) if len(rest) > size else None


def list_response(
    items: Iterable[Listed], query: JSON, collection: str, field: str, *, default: int, maximum: int
) -> JSON:
    """The response of a list method; like the API's, an empty page has no list."""
    found, token = page(items, query, collection, default=default, maximum=maximum)
    answer: JSON = {}
    if found:
        answer[field] = [item.resource for item in found]
    if token is not None:
        answer["nextPageToken"] = token
    return answer


def _write(collection: str, sequence: int) -> str:
    return base64.urlsafe_b64encode(json.dumps([collection, sequence]).encode()).decode().rstrip("=")


def _read(token: str, collection: str) -> int:
    try:
        found = json.loads(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))
        if isinstance(found, list) and len(found) == 2 and found[0] == collection and isinstance(found[1], int):
            return found[1]
    except (binascii.Error, ValueError):
        pass
    raise invalid("Invalid page token: it belongs to another list, or is none.")
