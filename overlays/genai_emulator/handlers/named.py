"""What agents, environments and the like have in common: ids within a project, pages, and updates by a mask."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, TypeVar

from ..call import JSON, Call
from ..clock import format_time
from ..errors import ApiError, invalid, not_found
from ..paging import Listed, page

T = TypeVar("T")

_DEFAULT, _MOST = 50, 1000


def scope(call: Call) -> str:
    """What comes before an id: nothing on the Developer API, the project and the location on Vertex AI."""
    ids = call.ids
    return f"projects/{ids['projectsId']}/locations/{ids['locationsId']}/" if "projectsId" in ids else ""


def find(call: Call, items: Mapping[str, T], identifier: str, what: str) -> T:
    """The item of an id; ApiError where there is none."""
    found = items.get(scope(call) + identifier)
    if found is None:
        raise not_found(f"The {what} {identifier} was not found.")
    return found


def mine(call: Call, items: Mapping[str, T]) -> list[T]:
    """The items that the caller's project has."""
    before = scope(call)
    return [item for key, item in items.items() if key.rpartition("/")[0] == before.rstrip("/")]


def listing(call: Call, items: Iterable[Listed], field: str, collection: str = "") -> JSON:
    """A page of a list."""
    query = {"pageSize": call.query.get("page_size", 0), "pageToken": call.query.get("page_token", "")}
    found, token = page(items, query, scope(call) + (collection or field), default=_DEFAULT, maximum=_MOST)
    answer: JSON = {field: [item.resource for item in found]} if found else {}
    return answer | ({"next_page_token": token} if token is not None else {})


def stamp(call: Call) -> str:
    return format_time(call.project.clock.now())


def masked(call: Call, allowed: Collection[str]) -> list[str]:
    """The fields that an update names: by its mask, without one by its body."""
    mask = call.query.get("update_mask")
    named = [part.strip() for part in mask.split(",") if part.strip()] if mask is not None else list(call.body)
    for field in named:
        if field not in allowed and field != "*":
            raise invalid(f"Invalid update mask: {field!r} cannot be updated; only {', '.join(sorted(allowed))} can.")
    return list(allowed) if "*" in named else named


def exists(what: str, identifier: str) -> ApiError:
    return ApiError("ALREADY_EXISTS", f"The {what} {identifier} exists already.")


def required(value: Any, field: str) -> None:
    """Raise ApiError for a field that is left out or empty."""
    if not value:
        raise invalid(f"{field} is required.")
