"""Handlers of credentials: secrets that environments may use, and that no answer holds."""

from __future__ import annotations

from typing import Any

from ..call import JSON, Call
from ..errors import invalid
from ..records import Resource
from .named import exists, find, listing, masked, mine, required, scope, stamp

#: By kind: the fields that must be given, and those that may be.
_FIELDS = {
    "bearer_token": (("token",), ("header_name", "prefix")),
    "oauth2": (("client_id", "client_secret", "refresh_token", "token_url"), ("scopes",)),
    "environment_variable": (("value", "injection_location"), ("trusted_domains",)),
}


def create_credential(call: Call) -> JSON:
    kind, identifier = _kind(call.body), call.body.get("id", "")
    required(identifier, "id")
    for field in _FIELDS[kind][0]:
        required(call.body.get(field), field)
    if scope(call) + identifier in call.project.credentials:
        raise exists("credential", identifier)
    now = stamp(call)
    resource = {"id": identifier, "type": kind, "status": "active", "create_time": now, "update_time": now}
    call.project.credentials[scope(call) + identifier] = Resource(resource, call.project.sequence())
    return resource


def get_credential(call: Call) -> JSON:
    return _found(call).resource


def list_credentials(call: Call) -> JSON:
    return listing(call, mine(call, call.project.credentials), "credentials")


def update_credential(call: Call) -> JSON:
    credential = _found(call)
    kind = credential.resource["type"]
    if call.body.get("type", kind) != kind:
        raise invalid(f"The credential {credential.resource['id']} is a {kind}; its type cannot be changed.")
    needed, more = _FIELDS[kind]
    for field in masked(call, ("type", *needed, *more)):
        # The secret itself is kept nowhere: nothing here uses it.
        if field in needed:
            required(call.body.get(field), field)
    credential.resource["update_time"] = stamp(call)
    return credential.resource


def delete_credential(call: Call) -> JSON:
    _found(call)
    del call.project.credentials[scope(call) + call.ids["credentialsId"]]
    return {}


def _found(call: Call) -> Resource:
    return find(call, call.project.credentials, call.ids["credentialsId"], "credential")


def _kind(body: JSON) -> str:
    kind = body.get("type")
    if kind not in _FIELDS:
        raise invalid(f"type must be one of {', '.join(_FIELDS)}, not {kind!r}.")
    return str(kind)


HANDLERS: dict[str, Any] = {
    "createCredential": create_credential,
    "getCredential": get_credential,
    "listCredentials": list_credentials,
    "updateCredential": update_credential,
    "deleteCredential": delete_credential,
}
