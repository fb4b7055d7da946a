"""Handlers of cached contents."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from ..call import JSON, Call
from ..clock import format_time, parse_duration, parse_time
from ..errors import ApiError, bad_field, invalid
from ..fake_model.checks import check_contents, check_functions
from ..fake_model.tokens import count_request
from ..paging import list_response
from ..project import Project
from ..records import Cache
from ..spec import Spec
from ..spec.validate import check_mask
from .models import find_model

DEFAULT_TTL = timedelta(hours=1)

_NAME = re.compile(r"(?:projects/[^/]+/locations/[^/]+/)?cachedContents/.+")

# Fields of a cache that responses do not have.
_HIDDEN = ("contents", "systemInstruction", "tools", "toolConfig")
_UPDATABLE = ("ttl", "expireTime")


def list_caches(call: Call) -> JSON:
    mine = [found for name, found in call.project.caches.items() if name.startswith("cachedContents/")]
    return list_response(mine, call.query, "caches", "cachedContents", default=50, maximum=1000)


def get_cache(call: Call) -> JSON:
    return call.project.cache(call.name).resource


def create_cache(call: Call) -> JSON:
    model = find_model(call.options, call.body["model"], call.match.version, "createCachedContent")
    name = f"cachedContents/{call.project.ids.new('cache', 40)}"
    return create(call, name, model).resource


def create(call: Call, name: str, model: JSON) -> Cache:
    """Make the cache that a request asks for, under a name; ApiError for one that cannot be."""
    body = call.body
    if not any(body.get(key) for key in ("contents", "systemInstruction", "tools")):
        raise invalid("A cache needs contents, a system instruction or tools.")
    if body.get("contents"):
        check_contents(body["contents"], "CachedContent")
    check_functions(body.get("tools", []), "CachedContent", lenient=call.options.lenient_schemas)
    if len(body.get("displayName", "")) > 128:
        raise bad_field("CachedContent", "display_name", "it must have at most 128 characters")
    request = {key: body[key] for key in _HIDDEN if key in body}
    tokens = count_request(call.project, request, model["name"]).total
    least = call.options.min_cache_tokens
    if tokens < least and not _has_files(request):
        raise invalid(f"Cached content is too small. total_token_count={tokens}, min_total_token_count={least}")
    if tokens > model["inputTokenLimit"]:
        raise invalid(f"Cached content is too large. total_token_count={tokens}")
    return add(call.project, call.spec, name, body | {"model": model["name"]}, request)


def add(project: Project, spec: Spec, name: str, body: JSON, request: JSON) -> Cache:
    """Add a cache of a request under a name."""
    now = project.clock.now()
    expires = _expiry(body, now) or now + DEFAULT_TTL
    resource = {
        "name": name,
        "model": body["model"],
        "createTime": format_time(now),
        "updateTime": format_time(now),
        "expireTime": format_time(expires, nanos=True),
        "displayName": body.get("displayName", ""),
        "usageMetadata": {"totalTokenCount": count_request(project, request, body["model"]).total},
    }
    cache = Cache(resource, project.sequence(), project.keep_files(request), expires)
    project.caches[name] = cache
    return cache


def update_cache(call: Call) -> JSON:
    cache = call.project.cache(call.name)
    mask = call.query.get("updateMask")
    named = [key for key in call.body if key not in ("name", "model") and key not in _HIDDEN]
    paths = check_mask(call.spec, "CachedContent", mask if mask is not None else ",".join(named), _UPDATABLE)
    now = call.project.clock.now()
    expires = _expiry({key: call.body[key] for key in paths if key in call.body}, now)
    if expires is None:
        raise invalid("Nothing to update: give ttl or expire_time.")
    cache.expires = expires
    cache.resource |= {"expireTime": format_time(expires, nanos=True), "updateTime": format_time(now)}
    return cache.resource


def delete_cache(call: Call) -> JSON:
    call.project.cache(call.name)
    del call.project.caches[call.name]
    return {}


def for_request(project: Project, body: JSON) -> Cache | None:
    """The cache that a generateContent request names; ApiError if it does not go with the request."""
    name = body.get("cachedContent")
    if not name:
        return None
    if not _NAME.fullmatch(name):
        raise invalid(f"Invalid CachedContent name: {name}.")
    cache = project.cache(name)
    if cache.resource["model"].rpartition("/")[2] != body["model"].rpartition("/")[2]:
        raise invalid(
            f"The model of the request ({body['model']}) is not the one of the CachedContent"
            f" ({cache.resource['model']}); it has to be the same."
        )
    if twice := [key for key in ("systemInstruction", "tools", "toolConfig") if key in body]:
        raise invalid(f"A request with a CachedContent cannot set {', '.join(twice)}; put it into the CachedContent.")
    return cache


def _has_files(request: JSON) -> bool:
    parts = [part for content in request.get("contents", ()) for part in content.get("parts", ())]
    return any("fileData" in part or "inlineData" in part for part in parts)


def _expiry(body: JSON, now: datetime) -> datetime | None:
    if "ttl" in body:
        ttl = parse_duration(body["ttl"])
        if ttl <= timedelta():
            raise _refuse("ttl", "it must be positive")
        try:
            return now + ttl
        except OverflowError:
            raise _refuse("ttl", "it ends after the year 9999") from None
    if "expireTime" in body:
        # A time in the past is accepted: the cache expires at once.
        return parse_time(body["expireTime"])
    return None


def _refuse(field: str, problem: str) -> ApiError:
    return bad_field("CachedContent", field, problem)


HANDLERS = {
    "listCachedContents": list_caches,
    "getCachedContent": get_cache,
    "createCachedContent": create_cache,
    "updateCachedContent": update_cache,
    "deleteCachedContent": delete_cache,
}
