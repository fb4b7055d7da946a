"""Cached contents on Vertex AI: in a project and a location, under numbers."""

from __future__ import annotations

import re

from ..call import JSON, Call
from ..clock import format_time
from ..handlers import caches as shared
from ..paging import list_response
from ..records import Cache
from . import errors
from .checks import check_roles
from .names import check_parent, new_number
from .targets import publisher_model

_MODEL = re.compile(r"projects/[^/]+/locations/[^/]+/publishers/[^/]+/models/[^/]+")


def create_cache(call: Call) -> JSON:
    body = call.body
    name = body.get("model", "")
    if not _MODEL.fullmatch(name):
        raise errors.refused(f"Invalid model name: `{name}`. It is projects/p/locations/l/publishers/google/models/m.")
    check_parent(call, name)
    check_roles(body.get("contents", []))
    target = publisher_model(call, name, "createCachedContent")
    cache = shared.create(call, f"{call.name}/{new_number(call.project, 'cache')}", target.model)
    resource = cache.resource | {"model": name, "expireTime": format_time(cache.expires)}
    if not resource["displayName"]:
        del resource["displayName"]
    if "encryptionSpec" in body:
        resource["encryptionSpec"] = body["encryptionSpec"]
    cache.resource = resource
    return resource


def list_caches(call: Call) -> JSON:
    mine = [found for name, found in call.project.caches.items() if name.startswith(f"{call.name}/")]
    return list_response(mine, call.query, call.name, "cachedContents", default=50, maximum=1000)


def get_cache(call: Call) -> JSON:
    return _find(call).resource


def update_cache(call: Call) -> JSON:
    cache = _find(call)
    resource = shared.update_cache(call)
    resource["expireTime"] = format_time(cache.expires)
    return resource


def delete_cache(call: Call) -> JSON:
    _find(call)
    return shared.delete_cache(call)


def _find(call: Call) -> Cache:
    cache = call.project.caches.get(call.name)
    if cache is None:
        raise errors.missing(f"Not found: cached content metadata for {call.ids['cachedContentsId']}.")
    return cache


HANDLERS = {
    "POST /cachedContents": create_cache,
    "GET /cachedContents": list_caches,
    "GET /cachedContents/*": get_cache,
    "PATCH /cachedContents/*": update_cache,
    "DELETE /cachedContents/*": delete_cache,
}
