"""Permissions: who may use a tuned model or a corpus."""

from __future__ import annotations

from typing import Any

from ..call import JSON, Call
from ..errors import ApiError, bad_field, invalid, permission_denied
from ..paging import list_response
from ..project import Project
from ..records import Permission
from ..spec.validate import check_mask

OWNER = "owner@example.com"


def create_permission(call: Call) -> JSON:
    _holder(call, call.name)
    body = call.body
    grantee = body.get("granteeType", "GRANTEE_TYPE_UNSPECIFIED")
    address = body.get("emailAddress")
    if grantee == "EVERYONE" and address:
        raise bad_field("Permission", "email_address", "everyone has no address")
    if grantee in ("USER", "GROUP") and not address:
        raise bad_field("Permission", "email_address", f"a {grantee} needs one")
    if grantee == "GRANTEE_TYPE_UNSPECIFIED":
        raise bad_field("Permission", "grantee_type", "it is not specified")
    if body["role"] in ("OWNER", "ROLE_UNSPECIFIED"):
        raise bad_field("Permission", "role", "it must be WRITER or READER; ownership is transferred")
    for permission in _below(call.project, call.name):
        if (permission.resource["granteeType"], permission.resource.get("emailAddress")) == (grantee, address):
            raise ApiError("ALREADY_EXISTS", f"{address or 'Everyone'} already has a permission.")
    return _add(call.project, call.name, {"granteeType": grantee, "role": body["role"]}, address)


def get_permission(call: Call) -> JSON:
    return _find(call).resource


def list_permissions(call: Call) -> JSON:
    _holder(call, call.name)
    found = _below(call.project, call.name)
    return list_response(found, call.query, f"{call.name}/permissions", "permissions", default=10, maximum=1000)


def update_permission(call: Call) -> JSON:
    permission = _find(call)
    mask = call.query.get("updateMask")
    check_mask(call.spec, "Permission", "role" if mask is None else mask, ("role",))
    role = call.body.get("role", "ROLE_UNSPECIFIED")
    if permission.resource["role"] == "OWNER" or role in ("OWNER", "ROLE_UNSPECIFIED"):
        raise bad_field("Permission", "role", "it must be WRITER or READER; ownership is transferred")
    permission.resource["role"] = role
    return permission.resource


def delete_permission(call: Call) -> JSON:
    if _find(call).resource["role"] == "OWNER":
        raise invalid("The permission of the owner cannot be deleted.")
    del call.project.permissions[call.name]
    return {}


def grant_owner(project: Project, holder: str, address: str = OWNER) -> None:
    """Make somebody the owner of what was just made."""
    _add(project, holder, {"granteeType": "USER", "role": "OWNER"}, address)


def _add(project: Project, holder: str, said: JSON, address: str | None) -> JSON:
    name = f"{holder}/permissions/{project.ids.new('permission', 16)}"
    resource = {"name": name, **said} | ({"emailAddress": address} if address else {})
    project.permissions[name] = Permission(resource, project.sequence())
    return resource


def _below(project: Project, holder: str) -> list[Permission]:
    return [each for name, each in project.permissions.items() if name.startswith(f"{holder}/permissions/")]


def _holder(call: Call, name: str) -> None:
    if name not in call.project.tuned_models and name not in call.project.corpora:
        raise permission_denied(f"You do not have permission to access {name}, or it does not exist.")


def _find(call: Call) -> Permission:
    permission = call.project.permissions.get(call.name)
    if permission is None:
        raise permission_denied(f"You do not have permission to access {call.name}, or it does not exist.")
    return permission


HANDLERS: dict[str, Any] = {
    "createPermission": create_permission,
    "getPermission": get_permission,
    "listPermissions": list_permissions,
    "updatePermission": update_permission,
    "deletePermission": delete_permission,
}
